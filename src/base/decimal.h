// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace pd {

/// How a product is brought to whole fen. Half away from zero is what the trade calls 四舍五入.
enum class Rounding { HalfUp, Down, Up };

/// A decimal number with a fixed count of places, held exactly: areas have 2, meter readings 3, prices 4.
template <int Places>
class [[nodiscard]] Decimal {
    static_assert(Places >= 0 && Places <= 6);

public:
    constexpr Decimal() noexcept = default;
    static constexpr std::int64_t scale() noexcept
    {
        std::int64_t result = 1;
        for (int i = 0; i < Places; ++i) {
            result *= 10;
        }
        return result;
    }
    /// `units` counts the last place: Decimal<2>::fromUnits(12345) is 123.45.
    static constexpr Decimal fromUnits(std::int64_t units) noexcept { return Decimal(units); }
    /// Digits with an optional sign and point. More places than Places are accepted only when they are zero.
    /// Errors: NotANumber, OutOfRange (beyond 12 digits before the point).
    static Result<Decimal> parse(std::string_view text);

    [[nodiscard]] constexpr std::int64_t units() const noexcept { return m_units; }
    /// Always with all places: "89.40".
    [[nodiscard]] std::string toString() const;
    friend constexpr auto operator<=>(Decimal, Decimal) = default;

private:
    constexpr explicit Decimal(std::int64_t units) noexcept : m_units(units) {}
    std::int64_t m_units = 0;
};

using Area = Decimal<2>;    ///< square metres
using Reading = Decimal<3>; ///< meter readings
using Price = Decimal<4>;   ///< yuan per unit

extern template class Decimal<2>;
extern template class Decimal<3>;
extern template class Decimal<4>;

/// price × quantity in yuan, rounded once to fen. Throws std::overflow_error beyond Money::limit().
Money priceTimes(Price price, Area quantity, Rounding rounding);

} // namespace pd
