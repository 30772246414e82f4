// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/id.h"
#include "base/result.h"
#include "base/timestamp.h"
#include "domain/repairs/orderid.h"

#include <QtCore/QString>

#include <optional>
#include <span>
#include <vector>

namespace pd {

using StockItemId = Id<struct StockItemTag>;

/// Material of the repair stock 维修材料 (REP-49, STK-16).
struct StockItem {
    std::optional<StockItemId> id; ///< none: not stored yet
    QString name;
    QString specification;
    QString model;
    QString unit;
    QString initials; ///< pinyin initials of the name, set by the desk
    Area minimum;     ///< reserve; below it the item is to be bought
    Area onHand;      ///< kept by the movements alone
    Price price;      ///< yuan per unit, as charged today
    bool active = true;
    int version = 1;

    [[nodiscard]] bool isLow() const { return active && onHand < minimum; }
    friend bool operator==(const StockItem&, const StockItem&) = default;
};
/// Trims. Errors: Required (name, unit), TooLong, OutOfRange (minimum, price).
Result<StockItem> checked(StockItem item);

/// STK-14; a count puts right what was found (STK-17).
enum class StockMoveKind { Receipt, Issue, Return, Count };
QString code(StockMoveKind kind);
std::span<const StockMoveKind> allStockMoveKinds();

/// Rows are only ever added.
struct StockMovement {
    StockMoveKind kind = StockMoveKind::Receipt;
    Area quantity; ///< what was added; negative for what left
    Area balance;  ///< afterwards
    std::optional<OrderId> order;
    QString orderNumber; ///< of an issue or a return (STK-22)
    QString reason;
    Timestamp at{0};
    QString actor;
};

/// Adds the movement to the item. Errors: OutOfRange ("quantity": nothing moved, except by a count),
/// ReasonRequired (a count that differs), StockShort (parameters: its name, what is there).
Result<StockMovement> moved(StockItem& item, StockMoveKind kind, Area quantity, const QString& reason);
/// The movement of a count: the difference to what the book says.
Result<StockMovement> counted(StockItem& item, Area found, const QString& reason);

/// Material an order waits for (STK-23): a note for whoever buys it.
struct PartRequest {
    StockItemId item{0};
    QString itemName;
    QString unit;
    Area quantity;
    OrderId order{0};
    QString orderNumber;
    Timestamp at{0};
    QString actor;
};

/// The repair stock with what is wanted.
struct StockList {
    std::vector<StockItem> items; ///< by name; those no longer used last
    std::vector<PartRequest> requests;
};

} // namespace pd
