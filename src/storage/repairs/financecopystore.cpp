// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/financecopystore.h"

#include "storage/numbering.h"
#include "storage/repairs/financecopyqueries.h"

#include <algorithm>

namespace pd {

namespace {

bool toFinance(const ServiceOrder& order)
{
    return order.returnedAt && concernsFinance(order);
}

} // namespace

QString financeSeries()
{
    return QStringLiteral("CW");
}

void FinanceCopyStore::follow(Connection& connection, const ServiceOrder* before, const ServiceOrder& after)
{
    const bool was = before != nullptr && toFinance(*before);
    if (toFinance(after) && (!was || before->returnedAt != after.returnedAt)) {
        connection
            .statement(QStringLiteral("INSERT INTO finance_copy (order_id, returned_at_ms) VALUES (?, ?) ON "
                                      "CONFLICT (order_id) DO UPDATE SET returned_at_ms = "
                                      "excluded.returned_at_ms WHERE finance_copy.handover_id IS NULL"))
            .bind(after.id)
            .bind(after.returnedAt)
            .run();
    } else if (was && !toFinance(after)) {
        connection
            .statement(QStringLiteral("DELETE FROM finance_copy WHERE order_id = ? AND handover_id IS NULL"))
            .bind(after.id)
            .run();
    }
}

Result<FinanceListId> FinanceCopyStore::handOver(const FinanceHandOver& entry)
{
    Connection& connection = m_unit.connection();
    const FinanceCopies open = FinanceCopyQueries(connection, m_unit.clock()).open();
    const QString number =
        Numbering(connection).next(financeSeries(), m_unit.clock().civil(m_unit.now()).date);
    const FinanceListId list(
        connection
            .statement(QStringLiteral("INSERT INTO finance_handover (number, at_ms, actor, handed_by, "
                                      "received_by, note) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"))
            .bind(number)
            .bind(m_unit.now())
            .bind(m_unit.actor().login)
            .bind(entry.handedBy)
            .bind(entry.receivedBy)
            .bind(entry.note)
            .runReturningId());
    int position = 0;
    for (const FinanceCopy& copy : open.copies) { // sorted by type
        if (std::ranges::find(entry.orders, copy.order) == entry.orders.end()) {
            continue;
        }
        connection
            .statement(
                QStringLiteral("INSERT INTO finance_handover_line (handover_id, position, order_id, number, "
                               "job_kind, group_zh, group_en, place, technician, charge_fen, "
                               "returned_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
            .bind(list)
            .bind(++position)
            .bind(copy.order)
            .bind(copy.number)
            .bind(code(copy.type.kind))
            .bind(copy.type.groupZh)
            .bind(copy.type.groupEn)
            .bind(copy.place)
            .bind(copy.technician)
            .bind(copy.charge)
            .bind(copy.returnedAt)
            .run();
        connection
            .statement(QStringLiteral(
                "UPDATE finance_copy SET handover_id = ? WHERE order_id = ? AND handover_id IS NULL"))
            .bind(list)
            .bind(copy.order)
            .run();
    }
    if (position != static_cast<int>(entry.orders.size())) {
        const auto gone = std::ranges::find_if(entry.orders, [&](OrderId order) {
            return std::ranges::find(open.copies, order, &FinanceCopy::order) == open.copies.end();
        });
        return error(ErrorCode::Conflict, "orders", {std::to_string(gone->value())});
    }
    const std::int64_t total =
        connection
            .statement(
                QStringLiteral("SELECT SUM(charge_fen) FROM finance_handover_line WHERE handover_id = ?"))
            .bind(list)
            .integer();
    m_unit.audit(QStringLiteral("finance-list:") + number, {},
                 {{QStringLiteral("handed_by"), entry.handedBy},
                  {QStringLiteral("received_by"), entry.receivedBy},
                  {QStringLiteral("orders"), position},
                  {QStringLiteral("total_fen"), static_cast<qint64>(total)}});
    m_unit.changed(Topic::Slips);
    return list;
}

void FinanceCopyStore::confirm(const Reconciliation& month, const ConfirmEntry& entry)
{
    Connection& connection = m_unit.connection();
    const std::int64_t id =
        connection
            .statement(QStringLiteral("INSERT INTO finance_reconciliation (month, at_ms, "
                                      "actor, confirmed_by, confirmed_on, note) VALUES (?, "
                                      "?, ?, ?, ?, ?) RETURNING id"))
            .bind(month.month)
            .bind(m_unit.now())
            .bind(m_unit.actor().login)
            .bind(entry.confirmedBy)
            .bind(entry.confirmedOn)
            .bind(entry.note)
            .runReturningId();
    int position = 0;
    for (const ReconciledType& type : month.types) {
        connection
            .statement(
                QStringLiteral("INSERT INTO finance_reconciliation_type (reconciliation_id, position, "
                               "job_kind, group_zh, group_en, orders, charged_fen, handed, handed_fen) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"))
            .bind(id)
            .bind(++position)
            .bind(code(type.type.kind))
            .bind(type.type.groupZh)
            .bind(type.type.groupEn)
            .bind(type.orders)
            .bind(type.charged)
            .bind(type.handed)
            .bind(type.handedAmount)
            .run();
    }
    position = 0;
    for (const FinanceDifference& difference : month.differences) {
        connection
            .statement(
                QStringLiteral("INSERT INTO finance_reconciliation_difference (reconciliation_id, position, "
                               "order_id, number, place, kind, charged_fen, handed_fen) VALUES (?, ?, ?, "
                               "?, ?, ?, ?, ?)"))
            .bind(id)
            .bind(++position)
            .bind(difference.order)
            .bind(difference.number)
            .bind(difference.place)
            .bind(code(difference.kind))
            .bind(difference.charged)
            .bind(difference.handed)
            .run();
    }
    const ReconciledType sum = sumOf(month.types);
    m_unit.audit(QStringLiteral("finance-month:") + month.month, {},
                 {{QStringLiteral("confirmed_by"), entry.confirmedBy},
                  {QStringLiteral("charged_fen"), static_cast<qint64>(sum.charged.fen())},
                  {QStringLiteral("handed_fen"), static_cast<qint64>(sum.handedAmount.fen())},
                  {QStringLiteral("differences"), static_cast<qint64>(month.differences.size())}});
    m_unit.changed(Topic::Slips);
}

} // namespace pd
