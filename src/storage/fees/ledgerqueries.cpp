// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/ledgerqueries.h"

#include "domain/codes.h"

#include <QtCore/QJsonDocument>

namespace pd {

namespace {

/// The columns of chargeOf(), from charge c.
QString chargeSelect(const QString& rest)
{
    return QStringLiteral(
               "SELECT c.id, c.room_id, c.item_id, c.kind, c.text, c.period_from, c.period_until, c.due_on, "
               "c.amount_fen, c.run_id, c.order_id, c.original_id, c.payer_id, c.explanation, c.reason, "
               "c.attempt, coalesce(o.open_fen, 0), EXISTS (SELECT 1 FROM charge r WHERE r.original_id = "
               "c.id AND r.kind = 'reversal'), c.posted_at_ms, c.posted_on, c.actor FROM ") +
           rest;
}

const QString& fromCharge()
{
    static const QString text = QStringLiteral("charge c LEFT JOIN charge_open o ON o.charge_id = c.id ");
    return text;
}

Charge chargeOf(const Row& row)
{
    const auto from = row.dateOrNull(5);
    const auto until = row.dateOrNull(6);
    NewCharge details{.room = row.id<RoomId>(1),
                      .item = row.id<FeeItemId>(2),
                      .kind = fromCode(allChargeKinds(), row.text(3)).value_or(ChargeKind::Manual),
                      .text = row.text(4),
                      .period = from && until ? std::optional(ChargePeriod{*from, *until}) : std::nullopt,
                      .dueOn = row.date(7),
                      .amount = row.money(8),
                      .run = row.idOrNull<BillingRunId>(9),
                      .order = row.idOrNull<OrderId>(10),
                      .original = row.idOrNull<ChargeId>(11),
                      .payer = row.idOrNull<PersonId>(12),
                      .explanation = QJsonDocument::fromJson(row.text(13).toUtf8()).object(),
                      .reason = row.text(14)};
    return {.id = row.id<ChargeId>(0),
            .details = std::move(details),
            .attempt = static_cast<int>(row.integer(15)),
            .open = row.money(16),
            .reversed = row.flag(17),
            .postedAt = row.timestamp(18),
            .postedOn = row.date(19),
            .actor = row.text(20)};
}

} // namespace

std::optional<Charge> LedgerQueries::charge(ChargeId id)
{
    return m_connection.statement(chargeSelect(fromCharge() + QStringLiteral("WHERE c.id = ?")))
        .bind(id)
        .first(chargeOf);
}

std::vector<Charge> LedgerQueries::open(RoomId room)
{
    return m_connection
        .statement(chargeSelect(QStringLiteral("charge_open o JOIN charge c ON c.id = o.charge_id "
                                               "WHERE o.room_id = ? ORDER BY o.due_on, o.charge_id")))
        .bind(room)
        .all(chargeOf);
}

std::vector<Charge> LedgerQueries::ofRun(BillingRunId run)
{
    return m_connection
        .statement(chargeSelect(fromCharge() + QStringLiteral("WHERE c.run_id = ? ORDER BY c.id")))
        .bind(run)
        .all(chargeOf);
}

std::vector<Charge> LedgerQueries::ofRoom(RoomId room, int most)
{
    return m_connection
        .statement(
            chargeSelect(fromCharge() + QStringLiteral("WHERE c.room_id = ? ORDER BY c.id DESC LIMIT ?")))
        .bind(room)
        .bind(most)
        .all(chargeOf);
}

std::vector<Charge> LedgerQueries::followUps(ChargeId original)
{
    return m_connection
        .statement(chargeSelect(fromCharge() + QStringLiteral("WHERE c.original_id = ? ORDER BY c.id")))
        .bind(original)
        .all(chargeOf);
}

Money LedgerQueries::owed(RoomId room)
{
    return Money::fromFen(
        m_connection
            .statement(QStringLiteral("SELECT coalesce(sum(open_fen), 0) FROM charge_open WHERE room_id = ?"))
            .bind(room)
            .integer());
}

Money LedgerQueries::prepaid(RoomId room)
{
    const auto balance =
        m_connection.statement(QStringLiteral("SELECT balance_fen FROM prepayment_balance WHERE room_id = ?"))
            .bind(room)
            .first([](const Row& row) { return row.money(0); });
    return balance.value_or(Money());
}

int LedgerQueries::nextAttempt(RoomId room, FeeItemId item, const Date& periodFrom)
{
    return static_cast<int>(m_connection
                                .statement(QStringLiteral(
                                    "SELECT 1 + count(*) FROM charge c WHERE c.room_id = ? AND c.item_id = ? "
                                    "AND c.period_from = ? AND c.kind = 'billed' AND EXISTS (SELECT 1 FROM "
                                    "charge r WHERE r.original_id = c.id AND r.kind = 'reversal')"))
                                .bind(room)
                                .bind(item)
                                .bind(periodFrom)
                                .integer());
}

} // namespace pd
