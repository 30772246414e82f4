// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/penalty.h"

#include <gtest/gtest.h>

#include <random>

using namespace pd;

namespace {

Date day(const char* text)
{
    return Date::parse(text).value();
}

PenaltyBasis basis(std::int64_t fen, int perMillion, int grace = 0, int cap = 10'000)
{
    return {Money::fromFen(fen), day("2026-01-10"), {perMillion, grace, cap}, {}};
}

/// The same, thought out another way: day after day, in whole millionths of a fen.
std::int64_t slowly(const PenaltyBasis& basis, const Date& until)
{
    std::int64_t millionths = 0;
    for (Date today = basis.dueOn.plusDays(1); today <= until; today = today.plusDays(1)) {
        if (today <= basis.dueOn.plusDays(basis.terms.graceDays)) {
            continue;
        }
        std::int64_t unpaid = basis.principal.fen();
        for (const PrincipalPayment& payment : basis.payments) {
            if (payment.on < today) {
                unpaid -= payment.amount.fen();
            }
        }
        millionths += unpaid > 0 ? unpaid * basis.terms.perMillionADay : 0;
    }
    std::int64_t fen = millionths / 1'000'000;
    if (millionths % 1'000'000 >= 500'000) {
        ++fen;
    }
    const std::int64_t cap = basis.principal.fen() * basis.terms.cap / 10'000;
    return fen > cap ? cap : fen;
}

} // namespace

TEST(Penalty, FEE_30_AThousandYuanForThirtyDaysAsThePapersHaveIt)
{
    // C.5: daily 0.03 %, 0.05 %, 0.3 % of 1,000 yuan for 30 days.
    EXPECT_EQ(penaltyUntil(basis(100'000, 300), day("2026-02-09")), Money::fromFen(900));
    EXPECT_EQ(penaltyUntil(basis(100'000, 500), day("2026-02-09")), Money::fromFen(1'500));
    EXPECT_EQ(penaltyUntil(basis(100'000, 3'000), day("2026-02-09")), Money::fromFen(9'000));
    EXPECT_EQ(penaltyUntil(basis(200'000, 3'000), day("2026-01-20")), Money::fromFen(6'000));
}

TEST(Penalty, FEE_30_BeginsTheDayAfterDueDayAndGrace)
{
    EXPECT_EQ(penaltyUntil(basis(100'000, 500, 5), day("2026-01-15")), Money());
    EXPECT_EQ(penaltyUntil(basis(100'000, 500, 5), day("2026-01-16")), Money::fromFen(50));
    EXPECT_EQ(penaltyFrom(basis(1, 500, 5)), day("2026-01-16"));
    EXPECT_EQ(overdueDays(day("2026-01-10"), day("2026-01-10")), 0);
    EXPECT_EQ(overdueDays(day("2026-01-10"), day("2026-01-13")), 3);
}

TEST(Penalty, FEE_30_WithoutARateThereIsNone)
{
    EXPECT_EQ(penaltyUntil(basis(100'000, 0), day("2030-01-01")), Money());
}

TEST(Penalty, FEE_30_APartPaymentSplitsTheBaseByItsDate)
{
    PenaltyBasis half = basis(100'000, 500);
    half.payments = {{day("2026-01-20"), Money::fromFen(60'000)}};
    // Ten days of 1,000 and ten of 400 yuan; the day of the payment still counts whole.
    EXPECT_EQ(penaltyUntil(half, day("2026-01-30")), Money::fromFen(500 + 200));
    half.payments.push_back({day("2026-01-30"), Money::fromFen(40'000)});
    EXPECT_EQ(penaltyUntil(half, day("2026-01-30")), Money::fromFen(700));
    EXPECT_EQ(penaltyUntil(half, day("2027-01-30")), Money::fromFen(700)) << "it stands still once paid";
}

TEST(Penalty, FEE_30_APaymentBeforeTheDueDayOrTakenBackTheSameDayCountsAsItIs)
{
    PenaltyBasis early = basis(100'000, 500);
    early.payments = {{day("2026-01-02"), Money::fromFen(50'000)}};
    EXPECT_EQ(penaltyUntil(early, day("2026-01-20")), Money::fromFen(250));
    early.payments = {{day("2026-01-12"), Money::fromFen(100'000)},
                      {day("2026-01-12"), Money::fromFen(-100'000)}};
    EXPECT_EQ(penaltyUntil(early, day("2026-01-20")), Money::fromFen(500));
}

TEST(Penalty, FEE_30_IsCappedAndRoundedOnce)
{
    EXPECT_EQ(penaltyUntil(basis(100'000, 10'000, 0, 3'000), day("2030-01-01")), Money::fromFen(30'000));
    // 33.33 yuan at 0.05 % is 1.6665 fen a day: rounded daily it would be 60.
    EXPECT_EQ(penaltyUntil(basis(3'333, 500), day("2026-02-09")), Money::fromFen(50));
    // The greatest amount, for a century, does not overflow.
    EXPECT_EQ(penaltyUntil(basis(Money::limit(), 10'000), day("2126-01-01")), Money::fromFen(Money::limit()));
}

TEST(Penalty, FEE_30_AgreesWithCountingDayByDay)
{
    std::mt19937 random(20'261'128);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int round = 0; round < 2'000; ++round) {
        PenaltyBasis one = basis(1 + upTo(2'000'000), 1 + upTo(10'000), upTo(40), 1 + upTo(10'000));
        Date on = one.dueOn.plusDays(-10);
        for (int i = upTo(5); i > 0; --i) {
            on = on.plusDays(upTo(60));
            one.payments.push_back({on, Money::fromFen(upTo(900'000) - 100'000)});
        }
        const Date until = one.dueOn.plusDays(upTo(500) - 20);
        ASSERT_EQ(penaltyUntil(one, until).fen(), slowly(one, until)) << "round " << round;
        ASSERT_EQ(penaltyUntil(one, until), penaltyUntil(one, until));
        ASSERT_LE(penaltyUntil(one, until), penaltyUntil(one, until.plusDays(1))) << "it never shrinks";
    }
}
