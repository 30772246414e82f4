// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/financecopystore.h"

#include "storage/numbering.h"
#include "storage/repairs/duplicatequeries.h"

#include <algorithm>
#include <set>

namespace pd {

namespace {

bool toFinance(const ServiceOrder& order)
{
    return order.returnedAt && concernsFinance(order);
}

/// Puts those of the orders that are at the desk still on a list, which is bound; sorted as the copies are
/// (FinanceCopyQueries::open()).
QString addLines()
{
    QString kinds;
    for (const JobKind kind : allJobKinds()) {
        kinds += QStringLiteral(" WHEN '%1' THEN %2").arg(code(kind)).arg(static_cast<int>(kind));
    }
    return QStringLiteral(
               "INSERT INTO finance_handover_line (handover_id, position, order_id, number, job_kind, "
               "group_zh, group_en, place, technician, charge_fen, returned_at_ms) SELECT ?, ROW_NUMBER() "
               "OVER (ORDER BY CASE o.job_kind%2 END, COALESCE(g.name_zh, k.name_zh), o.id), o.id, "
               "o.number, o.job_kind, COALESCE(g.name_zh, k.name_zh), COALESCE(g.name_en, k.name_en), "
               "o.place, COALESCE(t.name, ''), COALESCE(o.charge_fen, 0), f.returned_at_ms FROM "
               "finance_copy f JOIN service_order o ON o.id = f.order_id JOIN fault_kind k ON k.id = "
               "o.fault_kind_id LEFT JOIN fault_kind g ON g.id = k.parent_id LEFT JOIN staff t ON t.id = "
               "o.technician_id WHERE f.handover_id IS NULL AND f.order_id IN %1")
        .arg(QStringLiteral("%1"), kinds);
}

/// The first of the orders that is not on the list.
std::int64_t missing(Connection& connection, FinanceListId list, const FinanceHandOver& entry)
{
    const auto on =
        connection
            .statement(QStringLiteral("SELECT order_id FROM finance_handover_line WHERE handover_id = ?"))
            .bind(list)
            .all([](const Row& row) { return row.id<OrderId>(0); });
    const std::set<OrderId> listed(on.begin(), on.end());
    const auto gone =
        std::ranges::find_if(entry.orders, [&](OrderId order) { return !listed.contains(order); });
    return gone == entry.orders.end() ? 0 : gone->value();
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
    const QString chosen = idList(entry.orders);
    const int handed = connection.statement(addLines().arg(chosen)).bind(list).run();
    connection
        .statement(QStringLiteral("UPDATE finance_copy SET handover_id = ? WHERE handover_id IS NULL AND "
                                  "order_id IN %1")
                       .arg(chosen))
        .bind(list)
        .run();
    if (handed != static_cast<int>(entry.orders.size())) {
        return error(ErrorCode::Conflict, "orders", {std::to_string(missing(connection, list, entry))});
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
                  {QStringLiteral("orders"), handed},
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
