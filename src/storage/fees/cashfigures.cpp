// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/cashfigures.h"

#include "domain/codes.h"

namespace pd {

namespace {

/// Receipts of the shift count, receipts that it voided count the other way round.
QString signedRows(const char* columns, const char* joins)
{
    return QStringLiteral("SELECT %1, 1 AS sign FROM receipt r %2 WHERE r.shift_id = ? UNION ALL "
                          "SELECT %1, -1 FROM receipt_void v JOIN receipt r ON r.id = v.receipt_id %2 WHERE "
                          "v.shift_id = ?")
        .arg(QString::fromUtf8(columns), QString::fromUtf8(joins));
}

void addMethods(Connection& connection, ShiftId shift, CashFigures& figures)
{
    const QString sql = QStringLiteral("SELECT method, sum(sign * amount) FROM (%1) GROUP BY method")
                            .arg(signedRows("t.method AS method, t.amount_fen AS amount",
                                            "JOIN receipt_tender t ON t.receipt_id = r.id"));
    const auto sums = connection.statement(sql).bind(shift).bind(shift).all(
        [](const Row& row) { return std::pair(row.text(0), row.money(1)); });
    for (const auto& [text, amount] : sums) {
        if (const auto method = fromCode(allPayMethods(), text)) {
            figures.methods[*method] = amount;
        } else {
            figures.setOff = amount;
        }
    }
}

void addItems(Connection& connection, ShiftId shift, CashFigures& figures)
{
    const QString sql =
        QStringLiteral("SELECT item, sum(sign * amount) FROM (%1) GROUP BY item HAVING sum(sign * amount) <> "
                       "0")
            .arg(signedRows(
                "CASE l.kind WHEN 'charge' THEN coalesce(f.name_zh, '') WHEN 'deposit' THEN "
                "coalesce(g.name_zh, "
                "'') WHEN 'prepayment' THEN '预存款' ELSE '舍入' END AS item, l.amount_fen AS amount",
                "JOIN receipt_line l ON l.receipt_id = r.id LEFT JOIN charge c ON c.id = l.charge_id LEFT "
                "JOIN "
                "fee_item f ON f.id = c.item_id LEFT JOIN deposit d ON d.id = l.deposit_id LEFT JOIN "
                "fee_item g "
                "ON g.id = d.item_id"));
    const auto sums = connection.statement(sql).bind(shift).bind(shift).all(
        [](const Row& row) { return std::pair(row.text(0), row.money(1)); });
    figures.items.insert(sums.begin(), sums.end());
}

void addReceipts(Connection& connection, ShiftId shift, CashFigures& figures)
{
    struct OfKind {
        QString kind;
        int count;
        Money total;
    };
    const auto kinds = connection
                           .statement(QStringLiteral("SELECT kind, count(*), sum(total_fen) FROM receipt "
                                                     "WHERE shift_id = ? GROUP BY kind"))
                           .bind(shift)
                           .all([](const Row& row) {
                               return OfKind{row.text(0), static_cast<int>(row.integer(1)), row.money(2)};
                           });
    for (const OfKind& one : kinds) {
        switch (fromCode(allReceiptKinds(), one.kind).value_or(ReceiptKind::Payment)) {
        case ReceiptKind::Payment:
            figures.payments = one.count;
            break;
        case ReceiptKind::SetOff:
            figures.setOffs = one.count;
            break;
        case ReceiptKind::Refund:
            figures.refunds = one.count;
            figures.refunded = -one.total;
            break;
        case ReceiptKind::Reversal:
            figures.reversals = one.count;
            figures.reversed = -one.total;
            break;
        }
    }
    // Ids grow with the numbers; a number of five digits sorts before one of four as text.
    const auto at = [&](const char* place) {
        return connection
            .statement(QStringLiteral("SELECT number FROM receipt WHERE shift_id = ? ORDER BY id %1 LIMIT 1")
                           .arg(QLatin1String(place)))
            .bind(shift)
            .first([](const Row& row) { return row.text(0); })
            .value_or(QString());
    };
    figures.firstReceipt = at("ASC");
    figures.lastReceipt = at("DESC");
    connection
        .statement(QStringLiteral("SELECT count(*), coalesce(sum(r.total_fen), 0) FROM receipt_void v JOIN "
                                  "receipt r ON r.id = v.receipt_id WHERE v.shift_id = ?"))
        .bind(shift)
        .first([&](const Row& row) {
            figures.voids = static_cast<int>(row.integer(0));
            figures.voided = row.money(1);
            return 0;
        });
}

void addMoves(Connection& connection, const Shift& shift, CashFigures& figures)
{
    struct OfKind {
        QString kind;
        int count;
        Money amount;
    };
    const auto kinds =
        connection
            .statement(QStringLiteral("SELECT kind, count(*), sum(amount_fen) FROM shift_movement WHERE "
                                      "shift_id = ? GROUP BY kind"))
            .bind(shift.id)
            .all([](const Row& row) {
                return OfKind{row.text(0), static_cast<int>(row.integer(1)), row.money(2)};
            });
    for (const OfKind& one : kinds) {
        switch (fromCode(allShiftMoveKinds(), one.kind).value_or(ShiftMoveKind::LineRemoved)) {
        case ShiftMoveKind::PayIn:
            figures.payIns = one.amount;
            break;
        case ShiftMoveKind::PayOut:
            figures.payOuts = one.amount;
            break;
        case ShiftMoveKind::DrawerOpened:
            figures.drawerOpenings = one.count;
            break;
        case ShiftMoveKind::LineRemoved:
            figures.removedLines = one.count;
            break;
        }
    }
    figures.reprints = static_cast<int>(
        connection
            .statement(QStringLiteral("SELECT count(*) FROM document_print p JOIN staff s ON s.login = "
                                      "p.actor WHERE p.document = 'receipt' AND p.printing > 1 AND s.id = ? "
                                      "AND p.at_ms >= ?"))
            .bind(shift.cashier)
            .bind(shift.openedAt)
            .integer());
}

} // namespace

CashFigures cashFigures(Connection& connection, const Shift& shift)
{
    CashFigures figures;
    addReceipts(connection, shift.id, figures);
    addMethods(connection, shift.id, figures);
    addItems(connection, shift.id, figures);
    addMoves(connection, shift, figures);
    return figures;
}

} // namespace pd
