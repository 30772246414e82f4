// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pd {

/// An amount of money in fen (1/100 yuan), checked: no operation leaves ±limit() silently.
class [[nodiscard]] Money {
public:
    constexpr Money() noexcept = default;
    /// Largest absolute amount, fen: 100,000,000,000.00 yuan.
    static constexpr std::int64_t limit() noexcept { return 10'000'000'000'000; }
    /// Precondition: |fen| <= limit(); throws std::overflow_error otherwise.
    static Money fromFen(std::int64_t fen);
    /// "1234.5", "1,234.50", "-0.05", full-width digits are not accepted. More than two decimals are refused,
    /// never rounded. Errors: NotANumber, OutOfRange.
    static Result<Money> parse(std::string_view text);

    [[nodiscard]] constexpr std::int64_t fen() const noexcept { return m_fen; }
    /// "1234.50"; with grouping "1,234.50".
    [[nodiscard]] std::string toString(bool grouping = false) const;

    /// Checked arithmetic; throws std::overflow_error outside ±limit().
    Money operator+(Money other) const;
    Money operator-(Money other) const;
    Money operator-() const;
    Money operator*(std::int64_t factor) const;
    Money& operator+=(Money other) { return *this = *this + other; }
    Money& operator-=(Money other) { return *this = *this - other; }
    friend constexpr auto operator<=>(Money, Money) = default;

    /// Shares that add up to this amount exactly, by largest remainder; equal remainders go to the earlier
    /// weight. Precondition: weights are not negative and at least one is positive; throws
    /// std::invalid_argument otherwise.
    [[nodiscard]] std::vector<Money> allocate(std::span<const std::int64_t> weights) const;

private:
    constexpr explicit Money(std::int64_t fen) noexcept : m_fen(fen) {}
    std::int64_t m_fen = 0;
};

} // namespace pd
