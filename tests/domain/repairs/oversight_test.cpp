// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/oversight.h"

#include "domain/repairs/ordermerge.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

/// Saturday 2026-11-21 09:30 in China.
constexpr Timestamp now{1'795'224'600'000};
const Entering entering{now, QStringLiteral("wangfang")};

ServiceOrder publicWork(OrderState state)
{
    ServiceOrder order;
    order.id = OrderId(5);
    order.number = QStringLiteral("FW-202611-0005");
    order.state = state;
    order.intake.place = QStringLiteral("3栋大堂");
    order.intake.faultKind = FaultKindId(1);
    order.technician = StaffId(1);
    order.reportedAt = now.plusMinutes(-300);
    order.dispatchedAt = now.plusMinutes(-200);
    order.intake.appointmentAt = now.plusMinutes(-180);
    order.arrivedAt = now.plusMinutes(-170);
    order.doneAt = now.plusMinutes(-60);
    return order;
}

OrderIntake backFilled(Urgency urgency)
{
    OrderIntake intake;
    intake.place = QStringLiteral("3栋地库");
    intake.faultKind = FaultKindId(1);
    intake.urgency = urgency;
    intake.backFilled = true;
    return intake;
}

TEST(Recheck, REP_54_PublicWorkIsDueUntilFoundGoodAfterItWasDone)
{
    const ServiceOrder order = publicWork(OrderState::Done);
    EXPECT_TRUE(recheckDue(order, {}));
    EXPECT_FALSE(recheckDue(order, {{true, now, {}, {}}}));
    EXPECT_TRUE(recheckDue(order, {{false, now, {}, {}}}));
    EXPECT_TRUE(recheckDue(order, {{true, now.plusMinutes(-120), {}, {}}})) << "looked at before it was done";
    EXPECT_FALSE(recheckDue(publicWork(OrderState::Dispatched), {}));
    ServiceOrder inRoom = publicWork(OrderState::Done);
    inRoom.intake.room = RoomId(1);
    EXPECT_FALSE(recheckDue(inRoom, {}));
}

TEST(Recheck, REP_54_NotGoodSendsTheWorkBackWithReasonAndTime)
{
    const ServiceOrder order = publicWork(OrderState::Returned);
    RecheckEntry entry;
    entry.good = false;
    EXPECT_EQ(rechecked(order, entry, entering).error().code, ErrorCode::ReasonRequired);
    entry.note = QStringLiteral("还在滴水");
    EXPECT_EQ(rechecked(order, entry, entering).error().code, ErrorCode::PromiseRequired);
    entry.promisedAt = now;
    EXPECT_EQ(rechecked(order, entry, entering).error().code, ErrorCode::PromiseInPast);
    entry.promisedAt = now.plusMinutes(60);
    const auto step = rechecked(order, entry, entering);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->order.state, OrderState::Waiting);
    EXPECT_EQ(step->order.waitingReason, WaitingReason::AnotherVisit);
    EXPECT_EQ(step->order.promisedAt, entry.promisedAt);
    EXPECT_FALSE(step->order.doneAt);
    EXPECT_EQ(step->event.from, OrderState::Returned);
    EXPECT_EQ(step->event.to, OrderState::Waiting);

    EXPECT_EQ(rechecked(publicWork(OrderState::OnSite), entry, entering).error().code,
              ErrorCode::OrderTransition);
}

TEST(BackFilled, REP_34_OnlyWhatIsUrgentMayBeWrittenAfterwards)
{
    EXPECT_EQ(checked(backFilled(Urgency::Normal)).error(), error(ErrorCode::OutOfRange, "backFilled"));
    EXPECT_TRUE(checked(backFilled(Urgency::Urgent)));
    EXPECT_TRUE(checked(backFilled(Urgency::Immediate)));
}

TEST(BackFilled, REP_34_TimesOfTheWorkAreEnteredAfterwards)
{
    const Timestamp burst = now.plusMinutes(-180);
    auto step = registered(backFilled(Urgency::Immediate), burst, entering);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->order.reportedAt, burst);

    EXPECT_EQ(dispatched(step->order, {StaffId(1), burst.plusMinutes(-5), {}}, entering).error().code,
              ErrorCode::TimeOrder)
        << "nobody goes before it is reported";
    step = dispatched(step->order, {StaffId(1), burst.plusMinutes(10), {}}, entering);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->order.dispatchedAt, burst.plusMinutes(10));
    EXPECT_EQ(step->event.at, burst.plusMinutes(10));
    EXPECT_EQ(step->event.recordedAt, now);
    step = finished(step->order, {burst.plusMinutes(20), burst.plusMinutes(90), QStringLiteral("已关总阀")},
                    entering);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->order.arrivedAt, burst.plusMinutes(20));
    EXPECT_EQ(step->order.doneAt, burst.plusMinutes(90));

    OrderIntake usual = backFilled(Urgency::Immediate);
    usual.backFilled = false;
    step = registered(usual, burst, entering);
    EXPECT_EQ(dispatched(step->order, {StaffId(1), burst.plusMinutes(10), {}}, entering).error().code,
              ErrorCode::PromiseInPast);
}

TEST(Merge, A29_OnlyWhatIsNotDoneGoesAwayIntoWhatIsOpen)
{
    ServiceOrder away = publicWork(OrderState::Waiting);
    away.waitingReason = WaitingReason::Parts;
    away.promisedAt = now.plusMinutes(90);
    away.doneAt.reset();
    ServiceOrder survivor = publicWork(OrderState::Dispatched);
    EXPECT_EQ(merged(away, away, entering).error().code, ErrorCode::SameRecord);
    survivor.id = OrderId(6);
    survivor.number = QStringLiteral("FW-202611-0006");
    const auto steps = merged(away, survivor, entering);
    ASSERT_TRUE(steps);
    EXPECT_EQ(steps->away.order.state, OrderState::Cancelled);
    EXPECT_EQ(mergedInto(steps->away.order.cancelReason), survivor.number);
    EXPECT_EQ(steps->survivor.order, survivor);
    EXPECT_TRUE(steps->survivor.event.note.contains(away.number));

    const auto back = unmerged(steps->away.order, OrderState::Waiting, survivor, entering);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->away.order, away);

    survivor.state = OrderState::Closed;
    EXPECT_EQ(merged(away, survivor, entering).error().code, ErrorCode::OrderTransition);
    EXPECT_EQ(unmerged(steps->away.order, OrderState::Waiting, survivor, entering).error().code,
              ErrorCode::OrderTransition);
    survivor.state = OrderState::Dispatched;
    away.state = OrderState::Done;
    EXPECT_EQ(merged(away, survivor, entering).error().code, ErrorCode::OrderTransition);
    EXPECT_TRUE(mergedInto(QStringLiteral("业主自己修好了")).isEmpty());
}

TEST(Reminder, TellsWhoAskedInWhichWords)
{
    ReminderEntry entry;
    entry.caller = QStringLiteral("张三丰");
    entry.phone = QStringLiteral("13812345678");
    entry.words = QStringLiteral("还没人来");
    const auto event = reminded(publicWork(OrderState::Dispatched), entry, entering);
    ASSERT_TRUE(event);
    EXPECT_EQ(event->kind, OrderEventKind::Reminded);
    EXPECT_EQ(event->note, QStringLiteral("张三丰 13812345678：还没人来"));
    EXPECT_FALSE(event->from);
    EXPECT_EQ(reminded(publicWork(OrderState::Closed), entry, entering).error().code,
              ErrorCode::OrderTransition);
    entry.words = QString(2001, u'水');
    EXPECT_EQ(reminded(publicWork(OrderState::Dispatched), entry, entering).error().code, ErrorCode::TooLong);
}

TEST(Night, LOG_15_REP_26_FromTheEndOfServiceToItsNextBeginning)
{
    const FixedClock clock(now);
    const ServiceCalendar calendar;
    const Night night = nightBefore(clock.today(), calendar, clock);
    EXPECT_EQ(clock.civil(night.from).minute, 17 * 60 + 30);
    EXPECT_EQ(clock.civil(night.from).date, clock.today().plusDays(-1));
    EXPECT_EQ(clock.civil(night.until), (CivilTime{clock.today(), 9 * 60}));
    EXPECT_FALSE(isOutsideService(clock.instant({clock.today(), 9 * 60}), calendar, clock));
    EXPECT_TRUE(isOutsideService(clock.instant({clock.today(), 9 * 60 - 1}), calendar, clock));
    EXPECT_TRUE(isOutsideService(clock.instant({clock.today(), 17 * 60 + 30}), calendar, clock));
    EXPECT_FALSE(isOutsideService(clock.instant({clock.today(), 17 * 60 + 29}), calendar, clock));
}

TEST(Night, LOG_15_REP_26_TheCalendarSaysWhenItBegins)
{
    const FixedClock clock(now); // a Saturday
    CalendarPlan plan = CalendarPlan::standard();
    plan.week[5] = {};
    plan.week[6] = {{8 * 60, 12 * 60}, {14 * 60, 18 * 60}};
    plan.days = {{clock.today().plusDays(-1), {}, QStringLiteral("假日")}};
    const ServiceCalendar calendar(plan);
    const Night holiday = nightBefore(clock.today(), calendar, clock);
    EXPECT_EQ(clock.civil(holiday.from), (CivilTime{clock.today().plusDays(-2), 17 * 60 + 30}));
    EXPECT_EQ(clock.civil(holiday.until), (CivilTime{clock.today().plusDays(1), 0}));
    EXPECT_TRUE(isOutsideService(now, calendar, clock)) << "closed all day";
    const Date sunday = clock.today().plusDays(1);
    const Night night = nightBefore(sunday, calendar, clock);
    EXPECT_EQ(night.from, holiday.from);
    EXPECT_EQ(clock.civil(night.until), (CivilTime{sunday, 8 * 60}));
    EXPECT_FALSE(isOutsideService(clock.instant({sunday, 13 * 60}), calendar, clock)) << "only a break";
}

} // namespace
