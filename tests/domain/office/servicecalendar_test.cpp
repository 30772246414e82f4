// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/office/servicecalendar.h"

#include <gtest/gtest.h>

#include <random>

using namespace pd;

namespace {

constexpr std::int64_t minuteMs = 60'000;

Date day(int year, int month, int dayOfMonth)
{
    return Date::of(year, month, dayOfMonth).value();
}

/// Friday 2026-11-27 belongs to it.
const Date friday = day(2026, 11, 27);

CalendarPlan lunchPlan()
{
    CalendarPlan plan;
    for (std::size_t i = 0; i < 5; ++i) {
        plan.week[i] = {{8 * 60 + 30, 12 * 60}, {13 * 60 + 30, 17 * 60 + 30}};
    }
    return plan;
}

CalendarPlan dailyPlan(int fromHour, int untilHour)
{
    CalendarPlan plan;
    plan.week.fill({{fromHour * 60, untilHour * 60}});
    return plan;
}

class Calendar : public ::testing::Test {
protected:
    [[nodiscard]] Timestamp at(const Date& date, int hour, int minute = 0) const
    {
        return clock.instant({date, hour * 60 + minute});
    }
    [[nodiscard]] Timestamp due(const CalendarPlan& plan, Timestamp from, int minutes) const
    {
        const auto checkedPlan = checked(plan, friday);
        EXPECT_TRUE(checkedPlan);
        const auto walk = ServiceCalendar(*checkedPlan).walk(from, minutes * minuteMs, clock);
        EXPECT_TRUE(walk);
        return walk ? walk->end : Timestamp(0);
    }
    [[nodiscard]] std::int64_t minutesBetween(const CalendarPlan& plan, Timestamp from, Timestamp until) const
    {
        return ServiceCalendar(plan).workingMs(from, until, clock) / minuteMs;
    }
    FixedClock clock{Timestamp(1'795'224'600'000)};
};

/// What the calendar says, asked minute by minute.
Timestamp bruteForceDue(const ServiceCalendar& calendar, Timestamp from, int minutes, const Clock& clock)
{
    Timestamp at = from;
    for (int left = minutes; left > 0; at = at.plusMinutes(1)) {
        left -= calendar.isOpen(at, clock) ? 1 : 0;
    }
    return at;
}

std::int64_t bruteForceMinutes(const ServiceCalendar& calendar, Timestamp from, Timestamp until,
                               const Clock& clock)
{
    std::int64_t minutes = 0;
    for (Timestamp at = from; at < until; at = at.plusMinutes(1)) {
        minutes += calendar.isOpen(at, clock) ? 1 : 0;
    }
    return minutes;
}

} // namespace

TEST_F(Calendar, A1_FourHoursFromSixteenHoursAreDueAtTenOfTheNextDay)
{
    EXPECT_EQ(due(dailyPlan(8, 18), at(friday, 16), 240), at(friday.plusDays(1), 10));
}

TEST_F(Calendar, A2_OverLunchAndWeekend)
{
    EXPECT_EQ(due(lunchPlan(), at(friday, 16, 30), 240), at(friday.plusDays(3), 11, 30));
    EXPECT_EQ(due(lunchPlan(), at(friday, 12, 30), 30), at(friday, 14));
}

TEST_F(Calendar, A3_OutsideTheHoursTheClockStartsAtTheNextOpening)
{
    EXPECT_EQ(due(lunchPlan(), at(friday, 22), 60), at(friday.plusDays(3), 9, 30));
    EXPECT_EQ(due(lunchPlan(), at(friday, 6), 60), at(friday, 9, 30));
    EXPECT_EQ(minutesBetween(lunchPlan(), at(friday, 6), at(friday, 9)), 30);
    EXPECT_EQ(minutesBetween(lunchPlan(), at(friday, 22), at(friday.plusDays(1), 3)), 0);
    EXPECT_EQ(minutesBetween(lunchPlan(), at(friday, 10), at(friday, 9)), 0);
}

TEST_F(Calendar, A4_SixteenHoursAreTwoDaysOfEight)
{
    EXPECT_EQ(due(dailyPlan(9, 17), at(friday, 9), 16 * 60), at(friday.plusDays(1), 17));
    EXPECT_EQ(due(dailyPlan(9, 17), at(friday, 11), 16 * 60), at(friday.plusDays(2), 11));
}

TEST_F(Calendar, A5_AWeekendBetweenIsOneHourOfWork)
{
    EXPECT_EQ(minutesBetween(lunchPlan(), at(friday, 17), at(friday.plusDays(3), 9)), 60);
    EXPECT_EQ(minutesBetween(lunchPlan(), at(friday, 18), at(friday.plusDays(3), 8)), 0);
}

TEST_F(Calendar, DueAtTheVeryEndOfARangeIsThatEnd)
{
    EXPECT_EQ(due(dailyPlan(9, 17), at(friday, 16), 60), at(friday, 17));
    EXPECT_EQ(due(dailyPlan(0, 24), at(friday, 23), 60), at(friday.plusDays(1), 0));
}

TEST_F(Calendar, MidnightMonthEndAndLeapDayAreDaysLikeOthers)
{
    EXPECT_EQ(due(dailyPlan(0, 24), at(friday, 23, 30), 60), at(friday.plusDays(1), 0, 30));
    EXPECT_EQ(due(dailyPlan(9, 17), at(day(2026, 12, 31), 16, 30), 60), at(day(2027, 1, 1), 9, 30));
    EXPECT_EQ(due(dailyPlan(9, 17), at(day(2028, 2, 28), 16), 120), at(day(2028, 2, 29), 10));
    EXPECT_EQ(due(dailyPlan(9, 17), at(day(2028, 2, 29), 16), 120), at(day(2028, 3, 1), 10));
    EXPECT_EQ(due(dailyPlan(9, 17), at(day(2026, 2, 28), 16), 120), at(day(2026, 3, 1), 10));
}

TEST_F(Calendar, A9_HolidaysCloseAndMakeUpDaysOpen)
{
    CalendarPlan plan = lunchPlan();
    plan.days = {{friday.plusDays(3), {}, QStringLiteral(" 元旦 ")},
                 {friday.plusDays(1), {{10 * 60, 12 * 60}}, QStringLiteral("调休")}};
    EXPECT_EQ(due(plan, at(friday, 17), 60), at(friday.plusDays(1), 10, 30));
    EXPECT_EQ(due(plan, at(friday, 17), 180), at(friday.plusDays(4), 9));
    const auto sorted = checked(plan, friday);
    ASSERT_TRUE(sorted);
    EXPECT_EQ(sorted->days.front().date, friday.plusDays(1));
    EXPECT_EQ(sorted->days.back().name, QStringLiteral("元旦"));
}

TEST_F(Calendar, A9_WrongRangesAreRefusedWithTheirDay)
{
    CalendarPlan plan = lunchPlan();
    plan.week[2] = {{9 * 60, 12 * 60}, {11 * 60, 15 * 60}};
    const Error wednesday = error(ErrorCode::RangesOverlap, "week:3", {"wednesday"});
    EXPECT_EQ(checked(plan, friday).error(), wednesday);
    plan.week[2] = {{9 * 60, 9 * 60}};
    EXPECT_EQ(checked(plan, friday).error(), wednesday);
    plan.week[2] = {{9 * 60, 25 * 60}};
    EXPECT_EQ(checked(plan, friday).error().code, ErrorCode::OutOfRange);
    plan.week[2] = {{12 * 60, 15 * 60}, {9 * 60, 12 * 60}};
    ASSERT_TRUE(checked(plan, friday)) << "touching ranges do not overlap, and any order will do";
    plan.days = {{friday, {}, {}}, {friday, {{60, 120}}, {}}};
    EXPECT_EQ(checked(plan, friday).error(), error(ErrorCode::Duplicate, "days", {"2026-11-27"}));
    plan.days = {{friday, {{60, 120}, {90, 150}}, {}}};
    EXPECT_EQ(checked(plan, friday).error(), error(ErrorCode::RangesOverlap, "days", {"2026-11-27"}));
}

TEST_F(Calendar, A10_AYearWithoutWorkingTimeIsRefusedAndTheWalkEnds)
{
    CalendarPlan plan;
    EXPECT_EQ(checked(plan, friday).error().code, ErrorCode::CalendarWithoutTime);
    plan.days = {{friday.plusDays(366), {{540, 600}}, {}}};
    EXPECT_EQ(checked(plan, friday).error().code, ErrorCode::CalendarWithoutTime);
    plan.days = {{friday.plusDays(365), {{540, 600}}, {}}};
    const auto once = checked(plan, friday);
    ASSERT_TRUE(once);
    const ServiceCalendar calendar(*once);
    EXPECT_TRUE(calendar.walk(at(friday, 9), 60 * minuteMs, clock));
    EXPECT_EQ(calendar.walk(at(friday, 9), 61 * minuteMs, clock).error().code,
              ErrorCode::CalendarWithoutTime);
}

TEST_F(Calendar, A11_TheSlicesOfAWalkAddUp)
{
    const auto walk = ServiceCalendar(lunchPlan()).walk(at(friday, 16, 30), 240 * minuteMs, clock);
    ASSERT_TRUE(walk);
    EXPECT_EQ(walk->slices,
              (std::vector<WorkSlice>{{at(friday, 16, 30), at(friday, 17, 30)},
                                      {at(friday.plusDays(3), 8, 30), at(friday.plusDays(3), 11, 30)}}));
}

TEST_F(Calendar, LOG_15_TheStandardIsNineToHalfPastFiveEveryDay)
{
    const ServiceCalendar standard;
    for (int i = 0; i < 7; ++i) {
        EXPECT_EQ(standard.rangesOn(friday.plusDays(i)), (std::vector<WorkRange>{{540, 1050}}));
    }
    EXPECT_FALSE(standard.isOpen(at(friday, 8, 59), clock));
    EXPECT_TRUE(standard.isOpen(at(friday, 9), clock));
    EXPECT_FALSE(standard.isOpen(at(friday, 17, 30), clock));
}

TEST_F(Calendar, AnotherTimeZoneHasTheSameHoursOnItsOwnWall)
{
    const FixedClock lisbon(Timestamp(0), 0);
    const Timestamp from = lisbon.instant({friday, 16 * 60});
    const auto walk = ServiceCalendar(dailyPlan(8, 18)).walk(from, 240 * minuteMs, lisbon);
    ASSERT_TRUE(walk);
    EXPECT_EQ(walk->end, lisbon.instant({friday.plusDays(1), 10 * 60}));
}

TEST_F(Calendar, AgreesWithCountingMinuteByMinute)
{
    std::mt19937 random(20261127); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same every time
    const auto pick = [&](int least, int greatest) {
        return std::uniform_int_distribution<int>(least, greatest)(random);
    };
    for (int round = 0; round < 150; ++round) {
        CalendarPlan plan;
        const auto someRanges = [&] {
            std::vector<WorkRange> ranges;
            int from = 0;
            while (from < 1300 && static_cast<int>(ranges.size()) < pick(0, 3)) {
                from += pick(0, 400);
                const int until = std::min(1440, from + pick(1, 500));
                if (from < until) {
                    ranges.push_back({from, until});
                }
                from = until;
            }
            return ranges;
        };
        for (auto& weekday : plan.week) {
            weekday = someRanges();
        }
        plan.week[static_cast<std::size_t>(pick(0, 6))] = {{600, 700}};
        plan.days = {{friday.plusDays(pick(0, 3)), someRanges(), {}}, {friday.plusDays(pick(4, 9)), {}, {}}};
        const auto sound = checked(plan, friday);
        ASSERT_TRUE(sound);
        const ServiceCalendar calendar(*sound);
        const Timestamp from = at(friday, 0).plusMinutes(pick(0, 7 * 1440));
        const int minutes = pick(1, 2000);
        const auto walk = calendar.walk(from, minutes * minuteMs, clock);
        ASSERT_TRUE(walk);
        EXPECT_EQ(walk->end, bruteForceDue(calendar, from, minutes, clock)) << round;
        EXPECT_EQ(calendar.workingMs(from, walk->end, clock), minutes * minuteMs) << round;
        const Timestamp until = from.plusMinutes(pick(0, 10'000));
        EXPECT_EQ(calendar.workingMs(from, until, clock) / minuteMs,
                  bruteForceMinutes(calendar, from, until, clock))
            << round;
    }
}
