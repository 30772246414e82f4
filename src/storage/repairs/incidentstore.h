// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/incident.h"
#include "storage/unitofwork.h"

namespace pd {

/// Reads incidents. All throw StorageError.
class IncidentQueries {
public:
    explicit IncidentQueries(Connection& connection) : m_connection(connection) {}

    std::optional<Incident> incident(IncidentId id);
    std::optional<IncidentDetails> details(IncidentId id);
    /// Open ones first, then the newest; at most `rows`.
    std::vector<IncidentRow> list(int rows);
    /// Open ones, the newest first.
    std::vector<IncidentRow> openIn(BuildingId building);
    int openCount();
    std::optional<IncidentRow> ofOrder(OrderId order);
    /// Unlike list(), by whole number or last digits among the open ones.
    std::optional<IncidentId> byNumber(const QString& typed);

private:
    Connection& m_connection;
};

/// Writes incidents. All members throw StorageError.
class IncidentStore {
public:
    explicit IncidentStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Gives id and number "SJ-…" of the present month and audits.
    Incident insert(Incident incident);
    /// `before` as it was read. Audits. Errors: Conflict.
    Result<Incident> update(const Incident& before, Incident after);
    void addOrder(IncidentId incident, OrderId order);
    void removeOrder(OrderId order);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
