// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/intakesettings.h"
#include "domain/repairs/matters.h"
#include "storage/unitofwork.h"

namespace pd {

/// Reads what comes to the supervisor; costs follow from the days looked at, never from the history. Throws
/// StorageError.
class MatterQueries {
public:
    explicit MatterQueries(Connection& connection) : m_connection(connection) {}

    /// Since then and not seen. Rework that was cancelled does not count.
    std::vector<BadResult> badResults(Timestamp since);
    /// With at least `times` reports since then, the latest of them not seen; cancelled orders do not count.
    std::vector<RecurringFault> recurringFaults(Timestamp since, int times);
    /// Reports of that place and kind from `since` on, the latest first.
    std::vector<OrderId> reports(const FaultPlace& where, Timestamp since);
    /// The numbers of the reports before `order` (REP-28), the latest first, and how many there are.
    struct Earlier {
        static constexpr int mostNumbers = 20;
        int count = 0;
        std::vector<QString> numbers;
    };
    Earlier earlier(const FaultPlace& where, OrderId order, Timestamp since, Timestamp until);
    /// The last time it was marked at that order or a later one.
    std::optional<MatterSeen> seen(const FaultPlace& where, OrderId order);

    /// How the reports of all places are counted; for the tests of its plan.
    static QString recurringSql();

private:
    Connection& m_connection;
};

/// Records bad results, and what was said to them. Throws StorageError.
class MatterStore {
public:
    explicit MatterStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Of the technician who holds the order; nothing where there is none. `rework`: the order that makes it
    /// good.
    void addBadResult(const ServiceOrder& order, BadResultSource source, const QString& note,
                      const std::optional<OrderId>& rework = std::nullopt);
    /// Both audit.
    void seen(StaffId technician, std::int64_t last, const QString& note);
    void seen(const FaultPlace& where, OrderId last, const QString& note);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
