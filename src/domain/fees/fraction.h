// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace pd {

/// An exact number for the way to an amount: nothing is rounded before the end. Reduced, denominator above
/// zero. Throws std::overflow_error beyond 127 bits.
class Fraction {
public:
    __extension__ using Wide = __int128;

    constexpr Fraction() noexcept = default;
    /// Precondition: `denominator` is not zero.
    Fraction(std::int64_t numerator, std::int64_t denominator = 1);

    Fraction operator+(const Fraction& other) const;
    Fraction operator-(const Fraction& other) const;
    Fraction operator*(const Fraction& other) const;
    Fraction& operator+=(const Fraction& other) { return *this = *this + other; }
    Fraction& operator*=(const Fraction& other) { return *this = *this * other; }

    [[nodiscard]] bool isNegative() const noexcept { return m_numerator < 0; }
    [[nodiscard]] bool isZero() const noexcept { return m_numerator == 0; }
    [[nodiscard]] bool isWhole() const noexcept { return m_denominator == 1; }
    /// The nearest multiple of `unit`, a half away from zero (四舍五入). Precondition: unit > 0.
    [[nodiscard]] std::int64_t rounded(std::int64_t unit = 1) const;
    /// Towards zero.
    [[nodiscard]] std::int64_t truncated() const;
    [[nodiscard]] Wide numerator() const noexcept { return m_numerator; }
    [[nodiscard]] Wide denominator() const noexcept { return m_denominator; }
    friend bool operator==(const Fraction&, const Fraction&) = default;

private:
    static Fraction reduced(Wide numerator, Wide denominator);

    Wide m_numerator = 0;
    Wide m_denominator = 1;
};

} // namespace pd
