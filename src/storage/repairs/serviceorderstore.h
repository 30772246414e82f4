// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/repairs/orderrules.h"
#include "storage/unitofwork.h"

#include <span>

namespace pd {

/// An order of the past with all that happened to it, for the demo estate and measurements.
struct FinishedOrder {
    ServiceOrder order; ///< id and number are given by the store
    std::vector<OrderEvent> events;
};

/// Writes service orders: row, events and search index together. All members throw StorageError.
class ServiceOrderStore {
public:
    explicit ServiceOrderStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Gives id and number "FW-…" of the present month (REP-29) and audits. Gives the order as it now stands.
    ServiceOrder insert(const OrderStep& step);
    /// `before` is the order as it was read. Audits what differs. Errors: Conflict (its version is not the
    /// stored one).
    Result<ServiceOrder> update(const ServiceOrder& before, const OrderStep& step);
    /// Many at once, one audit entry: numbers by the day of the report, in the order given, which is that of
    /// the report. Precondition: they hang together (state, times, events).
    void insertFinished(std::span<const FinishedOrder> orders);
    /// Something that keeps the order as it is, and its version: nobody's open form is disturbed. The caller
    /// audits and says that orders changed.
    void addEvent(OrderId id, const OrderEvent& event) { insertEvent(id, event); }

private:
    void insertRow(ServiceOrder& order);
    void insertEvent(OrderId id, const OrderEvent& event);

    UnitOfWork& m_unit;
};

/// The slip's prints (REP-30).
class SlipPrintStore {
public:
    explicit SlipPrintStore(UnitOfWork& unit) : m_unit(unit) {}
    /// Counts one more and audits; gives its number, 1 for the original. Throws StorageError.
    int add(const ServiceOrder& order);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
