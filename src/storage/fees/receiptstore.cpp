// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/receiptstore.h"

#include "domain/fees/capitalamount.h"
#include "storage/fees/ledgerqueries.h"
#include "storage/fees/ledgerstore.h"
#include "storage/fees/receiptqueries.h"
#include "storage/fees/receiptsnapshot.h"
#include "storage/numbering.h"

#include <QtCore/QCryptographicHash>

namespace pd {

namespace {

constexpr std::int64_t longestShift = 24LL * 60 * 60 * 1000; // B10
const QByteArray& hashVersion()
{
    static const QByteArray version = QByteArrayLiteral("1\n");
    return version;
}

template <class List>
Money sumOf(const List& list)
{
    Money sum;
    for (const auto& one : list) {
        sum += one.amount;
    }
    return sum;
}

} // namespace

QByteArray receiptHash(const QByteArray& before, const QString& number, const QByteArray& snapshot)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& part : {hashVersion(), before, number.toUtf8(), snapshot}) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result();
}

QString receiptCode(const QByteArray& hash)
{
    return QString::fromLatin1(hash.left(4).toHex().toUpper());
}

QString ReceiptStore::series(Connection& connection)
{
    const auto stored =
        connection.statement(QStringLiteral("SELECT value FROM setting WHERE key = 'fees.receipt_series'"))
            .first([](const Row& row) { return row.text(0); });
    return stored && !stored->isEmpty() ? *stored : QStringLiteral("PJ");
}

Result<void> ReceiptStore::checkShift(ShiftId shift, StaffId cashier)
{
    struct Found {
        QString number;
        StaffId cashier;
        Timestamp opened;
        bool closed;
    };
    const auto found =
        m_unit.connection()
            .statement(QStringLiteral("SELECT number, cashier_id, opened_at_ms, closed_at_ms IS "
                                      "NOT NULL FROM cashier_shift WHERE id = ?"))
            .bind(shift)
            .first([](const Row& row) {
                return Found{row.text(0), row.id<StaffId>(1), row.timestamp(2), row.flag(3)};
            });
    if (!found || found->cashier != cashier) {
        return error(ErrorCode::ShiftRequired);
    }
    if (found->closed) {
        return error(ErrorCode::ShiftClosed, {}, {found->number.toStdString()});
    }
    if (m_unit.now() > found->opened.plusMilliseconds(longestShift)) {
        return error(ErrorCode::ShiftTooLong, {}, {found->number.toStdString()});
    }
    return {};
}

Result<Receipt> ReceiptStore::post(NewReceipt receipt)
{
    Connection& connection = m_unit.connection();
    ReceiptQueries queries(connection);
    if (const auto earlier = queries.byAttempt(receipt.attemptKey)) {
        m_unit.audit(QStringLiteral("receipt:%1").arg(earlier->value()), {},
                     {{QStringLiteral("asked_again"), true}});
        return *queries.receipt(*earlier);
    }
    if (receipt.lines.empty()) {
        return error(ErrorCode::Required, "lines");
    }
    const Money total = sumOf(receipt.lines);
    if (const Money money = sumOf(receipt.tenders); money != total) {
        return error(ErrorCode::SumsDiffer, {}, {total.toString(), money.toString()});
    }
    if (auto sound = checkShift(receipt.shift, receipt.cashier); !sound) {
        return sound.error();
    }
    const Date today = m_unit.clock().civil(m_unit.now()).date;
    const QString number = Numbering(connection).next(series(connection), today);
    ReceiptSnapshot& snapshot = receipt.snapshot;
    snapshot.kind = receipt.kind;
    snapshot.number = number;
    snapshot.at = m_unit.now();
    snapshot.total = total;
    snapshot.capital = capitalAmount(total < Money() ? -total : total);
    const QByteArray json = toJson(snapshot);
    const auto before =
        connection.statement(QStringLiteral("SELECT hash FROM receipt ORDER BY id DESC LIMIT 1"))
            .first([](const Row& row) { return row.blob(0); });
    const QByteArray hash = receiptHash(before.value_or(QByteArray()), number, json);
    const ReceiptId id(
        connection
            .statement(QStringLiteral(
                "INSERT INTO receipt (number, kind, shift_id, cashier_id, room_id, payer, at_ms, on_date, "
                "total_fen, given_fen, change_fen, original_id, reason, approver_id, snapshot, hash, "
                "attempt_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
            .bind(number)
            .bind(code(receipt.kind))
            .bind(receipt.shift)
            .bind(receipt.cashier)
            .bind(receipt.room)
            .bind(receipt.payer)
            .bind(m_unit.now())
            .bind(today)
            .bind(total)
            .bind(receipt.given)
            .bind(receipt.change)
            .bind(receipt.original)
            .bind(receipt.reason)
            .bind(receipt.approver)
            .bind(QString::fromUtf8(json))
            .bind(hash)
            .bind(receipt.attemptKey)
            .runReturningId());
    if (auto written = writeLines(id, receipt); !written) {
        return written.error();
    }
    if (auto written = writeTenders(id, receipt); !written) {
        return written.error();
    }
    m_unit.audit(QStringLiteral("receipt:%1").arg(id.value()), {},
                 {{QStringLiteral("number"), number},
                  {QStringLiteral("kind"), code(receipt.kind)},
                  {QStringLiteral("total_fen"), static_cast<qint64>(total.fen())},
                  {QStringLiteral("payer"), receipt.payer},
                  {QStringLiteral("reason"), receipt.reason},
                  {QStringLiteral("hash"), QString::fromLatin1(hash.toHex())}});
    m_unit.changed(Topic::Receipts);
    return *queries.receipt(id);
}

DepositId ReceiptStore::writeDeposit(ReceiptId id, const ReceiptLine& line)
{
    Connection& connection = m_unit.connection();
    const QString number =
        Numbering(connection).next(QStringLiteral("YJ"), m_unit.clock().civil(m_unit.now()).date);
    const DepositId deposit(connection
                                .statement(QStringLiteral(
                                    "INSERT INTO deposit (number, room_id, item_id, payer, text, amount_fen, "
                                    "receipt_id, at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                                .bind(number)
                                .bind(line.room)
                                .bind(line.newDeposit->item)
                                .bind(line.newDeposit->payer)
                                .bind(line.newDeposit->text)
                                .bind(line.amount)
                                .bind(id)
                                .bind(m_unit.now())
                                .runReturningId());
    connection
        .statement(
            QStringLiteral("INSERT INTO deposit_open (deposit_id, room_id, open_fen) VALUES (?, ?, ?)"))
        .bind(deposit)
        .bind(line.room)
        .bind(line.amount)
        .run();
    return deposit;
}

Result<void> ReceiptStore::writeLines(ReceiptId id, NewReceipt& receipt)
{
    const bool follows = receipt.kind == ReceiptKind::Payment || receipt.kind == ReceiptKind::SetOff;
    LedgerStore ledger(m_unit, LedgerAudit::ByCaller);
    int position = 0;
    for (ReceiptLine& line : receipt.lines) {
        if (line.kind == ReceiptLineKind::Deposit && line.newDeposit) {
            line.deposit = writeDeposit(id, line);
        }
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO receipt_line (receipt_id, position, kind, room_id, "
                                      "charge_id, deposit_id, amount_fen) VALUES (?, ?, ?, ?, ?, ?, ?)"))
            .bind(id)
            .bind(++position)
            .bind(code(line.kind))
            .bind(line.room)
            .bind(line.charge)
            .bind(line.deposit)
            .bind(line.amount)
            .run();
        Result<void> done;
        if (follows && line.kind == ReceiptLineKind::Charge) {
            done = ledger.allocate(*line.charge, id, line.amount);
        } else if (follows && line.kind == ReceiptLineKind::Prepayment) {
            done = ledger.prepay(*line.room, id, line.amount);
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> ReceiptStore::writeTenders(ReceiptId id, const NewReceipt& receipt)
{
    const bool follows = receipt.kind == ReceiptKind::Payment || receipt.kind == ReceiptKind::SetOff;
    LedgerStore ledger(m_unit, LedgerAudit::ByCaller);
    int position = 0;
    for (const Tender& tender : receipt.tenders) {
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO receipt_tender (receipt_id, position, method, amount_fen, "
                                      "reference) VALUES (?, ?, ?, ?, ?)"))
            .bind(id)
            .bind(++position)
            .bind(tender.method ? code(*tender.method) : QStringLiteral("prepayment"))
            .bind(tender.amount)
            .bind(tender.reference)
            .run();
        const auto room = tender.room ? tender.room : receipt.room;
        if (follows && !tender.method && room) {
            if (auto done = ledger.prepay(*room, id, -tender.amount); !done) {
                return done;
            }
        }
    }
    return {};
}

} // namespace pd
