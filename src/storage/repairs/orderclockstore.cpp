// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/orderclockstore.h"

namespace pd {

void OrderClockStore::put(const ClockMark& mark)
{
    m_unit.connection()
        .statement(QStringLiteral(
            "INSERT INTO order_clock (order_id, clock, started_at_ms, due_at_ms, warned_at_ms, "
            "breached_at_ms, "
            "told_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (order_id, clock, started_at_ms) DO UPDATE "
            "SET due_at_ms = excluded.due_at_ms, warned_at_ms = excluded.warned_at_ms, breached_at_ms = "
            "excluded.breached_at_ms, told_at_ms = excluded.told_at_ms"))
        .bind(mark.order)
        .bind(code(mark.kind))
        .bind(mark.startedAt)
        .bind(mark.dueAt)
        .bind(mark.warnedAt)
        .bind(mark.breachedAt)
        .bind(mark.toldAt)
        .run();
}

void OrderClockStore::judge(const ServiceOrder& order, const std::vector<OrderEvent>& events,
                            const ClockRules& rules)
{
    const auto arrival = firstArrival(orderClocks(order, events, rules, m_unit.clock()));
    if (!arrival) {
        return;
    }
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO order_timeliness (order_id, due_at_ms, arrived_at_ms) VALUES "
                                  "(?, ?, ?) ON CONFLICT (order_id) DO UPDATE SET due_at_ms = "
                                  "excluded.due_at_ms, arrived_at_ms = excluded.arrived_at_ms"))
        .bind(order.id)
        .bind(arrival->due)
        .bind(arrival->arrivedAt)
        .run();
}

} // namespace pd
