// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/aftercarestore.h"

#include "domain/codes.h"
#include "storage/outside/outsidepartystore.h"
#include "storage/repairs/ordereventlog.h"
#include "storage/repairs/orderjson.h"

namespace pd {

namespace {

template <class Enum, std::size_t Extent>
Enum known(std::span<const Enum, Extent> all, const QString& text)
{
    const auto value = fromCode(all, text);
    if (!value) {
        throw StorageError(StorageErrorKind::Damaged, 0, QStringLiteral("an order holds an unknown code"));
    }
    return *value;
}

QString linkColumns()
{
    return QStringLiteral("SELECT o.id, o.number, o.state, COALESCE(t.name, ''), o.reported_at_ms, r.reason "
                          "FROM order_rework r JOIN service_order o ON ");
}

LinkedOrder linkFrom(const Row& row)
{
    return {row.id<OrderId>(0), row.text(1),      known(allOrderStates(), row.text(2)),
            row.text(3),        row.timestamp(4), row.text(5)};
}

QJsonObject toJson(const OrderCompletion& completion)
{
    return {{QStringLiteral("cause"), completion.cause},
            {QStringLiteral("method"), completion.method},
            {QStringLiteral("reviewed_by"), completion.reviewedBy},
            {QStringLiteral("reviewed_at_ms"),
             completion.reviewedAt ? QJsonValue(static_cast<qint64>(completion.reviewedAt->milliseconds()))
                                   : QJsonValue()},
            {QStringLiteral("completion_version"), completion.version}};
}

QString subject(OrderId order)
{
    return QStringLiteral("order:%1").arg(order.value());
}

RepairCardRow cardRowFrom(const Row& row)
{
    RepairCardRow line;
    line.order = row.id<OrderId>(0);
    line.number = row.text(1);
    line.reportedAt = row.timestamp(2);
    line.doneAt = row.timestampOrNull(3);
    line.content = row.text(4).isEmpty() ? row.text(5) : row.text(4);
    line.technicianName = row.text(6);
    line.result = row.text(7);
    line.material = row.text(8);
    line.charge = row.moneyOrNull(9);
    if (const auto isSigned = row.integerOrNull(10)) {
        line.signedByCustomer = *isSigned != 0;
    }
    line.warranty = known(allWarrantyStates(), row.text(11));
    line.reworkOf = row.text(12);
    return line;
}

} // namespace

std::optional<LinkedOrder> AfterCareQueries::reworkOf(OrderId order)
{
    return m_connection
        .statement(linkColumns() + QStringLiteral("o.id = r.original_id LEFT JOIN staff t ON "
                                                  "t.id = o.technician_id WHERE r.order_id = ?"))
        .bind(order)
        .first(linkFrom);
}

std::vector<LinkedOrder> AfterCareQueries::reworkedBy(OrderId order)
{
    return m_connection
        .statement(linkColumns() +
                   QStringLiteral("o.id = r.order_id LEFT JOIN staff t ON t.id = o.technician_id "
                                  "WHERE r.original_id = ? ORDER BY r.order_id DESC"))
        .bind(order)
        .all(linkFrom);
}

OrderCompletion AfterCareQueries::completion(OrderId order)
{
    return m_connection
        .statement(QStringLiteral("SELECT cause, method, reviewed_by, reviewed_at_ms, version "
                                  "FROM order_completion WHERE order_id = ?"))
        .bind(order)
        .first([](const Row& row) {
            return OrderCompletion{row.text(0), row.text(1), row.text(2), row.timestampOrNull(3),
                                   static_cast<int>(row.integer(4))};
        })
        .value_or(OrderCompletion());
}

std::optional<SlipFiling> AfterCareQueries::filing(OrderId order)
{
    return m_connection
        .statement(QStringLiteral("SELECT property, finance, servicing, filed_at_ms, filed_by "
                                  "FROM order_filing WHERE order_id = ?"))
        .bind(order)
        .first([](const Row& row) {
            return SlipFiling{row.flag(0), row.flag(1), row.flag(2), row.timestamp(3), row.text(4)};
        });
}

std::optional<RepairCard> AfterCareQueries::card(RoomId room, int rows)
{
    const auto roomCode = m_connection.statement(QStringLiteral("SELECT code FROM room WHERE id = ?"))
                              .bind(room)
                              .first([](const Row& row) { return row.text(0); });
    if (!roomCode) {
        return std::nullopt;
    }
    RepairCard card;
    card.room = room;
    card.code = *roomCode;
    card.warranty = OutsidePartyQueries(m_connection).warrantyOf(room);
    card.rows =
        m_connection
            .statement(QStringLiteral(
                "SELECT o.id, o.number, o.reported_at_ms, o.done_at_ms, o.content, k.name_zh, "
                "COALESCE(t.name, ''), o.result, o.material, o.charge_fen, o.signed, o.warranty, "
                "COALESCE(e.number, '') FROM service_order o JOIN fault_kind k ON k.id = o.fault_kind_id "
                "LEFT JOIN staff t ON t.id = o.technician_id LEFT JOIN order_rework r ON r.order_id = o.id "
                "LEFT JOIN service_order e ON e.id = r.original_id WHERE o.room_id = ? AND o.part = 'own' "
                "AND o.job_kind = 'repair' AND o.state IN ('done', 'returned', 'closed') "
                "ORDER BY o.id DESC LIMIT ?"))
            .bind(room)
            .bind(rows + 1)
            .all(cardRowFrom);
    card.complete = std::ssize(card.rows) <= rows;
    if (!card.complete) {
        card.rows.pop_back();
    }
    return card;
}

void AfterCareStore::link(const ServiceOrder& rework, const ServiceOrder& original, const QString& reason)
{
    m_unit.connection()
        .statement(
            QStringLiteral("INSERT INTO order_rework (order_id, original_id, reason) VALUES (?, ?, ?)"))
        .bind(rework.id)
        .bind(original.id)
        .bind(reason)
        .run();
    addOrderEvent(m_unit, original.id, OrderEventKind::Reworked, QStringLiteral("by"),
                  rework.number + QStringLiteral(" · ") + reason);
    addOrderEvent(m_unit, rework.id, OrderEventKind::Reworked, QStringLiteral("of"), original.number);
    m_unit.audit(subject(rework.id), {},
                 {{QStringLiteral("rework_of"), original.number}, {QStringLiteral("reason"), reason}});
}

Result<OrderCompletion> AfterCareStore::save(OrderId order, const OrderCompletion& before,
                                             const OrderCompletion& after)
{
    OrderCompletion stored = after;
    const int changed =
        m_unit.connection()
            .statement(QStringLiteral(
                "INSERT INTO order_completion (order_id, cause, method, reviewed_by, reviewed_at_ms) "
                "VALUES (?, ?, ?, ?, ?) ON CONFLICT (order_id) DO UPDATE SET cause = excluded.cause, "
                "method = excluded.method, reviewed_by = excluded.reviewed_by, "
                "reviewed_at_ms = excluded.reviewed_at_ms, version = order_completion.version + 1 "
                "WHERE order_completion.version = ?"))
            .bind(order)
            .bind(after.cause)
            .bind(after.method)
            .bind(after.reviewedBy)
            .bind(after.reviewedAt)
            .bind(before.version)
            .run();
    if (changed == 0) {
        return error(ErrorCode::Conflict, "order");
    }
    stored.version = before.version + 1;
    m_unit.audit(subject(order), onlyDifferent(toJson(before), toJson(stored)),
                 onlyDifferent(toJson(stored), toJson(before)));
    m_unit.changed(Topic::Orders);
    return stored;
}

Result<SlipFiling> AfterCareStore::file(OrderId order, const SlipFiling& filing)
{
    const int added =
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO order_filing (order_id, property, finance, servicing, "
                                      "filed_at_ms, filed_by) VALUES (?, ?, ?, ?, ?, ?) "
                                      "ON CONFLICT (order_id) DO NOTHING"))
            .bind(order)
            .bind(filing.property)
            .bind(filing.finance)
            .bind(filing.servicing)
            .bind(filing.filedAt)
            .bind(filing.filedBy)
            .run();
    if (added == 0) {
        return error(ErrorCode::AlreadyDone, "order");
    }
    m_unit.audit(subject(order), {},
                 {{QStringLiteral("property_copy"), filing.property},
                  {QStringLiteral("finance_copy"), filing.finance},
                  {QStringLiteral("servicing_copy"), filing.servicing}});
    m_unit.changed(Topic::Slips);
    m_unit.changed(Topic::Orders);
    return filing;
}

} // namespace pd
