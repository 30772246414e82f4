// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// bill() against a second one that knows nothing of it: every day on its own, whole numbers over one
// denominator.
#include "domain/fees/bill.h"

#include <QtCore/QJsonArray>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace pd;

namespace {

__extension__ using Big = __int128;

/// What one room, item and period depend on, as a table of days.
struct DayTerms {
    bool charged = false;
    std::int64_t price = 0;  // 1/10000
    std::int64_t amount = 0; // 1/100: area × quantity in 1/10000
    std::int64_t rate = 0;
    std::int64_t off = 0; // fen a month
};

std::int64_t gcdOf(Big a, Big b)
{
    while (b != 0) {
        const Big rest = a % b;
        a = b;
        b = rest;
    }
    return static_cast<std::int64_t>(a);
}

/// fen as a fraction, added day by day.
struct Sum {
    Big above = 0;
    Big below = 1;
    void add(Big a, Big b)
    {
        above = above * b + a * below;
        below *= b;
        const Big divisor = std::max<Big>(1, gcdOf(above < 0 ? -above : above, below));
        above /= divisor;
        below /= divisor;
    }
};

int daysIn(int year, int month)
{
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

bool within(const Date& day, const Date& from, const std::optional<Date>& until)
{
    return !(day < from) && !(until && *until < day);
}

DayTerms on(const BillQuestion& q, const Date& day)
{
    DayTerms terms;
    if (q.room.handover && day < *q.room.handover) {
        return terms;
    }
    const FeeAssignment* best = nullptr;
    int bestRank = -1;
    for (const FeeAssignment& a : q.assignments) {
        const int rank = a.room ? 2 : a.building ? 1 : 0;
        if (!within(day, a.from, a.until)) {
            continue;
        }
        if (rank > bestRank || (rank == bestRank && !(a.from < best->from))) {
            best = &a;
            bestRank = rank;
        }
    }
    if (best == nullptr || !best->charged) {
        return terms;
    }
    terms.charged = true;
    for (const FeeTariff& t : q.tariffs) {
        if (within(day, t.from, t.until)) {
            terms.price = t.price.units();
        }
    }
    if (best->price) {
        terms.price = best->price->units();
    }
    std::int64_t area = 100;
    if (q.item.kind == FeeKind::ByArea) {
        area = q.room.area->units();
        for (auto former = q.room.formerAreas.rbegin(); former != q.room.formerAreas.rend(); ++former) {
            if (!(former->until < day)) {
                area = former->area.units();
            }
        }
    }
    terms.amount = area * best->quantity.units();
    for (const FeeReduction& r : q.reductions) {
        if (within(day, r.from, r.until)) {
            terms.rate += r.rate.value_or(0);
            terms.off += r.amount ? r.amount->fen() : 0;
        }
    }
    terms.rate = std::min<std::int64_t>(terms.rate, 10'000);
    return terms;
}

std::int64_t slowly(const BillQuestion& q)
{
    Sum sum;
    const std::int64_t vacant = q.room.vacant ? q.item.vacantRate : 10'000;
    for (int year = q.period.from.year(), month = q.period.from.month();
         !(q.period.until < Date::of(year, month, 1).value()); month = month % 12 + 1, year += month == 1) {
        const int days = daysIn(year, month);
        std::vector<DayTerms> table;
        int charged = 0;
        bool early = false;
        bool late = false;
        for (int d = 1; d <= days; ++d) {
            table.push_back(on(q, Date::of(year, month, d).value()));
            charged += table.back().charged ? 1 : 0;
            early = early || (table.back().charged && d < 16);
            late = late || (table.back().charged && d > 15);
        }
        // A month's weight, a fraction, shared among its charged days.
        int above = 1;
        int below = 1;
        if (charged != days && q.item.partMonth == PartMonth::Days) {
            above = charged;
            below = days;
        } else if (charged != days && q.item.partMonth == PartMonth::Thirtieth) {
            above = charged;
            below = 30;
        } else if (charged != days && q.item.partMonth == PartMonth::HalfMonth) {
            above = (early ? 1 : 0) + (late ? 1 : 0);
            below = 2;
        }
        for (const DayTerms& t : table) {
            if (!t.charged) {
                continue;
            }
            // fen × 10^14 of the month under these terms
            const Big full = static_cast<Big>(t.price) * t.amount * vacant * (10'000 - t.rate);
            const Big off = static_cast<Big>(t.off) * 1'000'000 * 100'000'000;
            const Big left = std::max<Big>(0, full - off);
            Sum day;
            day.add(left, static_cast<Big>(1'000'000) * 100'000'000);
            day.above *= above;
            day.below *= static_cast<Big>(below) * charged;
            sum.add(day.above, day.below);
        }
    }
    const std::int64_t unit = q.item.rounding == RoundingUnit::Fen    ? 1
                              : q.item.rounding == RoundingUnit::Jiao ? 10
                                                                      : 100;
    const Big step = sum.below * unit;
    return static_cast<std::int64_t>((sum.above * 2 + step) / (step * 2)) * unit;
}

class Inventor {
public:
    std::int64_t pick(std::int64_t least, std::int64_t most)
    {
        return std::uniform_int_distribution<std::int64_t>(least, most)(m_random);
    }
    Date someDay() { return Date::fromDayNumber(pick(20'454, 20'454 + 420)); } // 2026-01-01 …
    std::optional<Date> someEnd(const Date& from)
    {
        return pick(0, 2) == 0 ? std::optional(from.plusDays(pick(0, 300))) : std::nullopt;
    }

private:
    std::mt19937 m_random{20'261'128};
};

} // namespace

TEST(Bill, T2_AgreesWithASlowSecondOneThatCountsEveryDay)
{
    Inventor some;
    int billed = 0;
    int shared = 0;
    for (int round = 0; round < 3'000; ++round) {
        FeeItem item;
        item.kind = some.pick(0, 1) == 0 ? FeeKind::ByArea : FeeKind::Vehicle;
        item.partMonth = allPartMonths()[static_cast<std::size_t>(some.pick(0, 3))];
        item.rounding = allRoundingUnits()[static_cast<std::size_t>(some.pick(0, 2))];
        item.vacantRate = static_cast<int>(some.pick(0, 3)) * 2'500 + 2'500;
        BillRoom room{.id = RoomId(1),
                      .code = {},
                      .building = BuildingId(1),
                      .vacant = some.pick(0, 3) == 0,
                      .area = Area::fromUnits(some.pick(1'000, 30'000)),
                      .formerAreas = {},
                      .handover = {},
                      .period = {},
                      .owner = {},
                      .occupant = {}};
        if (some.pick(0, 2) == 0) {
            room.handover = some.someDay();
        }
        if (some.pick(0, 2) == 0) {
            room.formerAreas = {{some.someDay(), Area::fromUnits(some.pick(1'000, 30'000))}};
        }
        std::vector<FeeTariff> tariffs{
            {{}, {}, Date::of(2020, 1, 1).value(), {}, Price::fromUnits(some.pick(1, 60'000))}};
        if (some.pick(0, 1) == 0) {
            const Date from = some.someDay();
            tariffs = *repriced(tariffs, {}, from, Price::fromUnits(some.pick(1, 60'000)));
        }
        std::vector<FeeAssignment> assignments;
        for (std::int64_t n = some.pick(1, 3); n > 0; --n) {
            const Date from = n == 1 ? Date::of(2020, 1, 1).value() : some.someDay();
            assignments.push_back({.id = {},
                                   .room = n == 2 ? std::optional(RoomId(1)) : std::nullopt,
                                   .building = n == 3 ? std::optional(BuildingId(1)) : std::nullopt,
                                   .use = {},
                                   .charged = n == 1 || some.pick(0, 2) != 0,
                                   .quantity = Area::fromUnits(some.pick(1, 3) * 100),
                                   .price = {},
                                   .from = from,
                                   .until = some.someEnd(from),
                                   .note = {}});
        }
        std::vector<FeeReduction> reductions;
        for (std::int64_t n = some.pick(0, 2); n > 0; --n) {
            const Date from = some.someDay();
            const bool byRate = some.pick(0, 1) == 0;
            reductions.push_back(
                {.id = {},
                 .room = room.id,
                 .item = {},
                 .rate = byRate ? std::optional(static_cast<int>(some.pick(1, 9'000))) : std::nullopt,
                 .amount = byRate ? std::nullopt : std::optional(Money::fromFen(some.pick(1, 5'000))),
                 .from = from,
                 .until = some.someEnd(from),
                 .reason = {}});
        }
        const int month = static_cast<int>(some.pick(1, 12));
        const int months = month <= 7 ? static_cast<int>(some.pick(1, 6)) : 1;
        const BillQuestion question{
            item,
            room,
            tariffs,
            assignments,
            reductions,
            {Date::of(2026, month, 1).value(),
             Date::of(2026, month + months - 1, daysIn(2026, month + months - 1)).value()}};
        const BillOutcome outcome = bill(question);
        const auto* made = std::get_if<Bill>(&outcome);
        const std::int64_t expected = slowly(question);
        ASSERT_EQ(made == nullptr ? 0 : made->amount.fen(), expected) << "round " << round;
        billed += made != nullptr ? 1 : 0;
        shared += made != nullptr && made->explanation[u"parts"].toArray().size() > 1 ? 1 : 0;
    }
    EXPECT_GT(billed, 1'500); // the rounds are about something
    EXPECT_GT(shared, 400);
}
