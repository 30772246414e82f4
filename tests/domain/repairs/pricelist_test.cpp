// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/pricelist.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

Date day(const char* text)
{
    return *Date::parse(text);
}

Price yuan(const char* text)
{
    return *Price::parse(text);
}

std::string priceOf(const std::vector<ItemPrice>& prices, const char* on)
{
    const auto price = priceOn(prices, day(on));
    return price ? price->price.toString() : "none";
}

} // namespace

TEST(PriceList, FEE_20_ThePriceOfADayIsTheOneThatBeganLast)
{
    const Date today = day("2026-12-15");
    auto prices = *repriced({}, today, yuan("35"), today);
    prices = *repriced(prices, day("2027-01-01"), yuan("38.5"), today);
    EXPECT_EQ(priceOf(prices, "2026-12-14"), "none");
    EXPECT_EQ(priceOf(prices, "2026-12-31"), "35.0000");
    EXPECT_EQ(priceOf(prices, "2027-01-01"), "38.5000");
    EXPECT_EQ(priceOf(prices, "2030-02-28"), "38.5000");
    ASSERT_EQ(prices.size(), 2U);
    EXPECT_EQ(prices.front().until->toString(), "2026-12-31") << "the old price stays, with its last day";
}

TEST(PriceList, FEE_20_WhatIsPastNeverChanges)
{
    const Date today = day("2026-12-15");
    const auto prices = *repriced({}, day("2026-12-01"), yuan("35"), day("2026-12-01"));
    EXPECT_EQ(repriced(prices, day("2026-12-14"), yuan("1"), today).error().code, ErrorCode::DateOrder);
    const auto later = *repriced(prices, day("2027-01-01"), yuan("40"), today);
    EXPECT_EQ(repriced(later, day("2026-12-20"), yuan("1"), today).error().code, ErrorCode::DateOrder)
        << "a later price is announced already";
    EXPECT_EQ(priceOf(*repriced(later, day("2027-01-01"), yuan("41"), today), "2027-01-01"), "41.0000")
        << "one announced can still be put right";
}

TEST(PriceList, FEE_20_AnItemCanEnd)
{
    const Date today = day("2026-12-15");
    const auto prices =
        *repriced(*repriced({}, today, yuan("35"), today), day("2027-01-01"), std::nullopt, today);
    EXPECT_EQ(priceOf(prices, "2026-12-31"), "35.0000");
    EXPECT_EQ(priceOf(prices, "2027-01-01"), "none");
}

TEST(PriceList, FEE_20_ARevisionIsDueHalfAYearAfterTheLast)
{
    EXPECT_EQ(revisionDue(day("2026-07-01")).toString(), "2027-01-01");
    EXPECT_EQ(revisionDue(day("2026-08-31")).toString(), "2027-02-28") << "month end";
    EXPECT_EQ(revisionDue(day("2027-08-31")).toString(), "2028-02-29") << "leap day";
    EXPECT_EQ(revisionDue(day("2026-12-15")).toString(), "2027-06-15");
}

TEST(PriceList, FEE_20_ItemsNeedNameAndUnit)
{
    PriceItem item;
    item.nameZh = QStringLiteral(" 疏通马桶 ");
    EXPECT_EQ(checked(item).error().field, "unit");
    item.unit = QStringLiteral("次");
    EXPECT_EQ(checked(item)->nameZh, QStringLiteral("疏通马桶"));
    item.nameZh = QStringLiteral("  ");
    EXPECT_EQ(checked(item).error().code, ErrorCode::Required);
    EXPECT_EQ(checkedPrice(yuan("-0.0001")).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(checkedPrice(yuan("1000000.0001")).error().code, ErrorCode::OutOfRange);
    EXPECT_TRUE(checkedPrice(largestPrice()));
}
