// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/cashstore.h"

#include "storage/fees/cashqueries.h"
#include "storage/office/settingstore.h"

namespace pd {

namespace {

qint64 fen(Money amount)
{
    return static_cast<qint64>(amount.fen());
}

} // namespace

void CashStore::take(DepositId deposit, const DepositStep& step)
{
    Connection& db = m_unit.connection();
    const QString kind = step.forfeited ? QStringLiteral("forfeited") : QStringLiteral("returned");
    db.statement(
          QStringLiteral("INSERT INTO deposit_entry (deposit_id, kind, amount_fen, receipt_id, reason, "
                         "approver_id, at_ms, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(deposit)
        .bind(kind)
        .bind(step.amount)
        .bind(step.receipt)
        .bind(step.reason)
        .bind(step.approver)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .run();
    const int emptied =
        db.statement(QStringLiteral("DELETE FROM deposit_open WHERE deposit_id = ? AND open_fen = ?"))
            .bind(deposit)
            .bind(step.amount)
            .run();
    if (emptied == 0) {
        db.statement(QStringLiteral("UPDATE deposit_open SET open_fen = open_fen - ? WHERE deposit_id = ?"))
            .bind(step.amount)
            .bind(deposit)
            .run();
    }
    m_unit.audit(QStringLiteral("deposit:%1").arg(deposit.value()), {},
                 {{QStringLiteral("kind"), kind},
                  {QStringLiteral("amount_fen"), fen(step.amount)},
                  {QStringLiteral("reason"), step.reason}});
    m_unit.changed(Topic::Receipts);
}

void CashStore::waive(ChargeId principal, Money amount, const QString& reason, StaffId approver,
                      const QString& askedBy)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO penalty_waiver (charge_id, amount_fen, until_on, reason, "
                                  "approver_id, asked_by, at_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .bind(principal)
        .bind(amount)
        .bind(m_unit.clock().civil(m_unit.now()).date)
        .bind(reason)
        .bind(approver)
        .bind(askedBy)
        .bind(m_unit.now())
        .run();
    m_unit.audit(QStringLiteral("charge:%1").arg(principal.value()), {},
                 {{QStringLiteral("penalty_waived_fen"), fen(amount)},
                  {QStringLiteral("reason"), reason},
                  {QStringLiteral("asked_by"), askedBy}});
    m_unit.changed(Topic::Charges);
}

void CashStore::link(OrderMoneyId money, ReceiptId receipt)
{
    m_unit.connection()
        .statement(
            QStringLiteral("INSERT INTO order_money_receipt (order_money_id, receipt_id) VALUES (?, ?)"))
        .bind(money)
        .bind(receipt)
        .run();
}

void CashStore::owe(ReceiptId receipt, const QString& collector)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO receipt_owed (receipt_id, collector, noted_at_ms, noted_by) "
                                  "VALUES (?, ?, ?, ?)"))
        .bind(receipt)
        .bind(collector)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .run();
    m_unit.audit(QStringLiteral("receipt:%1").arg(receipt.value()), {},
                 {{QStringLiteral("collector"), collector}});
    m_unit.changed(Topic::Receipts);
}

bool CashStore::deliver(ReceiptId receipt, const QString& by, const QString& to)
{
    const int rows =
        m_unit.connection()
            .statement(QStringLiteral("UPDATE receipt_owed SET delivered_at_ms = ?, delivered_by = ?, "
                                      "received_by = ? WHERE receipt_id = ? AND delivered_at_ms IS NULL"))
            .bind(m_unit.now())
            .bind(by)
            .bind(to)
            .bind(receipt)
            .run();
    if (rows == 0) {
        return false;
    }
    m_unit.audit(QStringLiteral("receipt:%1").arg(receipt.value()), {},
                 {{QStringLiteral("delivered_by"), by}, {QStringLiteral("received_by"), to}});
    m_unit.changed(Topic::Receipts);
    return true;
}

FeeItemId CashStore::serviceItem()
{
    Connection& db = m_unit.connection();
    const auto known =
        db.statement(QStringLiteral("SELECT id FROM fee_item WHERE kind = 'service' ORDER BY active DESC, id "
                                    "LIMIT 1"))
            .first([](const Row& row) { return row.id<FeeItemId>(0); });
    if (known) {
        return *known;
    }
    m_unit.changed(Topic::FeeItems);
    return FeeItemId(
        db.statement(QStringLiteral("INSERT INTO fee_item (name_zh, name_en, initials, kind, period, "
                                    "in_advance, due_day, part_month, rounding, payer, position) VALUES ("
                                    "'有偿服务', 'Paid service', 'ycfw', 'service', 'once', 0, 10, 'full', "
                                    "'fen', 'occupant', 90) RETURNING id"))
            .runReturningId());
}

void CashStore::setPenaltyOrder(PenaltyOrder order)
{
    const QString before = code(CashQueries(m_unit.connection()).penaltyOrder());
    SettingStore(m_unit.connection()).set(QStringLiteral("fees.penalty_order"), code(order));
    m_unit.audit(QStringLiteral("settings"), {{QStringLiteral("penalty_order"), before}},
                 {{QStringLiteral("penalty_order"), code(order)}});
    m_unit.changed(Topic::FeeItems);
}

} // namespace pd
