// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/months.h"

namespace pd {

namespace {

constexpr int monthDigits = 7;
constexpr int longestMonth = 31;

} // namespace

QString monthText(const Date& day)
{
    return QString::fromStdString(day.toString()).left(monthDigits);
}

Result<Date> monthEnd(const QString& month)
{
    const auto first = Date::parse((month.trimmed() + QStringLiteral("-01")).toStdString());
    if (!first) {
        return error(ErrorCode::NotADate, "month");
    }
    const Date later = first->plusDays(longestMonth);
    return Date::of(later.year(), later.month(), 1);
}

} // namespace pd
