// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/penalty.h"

#include <algorithm>

namespace pd {

namespace {

__extension__ using Wide = __int128;

constexpr Wide perMillion = 1'000'000;
constexpr std::int64_t capScale = 10'000;

/// Fen times days: what was unpaid on each day from `from` to `until`, added up.
Wide fenDays(const PenaltyBasis& basis, const Date& from, const Date& until)
{
    Wide sum = 0;
    Money unpaid = basis.principal;
    std::int64_t day = from.dayNumber();
    const std::int64_t end = until.dayNumber() + 1;
    const auto count = [&](std::int64_t to) {
        if (to > day) {
            sum += static_cast<Wide>(std::max<std::int64_t>(unpaid.fen(), 0)) * (to - day);
            day = to;
        }
    };
    for (const PrincipalPayment& payment : basis.payments) {
        // On the day of the payment the money was still owed.
        count(std::min(payment.on.dayNumber() + 1, end));
        unpaid -= payment.amount;
    }
    count(end);
    return sum;
}

} // namespace

Date penaltyFrom(const PenaltyBasis& basis)
{
    return basis.dueOn.plusDays(basis.terms.graceDays + 1);
}

Money penaltyUntil(const PenaltyBasis& basis, const Date& day)
{
    const Date from = penaltyFrom(basis);
    if (basis.terms.perMillionADay <= 0 || basis.principal <= Money() || day < from) {
        return {};
    }
    const Wide exact = fenDays(basis, from, day) * basis.terms.perMillionADay;
    const Wide rounded = (exact + perMillion / 2) / perMillion;
    const Wide cap = static_cast<Wide>(basis.principal.fen()) * basis.terms.cap / capScale;
    return Money::fromFen(static_cast<std::int64_t>(std::min(rounded, cap)));
}

int overdueDays(const Date& dueOn, const Date& day)
{
    return static_cast<int>(std::max<std::int64_t>(day.dayNumber() - dueOn.dayNumber(), 0));
}

} // namespace pd
