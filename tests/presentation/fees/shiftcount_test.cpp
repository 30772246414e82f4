// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/shiftcount.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

CountInput typed(std::initializer_list<const char*> pieces)
{
    CountInput input;
    std::size_t place = 0;
    for (const char* text : pieces) {
        input.pieces.at(place++) = QString::fromUtf8(text);
    }
    return input;
}

} // namespace

TEST(ShiftCount, B8_PiecesBecomeASumAlsoFromAnInputMethod)
{
    const auto opening = shiftOpening(typed({"1", "", " 2 ", "３"}));
    ASSERT_TRUE(opening);
    EXPECT_EQ(opening->opening, Money::fromFen(10'000 + 4'000 + 3'000));
    EXPECT_EQ(faceText(cashFaces().front()), QStringLiteral("\u00a5100"));
    EXPECT_EQ(faceText(cashFaces().back()), QStringLiteral("\u00a50.1"));
    EXPECT_EQ(faceText(cashFaces()[3]), QStringLiteral("\u00a510"));
}

TEST(ShiftCount, B7_TheFloatMayBeTypedAsASum)
{
    CountInput input;
    EXPECT_EQ(shiftOpening(input).error().code, ErrorCode::Required);
    input.sum = QStringLiteral("200.05");
    const auto opening = shiftOpening(input);
    ASSERT_TRUE(opening);
    EXPECT_EQ(opening->opening, Money::fromFen(20'005));
    EXPECT_TRUE(opening->cash.isEmpty());
    input.pieces[0] = QStringLiteral("1");
    EXPECT_EQ(shiftOpening(input).error().code, ErrorCode::SumsDiffer);
}

TEST(ShiftCount, B8_AnEmptySheetIsNoCountOfAnEmptyDrawer)
{
    EXPECT_EQ(shiftCloseEntry(CountInput()).error().field, "face0");
    const auto entry = shiftCloseEntry(typed({"0"}));
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->count.cash.total(), Money());
    EXPECT_FALSE(entry->left.has_value());
}

TEST(ShiftCount, B8_WhatIsNoNumberIsNamedWhereItStands)
{
    EXPECT_EQ(shiftCloseEntry(typed({"1", "x"})).error().field, "face1");
    EXPECT_EQ(shiftCloseEntry(typed({"1", "-1"})).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(shiftCloseEntry(typed({"1.5"})).error().code, ErrorCode::NotANumber);
    CountInput input = typed({"1"});
    input.others[PayMethod::Alipay] = QStringLiteral("12.345");
    EXPECT_EQ(shiftCloseEntry(input).error().field, "alipay");
    input.others[PayMethod::Alipay] = QStringLiteral("12.34");
    input.left = QStringLiteral("50");
    const auto entry = shiftCloseEntry(input);
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->count.others.at(PayMethod::Alipay), Money::fromFen(1'234));
    EXPECT_EQ(entry->left, Money::fromFen(5'000));
}
