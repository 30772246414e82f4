// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/slipdesk.h"

#include "application/repairs/contactdesk.h"
#include "support/slipoffice.h"

#include <algorithm>

namespace pd::test {
namespace {

struct SlipDeskTest : testing::Test {
    RepairOffice office;
    SlipWork work{office};
    SlipDesk& slips = work.slips;
    Session admin = TestOffice::admin();

    template <class T>
    static T valueOf(Result<T> result)
    {
        return RepairOffice::valueOf(std::move(result));
    }
    const NumberLine& lineOf(const DayNumbers& numbers, const QString& number)
    {
        const auto line = std::ranges::find(numbers.lines, number, &NumberLine::number);
        EXPECT_NE(line, numbers.lines.end()) << number.toStdString();
        return *line;
    }
    void chase(const ServiceOrder& order)
    {
        ASSERT_TRUE(slips.chase(admin, order.id, {QStringLiteral("李强"), QStringLiteral("明早交回")}));
    }
};

TEST_F(SlipDeskTest, REP_42_SlipsThatAreOutComeMostPressingFirst)
{
    const ServiceOrder done = office.doneOrder();
    office.registeredOrder();
    office.returnedOrder();
    office.clock.set(office.clock.instant({work.today(), 15 * 60})); // after two o'clock
    const ServiceOrder later = office.dispatchedOrder();
    const UnreturnedSlips out = valueOf(slips.unreturned(admin));
    ASSERT_EQ(out.slips.size(), 2U);
    EXPECT_EQ(out.slips[0].row.order.id, done.id);
    EXPECT_EQ(out.slips[0].due, office.clock.instant({work.today(), 17 * 60}));
    EXPECT_EQ(out.slips[1].row.order.id, later.id);
    EXPECT_EQ(out.slips[1].due, office.clock.instant({work.today(), 17 * 60 + 30}));
    EXPECT_TRUE(out.complete);
}

TEST_F(SlipDeskTest, REP_42_AChaseIsKeptWithPersonTimeAndAnswerAndStandsInTheHistory)
{
    const ServiceOrder order = office.doneOrder();
    chase(order);
    office.clock.advanceMinutes(5);
    ASSERT_TRUE(slips.chase(
        admin, order.id,
        {QStringLiteral("工程部"), QStringLiteral("单子在车上"), office.clock.now().plusMinutes(-2)}));
    const UnreturnedSlip slip = valueOf(slips.unreturned(admin)).slips.front();
    EXPECT_EQ(slip.chases, 2);
    EXPECT_EQ(slip.lastChase->person, QStringLiteral("工程部"));
    EXPECT_EQ(slip.lastChase->at, office.clock.now().plusMinutes(-2));
    const OrderDetails details = valueOf(office.desk.order(admin, order.id));
    EXPECT_EQ(details.events.back().kind, OrderEventKind::SlipChased);
    EXPECT_EQ(details.events.back().note, QStringLiteral("工程部: 单子在车上"));
    EXPECT_EQ(details.row.order.version, order.version) << "nobody's form is disturbed";
}

TEST_F(SlipDeskTest, REP_42_NobodyIsAskedForASlipThatIsBackOrNeverLeft)
{
    const ChaseEntry entry{QStringLiteral("李强"), QStringLiteral("明早")};
    EXPECT_EQ(refusal(slips.chase(admin, office.returnedOrder().id, entry)), ErrorCode::AlreadyDone);
    EXPECT_EQ(refusal(slips.chase(admin, office.registeredOrder().id, entry)), ErrorCode::OrderTransition);
    EXPECT_EQ(refusal(slips.chase(admin, OrderId(999), entry)), ErrorCode::NotFound);
}

TEST_F(SlipDeskTest, REP_57_TheTechnicianTakesTheSlipAtTheDesk)
{
    const ServiceOrder order = office.dispatchedOrder();
    office.clock.advanceMinutes(3);
    ASSERT_TRUE(slips.recordPickUp(admin, order.id));
    const UnreturnedSlip slip = valueOf(slips.unreturned(admin)).slips.front();
    EXPECT_EQ(slip.pickedUpAt, office.clock.now());
    const OrderEvent last = valueOf(office.desk.order(admin, order.id)).events.back();
    EXPECT_EQ(last.kind, OrderEventKind::SlipPickedUp);
    EXPECT_EQ(last.technician, RepairOffice::li);
}

TEST_F(SlipDeskTest, REP_57_TheSlipIsTakenAlongOncePerDispatchWhereverItIsEntered)
{
    ContactDesk contacts(office.writes(), office.reads());
    const ServiceOrder order = office.dispatchedOrder();
    office.clock.advanceMinutes(3);
    EXPECT_EQ(refusal(slips.recordPickUp(admin, order.id, office.clock.now().plusMinutes(-10))),
              ErrorCode::TimeOrder);
    EXPECT_EQ(refusal(slips.recordPickUp(admin, order.id, office.clock.now().plusMinutes(1))),
              ErrorCode::TimeOrder);
    ASSERT_TRUE(slips.recordPickUp(admin, order.id));
    EXPECT_EQ(slips.recordPickUp(admin, order.id).error(), error(ErrorCode::AlreadyDone, "pickedUpAt"));
    EXPECT_EQ(contacts.slipPickedUp(admin, order.id).error(), error(ErrorCode::AlreadyDone, "pickedUpAt"));
    office.clock.advanceMinutes(3);
    DispatchEntry toZhao = office.toLi();
    toZhao.technician = RepairOffice::zhao;
    toZhao.note = QStringLiteral("李强请假");
    ASSERT_TRUE(office.desk.redispatch(admin, order.id, order.version, toZhao));
    EXPECT_FALSE(valueOf(slips.unreturned(admin)).slips.front().pickedUpAt) << "the other one took it";
    ASSERT_TRUE(contacts.slipPickedUp(admin, order.id));
    EXPECT_EQ(slips.recordPickUp(admin, order.id).error(), error(ErrorCode::AlreadyDone, "pickedUpAt"));
    EXPECT_EQ(valueOf(slips.unreturned(admin)).slips.front().pickedUpAt, office.clock.now());
}

TEST_F(SlipDeskTest, REP_31_EveryNumberOfTheDayIsExplained)
{
    const ServiceOrder open = office.registeredOrder();
    const ServiceOrder out = office.doneOrder();
    const ServiceOrder back = office.returnedOrder();
    ASSERT_TRUE(office.desk.slipPrinted(admin, back.id));
    const ServiceOrder gone = office.registeredOrder();
    ASSERT_TRUE(office.desk.cancel(admin, gone.id, gone.version, QStringLiteral("业主自行解决")));
    chase(out);
    const DayNumbers numbers = valueOf(slips.day(admin, work.today()));
    ASSERT_EQ(numbers.lines.size(), 4U);
    EXPECT_EQ(countsOf(numbers.lines), (NumberCounts{4, 1, 1, 1, 1, 0, 0}));
    EXPECT_EQ(lineOf(numbers, open.number).fate, NumberFate::NotSent);
    EXPECT_EQ(lineOf(numbers, out.number).chase->answer, QStringLiteral("明早交回"));
    EXPECT_EQ(lineOf(numbers, back.number).printings, 1);
    EXPECT_EQ(lineOf(numbers, gone.number).reason, QStringLiteral("业主自行解决"));
    EXPECT_EQ(lineOf(numbers, gone.number).by, admin.login);
    EXPECT_EQ(numbers.first, open.number);
    EXPECT_EQ(numbers.last, gone.number);
}

TEST_F(SlipDeskTest, REP_31_AMergedOrderSaysInto)
{
    const ServiceOrder order = office.registeredOrder();
    ASSERT_TRUE(office.desk.cancel(admin, order.id, order.version, QStringLiteral("重复报修")));
    work.tamper(QStringLiteral("INSERT INTO order_event (order_id, kind, at_ms, recorded_at_ms, actor, note) "
                               "VALUES (%1, 'merged', 1, 1, 'wangfang', 'FW-202611-0009')")
                    .arg(order.id.value()));
    const DayNumbers numbers = valueOf(slips.day(admin, work.today()));
    EXPECT_EQ(numbers.lines.front().fate, NumberFate::Merged);
    EXPECT_EQ(numbers.lines.front().reason, QStringLiteral("FW-202611-0009"));
}

TEST_F(SlipDeskTest, REP_31_ANumberThatNoOrderCarriesIsNamedOnItsDay)
{
    const ServiceOrder first = office.registeredOrder();
    const ServiceOrder lost = office.registeredOrder();
    const ServiceOrder last = office.registeredOrder();
    // Damaged: one in the middle, and the last of the series.
    work.tamper(QStringLiteral("UPDATE service_order SET number = 'XX-1' WHERE id = %1;"
                               "UPDATE number_series SET given = given + 1 WHERE series = 'FW'")
                    .arg(lost.id.value()));
    const DayNumbers numbers = valueOf(slips.day(admin, work.today()));
    std::vector<QString> missing;
    for (const NumberLine& line : numbers.lines) {
        if (line.fate == NumberFate::Missing) {
            missing.push_back(line.number);
        }
    }
    EXPECT_EQ(missing, (std::vector{lost.number, QStringLiteral("FW-202611-0004")}));
    EXPECT_EQ(numbers.last, QStringLiteral("FW-202611-0004"));
    work.nextDay();
    EXPECT_EQ(refusal(slips.signOff(admin, work.yesterday(), {QStringLiteral("王芳")})),
              ErrorCode::ReasonRequired);
    ASSERT_TRUE(slips.explain(admin, lost.number, QStringLiteral("数据损坏")));
    ASSERT_TRUE(slips.explain(admin, QStringLiteral("FW-202611-0004"), QStringLiteral("数据损坏")));
    EXPECT_EQ(refusal(slips.explain(admin, QStringLiteral("FW-202611-0005"), QStringLiteral("x"))),
              ErrorCode::NotFound);
    EXPECT_TRUE(slips.signOff(admin, work.yesterday(), {QStringLiteral("王芳")}));
    EXPECT_EQ(first.number, numbers.first);
    EXPECT_LT(last.number, numbers.last);
}

TEST_F(SlipDeskTest, REP_31_ANumberBelongsToTheDayOnWhichItWasIssued)
{
    office.registeredOrder();
    work.nextDay();
    // Written afterwards: the report was yesterday, the number is today's.
    const auto late =
        office.desk.registerOrder(admin, office.intake(), office.clock.now().plusMinutes(-24 * 60));
    ASSERT_TRUE(late);
    EXPECT_EQ(valueOf(slips.day(admin, work.yesterday())).lines.size(), 1U);
    const DayNumbers numbers = valueOf(slips.day(admin, work.today()));
    ASSERT_EQ(numbers.lines.size(), 1U) << "and yesterday's number is no hole of today";
    EXPECT_EQ(numbers.lines.front().number, late->number);
}

TEST_F(SlipDeskTest, REP_31_MonthsHaveTheirOwnNumbers)
{
    office.registeredOrder();
    office.clock.set(office.clock.instant({*Date::of(2026, 12, 1), 0}));
    const ServiceOrder next = office.registeredOrder();
    const DayNumbers numbers = valueOf(slips.day(admin, work.today()));
    ASSERT_EQ(numbers.lines.size(), 1U);
    EXPECT_EQ(next.number, QStringLiteral("FW-202612-0001"));
    EXPECT_EQ(numbers.first, next.number);
}

TEST_F(SlipDeskTest, REP_31_ASignedDayStaysAsItWas)
{
    const ServiceOrder out = office.doneOrder();
    office.returnedOrder();
    work.nextDay();
    EXPECT_EQ(refusal(slips.signOff(admin, work.yesterday(), {QStringLiteral("赵刚")})),
              ErrorCode::ReasonRequired)
        << "a slip past its time that nobody asked for";
    chase(out);
    ASSERT_TRUE(slips.signOff(admin, work.yesterday(), {QStringLiteral("赵刚"), QStringLiteral("夜班")}));
    ASSERT_TRUE(office.desk.returnSlip(admin, out.id, out.version,
                                       {std::nullopt, std::nullopt, true, std::nullopt, {}, {}}));
    const DayNumbers numbers = valueOf(slips.day(admin, work.yesterday()));
    ASSERT_TRUE(numbers.check);
    EXPECT_EQ(numbers.check->checkedBy, QStringLiteral("赵刚"));
    EXPECT_EQ(numbers.check->counts, (NumberCounts{2, 1, 1, 0, 0, 0, 0}));
    ASSERT_EQ(numbers.checked.size(), 2U);
    EXPECT_EQ(numbers.checked[0].fate, NumberFate::Out) << "as it stood when it was signed";
    EXPECT_EQ(numbers.checked[0].words, QStringLiteral("李强: 明早交回"));
    EXPECT_EQ(refusal(slips.signOff(admin, work.yesterday(), {QStringLiteral("赵刚")})),
              ErrorCode::AlreadyDone);
}

TEST_F(SlipDeskTest, REP_31_ADayNotSignedOffStaysVisibleAndDaysGoInTheirOrder)
{
    office.returnedOrder();
    work.nextDay();
    work.nextDay(); // a day without numbers
    office.returnedOrder();
    work.nextDay();
    const Date first = work.today().plusDays(-3);
    EXPECT_EQ(valueOf(slips.checkDays(admin)).open, (std::vector{first, work.yesterday()}));
    EXPECT_TRUE(valueOf(slips.day(admin, first)).oldestUnsigned);
    EXPECT_EQ(refusal(slips.signOff(admin, work.yesterday(), {QStringLiteral("王芳")})),
              ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(slips.signOff(admin, work.today(), {QStringLiteral("王芳")})), ErrorCode::OutOfRange);
    ASSERT_TRUE(slips.signOff(admin, first, {QStringLiteral("王芳")}));
    for (int i = 0; i < 40; ++i) {
        work.nextDay();
    }
    const CheckDays days = valueOf(slips.checkDays(admin));
    ASSERT_EQ(days.open.size(), 1U) << "however long it takes";
    EXPECT_EQ(days.open.front(), work.today().plusDays(-41));
    EXPECT_EQ(days.signedOff, std::vector{first});
}

TEST_F(SlipDeskTest, REP_31_TwoDesksSignADayOnce)
{
    office.returnedOrder();
    work.nextDay();
    const auto other = office.secondDesk();
    SlipDesk second(other->writes(), other->reads());
    ASSERT_TRUE(slips.signOff(admin, work.yesterday(), {QStringLiteral("王芳")}));
    EXPECT_EQ(refusal(second.signOff(admin, work.yesterday(), {QStringLiteral("孙丽")})),
              ErrorCode::AlreadyDone);
    EXPECT_EQ(work.sqlInteger(QStringLiteral("SELECT COUNT(*) FROM slip_day_check")), 1);
}

TEST_F(SlipDeskTest, REP_29_BlanksWrittenByHandBelongToTheirDay)
{
    const ServiceOrder order = office.returnedOrder();
    BlankEntry used{QStringLiteral("0001234"), work.today(), BlankFate::Used, order.number.right(4), {}};
    ASSERT_TRUE(slips.recordBlank(admin, used));
    EXPECT_EQ(refusal(slips.recordBlank(admin, used)), ErrorCode::Duplicate);
    used.number = QStringLiteral("0001235");
    used.orderNumber = QStringLiteral("9999");
    EXPECT_EQ(refusal(slips.recordBlank(admin, used)), ErrorCode::NotFound);
    ASSERT_TRUE(slips.recordBlank(
        admin, {QStringLiteral("0001235"), work.today(), BlankFate::Spoiled, {}, QStringLiteral("写错")}));
    const DayNumbers numbers = valueOf(slips.day(admin, work.today()));
    ASSERT_EQ(numbers.blanks.size(), 2U);
    EXPECT_EQ(numbers.blanks[0].orderNumber, order.number);
    work.nextDay();
    ASSERT_TRUE(slips.signOff(admin, work.yesterday(), {QStringLiteral("王芳")}));
    EXPECT_EQ(valueOf(slips.day(admin, work.yesterday())).checked.size(), 3U);
    EXPECT_EQ(
        refusal(slips.recordBlank(
            admin,
            {QStringLiteral("0001236"), work.yesterday(), BlankFate::Lost, {}, QStringLiteral("丢失")})),
        ErrorCode::AlreadyDone);
}

TEST_F(SlipDeskTest, REP_32_AMonthIsBoundWithEveryNumberAccountedFor)
{
    const ServiceOrder back = office.returnedOrder();
    const ServiceOrder gone = office.registeredOrder();
    ASSERT_TRUE(office.desk.cancel(admin, gone.id, gone.version, QStringLiteral("误报")));
    const ServiceOrder out = office.doneOrder();
    const QString month = QStringLiteral("202611");
    const SignEntry entry{QStringLiteral("王芳")};
    EXPECT_EQ(refusal(slips.bind(admin, month, work.today(), entry)), ErrorCode::OutOfRange) << "not over";
    office.clock.set(office.clock.instant({*Date::of(2026, 12, 2), 600}));
    EXPECT_EQ(refusal(slips.bind(admin, month, work.today(), entry)), ErrorCode::ReasonRequired);
    ASSERT_TRUE(slips.explain(admin, out.number, QStringLiteral("维修工遗失，已检讨")));
    EXPECT_EQ(refusal(slips.bind(admin, month, work.today().plusDays(1), entry)), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(slips.bind(admin, QStringLiteral("202610"), work.today(), entry)), ErrorCode::NotFound);
    ASSERT_TRUE(slips.bind(admin, month, work.today(), entry));
    const MonthNumbers bound = valueOf(slips.month(admin, month));
    ASSERT_TRUE(bound.binding);
    EXPECT_EQ(bound.binding->bound, 1);
    EXPECT_EQ(bound.binding->keepUntil, *Date::of(2031, 12, 2)) << "REP-33";
    ASSERT_EQ(bound.checked.size(), 3U);
    EXPECT_EQ(bound.checked[0].number, back.number);
    EXPECT_EQ(bound.checked[1].fate, NumberFate::Cancelled);
    EXPECT_EQ(bound.checked[2].words, QStringLiteral("维修工遗失，已检讨"));
    EXPECT_EQ(refusal(slips.bind(admin, month, work.today(), entry)), ErrorCode::AlreadyDone);
    EXPECT_TRUE(valueOf(slips.months(admin)).front().bound);
}

TEST_F(SlipDeskTest, REP_31_WhatIsOnRecordCannotBeChanged)
{
    const ServiceOrder out = office.doneOrder();
    chase(out);
    work.nextDay();
    ASSERT_TRUE(slips.explain(admin, out.number, QStringLiteral("在路上")));
    ASSERT_TRUE(slips.signOff(admin, work.yesterday(), {QStringLiteral("王芳")}));
    for (const char* table : {"slip_chase", "slip_explanation", "slip_day_check", "slip_day_check_line"}) {
        for (const char* form : {"DELETE FROM %1", "UPDATE %1 SET number = 'x'"}) {
            const QString sql = QString::fromLatin1(form).arg(QString::fromLatin1(table));
            EXPECT_THROW(work.tamper(sql), std::runtime_error) << sql.toStdString();
        }
    }
    EXPECT_EQ(work.sqlInteger(QStringLiteral("SELECT COUNT(*) FROM slip_day_check_line")), 1);
}

TEST_F(SlipDeskTest, OnlyWhoMayDoesIt)
{
    const ServiceOrder out = office.doneOrder();
    const Session looking = TestOffice::with({Permission::ViewOrders});
    EXPECT_EQ(refusal(slips.chase(looking, out.id, {QStringLiteral("a"), QStringLiteral("b")})),
              ErrorCode::NotPermitted);
    EXPECT_EQ(refusal(slips.explain(looking, out.number, QStringLiteral("b"))), ErrorCode::NotPermitted);
    EXPECT_TRUE(slips.unreturned(looking));
    EXPECT_EQ(refusal(slips.unreturned(TestOffice::with({Permission::ViewCalls}))), ErrorCode::NotPermitted);
}

} // namespace
} // namespace pd::test
