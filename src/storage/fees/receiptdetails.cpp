// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "storage/fees/receiptlistqueries.h"
#include "storage/fees/receiptqueries.h"
#include "storage/fees/receiptstore.h"

namespace pd {

// One receipt with what became of it, and papers looked up again; lists are in receiptlistqueries.cpp.

namespace {

/// The printed line of a stored one: papers have as many, in the same order; else what the ledger calls it.
PrintedLine printedLine(Connection& connection, const Receipt& receipt, std::size_t place)
{
    const ReceiptLine& line = receipt.details.lines[place];
    const auto& printed = receipt.details.snapshot.lines;
    if (printed.size() == receipt.details.lines.size()) {
        return printed[place];
    }
    PrintedLine made{.room = {}, .text = {}, .period = {}, .detail = {}, .amount = line.amount};
    const auto read = [&](const QString& sql, auto id) {
        return connection.statement(sql)
            .bind(id)
            .first([](const Row& row) { return row.text(0); })
            .value_or(QString());
    };
    if (line.room) {
        made.room = read(QStringLiteral("SELECT code FROM room WHERE id = ?"), *line.room);
    }
    switch (line.kind) {
    case ReceiptLineKind::Charge:
        made.text = read(QStringLiteral("SELECT text FROM charge WHERE id = ?"), *line.charge);
        break;
    case ReceiptLineKind::Deposit:
        made.text = read(QStringLiteral("SELECT text FROM deposit WHERE id = ?"), *line.deposit);
        break;
    case ReceiptLineKind::Prepayment:
        made.text = QStringLiteral("预存款");
        break;
    case ReceiptLineKind::Rounding:
        made.text = QStringLiteral("尾差");
        break;
    }
    return made;
}

} // namespace

std::vector<ReceiptLineStanding> ReceiptListQueries::lines(const Receipt& receipt)
{
    std::vector<ReceiptLineStanding> lines;
    for (std::size_t place = 0; place < receipt.details.lines.size(); ++place) {
        lines.push_back({.position = static_cast<int>(place) + 1,
                         .line = receipt.details.lines[place],
                         .printed = printedLine(m_connection, receipt, place),
                         .refunded = {},
                         .left = {}});
    }
    const auto refunded =
        m_connection
            .statement(
                QStringLiteral("SELECT l.kind, l.room_id, l.charge_id, l.deposit_id, l.amount_fen FROM "
                               "receipt f JOIN receipt_line l ON l.receipt_id = f.id WHERE "
                               "f.original_id = ? AND f.kind = 'refund' ORDER BY f.id, l.position"))
            .bind(receipt.id)
            .all([](const Row& row) {
                return ReceiptLine{
                    .kind = fromCode(allReceiptLineKinds(), row.text(0)).value_or(ReceiptLineKind::Charge),
                    .room = row.idOrNull<RoomId>(1),
                    .charge = row.idOrNull<ChargeId>(2),
                    .deposit = row.idOrNull<DepositId>(3),
                    .newDeposit = {},
                    .amount = row.money(4)};
            });
    spreadRefunds(lines, refunded);
    return lines;
}

std::vector<ReceiptEvent> ReceiptListQueries::events(const Receipt& receipt)
{
    return m_connection
        .statement(QStringLiteral(
            "SELECT 0, r.at_ms, r.number, s.name, coalesce(a.name, ''), r.reason, abs(r.total_fen) FROM "
            "receipt r JOIN staff s ON s.id = r.cashier_id LEFT JOIN staff a ON a.id = r.approver_id WHERE "
            "r.id = ? "
            "UNION ALL SELECT 1, v.at_ms, r.number, v.actor, coalesce(a.name, ''), v.reason, "
            "abs(r.total_fen) FROM receipt_void v JOIN receipt r ON r.id = v.receipt_id LEFT JOIN staff a ON "
            "a.id = v.approver_id WHERE v.receipt_id = ? "
            "UNION ALL SELECT CASE f.kind WHEN 'reversal' THEN 3 ELSE 2 END, f.at_ms, f.number, s.name, "
            "coalesce(a.name, ''), f.reason, abs(f.total_fen) FROM receipt f JOIN staff s ON s.id = "
            "f.cashier_id LEFT JOIN staff a ON a.id = f.approver_id WHERE f.original_id = ? ORDER BY 2, 1"))
        .bind(receipt.id)
        .bind(receipt.id)
        .bind(receipt.id)
        .all([](const Row& row) {
            return ReceiptEvent{.kind = static_cast<ReceiptEventKind>(row.integer(0)),
                                .at = row.timestamp(1),
                                .number = row.text(2),
                                .who = row.text(3),
                                .approver = row.text(4),
                                .reason = row.text(5),
                                .amount = row.money(6)};
        });
}

std::optional<ReceiptDetails> ReceiptListQueries::details(ReceiptId id)
{
    auto receipt = ReceiptQueries(m_connection).receipt(id);
    if (!receipt) {
        return std::nullopt;
    }
    struct Names {
        QString room;
        QString cashier;
        QString shift;
        bool open;
        QString original;
    };
    const auto names =
        m_connection
            .statement(QStringLiteral(
                "SELECT coalesce(m.code, ''), h.cashier_name, h.number, h.closed_at_ms IS NULL, "
                "coalesce(o.number, '') FROM receipt r JOIN cashier_shift h ON h.id = r.shift_id LEFT JOIN "
                "room m ON m.id = r.room_id LEFT JOIN receipt o ON o.id = r.original_id WHERE r.id = ?"))
            .bind(id)
            .first([](const Row& row) {
                return Names{row.text(0), row.text(1), row.text(2), row.flag(3), row.text(4)};
            });
    ReceiptDetails details{.receipt = std::move(*receipt),
                           .room = names->room,
                           .cashier = names->cashier,
                           .shift = names->shift,
                           .shiftOpen = names->open,
                           .original = names->original,
                           .lines = {},
                           .events = {}};
    details.lines = lines(details.receipt);
    details.events = events(details.receipt);
    return details;
}

bool ReceiptListQueries::sound(ReceiptId id)
{
    struct Stored {
        QString number;
        QByteArray snapshot;
        QByteArray hash;
        QByteArray before;
        bool adds;
    };
    const auto stored =
        m_connection
            .statement(QStringLiteral(
                "SELECT r.number, r.snapshot, r.hash, coalesce((SELECT b.hash FROM receipt b WHERE b.id < "
                "r.id ORDER BY b.id DESC LIMIT 1), x''), r.total_fen = (SELECT coalesce(sum(l.amount_fen), "
                "0) FROM receipt_line l WHERE l.receipt_id = r.id) FROM receipt r WHERE r.id = ?"))
            .bind(id)
            .first([](const Row& row) {
                return Stored{row.text(0), row.text(1).toUtf8(), row.blob(2), row.blob(3), row.flag(4)};
            });
    return stored && stored->adds &&
           receiptHash(stored->before, stored->number, stored->snapshot) == stored->hash;
}

PaperCheck ReceiptListQueries::check(const PaperMark& mark)
{
    PaperCheck check;
    check.mark = mark;
    ReceiptQueries queries(m_connection);
    std::optional<ReceiptId> id;
    if (!mark.number.isEmpty()) {
        id = queries.byNumber(mark.number);
    } else if (!mark.code.isEmpty()) {
        id = m_connection
                 .statement(QStringLiteral("SELECT id FROM receipt WHERE substr(hash, 1, 4) = ? ORDER BY id "
                                           "DESC LIMIT 1"))
                 .bind(QByteArray::fromHex(mark.code.toLatin1()))
                 .first([](const Row& row) { return row.id<ReceiptId>(0); });
    }
    const auto receipt = id ? queries.receipt(*id) : std::nullopt;
    if (!receipt) {
        return check;
    }
    check.receipt = receipt->id;
    check.number = receipt->number;
    check.at = receipt->at;
    check.payer = receipt->details.snapshot.payer;
    check.total = receipt->total;
    check.refunded = receipt->refunded;
    check.reversedBy = receipt->reversedBy.value_or(QString());
    if (!mark.code.isEmpty() && mark.code != receipt->details.snapshot.code) {
        check.verdict = PaperVerdict::OtherCode;
    } else if (!sound(receipt->id)) {
        check.verdict = PaperVerdict::Tampered;
    } else if (receipt->voidReason) {
        check.verdict = PaperVerdict::Voided;
    } else if (receipt->reversedBy) {
        check.verdict = PaperVerdict::Reversed;
    } else {
        check.verdict = PaperVerdict::Genuine;
    }
    return check;
}

} // namespace pd
