// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/receiptlist.h"

#include <gtest/gtest.h>

namespace pd::test {
namespace {

ReceiptLineStanding standing(int position, std::int64_t charge, std::int64_t fen)
{
    return {.position = position,
            .line = {.kind = ReceiptLineKind::Charge,
                     .room = RoomId(1),
                     .charge = ChargeId(charge),
                     .deposit = {},
                     .newDeposit = {},
                     .amount = Money::fromFen(fen)},
            .printed = {},
            .refunded = {},
            .left = {}};
}

TEST(SpreadRefunds, B12_OfTheSameChargeTheFirstLineGoesFirst)
{
    std::vector<ReceiptLineStanding> lines{standing(1, 7, 100), standing(2, 8, 50), standing(3, 7, 30)};
    ReceiptLine back = standing(1, 7, -110).line;
    spreadRefunds(lines, {back});
    EXPECT_EQ(lines[0].left, Money());
    EXPECT_EQ(lines[1].left, Money::fromFen(50));
    EXPECT_EQ(lines[2].left, Money::fromFen(20));
}

TEST(SpreadRefunds, ACreditIsNothingToGiveBack)
{
    std::vector<ReceiptLineStanding> lines{standing(1, 7, -100)};
    spreadRefunds(lines, {});
    EXPECT_EQ(lines[0].left, Money());
}

TEST(PaperMark, B17_NumberAndCodeAreFoundInWhatAScannerTypes)
{
    const auto mark = [](const char* text) { return paperMark(QString::fromUtf8(text)); };
    const PaperMark whole{QStringLiteral("PJ-202611-0001"), QStringLiteral("3F9A20C1")};
    EXPECT_EQ(mark("PJ-202611-0001 3f9a20c1"), whole);
    EXPECT_EQ(mark("https://x/?n=PJ-202611-0001&d=20261121&c=3F9A20C1"), whole);
    EXPECT_EQ(mark("3F9A20C1"), (PaperMark{{}, QStringLiteral("3F9A20C1")}));
    EXPECT_EQ(mark("pj-202611-0001"), (PaperMark{QStringLiteral("PJ-202611-0001"), {}}));
    EXPECT_EQ(mark("3F9A20C12"), PaperMark());
    EXPECT_EQ(mark(""), PaperMark());
}

} // namespace
} // namespace pd::test
