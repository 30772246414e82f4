// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/ledgerstore.h"

#include "storage/fees/ledgerqueries.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace pd {

namespace {

qint64 fen(Money amount)
{
    return static_cast<qint64>(amount.fen());
}

QString date(const Date& day)
{
    return QString::fromStdString(day.toString());
}

/// The next attempt of an order's charge.
int nextAttempt(Connection& connection, OrderId order)
{
    return static_cast<int>(
        connection
            .statement(QStringLiteral("SELECT 1 + count(*) FROM charge c WHERE c.order_id = ? AND c.kind = "
                                      "'order' AND EXISTS (SELECT 1 FROM charge r WHERE r.original_id = c.id "
                                      "AND r.kind = 'reversal')"))
            .bind(order)
            .integer());
}

struct AllocationRow {
    std::int64_t id;
    ChargeId charge;
    Money left; ///< what of it was not taken back yet
};

/// What a receipt pays, less what was taken back of it.
std::vector<AllocationRow> allocationsOf(Connection& connection, ReceiptId receipt)
{
    return connection
        .statement(QStringLiteral(
            "SELECT a.id, a.charge_id, a.amount_fen + coalesce((SELECT sum(b.amount_fen) FROM allocation b "
            "WHERE b.reverses_id = a.id), 0) FROM allocation a WHERE a.receipt_id = ? AND a.reverses_id IS "
            "NULL ORDER BY a.id"))
        .bind(receipt)
        .all([](const Row& row) {
            return AllocationRow{row.integer(0), row.id<ChargeId>(1), row.money(2)};
        });
}

} // namespace

void LedgerStore::audit(const QString& subject, const QJsonObject& after)
{
    if (m_audit == LedgerAudit::Each) {
        m_unit.audit(subject, {}, after);
    }
    m_unit.changed(Topic::Charges);
}

Result<ChargeId> LedgerStore::post(const NewCharge& charge)
{
    if (charge.amount == Money()) {
        return error(ErrorCode::OutOfRange, "amount");
    }
    int attempt = 1;
    if (charge.kind == ChargeKind::Billed && charge.period) {
        attempt =
            LedgerQueries(m_unit.connection()).nextAttempt(charge.room, charge.item, charge.period->from);
    } else if (charge.kind == ChargeKind::Order && charge.order) {
        attempt = nextAttempt(m_unit.connection(), *charge.order);
    }
    const auto posted = insert(charge, attempt);
    if (posted) {
        open(*posted, charge.amount);
    }
    return posted;
}

Result<ChargeId> LedgerStore::postBilled(const NewCharge& charge, int attempt)
{
    const auto posted = insert(charge, attempt);
    if (posted) {
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO charge_open (charge_id, room_id, item_id, due_on, "
                                      "open_fen) VALUES (?, ?, ?, ?, ?)"))
            .bind(*posted)
            .bind(charge.room)
            .bind(charge.item)
            .bind(charge.dueOn)
            .bind(charge.amount)
            .run();
    }
    return posted;
}

Result<ChargeId> LedgerStore::insert(const NewCharge& charge, int attempt)
{
    const Date today = m_unit.clock().civil(m_unit.now()).date;
    const QString explanation =
        charge.explanation.isEmpty()
            ? QString()
            : QString::fromUtf8(QJsonDocument(charge.explanation).toJson(QJsonDocument::Compact));
    // A second one of the same (room, item, period) or order is refused by the index and gives no row.
    const auto id =
        m_unit.connection()
            .statement(QStringLiteral(
                "INSERT INTO charge (room_id, item_id, kind, text, period_from, period_until, due_on, "
                "amount_fen, attempt, run_id, order_id, original_id, payer_id, explanation, reason, "
                "posted_at_ms, posted_on, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                "?) "
                "ON CONFLICT DO NOTHING RETURNING id"))
            .bind(charge.room)
            .bind(charge.item)
            .bind(code(charge.kind))
            .bind(charge.text)
            .bind(charge.period ? std::optional(charge.period->from) : std::nullopt)
            .bind(charge.period ? std::optional(charge.period->until) : std::nullopt)
            .bind(charge.dueOn)
            .bind(charge.amount)
            .bind(attempt)
            .bind(charge.run)
            .bind(charge.order)
            .bind(charge.original)
            .bind(charge.payer)
            .bind(explanation)
            .bind(charge.reason)
            .bind(m_unit.now())
            .bind(today)
            .bind(m_unit.actor().login)
            .first([](const Row& row) { return row.id<ChargeId>(0); });
    if (!id) {
        return error(ErrorCode::AlreadyBilled, {}, {charge.text.toStdString()});
    }
    if (m_audit == LedgerAudit::ByCaller) { // a run posts tens of thousands of them
        m_unit.changed(Topic::Charges);
        return *id;
    }
    audit(QStringLiteral("charge:%1").arg(id->value()),
          {{QStringLiteral("room"), static_cast<qint64>(charge.room.value())},
           {QStringLiteral("kind"), code(charge.kind)},
           {QStringLiteral("text"), charge.text},
           {QStringLiteral("due_on"), date(charge.dueOn)},
           {QStringLiteral("amount_fen"), fen(charge.amount)},
           {QStringLiteral("reason"), charge.reason}});
    return *id;
}

void LedgerStore::open(ChargeId charge, Money by)
{
    Connection& connection = m_unit.connection();
    // A row of zero may not stand: what comes out even goes away first.
    const int settled =
        connection
            .statement(QStringLiteral("DELETE FROM charge_open WHERE charge_id = ? AND open_fen + ? = 0"))
            .bind(charge)
            .bind(by)
            .run();
    if (settled > 0) {
        return;
    }
    connection
        .statement(QStringLiteral("INSERT INTO charge_open (charge_id, room_id, item_id, due_on, open_fen) "
                                  "SELECT id, room_id, item_id, due_on, ? FROM charge WHERE id = ? "
                                  "ON CONFLICT (charge_id) DO UPDATE SET open_fen = charge_open.open_fen + "
                                  "excluded.open_fen"))
        .bind(by)
        .bind(charge)
        .run();
}

Result<ChargeId> LedgerStore::reverse(ChargeId id, const QString& reason)
{
    const auto charge = LedgerQueries(m_unit.connection()).charge(id);
    if (!charge || charge->details.kind == ChargeKind::Reversal) {
        return error(ErrorCode::NotFound, "charge");
    }
    if (charge->reversed) {
        return error(ErrorCode::AlreadyReversed, {}, {charge->details.text.toStdString()});
    }
    if (charge->open != charge->details.amount) {
        return error(ErrorCode::PaidAlready, {}, {charge->details.text.toStdString()});
    }
    if (reason.trimmed().isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    NewCharge back = charge->details;
    back.kind = ChargeKind::Reversal;
    back.amount = -back.amount;
    back.original = id;
    back.explanation = {};
    back.reason = reason.trimmed();
    const auto posted = insert(back, charge->attempt);
    if (posted) {
        open(id, back.amount);
    }
    return posted;
}

Result<void> LedgerStore::allocate(ChargeId id, ReceiptId receipt, Money amount)
{
    const auto charge = LedgerQueries(m_unit.connection()).charge(id);
    if (!charge) {
        return error(ErrorCode::NotFound, "charge");
    }
    const bool credit = charge->open < Money();
    const Money left = charge->open - amount;
    if (amount == Money() || (amount < Money()) != credit || (credit ? left > Money() : left < Money())) {
        return error(ErrorCode::MoreThanOwed, "amount", {charge->details.text.toStdString()});
    }
    m_unit.connection()
        .statement(QStringLiteral(
            "INSERT INTO allocation (charge_id, receipt_id, amount_fen, on_date) VALUES (?, ?, ?, ?)"))
        .bind(id)
        .bind(receipt)
        .bind(amount)
        .bind(m_unit.clock().civil(m_unit.now()).date)
        .run();
    open(id, -amount);
    audit(QStringLiteral("charge:%1").arg(id.value()), {{QStringLiteral("paid_fen"), fen(amount)}});
    return {};
}

Result<void> LedgerStore::takeBack(ReceiptId receipt, ReceiptId by, ChargeId charge, Money amount)
{
    auto rows = allocationsOf(m_unit.connection(), receipt);
    std::erase_if(rows, [&](const AllocationRow& row) { return row.charge != charge; });
    Money paid;
    for (const AllocationRow& row : rows) {
        paid += row.left;
    }
    // A used credit counts below zero, and is put back below zero.
    const bool credit = paid < Money();
    if (amount == Money() || (amount < Money()) != credit || (credit ? amount < paid : amount > paid)) {
        return error(ErrorCode::MoreThanPaid, "amount");
    }
    Money rest = amount;
    for (const AllocationRow& row : rows) {
        const Money part = credit ? std::max(row.left, rest) : std::min(row.left, rest);
        if (part == Money()) {
            continue;
        }
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO allocation (charge_id, receipt_id, amount_fen, "
                                      "reverses_id, on_date) VALUES (?, ?, ?, ?, ?)"))
            .bind(charge)
            .bind(by)
            .bind(-part)
            .bind(row.id)
            .bind(m_unit.clock().civil(m_unit.now()).date)
            .run();
        open(charge, part);
        rest -= part;
    }
    audit(QStringLiteral("charge:%1").arg(charge.value()), {{QStringLiteral("paid_fen"), fen(-amount)}});
    return {};
}

Result<void> LedgerStore::takeBack(ReceiptId receipt, ReceiptId by)
{
    for (const AllocationRow& row : allocationsOf(m_unit.connection(), receipt)) {
        if (row.left == Money()) {
            continue;
        }
        if (auto done = takeBack(receipt, by, row.charge, row.left); !done) {
            return done;
        }
    }
    const auto entries =
        m_unit.connection()
            .statement(QStringLiteral("SELECT room_id, sum(amount_fen) FROM prepayment_entry WHERE "
                                      "receipt_id = ? GROUP BY room_id HAVING sum(amount_fen) <> 0"))
            .bind(receipt)
            .all([](const Row& row) { return std::pair(row.id<RoomId>(0), row.money(1)); });
    for (const auto& [room, amount] : entries) {
        if (auto done = prepay(room, by, -amount); !done) {
            return done;
        }
    }
    return {};
}

Result<void> LedgerStore::prepay(RoomId room, ReceiptId receipt, Money amount)
{
    if (amount == Money()) {
        return error(ErrorCode::OutOfRange, "amount");
    }
    const Money balance = LedgerQueries(m_unit.connection()).prepaid(room) + amount;
    if (balance < Money()) {
        return error(ErrorCode::MoreThanBalance, "amount");
    }
    m_unit.connection()
        .statement(QStringLiteral(
            "INSERT INTO prepayment_entry (room_id, receipt_id, amount_fen, at_ms) VALUES (?, ?, ?, ?)"))
        .bind(room)
        .bind(receipt)
        .bind(amount)
        .bind(m_unit.now())
        .run();
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO prepayment_balance (room_id, balance_fen) VALUES (?, ?) ON "
                                  "CONFLICT (room_id) DO UPDATE SET balance_fen = excluded.balance_fen"))
        .bind(room)
        .bind(balance)
        .run();
    audit(QStringLiteral("prepayment:%1").arg(room.value()), {{QStringLiteral("amount_fen"), fen(amount)}});
    return {};
}

} // namespace pd
