// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/capacity.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

constexpr Timestamp now{1'795'224'600'000}; // Saturday 2026-11-21 09:30 in China

SaturationEntry untilTomorrow()
{
    return {now.plusMinutes(23 * 60 + 30), QStringLiteral("刘班长"), {}};
}

ServiceOrder booked(int reportedMinute, Urgency urgency = Urgency::Normal)
{
    ServiceOrder order;
    order.reportedAt = now.plusMinutes(reportedMinute);
    order.intake.urgency = urgency;
    return order;
}

} // namespace

TEST(Capacity, REP_17_SaturationNeedsATimeToComeAndWhoSaysSo)
{
    const auto saturation = reported(untilTomorrow(), now, QStringLiteral("li"));
    ASSERT_TRUE(saturation);
    EXPECT_EQ(saturation->actor, QStringLiteral("li"));
    SaturationEntry entry = untilTomorrow();
    entry.acceptedFrom = now;
    EXPECT_EQ(reported(entry, now, {}).error(), error(ErrorCode::PromiseInPast, "acceptedFrom"));
    entry.acceptedFrom.reset();
    EXPECT_EQ(reported(entry, now, {}).error(), error(ErrorCode::PromiseRequired, "acceptedFrom"));
    entry = untilTomorrow();
    entry.reportedBy = QStringLiteral(" ");
    EXPECT_EQ(reported(entry, now, {}).error(), error(ErrorCode::Required, "reportedBy"));
}

TEST(Capacity, REP_17_OnlyNewBookingsBeforeThatTimeAreHeldBack)
{
    std::vector<Saturation> saturations{*reported(untilTomorrow(), now, {})};
    const Timestamp from = saturations.front().acceptedFrom;
    EXPECT_EQ(saturatedUntil(booked(5), now.plusMinutes(60), saturations), from);
    EXPECT_FALSE(saturatedUntil(booked(5), from, saturations));
    EXPECT_FALSE(saturatedUntil(booked(-5), now.plusMinutes(60), saturations)); // was on the day already
    EXPECT_FALSE(saturatedUntil(booked(5, Urgency::Urgent), now.plusMinutes(60), saturations));
    EXPECT_EQ(saturatedUntil(Urgency::Normal, now.plusMinutes(60), saturations), from);
    saturations.front().liftedAt = now.plusMinutes(10);
    EXPECT_FALSE(saturatedUntil(booked(20), now.plusMinutes(60), saturations));
}

TEST(Capacity, REP_13_FreeVisitsLeaveOutWhatIsTakenAndWhatIsPast)
{
    const FixedClock clock(now);
    const std::vector<Timestamp> taken{now.plusMinutes(30), now.plusMinutes(75)}; // 10:00 and 10:45
    const auto free = freeVisits(taken, clock.today(), now, {}, clock, 3);
    ASSERT_EQ(free.size(), 3U);
    EXPECT_EQ(clock.civil(free[0]).minute, 9 * 60 + 30);
    EXPECT_EQ(clock.civil(free[1]).minute, 11 * 60 + 30);
    EXPECT_EQ(clock.civil(free[2]).minute, 12 * 60);
    const CapacitySettings settings;
    const auto whole = freeVisits({}, clock.today().plusDays(1), now, settings, clock, 100);
    ASSERT_FALSE(whole.empty());
    EXPECT_EQ(clock.civil(whole.front()).minute, settings.dayBegins);
    EXPECT_EQ(clock.civil(whole.back()).minute, settings.dayEnds - visitMinutes);
}

TEST(Capacity, REP_17_LimitsAreCheckedAndATechnicianMayHaveHisOwn)
{
    CapacitySettings settings;
    settings.own[StaffId(2)] = 3;
    EXPECT_TRUE(checked(settings));
    EXPECT_EQ(settings.visitsOf(StaffId(2)), 3);
    EXPECT_EQ(settings.visitsOf(StaffId(1)), settings.visits);
    settings.own[StaffId(2)] = 49;
    EXPECT_EQ(checked(settings).error().field, "ownVisits");
    settings.own.clear();
    settings.visits = 0;
    EXPECT_EQ(checked(settings).error().field, "visits");
    settings.visits = 8;
    settings.dayEnds = settings.dayBegins;
    EXPECT_EQ(checked(settings).error(), error(ErrorCode::DateOrder, "dayEnds"));
}
