// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/aftercare.h"
#include "storage/unitofwork.h"

namespace pd {

/// Reads what follows a repair. Throws StorageError.
class AfterCareQueries {
public:
    explicit AfterCareQueries(Connection& connection) : m_connection(connection) {}

    std::optional<LinkedOrder> reworkOf(OrderId order);
    /// The latest first.
    std::vector<LinkedOrder> reworkedBy(OrderId order);
    /// Version 0 where nothing is stored.
    OrderCompletion completion(OrderId order);
    std::optional<SlipFiling> filing(OrderId order);
    /// REP-53. Nothing: no such room.
    std::optional<RepairCard> card(RoomId room, int rows);

private:
    Connection& m_connection;
};

/// Writes it and audits. Throws StorageError.
class AfterCareStore {
public:
    explicit AfterCareStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Also tells both histories.
    void link(const ServiceOrder& rework, const ServiceOrder& original, const QString& reason);
    /// Errors: Conflict.
    Result<OrderCompletion> save(OrderId order, const OrderCompletion& before, const OrderCompletion& after);
    /// Errors: AlreadyDone (filed before).
    Result<SlipFiling> file(OrderId order, const SlipFiling& filing);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
