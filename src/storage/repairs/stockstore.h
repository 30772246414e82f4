// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/repairstock.h"
#include "storage/unitofwork.h"

#include <vector>

namespace pd {

/// Reads the repair stock. Throws StorageError.
class StockQueries {
public:
    explicit StockQueries(Connection& connection) : m_connection(connection) {}
    StockList list(bool withInactive);
    std::optional<StockItem> item(StockItemId item);
    /// An item of that name, specification and model.
    std::optional<StockItem> like(const StockItem& item);
    /// The latest first, at most `rows`.
    std::vector<StockMovement> movements(StockItemId item, int rows);
    std::vector<PartRequest> requestsOf(OrderId order);

private:
    Connection& m_connection;
};

/// Writes the repair stock and audits. Throws StorageError.
class StockStore {
public:
    explicit StockStore(UnitOfWork& unit) : m_unit(unit) {}
    /// With nothing on hand.
    StockItem insert(const StockItem& item);
    /// Errors: Conflict. What is on hand stays.
    Result<StockItem> update(const StockItem& before, const StockItem& after);
    /// Precondition: the movement came of moved() or counted() on the item as it was read in this unit.
    void add(StockItemId item, const StockMovement& movement);
    void request(const PartRequest& request);
    /// Requests that what is on hand now covers, the oldest first.
    void settleRequests(StockItemId item);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
