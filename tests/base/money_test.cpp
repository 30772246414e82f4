// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <gtest/gtest.h>
#include <numeric>
#include <random>
#include <stdexcept>

using namespace pd;

TEST(Money, ParsesWhatAClerkTypes)
{
    EXPECT_EQ(Money::parse("1,234.5").value().fen(), 123450);
    EXPECT_EQ(Money::parse("-0.05").value().fen(), -5);
    EXPECT_EQ(Money::parse("0").value().fen(), 0);
    EXPECT_EQ(Money::parse("1,234,567.89").value().fen(), 123456789);
    for (const char* bad : {"", ".", "1.", ".5", "1.234", "1,23", "12,34.00", "1234,567", ",123", "--1", "+1",
                            "1e3", "１", "1 ", " 1", "1.2.3", "0x10", "-", "1,2345"}) {
        const auto parsed = Money::parse(bad);
        ASSERT_FALSE(parsed) << bad;
        EXPECT_EQ(parsed.error().code, ErrorCode::NotANumber) << bad;
    }
}

TEST(Money, RefusesAmountsBeyondItsLimit)
{
    EXPECT_EQ(Money::parse("100000000000.00").value().fen(), Money::limit());
    EXPECT_EQ(Money::parse("-100000000000.00").value().fen(), -Money::limit());
    const auto tooMuch = Money::parse("100000000000.01");
    ASSERT_FALSE(tooMuch);
    EXPECT_EQ(tooMuch.error().code, ErrorCode::OutOfRange);
    EXPECT_FALSE(Money::parse("9999999999999999999999"));

    const Money most = Money::fromFen(Money::limit());
    const Money least = Money::fromFen(-Money::limit());
    EXPECT_THROW((void)(most + Money::fromFen(1)), std::overflow_error);
    EXPECT_THROW((void)(least - Money::fromFen(1)), std::overflow_error);
    EXPECT_THROW((void)(most * 2), std::overflow_error);
    EXPECT_THROW((void)(most * std::numeric_limits<std::int64_t>::max()), std::overflow_error);
    EXPECT_THROW((void)Money::fromFen(Money::limit() + 1), std::overflow_error);
    EXPECT_THROW((void)Money::fromFen(std::numeric_limits<std::int64_t>::min()), std::overflow_error);
    EXPECT_EQ((-most).fen(), least.fen());
}

TEST(Money, ReadsBackEveryAmountItWrites)
{
    std::mt19937_64 random(20261121);
    std::uniform_int_distribution<std::int64_t> any(-Money::limit(), Money::limit());
    std::uniform_int_distribution<std::int64_t> small(-100'000, 100'000);
    for (int round = 0; round < 20'000; ++round) {
        const Money amount = Money::fromFen(round % 2 == 0 ? any(random) : small(random));
        ASSERT_EQ(Money::parse(amount.toString()).value(), amount) << amount.toString();
        ASSERT_EQ(Money::parse(amount.toString(true)).value(), amount) << amount.toString(true);
    }
}

TEST(Money, WritesBothForms)
{
    EXPECT_EQ(Money::fromFen(0).toString(), "0.00");
    EXPECT_EQ(Money::fromFen(-5).toString(true), "-0.05");
    EXPECT_EQ(Money::fromFen(99'999).toString(true), "999.99");
    EXPECT_EQ(Money::fromFen(100'000).toString(true), "1,000.00");
    EXPECT_EQ(Money::fromFen(-123'456'789).toString(true), "-1,234,567.89");
    EXPECT_EQ(Money::fromFen(Money::limit()).toString(true), "100,000,000,000.00");
}

TEST(Money, AllocatesByLargestRemainder)
{
    const std::vector<std::int64_t> areas{8943, 9837, 12050};
    const auto shares = Money::fromFen(12345).allocate(areas);
    EXPECT_EQ(shares[0].fen(), 3581);
    EXPECT_EQ(shares[1].fen(), 3939);
    EXPECT_EQ(shares[2].fen(), 4825);
}

TEST(Money, GivesEqualRemaindersToTheEarlierWeight)
{
    const std::vector<std::int64_t> equal{1, 1, 1};
    const auto shares = Money::fromFen(200).allocate(equal);
    EXPECT_EQ(shares[0].fen(), 67);
    EXPECT_EQ(shares[1].fen(), 67);
    EXPECT_EQ(shares[2].fen(), 66);
}

TEST(Money, SharesAddUpWhateverTheWeights)
{
    std::mt19937_64 random(20261122);
    std::uniform_int_distribution<std::int64_t> amounts(-Money::limit(), Money::limit());
    std::uniform_int_distribution<std::int64_t> weight(0, 1'000'000'000'000);
    std::uniform_int_distribution<std::size_t> count(1, 40);
    for (int round = 0; round < 5'000; ++round) {
        std::vector<std::int64_t> weights(count(random));
        for (auto& w : weights) {
            w = random() % 4 == 0 ? 0 : weight(random);
        }
        weights.front() += 1;
        const Money amount = Money::fromFen(round % 3 == 0 ? amounts(random) % 1000 : amounts(random));
        const auto shares = amount.allocate(weights);
        const auto sum = std::accumulate(shares.begin(), shares.end(), Money());
        ASSERT_EQ(sum, amount);
        const auto total = std::accumulate(weights.begin(), weights.end(), 0.0L);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const long double exact =
                static_cast<long double>(amount.fen()) * static_cast<long double>(weights[i]) / total;
            ASSERT_LE(std::abs(static_cast<long double>(shares[i].fen()) - exact), 1.01L)
                << "a share is off by a fen";
        }
    }
}

TEST(Money, RefusesWeightsThatMeanNothing)
{
    const std::vector<std::int64_t> none;
    const std::vector<std::int64_t> zeros{0, 0};
    const std::vector<std::int64_t> negative{2, -1};
    EXPECT_THROW((void)Money::fromFen(1).allocate(none), std::invalid_argument);
    EXPECT_THROW((void)Money::fromFen(1).allocate(zeros), std::invalid_argument);
    EXPECT_THROW((void)Money::fromFen(1).allocate(negative), std::invalid_argument);
}
