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

using PriceItemId = Id<struct PriceItemTag>;

/// What a price is paid for.
enum class CostKind { Labour, Part, Service };

/// "labour": as stored.
QString code(CostKind kind);
std::span<const CostKind> allCostKinds();

/// One line of the price list 修理价目 (FEE-20, REP-50), without its prices.
struct PriceItem {
    std::optional<PriceItemId> id; ///< none: not stored yet
    QString nameZh;
    QString nameEn;
    QString initials; ///< pinyin initials of nameZh, set by the desk
    QString unit;     ///< "次", "米"
    CostKind kind = CostKind::Service;
    std::optional<FaultKindId> fault; ///< a group or a kind; none: for everything
    int version = 1;

    friend bool operator==(const PriceItem&, const PriceItem&) = default;
};

/// What an item costs from a day on, up to a day.
struct ItemPrice {
    Price price;
    Date from;
    std::optional<Date> until; ///< its last day; none: until a new price is set

    friend bool operator==(const ItemPrice&, const ItemPrice&) = default;
};

/// An item with the price of one day and the names of what it belongs to.
struct PricedItem {
    PriceItem item;
    ItemPrice price;
    QString groupZh; ///< of faults; empty: general
    QString groupEn;
    QString faultZh; ///< empty where the item belongs to a whole group
    QString faultEn;
    std::optional<FaultKindId> group;
};

/// The list as it is valid on a day, by group of faults.
struct PriceList {
    Date day;
    std::vector<PricedItem> items;
    std::vector<Date> editions; ///< the days on which prices begin, the latest first
};

/// A changed price in a revision; none: the item is no longer offered.
struct PriceChange {
    PriceItemId item;
    std::optional<Price> price;
};

/// The highest price of one unit, yuan.
Price largestPrice();

/// Trims the texts. Errors: Required (name, unit), TooLong.
Result<PriceItem> checked(PriceItem item);
/// Errors: OutOfRange ("price").
Result<Price> checkedPrice(Price price);

/// The price of that day, if there is one.
std::optional<ItemPrice> priceOn(std::span<const ItemPrice> prices, const Date& day);

/// An item's prices with a new one from a day on: the one before ends the day before, one that begins on that
/// very day is replaced. No price: the item is no longer offered from that day on. What was valid before
/// `today` never changes. Errors: DateOrder ("from": in the past, or a later price exists already).
Result<std::vector<ItemPrice>> repriced(std::vector<ItemPrice> prices, const Date& from,
                                        const std::optional<Price>& price, const Date& today);

/// When the list is due for its half-yearly revision: six months after its last edition (FEE-20).
Date revisionDue(const Date& lastEdition);

} // namespace pd
