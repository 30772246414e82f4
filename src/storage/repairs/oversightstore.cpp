// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/oversightstore.h"

#include "domain/codes.h"
#include "storage/repairs/duplicatequeries.h"
#include "storage/repairs/orderrecord.h"
#include "storage/staff/staffnames.h"

namespace pd {

namespace {

QString select()
{
    return QStringLiteral("SELECT ") + orderrecord::rowColumns() + QStringLiteral(" FROM ");
}

/// Done or returned public work that was not found good since.
QString dueCondition()
{
    return QStringLiteral("o.state NOT IN ('closed', 'cancelled') AND o.state IN ('done', 'returned') AND "
                          "o.room_id IS NULL AND NOT EXISTS (SELECT 1 FROM order_recheck r WHERE r.order_id "
                          "= o.id AND r.good = 1 AND r.at_ms >= COALESCE(o.done_at_ms, 0))");
}

} // namespace

std::optional<OrderRelease> OversightQueries::release(OrderId order)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT state, asked_at_ms, %1, decided_at_ms, %2, note FROM "
                           "order_release WHERE order_id = ?")
                .arg(nameOfLogin(QStringLiteral("asked_by")), nameOfLogin(QStringLiteral("decided_by"))))
        .bind(order)
        .first([](const Row& row) {
            return OrderRelease{fromCode(allReleaseStates(), row.text(0)).value_or(ReleaseState::Pending),
                                row.timestamp(1),
                                row.text(2),
                                row.timestampOrNull(3),
                                row.text(4),
                                row.text(5)};
        });
}

std::vector<OrderRecheck> OversightQueries::rechecks(OrderId order)
{
    return m_connection
        .statement(QStringLiteral("SELECT good, at_ms, %1, note FROM order_recheck WHERE order_id = ? "
                                  "ORDER BY id")
                       .arg(nameOfLogin(QStringLiteral("actor"))))
        .bind(order)
        .all([](const Row& row) {
            return OrderRecheck{row.flag(0), row.timestamp(1), row.text(2), row.text(3)};
        });
}

std::optional<OrderAlarm> OversightQueries::alarm(OrderId order)
{
    return m_connection
        .statement(QStringLiteral("SELECT raised_at_ms, taken_at_ms, taken_by, note FROM order_alarm WHERE "
                                  "order_id = ?"))
        .bind(order)
        .first([](const Row& row) {
            return OrderAlarm{row.timestamp(0), row.timestampOrNull(1), row.text(2), row.text(3)};
        });
}

bool OversightQueries::isAlarmKind(FaultKindId kind)
{
    return m_connection
        .statement(QStringLiteral("SELECT fault_kind_id FROM fault_alarm WHERE fault_kind_id = ?"))
        .bind(kind)
        .first([](const Row& row) { return row.integer(0); })
        .has_value();
}

std::vector<OrderRow> OversightQueries::pendingReleases()
{
    return m_connection
        .statement(select() +
                   QStringLiteral("order_release p CROSS JOIN service_order o ON o.id = p.order_id") +
                   orderrecord::joins() + QStringLiteral("WHERE p.state = 'pending' ORDER BY p.asked_at_ms"))
        .all(orderrecord::listRow);
}

std::vector<OrderRow> OversightQueries::dueRechecks()
{
    return m_connection
        .statement(select() + QStringLiteral("service_order o") + orderrecord::joins() +
                   QStringLiteral("WHERE ") + dueCondition() + QStringLiteral(" ORDER BY o.id + 0 LIMIT 500"))
        .all(orderrecord::listRow);
}

std::vector<AlarmRow> OversightQueries::standingAlarms()
{
    const auto orders = ids(QStringLiteral("SELECT order_id FROM order_alarm WHERE taken_at_ms IS NULL ORDER "
                                           "BY raised_at_ms, order_id"));
    std::vector<AlarmRow> alarms;
    for (const OrderId order : orders) {
        auto row = m_connection
                       .statement(select() + QStringLiteral("service_order o") + orderrecord::joins() +
                                  QStringLiteral("WHERE o.id = ?"))
                       .bind(order)
                       .first(orderrecord::listRow);
        const auto raised = alarm(order);
        if (row && raised) {
            alarms.push_back({std::move(*row), *raised});
        }
    }
    return alarms;
}

std::vector<OrderRow> OversightQueries::reportedIn(Timestamp from, Timestamp until)
{
    return m_connection
        .statement(select() + QStringLiteral("service_order o") + orderrecord::joins() +
                   QStringLiteral("WHERE o.reported_at_ms >= ? AND o.reported_at_ms < ? AND o.state <> "
                                  "'cancelled' ORDER BY o.reported_at_ms LIMIT 500"))
        .bind(from)
        .bind(until)
        .all(orderrecord::listRow);
}

std::vector<OrderId> OversightQueries::ids(const QString& sql)
{
    return m_connection.statement(sql).all([](const Row& row) { return row.id<OrderId>(0); });
}

std::map<OrderId, OrderMark> OversightQueries::marks(const std::vector<OrderId>& orders)
{
    std::map<OrderId, OrderMark> marks;
    if (orders.empty()) {
        return marks;
    }
    for (const auto& [order, count] : DuplicateQueries(m_connection).reminders(orders)) {
        marks[order].reminders = count;
    }
    const QString among = idList(orders);
    const auto mark = [&](bool OrderMark::*member, const QString& sql) {
        for (const OrderId order : ids(sql.arg(among))) {
            marks[order].*member = true;
        }
    };
    mark(&OrderMark::inIncident,
         QStringLiteral("SELECT m.order_id FROM incident_order m JOIN incident i ON i.id = m.incident_id "
                        "WHERE i.state = 'open' AND m.order_id IN %1"));
    mark(&OrderMark::pendingRelease,
         QStringLiteral("SELECT order_id FROM order_release WHERE state = 'pending' AND order_id IN %1"));
    mark(&OrderMark::alarm,
         QStringLiteral("SELECT order_id FROM order_alarm WHERE taken_at_ms IS NULL AND order_id IN %1"));
    mark(&OrderMark::recheckDue,
         QStringLiteral("SELECT o.id FROM service_order o WHERE o.id IN %1 AND ") + dueCondition());
    return marks;
}

void OversightStore::askRelease(OrderId order)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO order_release (order_id, state, asked_at_ms, asked_by) VALUES "
                                  "(?, 'pending', ?, ?) ON CONFLICT (order_id) DO NOTHING"))
        .bind(order)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .run();
}

void OversightStore::decideRelease(OrderId order, ReleaseState state, const QString& note)
{
    m_unit.connection()
        .statement(QStringLiteral("UPDATE order_release SET state = ?, decided_at_ms = ?, decided_by = ?, "
                                  "note = ? WHERE order_id = ?"))
        .bind(code(state))
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .bind(note)
        .bind(order)
        .run();
}

void OversightStore::addRecheck(OrderId order, bool good, const QString& note)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO order_recheck (order_id, good, at_ms, actor, note) VALUES (?, "
                                  "?, ?, ?, ?)"))
        .bind(order)
        .bind(good)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .bind(note)
        .run();
}

void OversightStore::raiseAlarm(OrderId order)
{
    m_unit.connection()
        .statement(
            QStringLiteral("INSERT INTO order_alarm (order_id, raised_at_ms) VALUES (?, ?) ON CONFLICT "
                           "(order_id) DO NOTHING"))
        .bind(order)
        .bind(m_unit.now())
        .run();
}

bool OversightStore::takeAlarm(OrderId order, const QString& name, const QString& note)
{
    return m_unit.connection()
               .statement(QStringLiteral("UPDATE order_alarm SET taken_at_ms = ?, taken_by = ?, note = ? "
                                         "WHERE order_id = ? AND taken_at_ms IS NULL"))
               .bind(m_unit.now())
               .bind(name)
               .bind(note)
               .bind(order)
               .run() > 0;
}

} // namespace pd
