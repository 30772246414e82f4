// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/labour.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <utility>

using namespace pd;

namespace {

constexpr std::int64_t hourMs = 3'600'000;

LabourInterval hours(int person, int from, int until)
{
    return {StaffId(person), Timestamp(from * hourMs), Timestamp(until * hourMs)};
}

std::pair<std::int64_t, std::int64_t> hoursOf(const std::vector<LabourInterval>& intervals)
{
    const LabourTotals totals = totalsOf(intervals);
    return {totals.elapsedMs / hourMs, totals.manHoursMs / hourMs};
}

using Hours = std::pair<std::int64_t, std::int64_t>;

} // namespace

TEST(Labour, REP_50_NobodyPaysTwiceForTheSameHour)
{
    EXPECT_EQ(hoursOf({hours(1, 8, 12), hours(2, 9, 10)}), Hours(4, 5)) << "nested";
    EXPECT_EQ(hoursOf({hours(1, 8, 10), hours(2, 9, 12)}), Hours(4, 5)) << "overlapping";
    EXPECT_EQ(hoursOf({hours(1, 8, 10), hours(2, 10, 12)}), Hours(4, 4)) << "touching";
    EXPECT_EQ(hoursOf({hours(1, 8, 9), hours(1, 14, 15)}), Hours(2, 2)) << "apart";
    EXPECT_EQ(hoursOf({hours(1, 8, 10), hours(1, 9, 11)}), Hours(3, 3)) << "one person is not two";
    EXPECT_EQ(hoursOf({}), Hours(0, 0));
}

TEST(Labour, REP_50_UnionsEqualCountingMinuteByMinute)
{
    std::mt19937 dice(50); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same rows every time
    std::uniform_int_distribution<int> minute(0, 400);
    std::uniform_int_distribution<int> person(1, 3);
    std::uniform_int_distribution<int> howMany(0, 9);
    constexpr std::int64_t minuteMs = 60'000;
    for (int round = 0; round < 2'000; ++round) {
        std::vector<LabourInterval> intervals;
        std::set<int> worked;
        std::set<std::pair<int, int>> byPerson;
        for (int i = howMany(dice); i > 0; --i) {
            const int from = minute(dice);
            const int until = from + 1 + minute(dice) % 120;
            const int who = person(dice);
            intervals.push_back({StaffId(who), Timestamp(from * minuteMs), Timestamp(until * minuteMs)});
            for (int m = from; m < until; ++m) {
                worked.insert(m);
                byPerson.emplace(who, m);
            }
        }
        const LabourTotals totals = totalsOf(intervals);
        ASSERT_EQ(totals.elapsedMs, static_cast<std::int64_t>(worked.size()) * minuteMs) << round;
        ASSERT_EQ(totals.manHoursMs, static_cast<std::int64_t>(byPerson.size()) * minuteMs) << round;
    }
}

TEST(Labour, REP_50_StruckEntriesDoNotCount)
{
    std::vector<LabourEntry> entries{{LabourId(1), hours(1, 8, 10), {}, false},
                                     {LabourId(2), hours(1, 12, 20), {}, true}};
    EXPECT_EQ(totalsOf(entries).elapsedMs, 2 * hourMs);
}

TEST(Labour, REP_50_TimesThatCannotBeAreRefused)
{
    const Timestamp now(20 * hourMs);
    EXPECT_TRUE(checked(hours(1, 8, 9), now));
    EXPECT_EQ(checked(hours(1, 9, 9), now).error().code, ErrorCode::TimeOrder);
    EXPECT_EQ(checked(hours(1, 19, 21), now).error().code, ErrorCode::TimeOrder);
    EXPECT_EQ(checked(hours(1, -10, 19), now).error().code, ErrorCode::OutOfRange);
}
