// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/deadlines.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

Timestamp at(const FixedClock& clock, int dayFrom21, int hour, int minute)
{
    return clock.instant({Date::of(2026, 11, 21).value().plusDays(dayFrom21), hour * 60 + minute});
}

struct Scene {
    FixedClock clock{Timestamp(1'795'224'600'000)};
    ServiceOrder order;
    Scene() { order.reportedAt = at(clock, 0, 9, 0); }
    void dispatch(Timestamp when, std::optional<Timestamp> appointment = std::nullopt)
    {
        order.state = OrderState::Dispatched;
        order.dispatchedAt = when;
        order.intake.appointmentAt = appointment.value_or(when);
    }
};

} // namespace

TEST(Deadlines, REP_10_UrgentWorkIsDueFifteenMinutesAfterTheReport)
{
    Scene scene;
    for (const Urgency urgency : {Urgency::Immediate, Urgency::Urgent}) {
        scene.order.intake.urgency = urgency;
        scene.order.intake.appointmentAt = at(scene.clock, 0, 15, 0);
        EXPECT_EQ(arrivalDue(scene.order), at(scene.clock, 0, 9, 15));
    }
    ClockRules rules;
    rules.limit(ClockLimitKind::UrgentArrival).minutes = 30;
    EXPECT_EQ(arrivalDue(scene.order, rules), at(scene.clock, 0, 9, 30));
}

TEST(Deadlines, REP_11_BookedWorkCountsFromTheAppointment)
{
    Scene scene;
    EXPECT_EQ(arrivalDue(scene.order), std::nullopt);
    scene.order.intake.appointmentAt = at(scene.clock, 1, 14, 0);
    EXPECT_EQ(arrivalDue(scene.order), at(scene.clock, 1, 14, 15));
    ClockRules rules;
    rules.limit(ClockLimitKind::BookedArrival).minutes = 0;
    EXPECT_EQ(arrivalDue(scene.order, rules), at(scene.clock, 1, 14, 0));
}

TEST(Deadlines, NobodyIsLateOnceSomebodyHasCome)
{
    Scene scene;
    scene.order.intake.urgency = Urgency::Urgent;
    for (const OrderState state : {OrderState::OnSite, OrderState::Waiting, OrderState::Done,
                                   OrderState::Returned, OrderState::Closed, OrderState::Cancelled}) {
        scene.order.state = state;
        EXPECT_EQ(arrivalDue(scene.order), std::nullopt) << code(state).toStdString();
    }
}

TEST(Deadlines, REP_42_SlipsIssuedBeforeTwoAreBackByFive)
{
    const Scene scene;
    const SlipHours hours;
    EXPECT_EQ(slipDue(at(scene.clock, 0, 13, 59), hours, scene.clock), at(scene.clock, 0, 17, 0));
    EXPECT_EQ(slipDue(at(scene.clock, 0, 14, 0), hours, scene.clock), at(scene.clock, 0, 17, 30));
    EXPECT_EQ(slipDue(at(scene.clock, 0, 17, 30), hours, scene.clock), at(scene.clock, 1, 17, 30));
}

TEST(Deadlines, REP_21_LongOpenIsMoreThanADayUnfinished)
{
    Scene scene;
    EXPECT_FALSE(isLongOpen(scene.order, scene.order.reportedAt.plusMinutes(24 * 60)));
    EXPECT_TRUE(isLongOpen(scene.order, scene.order.reportedAt.plusMinutes(24 * 60 + 1)));
    scene.order.state = OrderState::Done;
    EXPECT_FALSE(isLongOpen(scene.order, scene.order.reportedAt.plusMinutes(48 * 60)));
}

TEST(Deadlines, REP_21_TheOfficesOwnLimitCountsWhereTheRowHasIt)
{
    Scene scene;
    OrderRow row;
    row.order = scene.order;
    const Timestamp later = scene.order.reportedAt.plusMinutes(13 * 60);
    EXPECT_FALSE(isLongOpen(row, later));
    row.timing.longOpenAt = scene.order.reportedAt.plusMinutes(12 * 60);
    EXPECT_TRUE(isLongOpen(row, later));
}

TEST(Deadlines, REP_21_TheBeginningOfLongOpenIsFoundInWorkingTimeToo)
{
    Scene scene;
    ClockRules rules;
    scene.clock.set(at(scene.clock, 2, 12, 0));
    EXPECT_EQ(longOpenSince(rules, scene.clock), at(scene.clock, 1, 12, 0));
    rules.limit(ClockLimitKind::LongOpen) = {10 * 60, true}; // 3 h today, 7 h of the day before
    EXPECT_EQ(longOpenSince(rules, scene.clock), at(scene.clock, 1, 10, 30));
}

TEST(Deadlines, ProposesTheAgreedTimeUnlessItHasPassed)
{
    Scene scene;
    const Timestamp now = scene.clock.now();
    EXPECT_EQ(proposedAppointment(scene.order, now), now);
    scene.order.intake.appointmentAt = now.plusMinutes(-5);
    EXPECT_EQ(proposedAppointment(scene.order, now), now);
    scene.order.intake.appointmentAt = now.plusMinutes(45);
    EXPECT_EQ(proposedAppointment(scene.order, now), now.plusMinutes(45));
}
