// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/pricelist.h"
#include "storage/unitofwork.h"

#include <vector>

namespace pd {

/// Reads the price list. Throws StorageError.
class PriceQueries {
public:
    explicit PriceQueries(Connection& connection) : m_connection(connection) {}
    /// What may be charged on that day, by group of faults in their order.
    PriceList listOn(const Date& day);
    std::optional<PricedItem> itemOn(PriceItemId item, const Date& day);
    std::optional<PriceItem> item(PriceItemId item);
    /// An item of that name and unit.
    std::optional<PriceItem> named(const QString& name, const QString& unit);
    /// The earliest first.
    std::vector<ItemPrice> pricesOf(PriceItemId item);
    bool any();

private:
    Connection& m_connection;
};

/// Writes the price list and audits. Throws StorageError.
class PriceStore {
public:
    explicit PriceStore(UnitOfWork& unit) : m_unit(unit) {}
    PriceItem insert(const PriceItem& item);
    /// Errors: Conflict.
    Result<PriceItem> update(const PriceItem& before, const PriceItem& after);
    /// Precondition: `after` came of repriced() on `before`.
    void setPrices(PriceItemId item, std::span<const ItemPrice> before, std::span<const ItemPrice> after);

private:
    UnitOfWork& m_unit;
};

/// The list that a new office may start with.
struct ShippedPrice {
    PriceItem item; ///< without fault
    QString fault;  ///< name of the group or kind; empty: general
    Price price;
};
std::vector<ShippedPrice> shippedPrices();

} // namespace pd
