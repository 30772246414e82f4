// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/cashcount.h"

#include <algorithm>

namespace pd {

std::span<const Money, faceCount> cashFaces()
{
    static const std::array<Money, faceCount> faces{
        Money::fromFen(10'000), Money::fromFen(5'000), Money::fromFen(2'000), Money::fromFen(1'000),
        Money::fromFen(500),    Money::fromFen(100),   Money::fromFen(50),    Money::fromFen(10)};
    return faces;
}

Money CashCount::total() const
{
    Money sum;
    for (std::size_t i = 0; i < faceCount; ++i) {
        sum += cashFaces()[i] * pieces.at(i);
    }
    return sum;
}

bool CashCount::isEmpty() const
{
    return std::ranges::all_of(pieces, [](int count) { return count == 0; });
}

CashCount inFewestPieces(Money amount)
{
    CashCount count;
    std::int64_t rest = std::max<std::int64_t>(amount.fen(), 0);
    for (std::size_t i = 0; i < faceCount; ++i) {
        const std::int64_t face = cashFaces()[i].fen();
        count.pieces.at(i) = static_cast<int>(rest / face);
        rest %= face;
    }
    return count;
}

} // namespace pd
