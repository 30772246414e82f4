// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/repairs/orderid.h"
#include "domain/reports/figures.h"
#include "storage/sql/connection.h"

#include <set>

namespace pd {

/// Counts orders of a month; what it costs depends on the month (index on the report) and not on the history.
/// All throw StorageError.
class FigureQueries {
public:
    FigureQueries(Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock) {}

    MonthFigures month(const Date& firstDay, FigureGroup group);
    /// The orders that a number counts: as many as the number says.
    std::set<OrderId> ordersBehind(const FigureCell& cell);
    /// Behind "WHERE", with two parameters for the month; for tests of the plan.
    static QString ofMonth();

private:
    FigureRow total(const Date& firstDay);
    std::vector<FigureRow> grouped(const Date& firstDay, FigureGroup group);
    [[nodiscard]] Timestamp start(const Date& firstDay) const { return m_clock.startOfDay(firstDay); }
    [[nodiscard]] Timestamp end(const Date& firstDay) const
    {
        return m_clock.startOfDay(plusMonths(firstDay, 1));
    }

    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace pd
