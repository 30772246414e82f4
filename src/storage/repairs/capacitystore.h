// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/capacity.h"
#include "domain/repairs/orderlist.h"
#include "storage/unitofwork.h"

#include <vector>

namespace pd {

/// Reads how much work a day holds and what is on it. Throws StorageError.
class CapacityQueries {
public:
    CapacityQueries(Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock) {}

    CapacitySettings settings();
    /// Not lifted and not over yet, the latest end first.
    std::vector<Saturation> saturations();
    std::optional<Saturation> saturation(SaturationId id);
    /// His open orders, for the question whether a time is taken (REP-12).
    std::vector<OrderRow> openOrdersOf(StaffId technician);
    /// Every active technician with the load of that day and at most `mostFree` free visits from now on.
    std::vector<TechnicianDay> day(const Date& date, int mostFree);

private:
    Connection& m_connection;
    const Clock& m_clock;
};

/// Writes capacity and saturation, and audits. Throws StorageError.
class CapacityStore {
public:
    explicit CapacityStore(UnitOfWork& unit) : m_unit(unit) {}

    void set(const CapacitySettings& before, const CapacitySettings& after);
    Saturation add(const Saturation& saturation);
    /// From now on there is room again. Errors: NotFound, AlreadyDone (lifted before).
    Result<Saturation> lift(SaturationId id);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
