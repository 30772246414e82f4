// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/loginthrottle.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {
constexpr Timestamp last{1'795'224'600'000};
}

TEST(LoginThrottle, FiveFreeTriesThenPausesUpToAMinute)
{
    struct Line {
        int failures;
        int seconds;
    };
    constexpr Line table[] = {{0, 0}, {1, 0},  {2, 0},  {3, 0},   {4, 0},   {5, 2},    {6, 4},
                              {7, 8}, {8, 16}, {9, 30}, {10, 60}, {11, 60}, {1000, 60}};
    for (const Line line : table) {
        EXPECT_EQ(pauseAfter(line.failures), line.seconds) << line.failures;
        EXPECT_EQ(secondsToWait({line.failures, last}, last), line.seconds) << line.failures;
    }
}

TEST(LoginThrottle, PauseRunsOutToTheMillisecond)
{
    const FailedTries tries{9, last};
    EXPECT_EQ(secondsToWait(tries, last.plusMilliseconds(1)), 30);
    EXPECT_EQ(secondsToWait(tries, last.plusMilliseconds(1'000)), 29);
    EXPECT_EQ(secondsToWait(tries, last.plusMilliseconds(29'999)), 1);
    EXPECT_EQ(secondsToWait(tries, last.plusMilliseconds(30'000)), 0);
}

TEST(LoginThrottle, ClockSetBackDoesNotUnlock)
{
    const FailedTries tries{10, last};
    EXPECT_EQ(secondsToWait(tries, last.plusMilliseconds(-1)), 60);
    EXPECT_EQ(secondsToWait(tries, last.plusMinutes(-60 * 24 * 3650)), 60);
}
