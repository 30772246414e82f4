// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <array>
#include <cstddef>
#include <span>

namespace pd {

/// Notes and coins that are counted, greatest first: 100 yuan … 1 jiao (B8).
inline constexpr std::size_t faceCount = 8;
std::span<const Money, faceCount> cashFaces();

/// Cash counted piece by piece.
struct CashCount {
    std::array<int, faceCount> pieces{}; ///< as cashFaces(); none below zero

    /// Throws std::overflow_error beyond Money::limit().
    [[nodiscard]] Money total() const;
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const CashCount&, const CashCount&) = default;
};

/// As many pieces of each face as a till would hold for the amount, greatest first; what is below a jiao
/// stays out.
CashCount inFewestPieces(Money amount);

} // namespace pd
