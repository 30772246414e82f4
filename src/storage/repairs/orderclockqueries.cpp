// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/orderclockqueries.h"

#include "domain/codes.h"
#include "storage/repairs/clockrulestore.h"
#include "storage/repairs/orderrecord.h"

#include <algorithm>

namespace pd {

namespace {

constexpr std::size_t idsAtOnce = 200;

/// The condition of the partial index service_order_open, word for word.
QString openOrders()
{
    return QStringLiteral(
        "o.state NOT IN ('closed', 'cancelled') AND o.state IN ('registered', 'dispatched', "
        "'on-site', 'waiting', 'done', 'returned')");
}

QString markColumns()
{
    return QStringLiteral("m.order_id, m.clock, m.started_at_ms, m.due_at_ms, m.warned_at_ms, "
                          "m.breached_at_ms, m.told_at_ms");
}

ClockMark mark(const Row& row)
{
    const auto kind = fromCode(allOrderClockKinds(), row.text(1));
    if (!kind) {
        throw StorageError(StorageErrorKind::Damaged, 0, QStringLiteral("a clock holds an unknown code"));
    }
    return {row.id<OrderId>(0),     *kind,
            row.timestamp(2),       row.timestamp(3),
            row.timestampOrNull(4), row.timestampOrNull(5),
            row.timestampOrNull(6)};
}

using OwnedEvent = std::pair<OrderId, OrderEvent>;

OwnedEvent ownedEvent(const Row& row)
{
    return {row.id<OrderId>(orderrecord::eventColumnCount), orderrecord::event(row)};
}

std::map<OrderId, std::vector<OrderEvent>> grouped(std::vector<OwnedEvent> events)
{
    std::map<OrderId, std::vector<OrderEvent>> result;
    for (OwnedEvent& each : events) {
        result[each.first].push_back(std::move(each.second));
    }
    return result;
}

bool isTimed(const OrderRow& row)
{
    return isOpen(row.order.state);
}

} // namespace

ClockRules OrderClockQueries::rules()
{
    return ClockRuleStore(m_connection).get();
}

OrderClockQueries::Events OrderClockQueries::openEvents()
{
    return grouped(
        m_connection
            .statement(
                QStringLiteral("SELECT ") + orderrecord::eventColumns() +
                QStringLiteral(", e.order_id FROM service_order o CROSS JOIN order_event e ON e.order_id "
                               "= o.id WHERE ") +
                openOrders() + QStringLiteral(" ORDER BY e.order_id + 0, e.id"))
            .all(ownedEvent));
}

OrderClockQueries::Events OrderClockQueries::eventsOf(const std::vector<OrderRow>& rows)
{
    static const QString sql = QStringLiteral("SELECT ") + orderrecord::eventColumns() +
                               QStringLiteral(", e.order_id FROM order_event e WHERE e.order_id IN (?") +
                               QStringLiteral(", ?").repeated(idsAtOnce - 1) +
                               QStringLiteral(") ORDER BY e.order_id, e.id");
    std::vector<OrderId> ids;
    for (const OrderRow& row : rows) {
        if (isTimed(row)) {
            ids.push_back(row.order.id);
        }
    }
    Events events;
    for (std::size_t first = 0; first < ids.size(); first += idsAtOnce) {
        Statement statement = m_connection.statement(sql);
        for (std::size_t i = first; i < first + idsAtOnce; ++i) {
            i < ids.size() ? statement.bind(ids[i]) : statement.bindNull();
        }
        events.merge(grouped(statement.all(ownedEvent)));
    }
    return events;
}

std::vector<TimedOrder> OrderClockQueries::open(const ClockRules& rules)
{
    Events events = openEvents();
    std::map<OrderId, std::vector<ClockMark>> marks;
    for (const ClockMark& each :
         m_connection
             .statement(QStringLiteral("SELECT ") + markColumns() +
                        QStringLiteral(" FROM service_order o CROSS JOIN order_clock m ON m.order_id = o.id "
                                       "WHERE ") +
                        openOrders())
             .all(mark)) {
        marks[each.order].push_back(each);
    }
    std::vector<OrderRow> rows =
        m_connection
            .statement(QStringLiteral("SELECT ") + orderrecord::rowColumns() +
                       QStringLiteral(" FROM service_order o") + orderrecord::joins() +
                       QStringLiteral("WHERE ") + openOrders() + QStringLiteral(" ORDER BY o.id + 0"))
            .all(orderrecord::listRow);
    std::vector<TimedOrder> orders;
    orders.reserve(rows.size());
    for (OrderRow& row : rows) {
        const OrderId id = row.order.id;
        std::vector<OrderClock> clocks = orderClocks(row.order, events[id], rules, m_clock);
        TimedOrder timed{std::move(row), std::move(clocks), std::move(marks[id])};
        timed.row.timing = timingOf(timed.clocks, timed.row.order.state, m_clock.now());
        orders.push_back(std::move(timed));
    }
    return orders;
}

std::optional<TimedOrder> OrderClockQueries::order(OrderId id, const ClockRules& rules)
{
    auto row = m_connection
                   .statement(QStringLiteral("SELECT ") + orderrecord::rowColumns() +
                              QStringLiteral(" FROM service_order o") + orderrecord::joins() +
                              QStringLiteral("WHERE o.id = ?"))
                   .bind(id)
                   .first(orderrecord::listRow);
    if (!row) {
        return std::nullopt;
    }
    TimedOrder timed{std::move(*row), {}, marksOf(id)};
    timed.clocks = orderClocks(timed.row.order, eventsOf(id), rules, m_clock);
    timed.row.timing = timingOf(timed.clocks, timed.row.order.state, m_clock.now());
    return timed;
}

std::vector<OrderEvent> OrderClockQueries::eventsOf(OrderId id)
{
    return m_connection
        .statement(QStringLiteral("SELECT ") + orderrecord::eventColumns() +
                   QStringLiteral(" FROM order_event e WHERE e.order_id = ? ORDER BY e.id"))
        .bind(id)
        .all(orderrecord::event);
}

std::vector<ClockMark> OrderClockQueries::marksOf(OrderId id)
{
    return m_connection
        .statement(QStringLiteral("SELECT ") + markColumns() +
                   QStringLiteral(" FROM order_clock m WHERE m.order_id = ? ORDER BY m.due_at_ms, m.clock"))
        .bind(id)
        .all(mark);
}

void OrderClockQueries::time(std::vector<OrderRow>& rows)
{
    if (std::ranges::any_of(rows, isTimed)) {
        time(rows, rules(), eventsOf(rows));
    }
}

void OrderClockQueries::time(OrderRow& row)
{
    std::vector<OrderRow> one{std::move(row)};
    time(one);
    row = std::move(one.front());
}

void OrderClockQueries::time(std::vector<OrderRow>& rows, const ClockRules& rules, const Events& events)
{
    static const std::vector<OrderEvent> none;
    for (OrderRow& row : rows) {
        if (isTimed(row)) {
            const auto found = events.find(row.order.id);
            const auto clocks =
                orderClocks(row.order, found == events.end() ? none : found->second, rules, m_clock);
            row.timing = timingOf(clocks, row.order.state, m_clock.now());
        }
    }
}

std::vector<OrderId> OrderClockQueries::late()
{
    std::vector<OrderId> ids;
    for (const TimedOrder& timed : open(rules())) {
        if (timed.row.timing.lateSince) {
            ids.push_back(timed.row.order.id);
        }
    }
    return ids;
}

} // namespace pd
