// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/receiptqueries.h"

#include "domain/codes.h"
#include "storage/fees/receiptsnapshot.h"
#include "storage/fees/receiptstore.h"

namespace pd {

namespace {

struct ReceiptRow {
    Receipt receipt;
    QByteArray hash;
};

ReceiptRow rowOf(const Row& row)
{
    NewReceipt details{.kind = fromCode(allReceiptKinds(), row.text(2)).value_or(ReceiptKind::Payment),
                       .shift = row.id<ShiftId>(3),
                       .cashier = row.id<StaffId>(4),
                       .room = row.idOrNull<RoomId>(5),
                       .payer = row.text(6),
                       .lines = {},
                       .tenders = {},
                       .given = row.money(10),
                       .change = row.money(11),
                       .original = row.idOrNull<ReceiptId>(12),
                       .reason = row.text(13),
                       .approver = row.idOrNull<StaffId>(14),
                       .attemptKey = row.text(17),
                       .snapshot = receiptSnapshot(row.text(15).toUtf8())};
    const QByteArray hash = row.blob(16);
    details.snapshot.code = receiptCode(hash);
    return {.receipt = {.id = row.id<ReceiptId>(0),
                        .details = std::move(details),
                        .number = row.text(1),
                        .at = row.timestamp(7),
                        .on = row.date(8),
                        .total = row.money(9),
                        .voidReason = row.textOrNull(18),
                        .reversedBy = row.textOrNull(19),
                        .refunded = -row.money(20)},
            .hash = hash};
}

} // namespace

std::optional<Receipt> ReceiptQueries::receipt(ReceiptId id)
{
    auto found =
        m_connection
            .statement(QStringLiteral(
                "SELECT r.id, r.number, r.kind, r.shift_id, r.cashier_id, r.room_id, r.payer, r.at_ms, "
                "r.on_date, r.total_fen, r.given_fen, r.change_fen, r.original_id, r.reason, r.approver_id, "
                "r.snapshot, r.hash, r.attempt_key, v.reason, (SELECT b.number FROM receipt b WHERE "
                "b.original_id = r.id AND b.kind = 'reversal'), coalesce((SELECT sum(f.total_fen) FROM "
                "receipt "
                "f WHERE f.original_id = r.id AND f.kind = 'refund' AND NOT EXISTS (SELECT 1 FROM "
                "receipt_void "
                "w WHERE w.receipt_id = f.id)), 0) FROM receipt r LEFT JOIN receipt_void v ON v.receipt_id = "
                "r.id WHERE r.id = ?"))
            .bind(id)
            .first(rowOf);
    if (!found) {
        return std::nullopt;
    }
    found->receipt.details.lines = lines(id);
    found->receipt.details.tenders = tenders(id, found->receipt.details.room);
    return std::move(found->receipt);
}

std::vector<ReceiptLine> ReceiptQueries::lines(ReceiptId id)
{
    return m_connection
        .statement(QStringLiteral("SELECT kind, room_id, charge_id, deposit_id, amount_fen FROM receipt_line "
                                  "WHERE receipt_id = ? ORDER BY position"))
        .bind(id)
        .all([](const Row& row) {
            return ReceiptLine{
                .kind = fromCode(allReceiptLineKinds(), row.text(0)).value_or(ReceiptLineKind::Charge),
                .room = row.idOrNull<RoomId>(1),
                .charge = row.idOrNull<ChargeId>(2),
                .deposit = row.idOrNull<DepositId>(3),
                .newDeposit = {},
                .amount = row.money(4)};
        });
}

std::vector<Tender> ReceiptQueries::tenders(ReceiptId id, std::optional<RoomId> room)
{
    return m_connection
        .statement(QStringLiteral("SELECT method, amount_fen, reference FROM receipt_tender WHERE receipt_id "
                                  "= ? ORDER BY position"))
        .bind(id)
        .all([&](const Row& row) {
            const auto method = fromCode(allPayMethods(), row.text(0));
            return Tender{.method = method,
                          .amount = row.money(1),
                          .reference = row.text(2),
                          .room = method ? std::nullopt : room};
        });
}

std::optional<ReceiptId> ReceiptQueries::byNumber(const QString& number)
{
    return m_connection.statement(QStringLiteral("SELECT id FROM receipt WHERE number = ?"))
        .bind(number)
        .first([](const Row& row) { return row.id<ReceiptId>(0); });
}

std::optional<ReceiptId> ReceiptQueries::byAttempt(const QString& attemptKey)
{
    return m_connection.statement(QStringLiteral("SELECT id FROM receipt WHERE attempt_key = ?"))
        .bind(attemptKey)
        .first([](const Row& row) { return row.id<ReceiptId>(0); });
}

std::optional<QString> ReceiptQueries::firstTampered()
{
    struct Link {
        QString number;
        QByteArray snapshot;
        QByteArray hash;
        bool sound;
    };
    constexpr int atOnce = 1000; // the papers of years are not held in memory together
    QByteArray before;
    std::int64_t last = 0;
    for (;;) {
        const auto links =
            m_connection
                .statement(QStringLiteral(
                    "SELECT r.number, r.snapshot, r.hash, r.total_fen = (SELECT coalesce(sum(l.amount_fen), "
                    "0) FROM receipt_line l WHERE l.receipt_id = r.id), r.id FROM receipt r WHERE r.id > ? "
                    "ORDER BY r.id LIMIT ?"))
                .bind(last)
                .bind(atOnce)
                .all([&](const Row& row) {
                    last = row.integer(4);
                    return Link{row.text(0), row.text(1).toUtf8(), row.blob(2), row.flag(3)};
                });
        for (const Link& link : links) {
            if (!link.sound || receiptHash(before, link.number, link.snapshot) != link.hash) {
                return link.number;
            }
            before = link.hash;
        }
        if (links.empty()) {
            return std::nullopt;
        }
    }
}

} // namespace pd
