// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <gtest/gtest.h>

using namespace pd;

TEST(Money, ParsesWhatAClerkTypes)
{
    EXPECT_EQ(Money::parse("1,234.5").value().fen(), 123450);
    EXPECT_EQ(Money::parse("-0.05").value().fen(), -5);
    for (const char* bad : {"", ".", "1.", ".5", "1.234", "1,23", "12,34.00", "--1", "1e3", "１", "1 "}) {
        EXPECT_FALSE(Money::parse(bad)) << bad;
    }
}

TEST(Money, AllocatesByLargestRemainder)
{
    const std::vector<std::int64_t> areas{8943, 9837, 12050};
    const auto shares = Money::fromFen(12345).allocate(areas);
    EXPECT_EQ(shares[0].fen(), 3581);
    EXPECT_EQ(shares[1].fen(), 3939);
    EXPECT_EQ(shares[2].fen(), 4825);
}
