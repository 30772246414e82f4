// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderkin.h"
#include "storage/unitofwork.h"

#include <map>

namespace pd {

/// Reads what waits for somebody's word: releases, rechecks, alarms, reports of the night. No list walks the
/// history. All throw StorageError.
class OversightQueries {
public:
    explicit OversightQueries(Connection& connection) : m_connection(connection) {}

    std::optional<OrderRelease> release(OrderId order);
    std::vector<OrderRecheck> rechecks(OrderId order);
    std::optional<OrderAlarm> alarm(OrderId order);
    bool isAlarmKind(FaultKindId kind);

    /// Oldest first.
    std::vector<OrderRow> pendingReleases();
    std::vector<OrderRow> dueRechecks();
    std::vector<AlarmRow> standingAlarms();
    /// Reported in that span, oldest first, cancelled ones left out.
    std::vector<OrderRow> reportedIn(Timestamp from, Timestamp until);
    /// Orders without a mark are left out.
    std::map<OrderId, OrderMark> marks(const std::vector<OrderId>& orders);

private:
    std::vector<OrderId> ids(const QString& sql);
    Connection& m_connection;
};

/// Writes them; the events and the audit entries are those of the orders. All members throw StorageError.
class OversightStore {
public:
    explicit OversightStore(UnitOfWork& unit) : m_unit(unit) {}

    void askRelease(OrderId order);
    void decideRelease(OrderId order, ReleaseState state, const QString& note);
    void addRecheck(OrderId order, bool good, const QString& note);
    void raiseAlarm(OrderId order);
    /// False: somebody has taken it already.
    bool takeAlarm(OrderId order, const QString& name, const QString& note);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
