// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"

#include <chrono>

namespace pd {

namespace chr = std::chrono;

namespace {

std::string padded(int value, int width)
{
    std::string text = std::to_string(value);
    if (text.size() < static_cast<std::size_t>(width)) {
        text.insert(0, static_cast<std::size_t>(width) - text.size(), '0');
    }
    return text;
}

int readNumber(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return -1;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::string Timestamp::toIsoUtc() const
{
    const chr::sys_time<chr::milliseconds> at{chr::milliseconds{m_ms}};
    const auto days = chr::floor<chr::days>(at);
    const Date date = Date::fromDayNumber(days.time_since_epoch().count());
    const int rest = static_cast<int>((at - days).count());
    return date.toString() + 'T' + padded(rest / 3'600'000, 2) + ':' + padded(rest / 60'000 % 60, 2) + ':' +
           padded(rest / 1000 % 60, 2) + '.' + padded(rest % 1000, 3) + 'Z';
}

Result<Date> Date::of(int year, int month, int day)
{
    // Before chrono sees them: its fields are bytes, 257 would be 1.
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
        return error(ErrorCode::NotADate);
    }
    const chr::year_month_day date{chr::year{year}, chr::month{static_cast<unsigned>(month)},
                                   chr::day{static_cast<unsigned>(day)}};
    if (!date.ok()) {
        return error(ErrorCode::NotADate);
    }
    return Date(year, month, day);
}

Result<Date> Date::parse(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return error(ErrorCode::NotADate);
    }
    return of(readNumber(text.substr(0, 4)), readNumber(text.substr(5, 2)), readNumber(text.substr(8, 2)));
}

Date Date::fromDayNumber(std::int64_t days) noexcept
{
    const chr::year_month_day date{chr::sys_days{chr::days{days}}};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::int64_t Date::dayNumber() const noexcept
{
    const chr::sys_days days = chr::year{m_year} / m_month / m_day;
    return days.time_since_epoch().count();
}

int Date::weekday() const noexcept
{
    return static_cast<int>(chr::weekday{chr::sys_days{chr::days{dayNumber()}}}.iso_encoding());
}

std::string Date::toString() const
{
    return padded(m_year, 4) + '-' + padded(m_month, 2) + '-' + padded(m_day, 2);
}

} // namespace pd
