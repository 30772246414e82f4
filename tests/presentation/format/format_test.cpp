// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/format/format.h"

#include <QtCore/QLocale>
#include <gtest/gtest.h>

namespace pd {

namespace {

Date day(int year, int month, int dayOfMonth)
{
    return Date::of(year, month, dayOfMonth).value();
}

const Date today = day(2026, 11, 21);

} // namespace

TEST(Format, NamesDaysNearToday)
{
    EXPECT_EQ(dayText(today, today), QStringLiteral("today"));
    EXPECT_EQ(dayText(today.plusDays(1), today), QStringLiteral("tomorrow"));
    EXPECT_EQ(dayText(today.plusDays(-1), today), QStringLiteral("yesterday"));
    EXPECT_EQ(dayText(day(2026, 3, 5), today), QStringLiteral("03-05"));
    EXPECT_EQ(dayText(day(2025, 12, 31), today), QStringLiteral("2025-12-31"));
    EXPECT_EQ(dayText(day(2027, 1, 1), day(2026, 12, 31)), QStringLiteral("tomorrow"));
    EXPECT_EQ(momentText({today, 570}, today), QStringLiteral("today 09:30"));
}

TEST(Format, WritesDatesInTheOrderOfTheLanguage)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    EXPECT_TRUE(longDateText(today).startsWith(QStringLiteral("2026年11月21日")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_TRUE(longDateText(today).contains(QStringLiteral("November 21, 2026")));
    EXPECT_EQ(countText(1'234'567), QStringLiteral("1,234,567"));
    QLocale::setDefault(before);
    EXPECT_EQ(dateText(today), QStringLiteral("2026-11-21"));
}

TEST(Format, WritesDurationsInTwoParts)
{
    EXPECT_EQ(durationText(0), QStringLiteral("0 min"));
    EXPECT_EQ(durationText(59), QStringLiteral("59 min"));
    EXPECT_EQ(durationText(125), QStringLiteral("2 h 05 min"));
    EXPECT_EQ(durationText(-125), QStringLiteral("2 h 05 min"));
    EXPECT_EQ(durationText(1440), QStringLiteral("1 d"));
    EXPECT_EQ(durationText(3 * 1440 + 250), QStringLiteral("3 d 4 h"));
}

TEST(Format, WritesMoneyToTheFen)
{
    EXPECT_EQ(moneyText(Money::fromFen(123'450)), QStringLiteral("¥1,234.50"));
    EXPECT_EQ(moneyText(Money::fromFen(-5)), QStringLiteral("-¥0.05"));
}

} // namespace pd
