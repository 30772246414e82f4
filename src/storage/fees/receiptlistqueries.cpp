// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/receiptlistqueries.h"

#include "domain/codes.h"
#include "domain/fees/arrears.h"
#include "domain/months.h"
#include "storage/fees/receiptstore.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <functional>

namespace pd {

namespace {

constexpr int monthsLookedAt = 12;

/// Conditions on receipt r with the values of their question marks.
class Conditions {
public:
    template <class Value>
    void add(const QString& sql, const Value& value)
    {
        m_sql += sql;
        m_binds.emplace_back([value](Statement& statement) { statement.bind(value); });
    }
    void add(const QString& sql) { m_sql += sql; }
    template <class Value>
    void value(const Value& value)
    {
        m_binds.emplace_back([value](Statement& statement) { statement.bind(value); });
    }

    [[nodiscard]] QString where() const
    {
        return m_sql.isEmpty() ? QString() : QStringLiteral("WHERE ") + m_sql.join(QStringLiteral(" AND "));
    }
    void bindTo(Statement& statement) const
    {
        for (const auto& bind : m_binds) {
            bind(statement);
        }
    }

private:
    QStringList m_sql;
    std::vector<std::function<void(Statement&)>> m_binds;
};

std::optional<RoomId> roomOf(Connection& connection, const QString& code)
{
    return connection.statement(QStringLiteral("SELECT id FROM room WHERE code = ?"))
        .bind(code)
        .first([](const Row& row) { return row.id<RoomId>(0); });
}

Conditions conditionsOf(Connection& connection, const ReceiptFilter& filter)
{
    Conditions all;
    if (filter.from) {
        all.add(QStringLiteral("r.on_date >= ?"), *filter.from);
    }
    if (filter.until) {
        all.add(QStringLiteral("r.on_date <= ?"), *filter.until);
    }
    if (filter.cashier) {
        all.add(QStringLiteral("r.cashier_id = ?"), *filter.cashier);
    }
    if (filter.shift) {
        all.add(QStringLiteral("r.shift_id = ?"), *filter.shift);
    }
    if (!filter.shiftNumber.isEmpty()) {
        all.add(QStringLiteral("r.shift_id IN (SELECT id FROM cashier_shift WHERE number = ?)"),
                filter.shiftNumber);
    }
    if (!filter.kinds.empty()) {
        QStringList marks;
        for (const ReceiptKind kind : filter.kinds) {
            marks += QStringLiteral("?");
            all.value(code(kind));
        }
        all.add(QStringLiteral("r.kind IN (%1)").arg(marks.join(u',')));
    }
    if (filter.method) {
        all.add(QStringLiteral(
                    "EXISTS (SELECT 1 FROM receipt_tender t WHERE t.receipt_id = r.id AND t.method = ?)"),
                code(*filter.method));
    }
    if (filter.voided) {
        all.add(QStringLiteral("v.receipt_id IS NOT NULL"));
    }
    const QString text = filter.text.trimmed();
    if (text.isEmpty()) {
        return all;
    }
    if (const auto room = roomOf(connection, text)) {
        all.add(QStringLiteral("(r.room_id = ? OR EXISTS (SELECT 1 FROM receipt_line l WHERE l.room_id = ? "
                               "AND l.receipt_id = r.id))"),
                *room);
        all.value(*room);
    } else {
        all.add(QStringLiteral("(instr(r.number, ?) > 0 OR instr(r.payer, ?) > 0)"), text.toUpper());
        all.value(text);
    }
    return all;
}

QString rowSelect()
{
    return QStringLiteral(
        "SELECT r.id, r.number, r.kind, r.at_ms, coalesce(m.code, ''), r.payer, r.total_fen, "
        "coalesce((SELECT "
        "t.method FROM receipt_tender t WHERE t.receipt_id = r.id ORDER BY t.position LIMIT 1), ''), (SELECT "
        "count(DISTINCT t.method) FROM receipt_tender t WHERE t.receipt_id = r.id), h.cashier_name, "
        "h.number, "
        "v.receipt_id IS NOT NULL, coalesce((SELECT b.number FROM receipt b WHERE b.original_id = r.id AND "
        "b.kind = 'reversal'), ''), coalesce((SELECT -sum(f.total_fen) FROM receipt f WHERE f.original_id = "
        "r.id AND f.kind = 'refund'), 0) FROM receipt r JOIN cashier_shift h ON h.id = r.shift_id LEFT JOIN "
        "room m ON m.id = r.room_id LEFT JOIN receipt_void v ON v.receipt_id = r.id ");
}

ReceiptRow rowOf(const Row& row)
{
    return {.id = row.id<ReceiptId>(0),
            .number = row.text(1),
            .kind = fromCode(allReceiptKinds(), row.text(2)).value_or(ReceiptKind::Payment),
            .at = row.timestamp(3),
            .room = row.text(4),
            .payer = row.text(5),
            .total = row.money(6),
            .method = fromCode(allPayMethods(), row.text(7)),
            .methods = static_cast<int>(row.integer(8)),
            .cashier = row.text(9),
            .shift = row.text(10),
            .voided = row.flag(11),
            .reversedBy = row.text(12),
            .refunded = row.money(13)};
}

} // namespace

ReceiptPage ReceiptListQueries::page(const ReceiptFilter& filter, const std::optional<ReceiptId>& after,
                                     int most)
{
    Conditions conditions = conditionsOf(m_connection, filter);
    if (after) {
        conditions.add(QStringLiteral("r.id < ?"), *after);
    }
    Statement statement = m_connection.statement(rowSelect() + conditions.where() +
                                                 QStringLiteral(" ORDER BY r.id DESC LIMIT ?"));
    conditions.bindTo(statement);
    ReceiptPage page;
    page.rows = statement.bind(most + 1).all(rowOf);
    if (std::ssize(page.rows) > most) {
        page.rows.pop_back();
        page.next = page.rows.back().id;
    }
    return page;
}

ReceiptTotals ReceiptListQueries::totals(const ReceiptFilter& filter)
{
    const Conditions conditions = conditionsOf(m_connection, filter);
    Statement statement = m_connection.statement(
        QStringLiteral("SELECT count(*), coalesce(sum(v.receipt_id IS NOT NULL), 0), coalesce(sum(CASE WHEN "
                       "v.receipt_id IS NULL AND r.kind = 'payment' THEN r.total_fen END), 0), "
                       "coalesce(-sum(CASE WHEN v.receipt_id IS NULL AND r.kind IN ('refund', 'reversal') "
                       "THEN r.total_fen END), 0) FROM receipt r LEFT JOIN receipt_void v ON v.receipt_id = "
                       "r.id ") +
        conditions.where());
    conditions.bindTo(statement);
    return statement
        .first([](const Row& row) {
            return ReceiptTotals{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)),
                                 row.money(2), row.money(3)};
        })
        .value_or(ReceiptTotals());
}

std::vector<CashierChoice> ReceiptListQueries::cashiers()
{
    return m_connection
        .statement(QStringLiteral("SELECT s.id, s.name FROM staff s WHERE s.id IN (SELECT cashier_id FROM "
                                  "cashier_shift) ORDER BY s.name"))
        .all([](const Row& row) {
            return CashierChoice{row.id<StaffId>(0), row.text(1)};
        });
}

std::vector<ReceiptRow> ReceiptListQueries::byNumber(const QString& number, const Date& today, int most)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,9}$"));
    const QString wanted = number.trimmed().toUpper();
    if (!digits.match(wanted).hasMatch()) {
        // 'Z' follows every figure, so that this is the range of all that begin like it.
        return m_connection
            .statement(rowSelect() +
                       QStringLiteral("WHERE (r.number >= ? AND r.number < ? || 'Z') OR r.id IN (SELECT "
                                      "d.receipt_id FROM deposit d WHERE d.number >= ? AND d.number < ? || "
                                      "'Z') ORDER BY r.id DESC LIMIT ?"))
            .bind(wanted)
            .bind(wanted)
            .bind(wanted)
            .bind(wanted)
            .bind(most)
            .all(rowOf);
    }
    // The last figures: of this month and the eleven before, newest first.
    const QString series = ReceiptStore::series(m_connection);
    std::vector<ReceiptRow> found;
    for (int back = 0; back < monthsLookedAt && std::ssize(found) < most; ++back) {
        const QString tail =
            monthText(monthsBefore(today, back)).remove(u'-') + u'-' + wanted.rightJustified(4, u'0');
        const auto rows =
            m_connection
                .statement(rowSelect() +
                           QStringLiteral("WHERE r.number = ? OR r.id IN (SELECT d.receipt_id "
                                          "FROM deposit d WHERE d.number = ?) ORDER BY r.id DESC"))
                .bind(series + u'-' + tail)
                .bind(QStringLiteral("YJ-") + tail)
                .all(rowOf);
        found.insert(found.end(), rows.begin(), rows.end());
    }
    return found;
}

} // namespace pd
