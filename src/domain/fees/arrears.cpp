// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/arrears.h"

namespace pd {

namespace {

constexpr int monthsOfYear = 12;
constexpr std::int64_t whole = 10'000;

int monthsOf(ArrearsAge age)
{
    constexpr std::array months{1, 3, 6, 12};
    return months.at(static_cast<std::size_t>(age));
}

} // namespace

Date monthsBefore(const Date& day, int months)
{
    const int count = day.year() * monthsOfYear + day.month() - 1 - months;
    for (int last = day.day();; --last) {
        if (const auto found = Date::of(count / monthsOfYear, count % monthsOfYear + 1, last)) {
            return *found;
        }
    }
}

Date ageSince(ArrearsAge age, const Date& today)
{
    return age == ArrearsAge::Longer ? Date::fromDayNumber(0) : monthsBefore(today, monthsOf(age));
}

std::optional<std::int64_t> Collected::rate() const
{
    if (due <= Money()) {
        return std::nullopt;
    }
    return paid.fen() * whole / due.fen();
}

} // namespace pd
