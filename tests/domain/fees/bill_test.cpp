// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/bill.h"

#include "domain/fees/billperiods.h"
#include "domain/fees/feeaccount.h"
#include "domain/fees/fraction.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>

#include <random>

using namespace pd;

namespace {

Date day(const char* text)
{
    return Date::parse(text).value();
}

ChargePeriod period(const char* from, const char* until)
{
    return {day(from), day(until)};
}

FeeTariff tariff(const char* price, const char* from, std::optional<Date> until = {},
                 std::optional<RoomUse> use = {})
{
    return {{}, use, day(from), until, *Price::parse(price)};
}

FeeAssignment assignment(const char* from, std::optional<Date> until = {})
{
    return {.id = {},
            .room = {},
            .building = {},
            .use = {},
            .price = {},
            .from = day(from),
            .until = until,
            .note = {}};
}

/// One room with everything that goes into its bill.
struct Case {
    FeeItem item;
    BillRoom room{.id = RoomId(1),
                  .code = QStringLiteral("3-2-1201"),
                  .building = BuildingId(3),
                  .area = *Area::parse("89.43"),
                  .formerAreas = {},
                  .handover = {},
                  .period = {},
                  .owner = {},
                  .occupant = {}};
    std::vector<FeeTariff> tariffs{tariff("1.85", "2020-01-01")};
    std::vector<FeeAssignment> assignments{assignment("2020-01-01")};
    std::vector<FeeReduction> reductions;

    [[nodiscard]] BillOutcome of(const char* from, const char* until) const
    {
        return bill({item, room, tariffs, assignments, reductions, period(from, until)});
    }
    [[nodiscard]] std::string amount(const char* from, const char* until) const
    {
        const auto outcome = of(from, until);
        const auto* made = std::get_if<Bill>(&outcome);
        return made == nullptr ? std::string() : made->amount.toString();
    }
    [[nodiscard]] std::optional<BillSkip> skip(const char* from, const char* until) const
    {
        const auto outcome = of(from, until);
        const auto* skipped = std::get_if<BillSkip>(&outcome);
        return skipped == nullptr ? std::nullopt : std::optional(*skipped);
    }
    void reduce(std::optional<int> rate, std::optional<Money> off, const char* from,
                std::optional<Date> until)
    {
        reductions.push_back({.id = {},
                              .room = room.id,
                              .item = {},
                              .rate = rate,
                              .amount = off,
                              .from = day(from),
                              .until = until,
                              .reason = QStringLiteral("低保户")});
    }
};

} // namespace

TEST(Bill, FEE_30_AreaTimesPriceTimesMonthsIsRoundedOnce)
{
    const Case one;
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "165.45");
    EXPECT_EQ(one.amount("2026-07-01", "2026-12-31"), "992.67"); // not 6 × 165.45 = 992.70
}

TEST(Bill, RoundsHalfUpToTheItemsUnit)
{
    Case one;
    one.room.area = *Area::parse("1.00");
    one.tariffs = {tariff("1.85", "2020-01-01")};
    one.item.rounding = RoundingUnit::Jiao;
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "1.90");
    one.item.rounding = RoundingUnit::Yuan;
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "2.00");
    one.tariffs = {tariff("0.4999", "2020-01-01")};
    EXPECT_EQ(one.skip("2026-11-01", "2026-11-30")->reason, SkipReason::NothingToPay);
}

TEST(Bill, LateJoinersPayTheirDaysByTheItemsRule)
{
    Case one;
    one.room.area = *Area::parse("100.00");
    one.tariffs = {tariff("3", "2020-01-01")};
    one.room.handover = day("2026-11-19"); // 12 of 30 days
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "120.00");
    one.room.handover = day("2026-10-20"); // 12 of 31 days
    one.item.partMonth = PartMonth::Days;
    EXPECT_EQ(one.amount("2026-10-01", "2026-10-31"), "116.13");
    one.item.partMonth = PartMonth::Thirtieth;
    EXPECT_EQ(one.amount("2026-10-01", "2026-10-31"), "120.00");
    one.item.partMonth = PartMonth::HalfMonth;
    EXPECT_EQ(one.amount("2026-10-01", "2026-10-31"), "150.00");
    one.room.handover = day("2026-10-15");
    EXPECT_EQ(one.amount("2026-10-01", "2026-10-31"), "300.00");
    one.item.partMonth = PartMonth::Full;
    one.room.handover = day("2026-10-31");
    EXPECT_EQ(one.amount("2026-10-01", "2026-10-31"), "300.00");
    EXPECT_EQ(one.skip("2026-09-01", "2026-09-30")->reason, SkipReason::NotHandedOver);
}

TEST(Bill, LeaversPayUntilTheirLastDay)
{
    Case one;
    one.assignments = {assignment("2020-01-01", day("2026-11-10"))};
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "55.15"); // 165.4455 / 3
    one.item.partMonth = PartMonth::HalfMonth;
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "82.72");
    EXPECT_EQ(one.of("2026-12-01", "2026-12-31").index(), 0U);
}

TEST(Bill, FEE_20_APriceThatChangesWithinThePeriodSplitsItByDays)
{
    Case one;
    one.room.area = *Area::parse("100.00");
    one.tariffs = {tariff("1", "2020-01-01", day("2026-11-10")), tariff("2", "2026-11-11")};
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "166.67"); // 100 × (1 × 10 + 2 × 20) / 30
    EXPECT_EQ(one.amount("2026-10-01", "2026-12-31"), "466.67");
    one.item.partMonth = PartMonth::Full; // the whole month counts once, shared by days
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "166.67");
    const auto outcome = one.of("2026-10-01", "2026-12-31");
    const QJsonArray parts = std::get<Bill>(outcome).explanation[u"parts"].toArray();
    ASSERT_EQ(parts.size(), 4);
    EXPECT_EQ(parts[1].toObject()[u"months"].toString(), QStringLiteral("10/30"));
    EXPECT_EQ(parts[2].toObject()[u"price"].toString(), QStringLiteral("2.0000"));
}

TEST(Bill, AnAreaMeasuredAnewCountsFromItsDayOn)
{
    Case one;
    one.tariffs = {tariff("1", "2020-01-01")};
    one.room.area = *Area::parse("90.00");
    one.room.formerAreas = {{day("2026-11-15"), *Area::parse("60.00")}};
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "75.00");
    EXPECT_EQ(one.amount("2026-12-01", "2026-12-31"), "90.00");
    EXPECT_EQ(one.amount("2026-10-01", "2026-10-31"), "60.00");
}

TEST(Bill, FEE_19_APriceForAUseGoesBeforeTheGeneralOne)
{
    Case one;
    one.tariffs.push_back(tariff("5", "2020-01-01", {}, RoomUse::Shop));
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "165.45");
    one.room.use = RoomUse::Shop;
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "447.15");
}

TEST(Bill, TheNarrowestAssignmentThatHoldsCounts)
{
    Case one;
    FeeAssignment own = assignment("2026-11-16");
    own.room = one.room.id;
    own.price = *Price::parse("0.85");
    one.assignments.push_back(own);
    EXPECT_EQ(one.amount("2026-12-01", "2026-12-31"), "76.02");
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "120.73"); // 89.43 × (1.85 + 0.85) / 2
    FeeAssignment out = assignment("2026-12-01");
    out.room = one.room.id;
    out.charged = false;
    one.assignments.push_back(out);
    EXPECT_EQ(one.of("2026-12-01", "2026-12-31").index(), 0U);
}

TEST(Bill, ReductionsAreTakenOffAndNeverMoreThanThereIs)
{
    Case one;
    one.reduce(2'000, {}, "2026-11-01", day("2026-11-30"));
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "132.36");
    one.reduce({}, Money::fromFen(3'000), "2026-11-16", {});
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "117.36"); // 15 of 30 days
    one.reduce(9'000, {}, "2026-11-01", {});
    EXPECT_EQ(one.skip("2026-11-01", "2026-11-30")->reason, SkipReason::NothingToPay);
}

TEST(Bill, AVacantHomePaysItsRate)
{
    Case one;
    one.item.vacantRate = 7'000;
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "165.45");
    one.room.vacant = true;
    EXPECT_EQ(one.amount("2026-11-01", "2026-11-30"), "115.81");
}

TEST(Bill, FixedVehicleAndOneOff)
{
    Case one;
    one.room.area.reset();
    one.item.kind = FeeKind::Vehicle;
    one.assignments[0].quantity = *Area::parse("2");
    one.tariffs = {tariff("150", "2020-01-01")};
    EXPECT_EQ(one.amount("2026-10-01", "2026-12-31"), "900.00");
    one.item.kind = FeeKind::OneOff;
    one.item.period = FeePeriod::Once;
    EXPECT_EQ(one.amount("2026-11-12", "2026-11-12"), "300.00");
}

TEST(Bill, FEE_30_WhatCannotBeComputedSaysWhyAndIsNoZero)
{
    Case one;
    one.room.area.reset();
    EXPECT_EQ(*one.skip("2026-11-01", "2026-11-30"), (BillSkip{SkipReason::NoArea, day("2026-11-01")}));
    one = {};
    one.tariffs = {tariff("1.85", "2020-01-01", day("2026-11-20"))};
    EXPECT_EQ(*one.skip("2026-11-01", "2026-11-30"), (BillSkip{SkipReason::NoPrice, day("2026-11-21")}));
    one.item.kind = FeeKind::Metered;
    EXPECT_EQ(one.skip("2026-11-01", "2026-11-30")->reason, SkipReason::MetersLater);
    one = {};
    one.room.area = Area::fromUnits(99'999'999'999'999);
    one.tariffs = {tariff("1000000", "2020-01-01")};
    EXPECT_EQ(one.skip("2026-01-01", "2026-12-31")->reason, SkipReason::TooLarge);
}

TEST(BillPeriods, QuartersBeginInJanuaryAndWhatIsDueAfterwardsWaitsForItsEnd)
{
    EXPECT_EQ(alignedPeriod(FeePeriod::Quarter, day("2026-11-21")), period("2026-10-01", "2026-12-31"));
    EXPECT_EQ(alignedPeriod(FeePeriod::HalfYear, day("2026-06-30")), period("2026-01-01", "2026-06-30"));
    EXPECT_EQ(alignedPeriod(FeePeriod::Month, day("2028-02-29")), period("2028-02-01", "2028-02-29"));
    EXPECT_EQ(periodsToBill(FeePeriod::Quarter, true, period("2026-11-01", "2026-11-30")).size(), 1U);
    EXPECT_TRUE(periodsToBill(FeePeriod::Quarter, false, period("2026-11-01", "2026-11-30")).empty());
    EXPECT_EQ(periodsToBill(FeePeriod::Quarter, false, period("2026-12-01", "2026-12-31")).size(), 1U);
    EXPECT_EQ(periodsToBill(FeePeriod::Month, true, period("2026-01-01", "2026-12-31")).size(), 12U);
}

TEST(BillPeriods, FEE_11_OnlyWhatIsNotCoveredIsLeft)
{
    const std::vector<ChargePeriod> january{period("2026-01-01", "2026-01-31")};
    const auto gaps = withoutBilled(period("2026-01-01", "2026-03-31"), january);
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0], period("2026-02-01", "2026-03-31"));
    const std::vector<ChargePeriod> middle{period("2026-02-01", "2026-02-28")};
    EXPECT_EQ(withoutBilled(period("2026-01-01", "2026-03-31"), middle).size(), 2U);
    const std::vector<ChargePeriod> year{period("2026-01-01", "2026-12-31")};
    EXPECT_TRUE(withoutBilled(period("2026-01-01", "2026-03-31"), year).empty());
}

TEST(BillPeriods, DueInAdvanceOrAfter)
{
    FeeItem item;
    item.dueDay = 15;
    const auto november = period("2026-11-01", "2026-11-30");
    EXPECT_EQ(dueDay(item, november, november), day("2026-11-15"));
    EXPECT_EQ(dueDay(item, period("2026-10-01", "2026-12-31"), november), day("2026-11-15"));
    EXPECT_EQ(dueDay(item, period("2026-11-20", "2026-11-20"), november), day("2026-12-15"));
    item.inAdvance = false;
    EXPECT_EQ(dueDay(item, november, november), day("2026-12-15"));
    EXPECT_EQ(periodText(november), QStringLiteral("2026-11"));
    EXPECT_EQ(periodText(period("2026-10-01", "2026-12-31")), QStringLiteral("2026-10 至 2026-12"));
}

TEST(FeeTerms, FEE_20_ANewPriceClosesTheOneBefore)
{
    auto prices = repriced({}, {}, day("2026-01-01"), *Price::parse("1.85"));
    prices = repriced(*prices, {}, day("2026-07-01"), *Price::parse("2.10"));
    ASSERT_TRUE(prices);
    ASSERT_EQ(prices->size(), 2U);
    EXPECT_EQ(prices->front().until, day("2026-06-30"));
    EXPECT_FALSE(prices->back().until);
    EXPECT_EQ(repriced(*prices, {}, day("2026-06-01"), *Price::parse("2")).error().code,
              ErrorCode::DateOrder);
    EXPECT_EQ(repriced(*prices, {}, day("2026-07-01"), *Price::parse("2"))->back().price, *Price::parse("2"));
    EXPECT_FALSE(repriced(*prices, {}, day("2026-08-01"), Price::fromUnits(-1)));
}

TEST(FeeAccount, TheLastDigitTellsWhatWasMistyped)
{
    const QString number = accountNumber(RoomId(127));
    EXPECT_TRUE(isAccountNumber(number));
    for (qsizetype i = 2; i < number.size(); ++i) {
        QString wrong = number;
        wrong[i] = QChar(u'0' + (wrong[i].digitValue() + 1) % 10);
        EXPECT_FALSE(isAccountNumber(wrong)) << wrong.toStdString();
    }
    EXPECT_FALSE(isAccountNumber(u"ZH12A4567"));
    EXPECT_FALSE(isAccountNumber(u"0000127"));
}

TEST(Fraction, RoundsAHalfAwayFromZeroAndRefusesWhatIsTooLarge)
{
    EXPECT_EQ(Fraction(5, 2).rounded(), 3);
    EXPECT_EQ(Fraction(-5, 2).rounded(), -3);
    EXPECT_EQ(Fraction(249, 100).rounded(), 2);
    EXPECT_EQ(Fraction(95).rounded(10), 100);
    EXPECT_EQ(Fraction(1, 3) + Fraction(1, 6), Fraction(1, 2));
    EXPECT_EQ(Fraction(1, -3), Fraction(-1, 3));
    Fraction large(std::numeric_limits<std::int64_t>::max());
    EXPECT_THROW(
        for (int i = 0; i < 3; ++i) { large *= large; }, std::overflow_error);
}
