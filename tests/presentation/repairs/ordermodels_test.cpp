// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/faultchoices.h"
#include "presentation/repairs/ordersearchsource.h"
#include "presentation/repairs/ordertablemodel.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/phrases.h"
#include "presentation/repairs/repairinput.h"
#include "support/repairoffice.h"

#include <QtTest/QAbstractItemModelTester>

namespace pd::test {
namespace {

TEST(OrderTableModel, ReadsPageByPageAndKeepsItsRowsThroughARefresh)
{
    RepairOffice office;
    CurrentSession session;
    session.set(TestOffice::admin());
    for (int i = 0; i < OrderTableModel::pageRows + 5; ++i) {
        office.registeredOrder();
        office.clock.advanceMinutes(1);
    }
    OrderTableModel model(office.desk, session);
    model.setFilter({});
    EXPECT_EQ(model.rowCount(), OrderTableModel::pageRows);
    ASSERT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    EXPECT_EQ(model.rowCount(), OrderTableModel::pageRows + 5);
    EXPECT_FALSE(model.canFetchMore({}));

    // only now: it fetches rows itself
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QPersistentModelIndex marked = model.index(7, 0);
    const OrderId id = model.row(marked).order.id;
    office.registeredOrder();
    model.refresh();
    EXPECT_EQ(marked.row(), 8);
    EXPECT_EQ(model.row(marked).order.id, id);
}

TEST(OrderTableModel, SaysWhyItCannotRead)
{
    RepairOffice office;
    const CurrentSession nobody;
    OrderTableModel model(office.desk, nobody);
    model.setFilter({});
    ASSERT_TRUE(model.problem().has_value());
    EXPECT_EQ(model.problem()->code, ErrorCode::NotPermitted);
}

TEST(OrderTime, UnderstandsWhatHurriedClerksType)
{
    const FixedClock clock{morning()};
    const Date today = clock.today();
    const auto minuteOf = [&](const char* typed) {
        const auto at = parseOrderTime(QString::fromUtf8(typed), today, clock);
        return at ? shortTime(*at, clock) : QStringLiteral("-");
    };
    EXPECT_EQ(minuteOf("9"), QStringLiteral("09:00"));
    EXPECT_EQ(minuteOf("1430"), QStringLiteral("14:30"));
    EXPECT_EQ(minuteOf("９：０５"), QStringLiteral("09:05"));
    EXPECT_EQ(minuteOf("+30"), QStringLiteral("10:00"));
    EXPECT_EQ(minuteOf("t 8"), QStringLiteral("11-22 08:00"));
    EXPECT_EQ(minuteOf("明天9:30"), QStringLiteral("11-22 09:30"));
    EXPECT_EQ(minuteOf("11-25 930"), QStringLiteral("11-25 09:30"));
    EXPECT_EQ(minuteOf("11-20 1615"), QStringLiteral("11-20 16:15"));
    for (const char* wrong : {"", "24", "2560", "x", "32 9", "9 9 9"}) {
        EXPECT_EQ(minuteOf(wrong), QStringLiteral("-")) << wrong;
    }
}

TEST(FaultChoices, AreFoundByChineseInitialsAndEnglish)
{
    RepairOffice office;
    FaultKindDesk kinds(office.writes(), office.reads());
    const FaultChoices choices(RepairOffice::valueOf(kinds.list(TestOffice::admin())));
    for (const QString& typed : {QStringLiteral("漏水渗水"), QStringLiteral("lsss")}) {
        const auto found = choices.match(typed);
        ASSERT_FALSE(found.empty()) << typed.toStdString();
        EXPECT_EQ(found.front().kind.id, office.leak());
    }
    const FaultChoices::Choice* leak = choices.find(office.leak());
    ASSERT_NE(leak, nullptr);
    EXPECT_EQ(choices.match(leak->kind.nameEn.left(5)).front().kind.id, office.leak());
    EXPECT_TRUE(choices.match(QStringLiteral("zzzz")).empty());
}

TEST(Phrases, ComeByTheirInitials)
{
    ASSERT_FALSE(phrasesFor(QStringLiteral("cfls")).empty());
    EXPECT_EQ(phrasesFor(QStringLiteral("cfls")).front().text, QStringLiteral("厨房漏水"));
    EXPECT_TRUE(phrasesFor(QStringLiteral("c")).empty());
    EXPECT_EQ(phraseKey(QStringLiteral("水管cf"), 4), QStringLiteral("cf"));
}

TEST(RepairInput, SurvivesTheDraft)
{
    RepairInput input;
    input.placeText = QStringLiteral("3-2-1201");
    input.room = RoomId(7);
    input.fault = FaultKindId(3);
    input.urgency = Urgency::Immediate;
    input.appointmentDay = AppointmentDay::Tomorrow;
    input.chargeable = true;
    input.expected = QStringLiteral("80");
    EXPECT_EQ(repairInputFrom(toJson(input)), input);
}

TEST(OrderSearchSource, FindsByNumberAndByChineseCharacters)
{
    RepairOffice office;
    CurrentSession session;
    session.set(TestOffice::admin());
    const ServiceOrder order = office.registeredOrder(QStringLiteral("阳台返水"));
    const SearchSource source = orderSearchSource(office.desk, session);
    for (const QString& typed :
         {order.number, order.number.right(4), QStringLiteral("返水"), QStringLiteral("阳")}) {
        const auto hits = source(typed, 5);
        ASSERT_EQ(hits.size(), 1U) << typed.toStdString();
        EXPECT_EQ(hits.front().target, SearchTarget(order.id));
    }
    EXPECT_TRUE(source(QStringLiteral("zsf"), 5).empty());
}

} // namespace
} // namespace pd::test
