// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/repairoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

std::vector<FaultKind> all(FaultKindDesk& desk, bool withInactive = false)
{
    return RepairOffice::valueOf(desk.list(TestOffice::admin(), withInactive));
}

} // namespace

TEST(FaultKindDesk, ShipsASensibleSet)
{
    TestOffice office;
    FaultKindDesk desk(office.writes(), office.reads());
    ASSERT_TRUE(desk.seed(TestOffice::admin()));
    const std::vector<FaultKind> kinds = all(desk);
    int groups = 0;
    std::set<Urgency> urgencies;
    for (const FaultKind& kind : kinds) {
        EXPECT_FALSE(kind.nameZh.isEmpty());
        EXPECT_FALSE(kind.nameEn.isEmpty()) << kind.nameZh.toStdString();
        EXPECT_FALSE(kind.initials.isEmpty()) << kind.nameZh.toStdString();
        EXPECT_FALSE(kind.trade.isEmpty()) << kind.nameZh.toStdString();
        groups += kind.isGroup() ? 1 : 0;
        urgencies.insert(kind.urgency);
    }
    EXPECT_GE(groups, 8);
    EXPECT_GE(kinds.size() - static_cast<std::size_t>(groups), 45U);
    EXPECT_EQ(urgencies.size(), 3U);
    ASSERT_TRUE(desk.seed(TestOffice::admin()));
    EXPECT_EQ(all(desk).size(), kinds.size()) << "seeding again adds nothing";
}

TEST(FaultKindDesk, EveryGroupIsFollowedByItsKinds)
{
    RepairOffice office;
    FaultKindDesk desk(office.writes(), office.reads());
    std::optional<FaultKindId> group;
    for (const FaultKind& kind : all(desk)) {
        if (kind.isGroup()) {
            group = kind.id;
        } else {
            EXPECT_EQ(kind.parent, group) << kind.nameZh.toStdString();
        }
    }
}

TEST(FaultKindDesk, AddsAtTheEndAndComputesInitials)
{
    RepairOffice office;
    FaultKindDesk desk(office.writes(), office.reads());
    FaultKind kind;
    kind.parent = all(desk).front().id;
    kind.nameZh = QStringLiteral(" 水箱 ");
    const FaultKind added = RepairOffice::valueOf(desk.add(TestOffice::admin(), kind));
    EXPECT_EQ(added.nameZh, QStringLiteral("水箱"));
    EXPECT_EQ(added.initials, QStringLiteral("sx"));
    EXPECT_EQ(desk.add(TestOffice::admin(), kind).error().code, ErrorCode::Duplicate);
    kind.nameZh.clear();
    EXPECT_EQ(desk.add(TestOffice::admin(), kind).error().code, ErrorCode::Required);
    kind.nameZh = QStringLiteral("阀");
    kind.parent = added.id; // a kind is no group
    EXPECT_EQ(desk.add(TestOffice::admin(), kind).error().code, ErrorCode::NotFound);
}

TEST(FaultKindDesk, RenamesAndDeactivatesWithVersion)
{
    RepairOffice office;
    FaultKindDesk desk(office.writes(), office.reads());
    FaultKind kind = all(desk)[1];
    kind.nameZh = QStringLiteral("水管爆裂");
    kind.active = false;
    const FaultKind changed = RepairOffice::valueOf(desk.change(TestOffice::admin(), kind));
    EXPECT_EQ(changed.version, 2);
    EXPECT_EQ(changed.initials, QStringLiteral("sgbl"));
    EXPECT_EQ(desk.change(TestOffice::admin(), kind).error().code, ErrorCode::Conflict);
    EXPECT_EQ(all(desk, true).size(), all(desk).size() + 1);
}

TEST(FaultKindDesk, AGroupTakesItsKindsOutOfTheChoice)
{
    RepairOffice office;
    FaultKindDesk desk(office.writes(), office.reads());
    FaultKind group = all(desk).front();
    group.active = false;
    ASSERT_TRUE(desk.change(TestOffice::admin(), group));
    for (const FaultKind& kind : all(desk)) {
        EXPECT_NE(kind.parent, group.id);
    }
}

TEST(FaultKindDesk, ReordersAWholeGroup)
{
    RepairOffice office;
    FaultKindDesk desk(office.writes(), office.reads());
    const FaultKind group = all(desk).front();
    std::vector<FaultKindId> kinds;
    for (const FaultKind& kind : all(desk)) {
        if (kind.parent == group.id) {
            kinds.push_back(*kind.id);
        }
    }
    std::reverse(kinds.begin(), kinds.end());
    ASSERT_TRUE(desk.reorder(TestOffice::admin(), group.id, kinds));
    EXPECT_EQ(all(desk)[1].id, kinds.front());
    kinds.pop_back();
    EXPECT_EQ(desk.reorder(TestOffice::admin(), group.id, kinds).error().code, ErrorCode::Conflict);
    kinds.push_back(kinds.front());
    EXPECT_EQ(desk.reorder(TestOffice::admin(), group.id, kinds).error().code, ErrorCode::Conflict);
}
