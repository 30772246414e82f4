// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/matterstore.h"

#include "domain/codes.h"

namespace pd {

namespace {

/// Place and kind are bound in that order.
QString atPlace(const FaultPlace& where)
{
    return where.room ? QStringLiteral("room_id = ? AND fault_kind_id = ?")
                      : QStringLiteral("room_id IS NULL AND place = ? AND fault_kind_id = ?");
}

void bindPlace(Statement& statement, const FaultPlace& where)
{
    if (where.room) {
        statement.bind(*where.room);
    } else {
        statement.bind(where.place);
    }
    statement.bind(where.kind);
}

BadResult badResultFrom(const Row& row)
{
    const auto source = fromCode(allBadResultSources(), row.text(4));
    if (!source) {
        throw StorageError(StorageErrorKind::Damaged, 0,
                           QStringLiteral("a bad result holds an unknown source"));
    }
    return {row.integer(0),   row.id<OrderId>(1), row.text(2),        row.text(3), *source,
            row.timestamp(5), row.text(6),        row.id<StaffId>(7), row.text(8)};
}

RecurringFault faultFrom(const Row& row)
{
    RecurringFault fault;
    fault.where = {row.idOrNull<RoomId>(0), row.text(1), row.id<FaultKindId>(2)};
    fault.placeText = row.text(3);
    fault.faultZh = row.text(4);
    fault.faultEn = row.text(5);
    fault.latestAt = row.timestamp(6);
    return fault;
}

} // namespace

std::vector<BadResult> MatterQueries::badResults(Timestamp since)
{
    return m_connection
        .statement(QStringLiteral(
            "SELECT b.id, b.order_id, o.number, o.place, b.source, b.at_ms, b.note, b.technician_id, t.name "
            "FROM bad_result b JOIN service_order o ON o.id = b.order_id JOIN staff t ON t.id = "
            "b.technician_id LEFT JOIN service_order r ON r.id = b.rework_id WHERE b.at_ms >= ? AND "
            "(r.id IS NULL OR r.state <> 'cancelled') AND b.id > COALESCE((SELECT MAX(s.last_id) FROM "
            "bad_result_seen s WHERE s.technician_id = b.technician_id), 0)"))
        .bind(since)
        .all(badResultFrom);
}

QString MatterQueries::recurringSql()
{
    return QStringLiteral(
        "SELECT g.room_id, g.public_place, g.fault_kind_id, o.place, k.name_zh, k.name_en, o.reported_at_ms "
        "FROM (SELECT room_id, CASE WHEN room_id IS NULL THEN place ELSE '' END AS public_place, "
        "fault_kind_id, COUNT(*) AS times, MAX(id) AS last_id FROM service_order WHERE reported_at_ms >= ? "
        "AND state <> 'cancelled' GROUP BY room_id, public_place, fault_kind_id HAVING COUNT(*) >= ?) g "
        "JOIN service_order o ON o.id = g.last_id JOIN fault_kind k ON k.id = g.fault_kind_id "
        "WHERE NOT EXISTS (SELECT 1 FROM recurrence_seen s WHERE s.fault_kind_id = g.fault_kind_id AND "
        "s.last_order_id >= g.last_id AND COALESCE(s.room_id, 0) = COALESCE(g.room_id, 0) AND "
        "s.place = g.public_place) ORDER BY g.times DESC, g.last_id DESC LIMIT ?");
}

std::vector<RecurringFault> MatterQueries::recurringFaults(Timestamp since, int times)
{
    auto faults = m_connection.statement(recurringSql())
                      .bind(since)
                      .bind(times)
                      .bind(Matters::mostFaults)
                      .all(faultFrom);
    for (RecurringFault& fault : faults) {
        fault.orders = reports(fault.where, since);
    }
    return faults;
}

std::vector<OrderId> MatterQueries::reports(const FaultPlace& where, Timestamp since)
{
    Statement statement = m_connection.statement(
        QStringLiteral("SELECT id FROM service_order WHERE ") + atPlace(where) +
        QStringLiteral(" AND reported_at_ms >= ? AND state <> 'cancelled' ORDER BY id DESC"));
    bindPlace(statement, where);
    return statement.bind(since).all([](const Row& row) { return row.id<OrderId>(0); });
}

MatterQueries::Earlier MatterQueries::earlier(const FaultPlace& where, OrderId order, Timestamp since,
                                              Timestamp until)
{
    const auto ask = [&](const QString& what, const QString& end) {
        Statement statement = m_connection.statement(
            QStringLiteral("SELECT ") + what + QStringLiteral(" FROM service_order WHERE ") + atPlace(where) +
            QStringLiteral(" AND reported_at_ms >= ? AND reported_at_ms <= ? AND id < ? AND "
                           "state <> 'cancelled'") +
            end);
        bindPlace(statement, where);
        statement.bind(since).bind(until).bind(order);
        return statement;
    };
    Earlier earlier;
    earlier.count = static_cast<int>(ask(QStringLiteral("COUNT(*)"), {}).integer());
    if (earlier.count > 0) {
        earlier.numbers = ask(QStringLiteral("number"), QStringLiteral(" ORDER BY reported_at_ms DESC, id "
                                                                       "DESC LIMIT ?"))
                              .bind(Earlier::mostNumbers)
                              .all([](const Row& row) { return row.text(0); });
    }
    return earlier;
}

std::optional<MatterSeen> MatterQueries::seen(const FaultPlace& where, OrderId order)
{
    Statement statement = m_connection.statement(
        QStringLiteral("SELECT at_ms, actor, note FROM recurrence_seen WHERE ") + atPlace(where) +
        QStringLiteral(" AND last_order_id >= ? ORDER BY id DESC LIMIT 1"));
    bindPlace(statement, where);
    return statement.bind(order).first([](const Row& row) {
        return MatterSeen{row.timestamp(0), row.text(1), row.text(2)};
    });
}

void MatterStore::addBadResult(const ServiceOrder& order, BadResultSource source, const QString& note,
                               const std::optional<OrderId>& rework)
{
    if (!order.technician) {
        return;
    }
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO bad_result (order_id, technician_id, source, at_ms, note, "
                                  "rework_id) VALUES (?, ?, ?, ?, ?, ?)"))
        .bind(order.id)
        .bind(order.technician)
        .bind(code(source))
        .bind(m_unit.now())
        .bind(note)
        .bind(rework)
        .run();
    m_unit.changed(Topic::Orders);
}

void MatterStore::seen(StaffId technician, std::int64_t last, const QString& note)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO bad_result_seen (technician_id, last_id, at_ms, actor, note) "
                                  "VALUES (?, ?, ?, ?, ?)"))
        .bind(technician)
        .bind(last)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .bind(note)
        .run();
    m_unit.audit(QStringLiteral("bad-results:%1").arg(technician.value()), {},
                 {{QStringLiteral("seen"), note}, {QStringLiteral("last"), static_cast<qint64>(last)}});
    m_unit.changed(Topic::Orders);
}

void MatterStore::seen(const FaultPlace& where, OrderId last, const QString& note)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO recurrence_seen (room_id, place, fault_kind_id, "
                                  "last_order_id, at_ms, actor, note) VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .bind(where.room)
        .bind(where.place)
        .bind(where.kind)
        .bind(last)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .bind(note)
        .run();
    m_unit.audit(QStringLiteral("order:%1").arg(last.value()), {},
                 {{QStringLiteral("recurring_fault_seen"), note}});
    m_unit.changed(Topic::Orders);
}

} // namespace pd
