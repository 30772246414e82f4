// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/clockmarks.h"
#include "domain/repairs/orderlist.h"
#include "storage/sql/connection.h"

#include <map>

namespace pd {

/// An order with every run of its clocks and what has been noted of them.
struct TimedOrder {
    OrderRow row;
    std::vector<OrderClock> clocks;
    std::vector<ClockMark> marks;
};

/// Due times are not stored: they are computed from the order, its events and the office's rules. Only open
/// orders are asked for, so that the cost does not grow with what has been closed. All throw StorageError.
class OrderClockQueries {
public:
    OrderClockQueries(Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock)
    {
    }

    [[nodiscard]] ClockRules rules();
    /// Every open order by number.
    std::vector<TimedOrder> open(const ClockRules& rules);
    /// Nothing: there is no such order.
    std::optional<TimedOrder> order(OrderId id, const ClockRules& rules);
    std::vector<ClockMark> marksOf(OrderId id);
    std::vector<OrderEvent> eventsOf(OrderId id);
    /// Sets OrderRow::timing of those that are open.
    void time(std::vector<OrderRow>& rows);
    void time(OrderRow& row);
    /// The open orders of which a clock runs late.
    std::vector<OrderId> late();

private:
    using Events = std::map<OrderId, std::vector<OrderEvent>>;
    Events openEvents();
    Events eventsOf(const std::vector<OrderRow>& rows);
    void time(std::vector<OrderRow>& rows, const ClockRules& rules, const Events& events);

    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace pd
