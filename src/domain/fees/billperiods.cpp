// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/billperiods.h"

#include "domain/months.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int monthsAYear = 12;

Date onDay(const Date& month, int day)
{
    return startOfMonth(month).plusDays(day - 1);
}

QString dayOf(const Date& day)
{
    return QString::fromStdString(day.toString());
}

} // namespace

Date startOfMonth(const Date& day)
{
    return day.plusDays(1 - day.day());
}

Date monthsLater(const Date& day, int months)
{
    const int month = day.year() * monthsAYear + day.month() - 1 + months;
    return Date::of(month / monthsAYear, month % monthsAYear + 1, 1).value();
}

Date lastOfMonth(const Date& day)
{
    return monthsLater(day, 1).plusDays(-1);
}

ChargePeriod alignedPeriod(FeePeriod length, const Date& day)
{
    const int months = monthsOf(length);
    const Date from = monthsLater(day, -((day.month() - 1) % months));
    return {from, monthsLater(from, months).plusDays(-1)};
}

std::vector<ChargePeriod> periodsToBill(FeePeriod length, bool inAdvance, const ChargePeriod& range)
{
    std::vector<ChargePeriod> periods;
    for (ChargePeriod period = alignedPeriod(length, range.from); period.from <= range.until;
         period = alignedPeriod(length, period.until.plusDays(1))) {
        if (inAdvance || period.until <= range.until) {
            periods.push_back(period);
        }
    }
    return periods;
}

std::vector<ChargePeriod> withoutBilled(const ChargePeriod& wanted, std::span<const ChargePeriod> billed)
{
    std::vector<ChargePeriod> sorted(billed.begin(), billed.end());
    std::ranges::sort(sorted, {}, &ChargePeriod::from);
    std::vector<ChargePeriod> gaps;
    Date next = wanted.from;
    for (const ChargePeriod& one : sorted) {
        if (one.until < next || one.from > wanted.until) {
            continue;
        }
        if (one.from > next) {
            gaps.push_back({next, one.from.plusDays(-1)});
        }
        next = one.until.plusDays(1);
    }
    if (next <= wanted.until) {
        gaps.push_back({next, wanted.until});
    }
    return gaps;
}

Date dueDay(const FeeItem& item, const ChargePeriod& period, const ChargePeriod& range)
{
    if (!item.inAdvance) {
        return onDay(monthsLater(period.until, 1), item.dueDay);
    }
    const Date due = std::max(onDay(period.from, item.dueDay), onDay(range.from, item.dueDay));
    return due < period.from ? onDay(monthsLater(period.from, 1), item.dueDay) : due;
}

QString periodText(const ChargePeriod& period)
{
    if (period.from == period.until) {
        return dayOf(period.from);
    }
    const bool wholeMonths = period.from.day() == 1 && period.until == lastOfMonth(period.until);
    if (!wholeMonths) {
        return dayOf(period.from) + QStringLiteral(" 至 ") + dayOf(period.until);
    }
    const QString first = monthText(period.from);
    const QString last = monthText(period.until);
    return first == last ? first : first + QStringLiteral(" 至 ") + last;
}

} // namespace pd
