// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calls/call.h"
#include "domain/repairs/orderkin.h"
#include "storage/unitofwork.h"

namespace pd {

/// Reads which orders were merged into which. All throw StorageError.
class OrderLinkQueries {
public:
    explicit OrderLinkQueries(Connection& connection) : m_connection(connection) {}

    /// The order into which this one was merged, itself; nothing: it stands for itself.
    std::optional<MergedInto> mergedInto(OrderId order);
    /// Where merging ends: the order itself, or the last one of the chain.
    OrderId survivorOf(OrderId order);
    /// What was merged into the order, directly or by way of others, in the order of merging.
    std::vector<MergedHere> mergedHere(OrderId order);
    /// The records of calls that led to these orders, oldest first.
    std::vector<KinCall> calls(const std::vector<OrderId>& orders);
    /// Their reminders, oldest first.
    std::vector<KinReminder> reminders(const std::vector<OrderId>& orders);

private:
    Connection& m_connection;
};

/// Writes them, and notes at orders what leaves them as they are. All members throw StorageError.
class OrderLinkStore {
public:
    explicit OrderLinkStore(UnitOfWork& unit) : m_unit(unit) {}

    void addMerge(OrderId away, OrderId survivor, OrderState before);
    /// The standing link of `away` is history.
    void undoMerge(OrderId away);
    /// An event that changes nothing of the order, not its version either: nobody's open form is disturbed.
    /// Audits.
    void note(const ServiceOrder& order, const OrderEvent& event);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
