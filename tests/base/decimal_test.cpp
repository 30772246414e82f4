// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <gtest/gtest.h>
#include <random>
#include <stdexcept>

using namespace pd;

TEST(Decimal, ParsesPlacesExactly)
{
    EXPECT_EQ(Area::parse("89.4").value().units(), 8940);
    EXPECT_EQ(Area::parse("89.400").value().units(), 8940);
    EXPECT_EQ(Area::parse("-0.01").value().units(), -1);
    EXPECT_EQ(Area::parse("+7").value().units(), 700);
    EXPECT_EQ(Price::parse("2.8125").value().units(), 28125);
    EXPECT_EQ(Reading::parse("000123.456").value().units(), 123456);
    for (const char* bad : {"", ".", "1.", ".5", "1.2.3", "89.401", "abc", "1,0", "--1", " 1", "1e2"}) {
        const auto parsed = Area::parse(bad);
        ASSERT_FALSE(parsed) << bad;
        EXPECT_EQ(parsed.error().code, ErrorCode::NotANumber) << bad;
    }
    EXPECT_EQ(Area::parse("1234567890123").error().code, ErrorCode::OutOfRange);
}

TEST(Decimal, ReadsBackEveryNumberItWrites)
{
    std::mt19937_64 random(20261123);
    std::uniform_int_distribution<std::int64_t> any(-99'999'999'999'999, 99'999'999'999'999);
    for (int round = 0; round < 20'000; ++round) {
        const Area area = Area::fromUnits(any(random));
        ASSERT_EQ(Area::parse(area.toString()).value(), area) << area.toString();
        const Price price = Price::fromUnits(any(random));
        ASSERT_EQ(Price::parse(price.toString()).value(), price) << price.toString();
    }
    EXPECT_EQ(Area::fromUnits(-5).toString(), "-0.05");
    EXPECT_EQ(Reading::fromUnits(1000).toString(), "1.000");
}

TEST(Decimal, RoundsAPriceTimesAnAreaOnce)
{
    const Area area = Area::parse("89.45").value();
    // 89.45 m² × 2.8125 yuan = 251.578125 yuan
    const Price price = Price::parse("2.8125").value();
    EXPECT_EQ(priceTimes(price, area, Rounding::HalfUp).fen(), 25158);
    EXPECT_EQ(priceTimes(price, area, Rounding::Down).fen(), 25157);
    EXPECT_EQ(priceTimes(price, area, Rounding::Up).fen(), 25158);
    // Exactly half a fen goes away from zero on both sides.
    const Price halfFen = Price::parse("0.005").value();
    EXPECT_EQ(priceTimes(halfFen, Area::fromUnits(100), Rounding::HalfUp).fen(), 1);
    EXPECT_EQ(priceTimes(halfFen, Area::fromUnits(-100), Rounding::HalfUp).fen(), -1);
    EXPECT_EQ(priceTimes(halfFen, Area::fromUnits(-100), Rounding::Down).fen(), 0);
    EXPECT_THROW(
        (void)priceTimes(Price::fromUnits(900'000'000'000), Area::fromUnits(900'000'000'000), Rounding::Down),
        std::overflow_error);
}
