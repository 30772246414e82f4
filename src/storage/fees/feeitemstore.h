// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/feeterms.h"
#include "storage/unitofwork.h"

#include <map>
#include <vector>

namespace pd {

/// Whom an item is charged to, with the names of room and building.
struct AssignmentRow {
    FeeAssignment assignment;
    QString roomCode;
    QString buildingCode;
};

/// Reads fee items, their prices and whom they are charged to. Throws StorageError.
class FeeItemQueries {
public:
    explicit FeeItemQueries(Connection& connection) : m_connection(connection) {}

    /// In their order.
    std::vector<FeeItem> items(bool withInactive);
    std::optional<FeeItem> item(FeeItemId id);
    std::optional<FeeItem> named(const QString& nameZh);
    [[nodiscard]] bool any();
    /// The earliest first, use by use.
    std::vector<FeeTariff> tariffs(FeeItemId item);
    /// Those that began later first; all of an item.
    std::vector<AssignmentRow> assignments(FeeItemId item);
    std::optional<AssignmentRow> assignment(FeeAssignmentId id);
    /// How many charges name the item.
    bool isCharged(FeeItemId item);
    std::map<FeeItemId, std::vector<FeeTariff>> allTariffs();

private:
    Connection& m_connection;
};

/// Writes them and audits. Throws StorageError.
class FeeItemStore {
public:
    explicit FeeItemStore(UnitOfWork& unit) : m_unit(unit) {}

    FeeItem insert(const FeeItem& item);
    /// Errors: Conflict.
    Result<FeeItem> update(const FeeItem& before, const FeeItem& after);
    /// Stores the tariffs of one use as repriced() gave them.
    void setTariffs(FeeItemId item, const std::vector<FeeTariff>& tariffs);
    FeeAssignmentId assign(FeeItemId item, const FeeAssignment& assignment);
    /// The last day. Errors: Conflict.
    Result<void> endAssignment(FeeItemId item, const FeeAssignment& assignment, const Date& until);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
