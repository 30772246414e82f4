// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/repairstock.h"

#include <array>

namespace pd {

namespace {

constexpr std::array kinds{StockMoveKind::Receipt, StockMoveKind::Issue, StockMoveKind::Return,
                           StockMoveKind::Count};
constexpr int longestName = 60;
constexpr int longestReason = 200;
constexpr std::int64_t largestUnits = 100'000'000; // a million of anything

} // namespace

QString code(StockMoveKind kind)
{
    switch (kind) {
    case StockMoveKind::Receipt:
        return QStringLiteral("receipt");
    case StockMoveKind::Issue:
        return QStringLiteral("issue");
    case StockMoveKind::Return:
        return QStringLiteral("return");
    case StockMoveKind::Count:
        return QStringLiteral("count");
    }
    return {};
}

std::span<const StockMoveKind> allStockMoveKinds()
{
    return kinds;
}

Result<StockItem> checked(StockItem item)
{
    constexpr int longestUnit = 10;
    struct Text {
        QString StockItem::*member;
        const char* field;
        int longest;
    };
    for (const Text& text :
         {Text{&StockItem::name, "name", longestName},
          Text{&StockItem::specification, "specification", longestName},
          Text{&StockItem::model, "model", longestName}, Text{&StockItem::unit, "unit", longestUnit}}) {
        QString& value = item.*text.member;
        value = value.trimmed();
        if (value.size() > text.longest) {
            return error(ErrorCode::TooLong, text.field, {std::to_string(text.longest)});
        }
    }
    if (item.name.isEmpty()) {
        return error(ErrorCode::Required, "name");
    }
    if (item.unit.isEmpty()) {
        return error(ErrorCode::Required, "unit");
    }
    if (item.minimum < Area() || item.minimum.units() > largestUnits) {
        return error(ErrorCode::OutOfRange, "minimum", {"0", "1000000"});
    }
    constexpr std::int64_t largestYuan = 1'000'000;
    if (item.price < Price() || item.price.units() > largestYuan * Price::scale()) {
        return error(ErrorCode::OutOfRange, "price", {"0", "1000000"});
    }
    return item;
}

Result<StockMovement> moved(StockItem& item, StockMoveKind kind, Area quantity, const QString& reason)
{
    const QString why = reason.trimmed();
    if (why.size() > longestReason) {
        return error(ErrorCode::TooLong, "reason", {std::to_string(longestReason)});
    }
    const bool leaves = kind == StockMoveKind::Issue;
    const bool wrongWay =
        kind != StockMoveKind::Count && (quantity == Area() || (quantity < Area()) != leaves);
    if (wrongWay || quantity.units() > largestUnits || quantity.units() < -largestUnits) {
        return error(ErrorCode::OutOfRange, "quantity", {"0.01", "1000000"});
    }
    if (kind == StockMoveKind::Count && quantity != Area() && why.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    const std::int64_t balance = item.onHand.units() + quantity.units();
    if (balance < 0) {
        return error(ErrorCode::StockShort, "quantity",
                     {item.name.toStdString(), item.onHand.toString() + " " + item.unit.toStdString()});
    }
    if (balance > largestUnits) {
        return error(ErrorCode::OutOfRange, "quantity", {"0.01", "1000000"});
    }
    item.onHand = Area::fromUnits(balance);
    StockMovement movement;
    movement.kind = kind;
    movement.quantity = quantity;
    movement.balance = item.onHand;
    movement.reason = why;
    return movement;
}

Result<StockMovement> counted(StockItem& item, Area found, const QString& reason)
{
    if (found < Area() || found.units() > largestUnits) {
        return error(ErrorCode::OutOfRange, "quantity", {"0", "1000000"});
    }
    return moved(item, StockMoveKind::Count, Area::fromUnits(found.units() - item.onHand.units()), reason);
}

} // namespace pd
