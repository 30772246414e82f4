// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/faultkindscontroller.h"
#include "support/repairoffice.h"

#include <QtTest/QAbstractItemModelTester>

using namespace pd;
using namespace pd::test;

namespace {

struct List : RepairOffice {
    List() { session.set(admin()); }
    FaultKindDesk kinds{writes(), reads()};
    CurrentSession session;
    FaultKindsController list{kinds, session, file().changes()};

    const FaultKind& group(int row) { return *list.model().kind(list.model().index(row, 0)); }
    const FaultKind& kind(int groupRow, int row)
    {
        const QModelIndex above = list.model().index(groupRow, 0);
        return *list.model().kind(list.model().index(row, 0, above));
    }
};

} // namespace

TEST(FaultKindsController, ShowsGroupsWithTheirKinds)
{
    List office;
    const QAbstractItemModelTester tester(&office.list.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_GT(office.list.model().rowCount(), 2);
    EXPECT_TRUE(office.group(0).isGroup());
    EXPECT_EQ(office.kind(0, 0).parent, office.group(0).id);
    EXPECT_EQ(office.list.model().kind(office.list.model().indexOf(office.leak()))->nameZh,
              QStringLiteral("漏水渗水"));
    office.session.clear();
    EXPECT_EQ(office.list.model().rowCount(), 0);
    EXPECT_TRUE(office.list.problem());
}

TEST(FaultKindsController, AddsChangesAndRefuses)
{
    List office;
    FaultKind kind;
    kind.parent = office.group(0).id;
    kind.nameZh = QStringLiteral("水锤");
    const auto id = office.list.save(kind);
    ASSERT_TRUE(id);
    EXPECT_EQ(refusal(office.list.save(kind)), ErrorCode::Duplicate);
    const FaultKind stored = *office.list.model().kind(office.list.model().indexOf(*id));
    FaultKind changed = stored;
    changed.active = false;
    ASSERT_TRUE(office.list.save(changed));
    const QModelIndex shown = office.list.model().indexOf(*id);
    EXPECT_FALSE(office.list.model().kind(shown)->active) << "still in the list of the office";
    EXPECT_FALSE(shown.siblingAtColumn(FaultKindsModel::Use).data().toString().isEmpty());
    EXPECT_EQ(refusal(office.list.save(stored)), ErrorCode::Conflict);
}

TEST(FaultKindsController, MovesAmongSiblings)
{
    List office;
    const FaultKindId second = *office.kind(0, 1).id;
    EXPECT_EQ(office.list.move(second, -1), std::nullopt);
    EXPECT_EQ(office.kind(0, 0).id, second);
    EXPECT_FALSE(office.list.canMove(second, -1));
    EXPECT_EQ(office.list.move(second, -1), std::nullopt) << "at the top nothing happens";
    const FaultKindId group = *office.group(0).id;
    EXPECT_EQ(office.list.move(group, 1), std::nullopt);
    EXPECT_EQ(office.group(1).id, group);
    EXPECT_EQ(office.kind(1, 0).id, second) << "a group takes its kinds along";
}
