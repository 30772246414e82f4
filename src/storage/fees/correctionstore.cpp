// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/correctionstore.h"

#include "storage/fees/ledgerqueries.h"
#include "storage/fees/ledgerstore.h"

namespace pd {

void CorrectionStore::markVoid(const Receipt& receipt, ShiftId shift, const QString& reason,
                               std::optional<StaffId> approver)
{
    m_unit.connection()
        .statement(
            QStringLiteral("INSERT INTO receipt_void (receipt_id, shift_id, reason, approver_id, at_ms, "
                           "actor) VALUES (?, ?, ?, ?, ?, ?)"))
        .bind(receipt.id)
        .bind(shift)
        .bind(reason)
        .bind(approver)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .run();
    m_unit.audit(QStringLiteral("receipt:%1").arg(receipt.id.value()), {},
                 {{QStringLiteral("number"), receipt.number},
                  {QStringLiteral("voided"), true},
                  {QStringLiteral("total_fen"), static_cast<qint64>(receipt.total.fen())},
                  {QStringLiteral("reason"), reason},
                  {QStringLiteral("approver"), static_cast<qint64>(approver ? approver->value() : 0)}});
    m_unit.changed(Topic::Receipts);
}

Result<void> CorrectionStore::takeBack(const Receipt& receipt, ReceiptId by, const QString& reason)
{
    if (auto done = undoTaken(receipt, by); !done) {
        return done;
    }
    undoReturned(receipt, by);
    if (auto done = LedgerStore(m_unit, LedgerAudit::ByCaller).takeBack(receipt.id, by); !done) {
        return done;
    }
    return reversePenalties(receipt, reason);
}

void CorrectionStore::undo(DepositId deposit, ReceiptId by, Money amount)
{
    m_unit.connection()
        .statement(
            QStringLiteral("INSERT INTO deposit_entry (deposit_id, kind, amount_fen, receipt_id, at_ms, "
                           "actor) VALUES (?, 'undone', ?, ?, ?, ?)"))
        .bind(deposit)
        .bind(amount)
        .bind(by)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .run();
}

Result<void> CorrectionStore::undoTaken(const Receipt& receipt, ReceiptId by)
{
    struct Taken {
        DepositId id;
        QString number;
        Money amount;
        Money open;
    };
    Connection& connection = m_unit.connection();
    const auto taken =
        connection
            .statement(QStringLiteral("SELECT d.id, d.number, d.amount_fen, coalesce(o.open_fen, 0) FROM "
                                      "deposit d LEFT JOIN deposit_open o ON o.deposit_id = d.id WHERE "
                                      "d.room_id IN (SELECT room_id FROM receipt_line WHERE receipt_id = ? "
                                      "AND deposit_id IS NOT NULL) AND d.receipt_id = ?"))
            .bind(receipt.id)
            .bind(receipt.id)
            .all([](const Row& row) {
                return Taken{row.id<DepositId>(0), row.text(1), row.money(2), row.money(3)};
            });
    for (const Taken& deposit : taken) {
        if (deposit.open != deposit.amount) {
            return error(ErrorCode::MoreThanBalance, "deposit", {deposit.number.toStdString()});
        }
        undo(deposit.id, by, deposit.amount);
        connection.statement(QStringLiteral("DELETE FROM deposit_open WHERE deposit_id = ?"))
            .bind(deposit.id)
            .run();
    }
    return {};
}

void CorrectionStore::undoReturned(const Receipt& receipt, ReceiptId by)
{
    Connection& connection = m_unit.connection();
    const auto returned =
        connection
            .statement(
                QStringLiteral("SELECT e.deposit_id, sum(e.amount_fen) FROM deposit_entry e JOIN "
                               "deposit d ON d.id = e.deposit_id WHERE e.receipt_id = ? AND "
                               "d.receipt_id <> ? GROUP BY e.deposit_id HAVING sum(e.amount_fen) <> 0"))
            .bind(receipt.id)
            .bind(receipt.id)
            .all([](const Row& row) { return std::pair(row.id<DepositId>(0), row.money(1)); });
    for (const auto& [deposit, amount] : returned) {
        undo(deposit, by, -amount);
        connection
            .statement(QStringLiteral("INSERT INTO deposit_open (deposit_id, room_id, open_fen) SELECT id, "
                                      "room_id, ? FROM deposit WHERE id = ? ON CONFLICT (deposit_id) DO "
                                      "UPDATE SET open_fen = deposit_open.open_fen + excluded.open_fen"))
            .bind(amount)
            .bind(deposit)
            .run();
    }
}

Result<void> CorrectionStore::reversePenalties(const Receipt& receipt, const QString& reason)
{
    LedgerQueries queries(m_unit.connection());
    LedgerStore ledger(m_unit, LedgerAudit::ByCaller);
    for (const ReceiptLine& line : receipt.details.lines) {
        if (!line.charge) {
            continue;
        }
        const auto charge = queries.charge(*line.charge);
        const bool whole = charge && charge->details.kind == ChargeKind::Penalty && !charge->reversed &&
                           charge->open == charge->details.amount;
        if (!whole) { // another receipt pays a part of it
            continue;
        }
        if (auto reversed = ledger.reverse(charge->id, reason); !reversed) {
            return reversed.error();
        }
    }
    return {};
}

Result<void> CorrectionStore::refundCharge(const Receipt& receipt, ReceiptId by, ChargeId id, Money amount,
                                           bool forgiven, const QString& reason)
{
    LedgerStore ledger(m_unit, LedgerAudit::ByCaller);
    if (auto done = ledger.takeBack(receipt.id, by, id, amount); !done || !forgiven) {
        return done;
    }
    const auto charge = LedgerQueries(m_unit.connection()).charge(id);
    NewCharge credit = charge->details;
    credit.kind = ChargeKind::Credit;
    credit.amount = -amount;
    credit.original = id;
    credit.explanation = {};
    credit.reason = reason;
    const auto posted = ledger.post(credit);
    if (!posted) {
        return posted.error();
    }
    if (auto done = ledger.allocate(id, by, amount); !done) {
        return done;
    }
    return ledger.allocate(*posted, by, -amount);
}

} // namespace pd
