// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <stdexcept>

namespace pd {

namespace {

__extension__ using Wide = __int128;

Wide divideRounded(Wide value, Wide divisor, Rounding rounding)
{
    const bool negative = value < 0;
    const Wide absolute = negative ? -value : value;
    Wide quotient = absolute / divisor;
    const Wide remainder = absolute % divisor;
    switch (rounding) {
    case Rounding::HalfUp:
        quotient += remainder * 2 >= divisor ? 1 : 0;
        break;
    case Rounding::Up:
        quotient += remainder > 0 ? 1 : 0;
        break;
    case Rounding::Down:
        break;
    }
    return negative ? -quotient : quotient;
}

} // namespace

template <int Places>
Result<Decimal<Places>> Decimal<Places>::parse(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    std::int64_t units = 0;
    int whole = 0;
    int places = -1; // digits after the point; -1 before the point
    for (const char c : text) {
        if (c == '.' && places < 0) {
            places = 0;
            continue;
        }
        if (c < '0' || c > '9') {
            return error(ErrorCode::NotANumber);
        }
        if (places < 0) {
            if (++whole > 12) {
                return error(ErrorCode::OutOfRange);
            }
        } else if (++places > Places) {
            if (c != '0') {
                return error(ErrorCode::NotANumber);
            }
            continue;
        }
        units = units * 10 + (c - '0');
    }
    if (whole == 0 || places == 0) {
        return error(ErrorCode::NotANumber);
    }
    for (int i = places < 0 ? 0 : places; i < Places; ++i) {
        units *= 10;
    }
    return Decimal(negative ? -units : units);
}

template <int Places>
std::string Decimal<Places>::toString() const
{
    const bool negative = m_units < 0;
    const std::int64_t absolute = negative ? -m_units : m_units;
    std::string fraction = std::to_string(absolute % scale());
    fraction.insert(0, static_cast<std::size_t>(Places) - fraction.size(), '0');
    return (negative ? "-" : "") + std::to_string(absolute / scale()) + '.' + fraction;
}

template class Decimal<2>;
template class Decimal<3>;
template class Decimal<4>;

Money priceTimes(Price price, Area quantity, Rounding rounding)
{
    const Wide product = static_cast<Wide>(price.units()) * quantity.units() * 100;
    const Wide fen = divideRounded(product, static_cast<Wide>(Price::scale()) * Area::scale(), rounding);
    if (fen > Money::limit() || fen < -Money::limit()) {
        throw std::overflow_error("amount of money out of range");
    }
    return Money::fromFen(static_cast<std::int64_t>(fen));
}

} // namespace pd
