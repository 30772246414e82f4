// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <cstdlib>
#include <ctime>
#include <gtest/gtest.h>
#include <string>

using namespace pd;

namespace {

class TimeZone {
public:
    explicit TimeZone(const char* name)
    {
        const char* before = std::getenv("TZ");
        m_before = before == nullptr ? "" : before;
        setenv("TZ", name, 1);
        tzset();
    }
    TimeZone(const TimeZone&) = delete;
    TimeZone& operator=(const TimeZone&) = delete;
    ~TimeZone()
    {
        setenv("TZ", m_before.c_str(), 1);
        tzset();
    }

private:
    std::string m_before;
};

CivilTime at(int year, int month, int day, int minute)
{
    return {Date::of(year, month, day).value(), minute};
}

} // namespace

TEST(Clock, DayBeginsAtTheOfficesMidnight)
{
    const FixedClock clock(Timestamp(0));
    const Date day = Date::of(2026, 11, 21).value();
    EXPECT_EQ(clock.startOfDay(day).toIsoUtc(), "2026-11-20T16:00:00.000Z");
    EXPECT_EQ(clock.civil(clock.startOfDay(day).plusMilliseconds(-1)).date, day.plusDays(-1));
    EXPECT_EQ(clock.civil(Timestamp(-1)), at(1970, 1, 1, 479));
}

TEST(Clock, CivilTimeAndInstantAreInverse)
{
    for (const int offset : {-720, -210, 0, 345, 480, 840}) {
        const FixedClock clock(Timestamp(0), offset);
        for (std::int64_t minute = -3'000'000; minute < 3'000'000; minute += 997) {
            const Timestamp instant(minute * 60'000);
            ASSERT_EQ(clock.instant(clock.civil(instant)), instant) << offset << " " << minute;
        }
    }
}

TEST(Clock, FixedClockMovesOnlyWhenTold)
{
    FixedClock clock(Timestamp(1000));
    EXPECT_EQ(clock.now(), Timestamp(1000));
    clock.advanceMinutes(2);
    EXPECT_EQ(clock.now(), Timestamp(121'000));
}

TEST(SystemClock, FollowsTheMachinesZoneThroughSummerTime)
{
    const TimeZone zone("Europe/Berlin");
    const SystemClock clock;
    EXPECT_EQ(clock.instant(at(2026, 1, 15, 720)).toIsoUtc(), "2026-01-15T11:00:00.000Z");
    EXPECT_EQ(clock.instant(at(2026, 7, 15, 720)).toIsoUtc(), "2026-07-15T10:00:00.000Z");
    // 29 March 2026, 02:00 → 03:00; 25 October 2026, 03:00 → 02:00.
    EXPECT_EQ(clock.civil(clock.instant(at(2026, 3, 29, 60))), at(2026, 3, 29, 60));
    EXPECT_EQ(clock.civil(clock.instant(at(2026, 3, 29, 180))), at(2026, 3, 29, 180));
    EXPECT_EQ(clock.civil(clock.instant(at(2026, 10, 25, 150))), at(2026, 10, 25, 150));
    EXPECT_EQ(clock.civil(clock.instant(at(2026, 10, 25, 240))), at(2026, 10, 25, 240));
}

TEST(SystemClock, HasNoOffsetOfItsOwnInChina)
{
    const TimeZone zone("Asia/Shanghai");
    EXPECT_EQ(SystemClock().utcOffsetMinutes(Timestamp(1'795'224'600'000)), 480);
}
