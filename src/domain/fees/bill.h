// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/feeterms.h"

#include <QtCore/QJsonObject>

#include <variant>

namespace pd {

/// Why an item is not billed to a room although it is meant for it (FEE-30): never a line of nothing.
enum class SkipReason {
    NotHandedOver, ///< the home is handed over later
    NoArea,        ///< its built-up area is not known
    NoPrice,       ///< there is no price on a day
    NothingToPay,  ///< price, vacancy or reductions leave nothing
    MetersLater,   ///< metered and shared items are not billed by this run
    TooLarge,      ///< beyond any amount of money
};
QString code(SkipReason reason);
std::span<const SkipReason> allSkipReasons();

/// Everything that goes into one line. The tariffs, assignments and reductions are those of item and room.
struct BillQuestion {
    const FeeItem& item;
    const BillRoom& room;
    std::span<const FeeTariff> tariffs;
    std::span<const FeeAssignment> assignments; ///< all concern the room
    std::span<const FeeReduction> reductions;   ///< all are of the room, of this item or of every item
    ChargePeriod period;
};

/// A computed line with the way it was computed: inputs, formula, days, rounding (费用说明, FEE-04).
struct Bill {
    Money amount; ///< above zero
    QJsonObject explanation;
};
struct BillSkip {
    SkipReason reason;
    std::optional<Date> day; ///< the first day it is about

    friend bool operator==(const BillSkip&, const BillSkip&) = default;
};
/// Nothing at all: the item is not for this room in this period.
using BillOutcome = std::variant<std::monostate, Bill, BillSkip>;

/// The amount of one room, item and period: per month (area or quantity) × price × share of the month, less
/// reductions, summed exactly and rounded once. Months charged in part count by the item's rule, their days
/// by what held on them. One-off items cost price × quantity once.
[[nodiscard]] BillOutcome bill(const BillQuestion& question);

} // namespace pd
