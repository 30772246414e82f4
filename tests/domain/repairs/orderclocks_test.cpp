// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/clockmarks.h"
#include "domain/repairs/orderrules.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace pd;

namespace {

constexpr std::int64_t minuteMs = 60'000;

/// An order that goes its way through the rules, one entry after the other, at the times of the clock.
class OrderClocks : public ::testing::Test {
protected:
    [[nodiscard]] Timestamp at(int hour, int minute = 0, int dayAfter = 0) const
    {
        return clock.instant({Date::of(2026, 11, 27).value().plusDays(dayAfter), hour * 60 + minute});
    }
    void take(const Result<OrderStep>& step)
    {
        ASSERT_TRUE(step) << "code " << static_cast<int>(step.error().code) << " " << step.error().field;
        order = step->order;
        events.push_back(step->event);
    }
    [[nodiscard]] Entering entering() const { return {clock.now(), QStringLiteral("tester")}; }
    void report(int hour, int minute, Urgency urgency, std::optional<Timestamp> appointment = std::nullopt)
    {
        clock.set(at(hour, minute));
        OrderIntake intake;
        intake.place = QStringLiteral("3-2-1201");
        intake.faultKind = FaultKindId(1);
        intake.urgency = urgency;
        intake.appointmentAt = appointment;
        take(registered(intake, std::nullopt, entering()));
    }
    void dispatch(Timestamp now, Timestamp appointment)
    {
        clock.set(now);
        take(dispatched(order, {StaffId(1), appointment, {}}, entering()));
    }
    void arrive(Timestamp now)
    {
        clock.set(now);
        take(arrived(order, {}, entering()));
    }
    void wait(Timestamp now, Timestamp promised, WaitingReason reason = WaitingReason::NobodyHome)
    {
        clock.set(now);
        WaitEntry entry;
        entry.reason = reason;
        entry.promisedAt = promised;
        take(putOnWait(order, entry, entering()));
    }
    void finish(Timestamp now)
    {
        clock.set(now);
        take(finished(order, {std::nullopt, std::nullopt, QStringLiteral("好")}, entering()));
    }
    void happens(OrderEventKind kind, Timestamp when)
    {
        OrderEvent event;
        event.kind = kind;
        event.at = when;
        events.push_back(event);
        clock.set(std::max(clock.now(), when));
    }
    [[nodiscard]] std::vector<OrderClock> runs(OrderClockKind kind) const
    {
        std::vector<OrderClock> found;
        for (const OrderClock& run : orderClocks(order, events, rules, clock)) {
            if (run.kind == kind) {
                found.push_back(run);
            }
        }
        return found;
    }
    [[nodiscard]] OrderClock only(OrderClockKind kind) const
    {
        const auto found = runs(kind);
        EXPECT_EQ(found.size(), 1U) << code(kind).toStdString();
        return found.empty() ? OrderClock{} : found.front();
    }
    [[nodiscard]] ClockStatus status(OrderClockKind kind) const { return only(kind).status(clock.now()); }
    [[nodiscard]] OrderTiming timing() const
    {
        return timingOf(orderClocks(order, events, rules, clock), order.state, clock.now());
    }

    FixedClock clock{Timestamp(0)};
    ClockRules rules;
    ServiceOrder order;
    std::vector<OrderEvent> events;
};

} // namespace

TEST_F(OrderClocks, REP_14_SomebodyIsSentWithinFiveMinutes)
{
    report(9, 0, Urgency::Normal);
    EXPECT_EQ(only(OrderClockKind::Assign).due, at(9, 5));
    clock.set(at(9, 5));
    EXPECT_EQ(status(OrderClockKind::Assign), ClockStatus::Running);
    clock.set(at(9, 6));
    EXPECT_EQ(status(OrderClockKind::Assign), ClockStatus::Late);
    EXPECT_EQ(addresseeOf(OrderClockKind::Assign), ClockAddressee::Supervisor);
    EXPECT_EQ(timing().kind, OrderClockKind::Assign) << "nothing else presses";
    dispatch(at(9, 8), at(10));
    EXPECT_EQ(status(OrderClockKind::Assign), ClockStatus::MetLate) << "a breach stays visible";
    EXPECT_EQ(only(OrderClockKind::Assign).lateMs(at(23)), 3 * minuteMs);
    EXPECT_FALSE(timing().lateBefore) << "the customer has not waited for it";
}

TEST_F(OrderClocks, REP_10_UrgentWorkCountsFromTheReportUntilTheFirstArrival)
{
    report(9, 0, Urgency::Urgent);
    dispatch(at(9, 3), at(9, 30));
    EXPECT_EQ(only(OrderClockKind::Arrival).due, at(9, 15));
    arrive(at(9, 15));
    EXPECT_EQ(status(OrderClockKind::Arrival), ClockStatus::Met);
    wait(at(9, 20), at(12), WaitingReason::Parts);
    arrive(at(11, 0));
    EXPECT_EQ(status(OrderClockKind::Arrival), ClockStatus::Met) << "a second arrival is none too late";
}

TEST_F(OrderClocks, REP_11_BookedWorkCountsFromItsAppointmentVisitByVisit)
{
    report(9, 0, Urgency::Normal, at(14));
    EXPECT_EQ(only(OrderClockKind::Arrival).due, at(14, 15));
    dispatch(at(9, 5), at(14));
    arrive(at(14, 10));
    wait(at(14, 30), at(10, 0, 1), WaitingReason::Parts);
    dispatch(at(9, 0, 1), at(10, 0, 1));
    clock.set(at(10, 20, 1));
    const auto arrivals = runs(OrderClockKind::Arrival);
    ASSERT_EQ(arrivals.size(), 2U);
    EXPECT_EQ(arrivals[0].status(clock.now()), ClockStatus::Met);
    EXPECT_EQ(arrivals[1].due, at(10, 15, 1));
    EXPECT_EQ(arrivals[1].status(clock.now()), ClockStatus::Late);
}

TEST_F(OrderClocks, A6_WaitingMovesTheDueTimeAndAChangeOfUrgencyKeepsThePauses)
{
    report(9, 0, Urgency::Normal, at(9, 5));
    dispatch(at(9, 2), at(9, 5));
    wait(at(9, 10), at(13));
    arrive(at(12, 0));
    order.intake.urgency = Urgency::Urgent; // corrected afterwards
    const OrderClock run = only(OrderClockKind::Arrival);
    EXPECT_EQ(run.due, at(12, 5)) << "report + 15 min + 2 h 50 min of waiting";
    ASSERT_EQ(run.pauses.size(), 1U);
    EXPECT_EQ(run.pauses[0].countedMs, 170 * minuteMs);
    EXPECT_EQ(run.status(clock.now()), ClockStatus::Met);
    order.intake.urgency = Urgency::Immediate;
    rules.limit(ClockLimitKind::ImmediateArrival).minutes = 5;
    EXPECT_EQ(only(OrderClockKind::Arrival).due, at(9, 5)) << "missed before it was put on wait";
    EXPECT_EQ(status(OrderClockKind::Arrival), ClockStatus::MetLate);
}

TEST_F(OrderClocks, A5_OnServiceHoursAPauseCountsItsWorkingTimeOnly)
{
    CalendarPlan plan;
    for (std::size_t i = 0; i < 5; ++i) {
        plan.week[i] = {{8 * 60 + 30, 12 * 60}, {13 * 60 + 30, 17 * 60 + 30}};
    }
    rules.calendar = ServiceCalendar(plan);
    rules.limit(ClockLimitKind::UrgentArrival) = {240, true};
    report(16, 30, Urgency::Urgent); // Friday
    dispatch(at(16, 31), at(16, 40));
    EXPECT_EQ(only(OrderClockKind::Arrival).due, at(11, 30, 3));
    wait(at(17, 0), at(9, 0, 3));
    arrive(at(9, 0, 3)); // Monday
    EXPECT_EQ(only(OrderClockKind::Arrival).due, at(12, 0, 3).plusMinutes(120)) << "one working hour later";
    EXPECT_EQ(only(OrderClockKind::Arrival).pauses[0].countedMs, 60 * minuteMs);
}

TEST_F(OrderClocks, A5_APauseOutsideTheHoursMovesNothing)
{
    rules.limit(ClockLimitKind::UrgentArrival) = {240, true};
    report(16, 30, Urgency::Urgent);
    dispatch(at(16, 31), at(16, 40));
    const auto before = only(OrderClockKind::Arrival).due;
    wait(at(18, 0), at(8, 0, 1));
    arrive(at(8, 0, 1));
    EXPECT_EQ(only(OrderClockKind::Arrival).due, before);
}

TEST_F(OrderClocks, A7_WhilePausedTheLatenessStandsStill)
{
    report(9, 0, Urgency::Urgent);
    dispatch(at(9, 2), at(9, 10));
    wait(at(9, 25), at(15));
    for (const Timestamp now : {at(9, 40), at(12), at(23)}) {
        clock.set(now);
        const OrderClock run = only(OrderClockKind::Arrival);
        EXPECT_EQ(run.status(now), ClockStatus::Paused);
        EXPECT_EQ(run.pausedSince, at(9, 25));
        EXPECT_TRUE(run.breached(now)) << "late before it was paused";
        EXPECT_EQ(run.lateMs(now), 10 * minuteMs);
        EXPECT_TRUE(timing().lateBefore);
    }
}

TEST_F(OrderClocks, A7_APauseInTimeIsNoBreachHoweverLong)
{
    report(9, 0, Urgency::Urgent);
    dispatch(at(9, 2), at(9, 10));
    wait(at(9, 14), at(15));
    clock.set(at(14));
    EXPECT_FALSE(only(OrderClockKind::Arrival).breached(clock.now()));
    dispatch(at(14, 30), at(15));
    clock.set(at(15, 1));
    EXPECT_EQ(only(OrderClockKind::Arrival).due, at(15, 1)) << "the pause lasts until the time agreed on";
}

TEST_F(OrderClocks, REP_36_REP_37_TheCustomerIsCalledAndCalledAgain)
{
    report(9, 0, Urgency::Normal);
    dispatch(at(9, 5), at(9, 30));
    EXPECT_EQ(only(OrderClockKind::FirstCall).due, at(9, 45)) << "nobody is expected before the appointment";
    happens(OrderEventKind::NotReached, at(9, 40));
    EXPECT_EQ(status(OrderClockKind::FirstCall), ClockStatus::Running);
    happens(OrderEventKind::ContactMade, at(9, 44));
    EXPECT_EQ(status(OrderClockKind::FirstCall), ClockStatus::Met);
    EXPECT_EQ(only(OrderClockKind::SecondCall).due, at(9, 59));
    happens(OrderEventKind::ContactMade, at(10, 5));
    EXPECT_EQ(runs(OrderClockKind::SecondCall)[0].status(clock.now()), ClockStatus::MetLate);
    arrive(at(10, 10));
    EXPECT_EQ(runs(OrderClockKind::SecondCall).size(), 2U);
    EXPECT_EQ(runs(OrderClockKind::SecondCall)[1].status(clock.now()), ClockStatus::Met);
    happens(OrderEventKind::ContactMade, at(10, 30));
    EXPECT_EQ(runs(OrderClockKind::SecondCall).size(), 2U) << "he has come: no need to call again";
}

TEST_F(OrderClocks, REP_15_TwoHoursWithoutMovementRunOnServiceHours)
{
    report(16, 30, Urgency::Normal);
    EXPECT_EQ(only(OrderClockKind::NoMovement).due, at(10, 0, 1));
    dispatch(at(16, 40), at(9, 0, 1));
    EXPECT_EQ(runs(OrderClockKind::NoMovement).back().due, at(11, 0, 1)) << "from the appointment on";
    arrive(at(9, 5, 1));
    EXPECT_EQ(runs(OrderClockKind::NoMovement).back().due, at(11, 5, 1));
    wait(at(9, 30, 1), at(16, 0, 1), WaitingReason::Parts);
    clock.set(at(15, 0, 1));
    for (const OrderClock& run : runs(OrderClockKind::NoMovement)) {
        EXPECT_FALSE(run.live()) << "who waits need not move";
    }
    EXPECT_EQ(addresseeOf(OrderClockKind::NoMovement), ClockAddressee::TeamLeader);
}

TEST_F(OrderClocks, REP_46_REP_47_AfterTheReviewBackOnSiteAndADefiniteTime)
{
    report(9, 0, Urgency::Normal);
    dispatch(at(9, 1), at(9, 10));
    arrive(at(9, 12));
    wait(at(10), at(9, 0, 1), WaitingReason::Review);
    EXPECT_EQ(only(OrderClockKind::DefiniteTime).due, at(10, 0, 1));
    dispatch(at(11), at(11));
    EXPECT_EQ(status(OrderClockKind::DefiniteTime), ClockStatus::Met);
    EXPECT_EQ(only(OrderClockKind::ReviewToSite).due, at(11, 30));
    arrive(at(11, 40));
    EXPECT_EQ(status(OrderClockKind::ReviewToSite), ClockStatus::MetLate);
}

TEST_F(OrderClocks, REP_46_AReviewHeldWhileTheTechnicianIsThereCountsToo)
{
    report(9, 0, Urgency::Normal);
    dispatch(at(9, 1), at(9, 10));
    arrive(at(9, 12));
    happens(OrderEventKind::ReviewHeld, at(10));
    EXPECT_EQ(only(OrderClockKind::ReviewToSite).due, at(10, 30));
    EXPECT_EQ(only(OrderClockKind::DefiniteTime).due, at(10, 0, 1));
    finish(at(10, 20));
    EXPECT_EQ(status(OrderClockKind::ReviewToSite), ClockStatus::Met);
    EXPECT_EQ(status(OrderClockKind::DefiniteTime), ClockStatus::Met);
}

TEST_F(OrderClocks, REP_19_ThePromisedTimeIsAClockOfItsOwn)
{
    report(9, 0, Urgency::Normal);
    dispatch(at(9, 1), at(9, 10));
    wait(at(9, 20), at(14));
    EXPECT_EQ(timing().kind, OrderClockKind::Promise);
    EXPECT_EQ(timing().due, at(14));
    clock.set(at(14, 5));
    EXPECT_EQ(status(OrderClockKind::Promise), ClockStatus::Late);
    EXPECT_EQ(timing().lateSince, at(14));
}

TEST_F(OrderClocks, REP_42_TheSlipComesBackOnTheDayOfTheLastVisit)
{
    report(9, 0, Urgency::Normal);
    dispatch(at(16, 0), at(10, 0, 1));
    EXPECT_EQ(only(OrderClockKind::SlipReturn).due, at(17, 0, 1));
    arrive(at(10, 0, 1));
    wait(at(11, 0, 1), at(9, 0, 3), WaitingReason::Parts);
    EXPECT_TRUE(runs(OrderClockKind::SlipReturn).empty());
    arrive(at(15, 0, 3));
    EXPECT_EQ(only(OrderClockKind::SlipReturn).due, at(17, 30, 3));
    EXPECT_EQ(timing().kind, OrderClockKind::SlipReturn);
}

TEST_F(OrderClocks, REP_21_ADayAfterTheReportIsLongWhateverTheWait)
{
    report(9, 0, Urgency::Normal);
    dispatch(at(9, 1), at(9, 10));
    wait(at(9, 20), at(14, 0, 3));
    EXPECT_EQ(only(OrderClockKind::LongOpen).due, at(9, 0, 1));
    EXPECT_EQ(timing().longOpenAt, at(9, 0, 1));
    clock.set(at(10, 0, 1));
    EXPECT_EQ(status(OrderClockKind::LongOpen), ClockStatus::Late);
}

TEST_F(OrderClocks, CBK_01_CBK_04_CallbacksWithinTwoDaysUrgentOnesWithinOne)
{
    report(9, 0, Urgency::Normal);
    dispatch(at(9, 1), at(9, 10));
    finish(at(10));
    EXPECT_EQ(only(OrderClockKind::Callback).due, at(10, 0, 2));
    order.intake.urgency = Urgency::Urgent;
    EXPECT_EQ(only(OrderClockKind::Callback).due, at(10, 0, 1));
}

TEST_F(OrderClocks, A8_NoClockMovesTheOther)
{
    report(9, 0, Urgency::Urgent);
    dispatch(at(9, 2), at(9, 20));
    wait(at(9, 10), at(13));
    dispatch(at(12), at(13));
    EXPECT_EQ(only(OrderClockKind::Assign).due, at(9, 5));
    EXPECT_EQ(only(OrderClockKind::LongOpen).due, at(9, 0, 1));
    EXPECT_EQ(only(OrderClockKind::Arrival).due, at(13, 5));
}

TEST_F(OrderClocks, REP_34_WhatIsWrittenAfterTheWorkWasNeverWaitedFor)
{
    report(9, 0, Urgency::Urgent);
    order.intake.backFilled = true;
    clock.set(at(12));
    EXPECT_TRUE(runs(OrderClockKind::Assign).empty());
    EXPECT_TRUE(runs(OrderClockKind::NoMovement).empty());
}

TEST_F(OrderClocks, CancelledOrdersStopEveryClock)
{
    report(9, 0, Urgency::Urgent);
    clock.set(at(9, 4));
    take(cancelled(order, QStringLiteral("已自行解决"), entering()));
    clock.set(at(20, 0, 5));
    EXPECT_TRUE(orderClocks(order, events, rules, clock).empty()) << "nothing had been missed by then";
}

TEST_F(OrderClocks, AnUndoneAssignmentHasNotBeen)
{
    report(9, 0, Urgency::Normal);
    dispatch(at(9, 3), at(10));
    order.state = OrderState::Registered;
    order.dispatchedAt.reset();
    order.technician.reset();
    happens(OrderEventKind::AssignmentUndone, at(9, 3));
    clock.set(at(9, 10));
    EXPECT_EQ(status(OrderClockKind::Assign), ClockStatus::Late);
    EXPECT_TRUE(runs(OrderClockKind::FirstCall).empty());
}

TEST_F(OrderClocks, A12_WarnsAQuarterOfAnHourBeforeButNotInTheFirstHalf)
{
    report(9, 0, Urgency::Urgent);
    EXPECT_EQ(only(OrderClockKind::Arrival).warnAt(15), at(9, 7).plusMilliseconds(minuteMs / 2));
    EXPECT_EQ(only(OrderClockKind::LongOpen).warnAt(15), at(8, 45, 1));
}

TEST_F(OrderClocks, A12_TellsOnceOfTheWarningAndOnceOfTheBreach)
{
    const auto everybody = [](ClockAddressee) { return true; };
    const auto newsNow = [&](const std::vector<ClockMark>& marks) {
        std::vector<ClockNews> arrival;
        for (const ClockNews& one : clockNews(OrderId(1), orderClocks(order, events, rules, clock), marks,
                                              rules.warnBefore, clock.now(), everybody)) {
            if (one.mark.kind == OrderClockKind::Arrival) {
                arrival.push_back(one);
            }
        }
        return arrival;
    };
    report(9, 0, Urgency::Urgent);
    clock.set(at(9, 7));
    EXPECT_TRUE(newsNow({}).empty());
    clock.set(at(9, 8));
    auto news = newsNow({});
    ASSERT_EQ(news.size(), 1U);
    EXPECT_TRUE(news[0].tell);
    EXPECT_FALSE(news[0].breach);
    const std::vector<ClockMark> warned{news[0].mark};
    EXPECT_TRUE(newsNow(warned).empty());
    clock.set(at(9, 16));
    news = newsNow(warned);
    ASSERT_EQ(news.size(), 1U);
    EXPECT_TRUE(news[0].tell);
    EXPECT_TRUE(news[0].breach);
    EXPECT_EQ(news[0].mark.breachedAt, at(9, 15));
    EXPECT_EQ(news[0].mark.warnedAt, at(9, 8));
    EXPECT_TRUE(newsNow({news[0].mark}).empty());
}

TEST_F(OrderClocks, A12_WhoIsNotMeantNotesTheBreachAndLeavesTheTellingToOthers)
{
    report(9, 0, Urgency::Normal);
    clock.set(at(9, 6));
    const auto clocks = orderClocks(order, events, rules, clock);
    const auto seen =
        clockNews(OrderId(1), clocks, {}, 15, clock.now(), [](ClockAddressee) { return false; });
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_FALSE(seen[0].tell);
    EXPECT_TRUE(seen[0].mark.breachedAt);
    const auto told = clockNews(OrderId(1), clocks, {seen[0].mark}, 15, clock.now(),
                                [](ClockAddressee one) { return one == ClockAddressee::Supervisor; });
    ASSERT_EQ(told.size(), 1U);
    EXPECT_TRUE(told[0].tell);
}

TEST_F(OrderClocks, ABreachStaysVisibleAfterUrgencyOrLimitHaveChanged)
{
    report(9, 0, Urgency::Urgent);
    clock.set(at(9, 20));
    std::vector<ClockMark> marks;
    for (const ClockNews& one : clockNews(OrderId(1), orderClocks(order, events, rules, clock), {}, 15,
                                          clock.now(), [](ClockAddressee) { return true; })) {
        marks.push_back(one.mark);
    }
    EXPECT_TRUE(earlierBreaches(orderClocks(order, events, rules, clock), marks, clock.now()).empty());
    order.intake.urgency = Urgency::Normal;
    const auto earlier = earlierBreaches(orderClocks(order, events, rules, clock), marks, clock.now());
    ASSERT_EQ(earlier.size(), 1U);
    EXPECT_EQ(earlier[0].kind, OrderClockKind::Arrival);
    EXPECT_EQ(earlier[0].breachedAt, at(9, 15));
}

TEST(ClockRules, TheRulebooksLimitsAreTheDefault)
{
    const ClockRules rules;
    const auto minutes = [&](ClockLimitKind kind) { return rules.limit(kind).minutes; };
    EXPECT_EQ(minutes(ClockLimitKind::Assign), 5);
    EXPECT_EQ(minutes(ClockLimitKind::ImmediateArrival), 15);
    EXPECT_EQ(minutes(ClockLimitKind::UrgentArrival), 15);
    EXPECT_EQ(minutes(ClockLimitKind::BookedArrival), 15);
    EXPECT_EQ(minutes(ClockLimitKind::FirstCall), 15);
    EXPECT_EQ(minutes(ClockLimitKind::SecondCall), 15);
    EXPECT_EQ(minutes(ClockLimitKind::NoMovement), 120);
    EXPECT_EQ(minutes(ClockLimitKind::ReviewToSite), 30);
    EXPECT_EQ(minutes(ClockLimitKind::DefiniteTime), 24 * 60);
    EXPECT_EQ(minutes(ClockLimitKind::LongOpen), 24 * 60);
    EXPECT_EQ(minutes(ClockLimitKind::Callback), 48 * 60);
    EXPECT_EQ(minutes(ClockLimitKind::UrgentCallback), 24 * 60);
    EXPECT_EQ(rules.warnBefore, 15);
    EXPECT_TRUE(checked(rules, Date::of(2026, 11, 27).value()));
}

TEST(ClockRules, WrongLimitsAreRefusedAtTheirField)
{
    const Date today = Date::of(2026, 11, 27).value();
    ClockRules rules;
    rules.limit(ClockLimitKind::FirstCall).minutes = 0;
    EXPECT_EQ(checked(rules, today).error().field, "limit:first-call");
    rules = {};
    rules.limit(ClockLimitKind::BookedArrival).minutes = 0;
    EXPECT_TRUE(checked(rules, today));
    rules.warnBefore = -1;
    EXPECT_EQ(checked(rules, today).error().field, "warnBefore");
    rules = {};
    rules.slips.earlyReturn = rules.slips.early - 1;
    EXPECT_EQ(checked(rules, today).error().field, "earlySlipReturn");
    rules = {};
    rules.calendar = ServiceCalendar(CalendarPlan());
    EXPECT_EQ(checked(rules, today).error().code, ErrorCode::CalendarWithoutTime);
}
