// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace pd {

/// An instant: milliseconds since 1970-01-01T00:00:00Z.
class Timestamp {
public:
    constexpr explicit Timestamp(std::int64_t milliseconds) noexcept : m_ms(milliseconds) {}
    [[nodiscard]] constexpr std::int64_t milliseconds() const noexcept { return m_ms; }
    [[nodiscard]] constexpr Timestamp plusMilliseconds(std::int64_t ms) const noexcept
    {
        return Timestamp(m_ms + ms);
    }
    [[nodiscard]] constexpr Timestamp plusMinutes(std::int64_t minutes) const noexcept
    {
        return Timestamp(m_ms + minutes * 60'000);
    }
    /// "2026-11-21T09:30:00.000Z"
    [[nodiscard]] std::string toIsoUtc() const;
    friend constexpr auto operator<=>(Timestamp, Timestamp) = default;

private:
    std::int64_t m_ms;
};

/// A civil date of the proleptic Gregorian calendar, years 1 … 9999.
class Date {
public:
    /// Errors: NotADate.
    static Result<Date> of(int year, int month, int day);
    /// "YYYY-MM-DD" and nothing else. Errors: NotADate.
    static Result<Date> parse(std::string_view text);
    /// Days since 1970-01-01, may be negative. Precondition: the result is in years 1 … 9999.
    static Date fromDayNumber(std::int64_t days) noexcept;

    [[nodiscard]] int year() const noexcept { return m_year; }
    [[nodiscard]] int month() const noexcept { return m_month; }
    [[nodiscard]] int day() const noexcept { return m_day; }
    [[nodiscard]] std::int64_t dayNumber() const noexcept;
    [[nodiscard]] Date plusDays(std::int64_t days) const noexcept
    {
        return fromDayNumber(dayNumber() + days);
    }
    /// 1 = Monday … 7 = Sunday.
    [[nodiscard]] int weekday() const noexcept;
    [[nodiscard]] std::string toString() const;
    friend constexpr auto operator<=>(const Date&, const Date&) = default;

private:
    constexpr Date(int year, int month, int day) noexcept : m_year(year), m_month(month), m_day(day) {}
    int m_year;
    int m_month;
    int m_day;
};

/// A civil date with the minute of the day (0 … 1439), as a clerk writes it.
struct CivilTime {
    Date date;
    int minute = 0;
    friend constexpr auto operator<=>(const CivilTime&, const CivilTime&) = default;
};

} // namespace pd
