// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/duplicatequeries.h"

#include "storage/repairs/orderrecord.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace pd {

namespace {

QString select()
{
    return QStringLiteral("SELECT ") + orderrecord::rowColumns() + QStringLiteral(" FROM service_order o") +
           orderrecord::joins() + QStringLiteral("WHERE ");
}

} // namespace

QString DuplicateQueries::byRoomAndKind()
{
    return QStringLiteral("o.room_id = ? AND o.fault_kind_id = ? AND o.reported_at_ms >= ? "
                          "ORDER BY o.reported_at_ms DESC LIMIT ?");
}

QString DuplicateQueries::byPublicPlace()
{
    return QStringLiteral("o.room_id IS NULL AND o.place = ? AND o.fault_kind_id = ? "
                          "AND o.reported_at_ms >= ? ORDER BY o.reported_at_ms DESC LIMIT ?");
}

// The unary "+" keeps the history of the place from being read instead of what is open.
QString DuplicateQueries::openByRoomAndKind()
{
    return QStringLiteral("o.room_id = ? AND o.fault_kind_id = ? AND +o.reported_at_ms < ? "
                          "AND o.state NOT IN ('closed', 'cancelled') LIMIT ?");
}

QString DuplicateQueries::openByPublicPlace()
{
    return QStringLiteral(
        "o.room_id IS NULL AND o.place = ? AND o.fault_kind_id = ? AND +o.reported_at_ms < ? "
        "AND o.state NOT IN ('closed', 'cancelled') LIMIT ?");
}

QString DuplicateQueries::byReporter()
{
    return QStringLiteral(
        "o.reporter_id = ? AND o.reported_at_ms >= ? ORDER BY o.reported_at_ms DESC LIMIT ?");
}

QString DuplicateQueries::byPhone()
{
    return QStringLiteral("o.reporter_phone <> '' AND o.reporter_phone = ? AND o.reported_at_ms >= ? "
                          "ORDER BY o.reported_at_ms DESC LIMIT ?");
}

QString DuplicateQueries::sameGroupSince()
{
    // Reports of the last hour are few whatever the building and the fault: "+ 0" and COALESCE keep the
    // history of either from being read instead.
    return QStringLiteral("o.reported_at_ms >= ? AND COALESCE(o.building_id, 0) = (SELECT s.building_id FROM "
                          "room r JOIN section s ON s.id = r.section_id WHERE r.id = ?) AND k.parent_id + 0 "
                          "= (SELECT parent_id FROM fault_kind WHERE id = ?) ORDER BY o.reported_at_ms DESC "
                          "LIMIT 200");
}

std::vector<OrderRow> DuplicateQueries::candidates(const ReportSoFar& report, const DuplicateSpan& since)
{
    std::vector<OrderRow> rows;
    const auto take = [&](const QString& condition, Timestamp from, const auto&... keys) {
        Statement statement = m_connection.statement(select() + condition);
        (statement.bind(keys), ...);
        for (OrderRow& row : statement.bind(from).bind(most).all(orderrecord::listRow)) {
            rows.push_back(std::move(row));
        }
    };
    if (report.faultKind && report.room) {
        take(byRoomAndKind(), since.place, *report.room, *report.faultKind);
        take(openByRoomAndKind(), since.place, *report.room, *report.faultKind);
    } else if (report.faultKind && !report.place.isEmpty()) {
        take(byPublicPlace(), since.place, report.place, *report.faultKind);
        take(openByPublicPlace(), since.place, report.place, *report.faultKind);
    }
    if (report.reporter) {
        take(byReporter(), since.caller, *report.reporter);
    }
    if (const QString digits = comparablePhone(report.phone); !digits.isEmpty()) {
        QStringList spellings{digits, report.phone.trimmed()};
        spellings.removeDuplicates();
        for (const QString& spelling : spellings) {
            take(byPhone(), since.caller, spelling);
        }
    }
    std::ranges::sort(rows, {}, [](const OrderRow& row) { return -row.order.id.value(); });
    const auto doubles = std::ranges::unique(rows, {}, [](const OrderRow& row) { return row.order.id; });
    rows.erase(doubles.begin(), doubles.end());
    return rows;
}

std::vector<OrderRow> DuplicateQueries::sameGroupInBuilding(RoomId room, FaultKindId kind, Timestamp since)
{
    return m_connection.statement(select() + sameGroupSince())
        .bind(since)
        .bind(room)
        .bind(kind)
        .all(orderrecord::listRow);
}

std::optional<DuplicateQueries::Place> DuplicateQueries::placeOf(RoomId room, FaultKindId kind)
{
    return m_connection
        .statement(QStringLiteral("SELECT b.id, b.code, g.id, g.name_zh, g.name_en FROM room r "
                                  "JOIN section s ON s.id = r.section_id JOIN building b ON b.id = "
                                  "s.building_id JOIN fault_kind k ON k.id = ? JOIN fault_kind g ON "
                                  "g.id = k.parent_id WHERE r.id = ?"))
        .bind(kind)
        .bind(room)
        .first([](const Row& row) {
            return Place{row.id<BuildingId>(0), row.text(1), row.id<FaultKindId>(2), row.text(3),
                         row.text(4)};
        });
}

std::optional<BuildingId> DuplicateQueries::buildingOf(RoomId room)
{
    return m_connection
        .statement(QStringLiteral("SELECT s.building_id FROM room r JOIN section s ON s.id = r.section_id "
                                  "WHERE r.id = ?"))
        .bind(room)
        .first([](const Row& row) { return row.id<BuildingId>(0); });
}

std::map<OrderId, int> DuplicateQueries::reminders(const std::vector<OrderId>& orders)
{
    std::map<OrderId, int> counts;
    if (orders.empty()) {
        return counts;
    }
    const auto found =
        m_connection
            .statement(QStringLiteral("SELECT order_id, COUNT(*) FROM order_event WHERE kind = 'reminded' "
                                      "AND order_id IN %1 GROUP BY order_id")
                           .arg(idList(orders)))
            .all([](const Row& row) { return std::pair(row.id<OrderId>(0), row.integer(1)); });
    for (const auto& [order, count] : found) {
        counts[order] = static_cast<int>(count);
    }
    return counts;
}

QString idList(const std::vector<OrderId>& orders)
{
    QStringList ids;
    for (const OrderId order : orders) {
        ids += QString::number(order.value());
    }
    return u'(' + ids.join(u',') + u')';
}

} // namespace pd
