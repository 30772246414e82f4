// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/fraction.h"

#include <limits>
#include <stdexcept>

namespace pd {

namespace {

using Wide = Fraction::Wide;

[[noreturn]] void tooLarge()
{
    throw std::overflow_error("a fraction is out of range");
}

Wide times(Wide left, Wide right)
{
    Wide product = 0;
    if (__builtin_mul_overflow(left, right, &product)) {
        tooLarge();
    }
    return product;
}

Wide plus(Wide left, Wide right)
{
    Wide sum = 0;
    if (__builtin_add_overflow(left, right, &sum)) {
        tooLarge();
    }
    return sum;
}

Wide commonDivisor(Wide left, Wide right)
{
    left = left < 0 ? -left : left;
    while (right != 0) {
        const Wide rest = left % right;
        left = right;
        right = rest;
    }
    return left;
}

std::int64_t narrow(Wide value)
{
    if (value > std::numeric_limits<std::int64_t>::max() ||
        value < std::numeric_limits<std::int64_t>::min()) {
        tooLarge();
    }
    return static_cast<std::int64_t>(value);
}

} // namespace

Fraction::Fraction(std::int64_t numerator, std::int64_t denominator)
{
    *this = denominator < 0 ? reduced(-static_cast<Wide>(numerator), -static_cast<Wide>(denominator))
                            : reduced(numerator, denominator);
}

Fraction Fraction::reduced(Wide numerator, Wide denominator)
{
    const Wide divisor = commonDivisor(numerator, denominator);
    Fraction result;
    result.m_numerator = numerator / divisor;
    result.m_denominator = denominator / divisor;
    return result;
}

Fraction Fraction::operator+(const Fraction& other) const
{
    const Wide divisor = commonDivisor(m_denominator, other.m_denominator);
    const Wide left = times(m_numerator, other.m_denominator / divisor);
    const Wide right = times(other.m_numerator, m_denominator / divisor);
    return reduced(plus(left, right), times(m_denominator / divisor, other.m_denominator));
}

Fraction Fraction::operator-(const Fraction& other) const
{
    Fraction negative = other;
    negative.m_numerator = -negative.m_numerator;
    return *this + negative;
}

Fraction Fraction::operator*(const Fraction& other) const
{
    const Fraction left = reduced(m_numerator, other.m_denominator);
    const Fraction right = reduced(other.m_numerator, m_denominator);
    Fraction result;
    result.m_numerator = times(left.m_numerator, right.m_numerator);
    result.m_denominator = times(left.m_denominator, right.m_denominator);
    return result;
}

std::int64_t Fraction::rounded(std::int64_t unit) const
{
    const bool negative = m_numerator < 0;
    const Wide absolute = negative ? -m_numerator : m_numerator;
    const Wide step = times(m_denominator, unit);
    Wide quotient = absolute / step;
    const Wide rest = absolute % step;
    quotient += rest >= step - rest ? 1 : 0;
    return narrow(times(negative ? -quotient : quotient, unit));
}

std::int64_t Fraction::truncated() const
{
    return narrow(m_numerator / m_denominator);
}

} // namespace pd
