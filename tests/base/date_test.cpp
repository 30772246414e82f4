// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {
Date date(int year, int month, int day)
{
    return Date::of(year, month, day).value();
}
} // namespace

TEST(Date, KnowsMonthEndsAndLeapYears)
{
    EXPECT_TRUE(Date::of(2024, 2, 29));
    EXPECT_TRUE(Date::of(2000, 2, 29));
    EXPECT_FALSE(Date::of(1900, 2, 29));
    EXPECT_FALSE(Date::of(2023, 2, 29));
    EXPECT_FALSE(Date::of(2026, 4, 31));
    EXPECT_FALSE(Date::of(2026, 13, 1));
    EXPECT_FALSE(Date::of(2026, 0, 1));
    EXPECT_FALSE(Date::of(2026, 1, 0));
    EXPECT_FALSE(Date::of(0, 1, 1));
    EXPECT_FALSE(Date::of(10'000, 1, 1));
    EXPECT_FALSE(Date::of(2026, 257, 1)) << "256 must not wrap to 1";
    EXPECT_FALSE(Date::of(2026, 1, 257));
    EXPECT_EQ(date(2024, 2, 28).plusDays(1), date(2024, 2, 29));
    EXPECT_EQ(date(2026, 12, 31).plusDays(1), date(2027, 1, 1));
    EXPECT_EQ(date(2026, 3, 1).plusDays(-1), date(2026, 2, 28));
}

TEST(Date, ReadsOnlyTheOneForm)
{
    EXPECT_EQ(Date::parse("2026-11-21").value(), date(2026, 11, 21));
    for (const char* bad : {"", "2026-11-2", "2026/11/21", "21-11-2026", "2026-11-2 ", "2026-1a-21",
                            "2026-02-30", "-026-11-21", "2026-11-211", "２026-11-21"}) {
        EXPECT_FALSE(Date::parse(bad)) << bad;
    }
}

TEST(Date, CountsEveryDayOfFourCenturies)
{
    Date day = date(1800, 1, 1);
    int weekday = day.weekday();
    EXPECT_EQ(weekday, 3) << "1800-01-01 was a Wednesday";
    for (std::int64_t number = day.dayNumber(); day.year() < 2200; ++number) {
        ASSERT_EQ(day.dayNumber(), number);
        ASSERT_EQ(day.weekday(), weekday);
        ASSERT_EQ(Date::parse(day.toString()).value(), day);
        ASSERT_EQ(Date::of(day.year(), day.month(), day.day()).value(), day);
        day = day.plusDays(1);
        weekday = weekday % 7 + 1;
    }
    EXPECT_EQ(date(1970, 1, 1).dayNumber(), 0);
    EXPECT_EQ(date(2026, 11, 21).weekday(), 6) << "a Saturday";
}

TEST(Timestamp, WritesUtc)
{
    EXPECT_EQ(Timestamp(0).toIsoUtc(), "1970-01-01T00:00:00.000Z");
    EXPECT_EQ(Timestamp(-1).toIsoUtc(), "1969-12-31T23:59:59.999Z");
    EXPECT_EQ(Timestamp(1'795'224'600'000).toIsoUtc(), "2026-11-21T01:30:00.000Z");
}
