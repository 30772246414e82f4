// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spreadsheets/xlsxstyles.h"

#include "base/timestamp.h"

#include <cmath>

namespace pd::spreadsheets {

bool isDateFormat(int number)
{
    return (number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 36) ||
           (number >= 50 && number <= 58);
}

bool isDateFormat(const QString& code)
{
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (quoted) {
            quoted = c != u'"';
        } else if (bracketed) {
            bracketed = c != u']';
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'[') {
            bracketed = true;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u';') {
            return false;
        } else if (c == u'y' || c == u'd') {
            return true;
        }
    }
    return false;
}

std::optional<QString> dateOfSerial(double serial, bool date1904)
{
    if (!(serial >= 0) || serial > 3'000'000) {
        return std::nullopt;
    }
    auto days = static_cast<std::int64_t>(std::floor(serial));
    // The 1900 count has a 29 February 1900 that never was (day 60).
    if (!date1904 && (days == 0 || days == 60)) {
        return std::nullopt;
    }
    constexpr std::int64_t epoch1900 = -25'569; // 1899-12-30
    constexpr std::int64_t epoch1904 = -24'107; // 1904-01-01
    if (!date1904 && days < 60) {
        ++days;
    }
    days += date1904 ? epoch1904 : epoch1900;
    constexpr std::int64_t lastDay = 2'932'896; // 9999-12-31
    if (days > lastDay) {
        return std::nullopt;
    }
    return QString::fromStdString(Date::fromDayNumber(days).toString());
}

QString numberText(const QString& raw)
{
    bool ok = false;
    const double value = raw.toDouble(&ok);
    if (!ok || !std::isfinite(value)) {
        return raw;
    }
    const bool whole = value == std::floor(value) && std::abs(value) < 1e15;
    return whole ? QString::number(static_cast<qint64>(value)) : QString::number(value, 'g', 15);
}

} // namespace pd::spreadsheets
