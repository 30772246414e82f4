// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/ordercosts.h"
#include "storage/unitofwork.h"

#include <vector>

namespace pd {

/// Reads what orders cost. Throws StorageError.
class OrderCostQueries {
public:
    OrderCostQueries(Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock) {}
    std::optional<OrderCosts> costs(OrderId order);
    std::vector<CostLine> lines(OrderId order);
    std::vector<Approval> approvals(OrderId order);
    OrderCheck check(OrderId order);
    std::optional<ChargeState> charge(OrderId order);
    /// What was handed in on that day, and what is still out.
    MoneyDay moneyOf(const Date& date);

private:
    std::vector<LabourEntry> labour(OrderId order);
    std::vector<MoneyHandedIn> money(OrderId order);

    Connection& m_connection;
    const Clock& m_clock;
};

/// Writes what orders cost and audits. Throws StorageError.
class OrderCostStore {
public:
    OrderCostStore(UnitOfWork& unit, const ServiceOrder& order) : m_unit(unit), m_order(order) {}
    void add(const CostLine& line);
    void add(const LabourInterval& interval);
    /// False: there is no such entry, or it is struck already.
    bool strike(LabourId labour);
    /// Errors: Conflict.
    Result<void> set(const OrderCheck& check);
    void add(const Approval& approval);
    /// What the returned slip charges; nothing where it is nothing.
    void charge(Money amount);
    /// Precondition: no more than what is missing.
    void add(const MoneyHandedIn& money);

private:
    void audit(const QJsonObject& before, const QJsonObject& after);

    UnitOfWork& m_unit;
    const ServiceOrder& m_order;
};

} // namespace pd
