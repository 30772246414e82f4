// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/cashqueries.h"

#include "domain/codes.h"
#include "domain/fees/billformula.h"
#include "storage/fees/ledgerqueries.h"
#include "storage/office/settingstore.h"
#include "storage/registry/registryqueries.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace pd {

namespace {

constexpr int shownReceipts = 12;
constexpr int shownMoney = 500;

/// A line with what its penalty follows from.
struct Owed {
    OwedLine line;
    LatePenalty terms;
};

Owed owedOf(const Row& row)
{
    const auto from = row.dateOrNull(7);
    const auto until = row.dateOrNull(8);
    const QJsonObject explained = QJsonDocument::fromJson(row.text(11).toUtf8()).object();
    return {{.charge = row.id<ChargeId>(0),
             .room = row.id<RoomId>(1),
             .roomCode = row.text(2),
             .item = row.id<FeeItemId>(3),
             .itemName = row.text(4),
             .kind = fromCode(allChargeKinds(), row.text(5)).value_or(ChargeKind::Manual),
             .text = row.text(6),
             .period = from && until ? std::optional(ChargePeriod{*from, *until}) : std::nullopt,
             .dueOn = row.date(9),
             .open = row.money(10),
             .penalty = {},
             .overdueDays = 0,
             .detail = formulaOnReceipt(explained)},
            {.perMillionADay = static_cast<int>(row.integer(12)),
             .graceDays = static_cast<int>(row.integer(13)),
             .cap = static_cast<int>(row.integer(14))}};
}

/// Penalties bear none themselves, and a credit owes nothing.
bool bearsPenalty(const OwedLine& line, const LatePenalty& terms)
{
    return terms.perMillionADay > 0 && !line.isCredit() && line.kind != ChargeKind::Penalty &&
           line.kind != ChargeKind::Credit && line.kind != ChargeKind::Reversal;
}

HeldDeposit depositOf(const Row& row)
{
    return {.id = row.id<DepositId>(0),
            .number = row.text(1),
            .text = row.text(2),
            .payer = row.text(3),
            .amount = row.money(4),
            .held = row.money(5),
            .at = row.timestamp(6)};
}

TechnicianMoney moneyOf(const Row& row)
{
    return {.id = row.id<OrderMoneyId>(0),
            .order = row.id<OrderId>(1),
            .orderNumber = row.text(2),
            .room = row.idOrNull<RoomId>(3),
            .place = row.text(4),
            .customer = row.text(5),
            .technicianName = row.text(6),
            .amount = row.money(7),
            .method = fromCode(allPayMethods(), row.text(8)).value_or(PayMethod::Cash),
            .at = row.timestamp(9)};
}

QString moneySelect(const QString& rest)
{
    return QStringLiteral(
               "SELECT m.id, m.order_id, o.number, o.room_id, o.place, o.reporter_name, COALESCE(t.name, "
               "''), "
               "m.amount_fen, m.method, m.at_ms FROM order_money m JOIN service_order o ON o.id = m.order_id "
               "LEFT JOIN staff t ON t.id = m.technician_id WHERE ") +
           rest;
}

/// A receipt that holds: neither void nor reversed.
const QString& receiptHolds()
{
    static const QString text =
        QStringLiteral("NOT EXISTS (SELECT 1 FROM receipt_void v WHERE v.receipt_id = r.id) AND NOT EXISTS "
                       "(SELECT 1 FROM receipt b WHERE b.original_id = r.id AND b.kind = 'reversal')");
    return text;
}

} // namespace

std::vector<OwedLine> CashQueries::owed(RoomId room, const Date& today)
{
    auto found =
        m_connection
            .statement(QStringLiteral(
                "SELECT c.id, c.room_id, r.code, c.item_id, i.name_zh, c.kind, c.text, c.period_from, "
                "c.period_until, c.due_on, o.open_fen, c.explanation, i.penalty_rate, i.penalty_grace, "
                "i.penalty_cap FROM charge_open o JOIN charge c ON c.id = o.charge_id JOIN fee_item i ON "
                "i.id "
                "= c.item_id JOIN room r ON r.id = o.room_id WHERE o.room_id = ? ORDER BY o.due_on, "
                "o.charge_id"))
            .bind(room)
            .all(owedOf);
    std::vector<OwedLine> lines;
    lines.reserve(found.size());
    for (Owed& one : found) {
        if (!one.line.isCredit()) {
            one.line.overdueDays = overdueDays(one.line.dueOn, today);
        }
        if (one.line.overdueDays > one.terms.graceDays && bearsPenalty(one.line, one.terms)) {
            one.line.penalty = penaltyOf(one.line.charge, today);
        }
        lines.push_back(std::move(one.line));
    }
    return lines;
}

Money CashQueries::penaltyOf(ChargeId principal, const Date& today)
{
    struct Found {
        Money amount;
        Date dueOn;
        LatePenalty terms;
        Money credited;
        Money posted;
        Money waived;
    };
    const auto found =
        m_connection
            .statement(QStringLiteral(
                "SELECT c.amount_fen, c.due_on, i.penalty_rate, i.penalty_grace, i.penalty_cap, "
                "COALESCE((SELECT SUM(k.amount_fen) FROM charge k WHERE k.original_id = c.id AND k.kind = "
                "'credit' AND NOT EXISTS (SELECT 1 FROM charge b WHERE b.original_id = k.id AND b.kind = "
                "'reversal')), 0), COALESCE((SELECT SUM(p.amount_fen) FROM charge p WHERE p.original_id = "
                "c.id "
                "AND p.kind = 'penalty' AND NOT EXISTS (SELECT 1 FROM charge b WHERE b.original_id = p.id "
                "AND "
                "b.kind = 'reversal')), 0), COALESCE((SELECT SUM(w.amount_fen) FROM penalty_waiver w WHERE "
                "w.charge_id = c.id), 0) FROM charge c JOIN fee_item i ON i.id = c.item_id WHERE c.id = ?"))
            .bind(principal)
            .first([](const Row& row) {
                return Found{row.money(0),
                             row.date(1),
                             {static_cast<int>(row.integer(2)), static_cast<int>(row.integer(3)),
                              static_cast<int>(row.integer(4))},
                             row.money(5),
                             row.money(6),
                             row.money(7)};
            });
    if (!found) {
        return {};
    }
    // A credit that was used is no payment: the two allocations of a line paid with it cancel out.
    auto payments =
        m_connection
            .statement(QStringLiteral(
                "SELECT on_date, amount_fen FROM allocation WHERE charge_id = ? OR charge_id IN (SELECT id "
                "FROM charge WHERE original_id = ? AND kind = 'credit') ORDER BY on_date, id"))
            .bind(principal)
            .bind(principal)
            .all([](const Row& row) {
                return PrincipalPayment{row.date(0), row.money(1)};
            });
    const PenaltyBasis basis{found->amount + found->credited, found->dueOn, found->terms,
                             std::move(payments)};
    return std::max(penaltyUntil(basis, today) - found->posted - found->waived, Money());
}

std::optional<CashRoom> CashQueries::room(RoomId id, const Date& today)
{
    const auto household = RegistryQueries(m_connection).household(id, today, false);
    if (!household) {
        return std::nullopt;
    }
    return CashRoom{.room = id,
                    .code = household->room.code,
                    .payer = household->members.empty() ? QString() : household->members.front().name,
                    .note = household->room.details.note,
                    .prepaid = LedgerQueries(m_connection).prepaid(id),
                    .lines = owed(id, today),
                    .deposits = deposits(id),
                    .receipts = receipts(id)};
}

std::vector<HeldDeposit> CashQueries::deposits(RoomId room)
{
    return m_connection
        .statement(QStringLiteral("SELECT d.id, d.number, d.text, d.payer, d.amount_fen, o.open_fen, d.at_ms "
                                  "FROM deposit_open o JOIN deposit d ON d.id = o.deposit_id WHERE o.room_id "
                                  "= ? ORDER BY d.id"))
        .bind(room)
        .all(depositOf);
}

std::optional<HeldDeposit> CashQueries::deposit(DepositId id)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT d.id, d.number, d.text, d.payer, d.amount_fen, "
                           "COALESCE(o.open_fen, 0), d.at_ms FROM deposit d LEFT JOIN deposit_open o ON "
                           "o.deposit_id = d.id WHERE d.id = ?"))
        .bind(id)
        .first(depositOf);
}

std::optional<CashQueries::DepositOrigin> CashQueries::depositOrigin(DepositId id)
{
    return m_connection.statement(QStringLiteral("SELECT room_id, receipt_id FROM deposit WHERE id = ?"))
        .bind(id)
        .first([](const Row& row) {
            return DepositOrigin{row.id<RoomId>(0), row.id<ReceiptId>(1)};
        });
}

std::vector<RoomReceipt> CashQueries::receipts(RoomId room)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT r.id, r.number, r.kind, r.total_fen, r.at_ms, NOT (") + receiptHolds() +
            QStringLiteral(") FROM receipt r WHERE r.id IN (SELECT id FROM receipt WHERE room_id = ? "
                           "UNION SELECT receipt_id FROM receipt_line WHERE room_id = ?) ORDER BY r.id "
                           "DESC LIMIT ?"))
        .bind(room)
        .bind(room)
        .bind(shownReceipts)
        .all([](const Row& row) {
            return RoomReceipt{row.id<ReceiptId>(0),
                               row.text(1),
                               fromCode(allReceiptKinds(), row.text(2)).value_or(ReceiptKind::Payment),
                               row.money(3),
                               row.timestamp(4),
                               row.flag(5)};
        });
}

std::optional<ShiftId> CashQueries::openShift(StaffId cashier)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT id FROM cashier_shift WHERE cashier_id = ? AND closed_at_ms IS NULL"))
        .bind(cashier)
        .first([](const Row& row) { return row.id<ShiftId>(0); });
}

PenaltyOrder CashQueries::penaltyOrder()
{
    const auto stored = SettingStore(m_connection).get(QStringLiteral("fees.penalty_order"));
    return fromCode(allPenaltyOrders(), stored.value_or(QString())).value_or(PenaltyOrder::PenaltyFirst);
}

std::vector<DepositKind> CashQueries::depositKinds()
{
    return m_connection
        .statement(
            QStringLiteral("SELECT id, name_zh, name_en FROM fee_item WHERE kind = 'deposit' AND active "
                           "= 1 ORDER BY position, id"))
        .all([](const Row& row) {
            return DepositKind{row.id<FeeItemId>(0), row.text(1), row.text(2)};
        });
}

std::vector<TechnicianMoney> CashQueries::technicianMoney(Timestamp since)
{
    return m_connection
        .statement(
            moneySelect(QStringLiteral("m.at_ms >= ? AND o.room_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                                       "order_money_receipt l JOIN receipt r ON r.id = l.receipt_id "
                                       "WHERE l.order_money_id = m.id AND ") +
                        receiptHolds() + QStringLiteral(") ORDER BY m.at_ms, m.id LIMIT ?")))
        .bind(since)
        .bind(shownMoney)
        .all(moneyOf);
}

std::optional<TechnicianMoney> CashQueries::technicianMoney(OrderMoneyId id)
{
    return m_connection.statement(moneySelect(QStringLiteral("m.id = ?"))).bind(id).first(moneyOf);
}

int CashQueries::receiptsOf(OrderMoneyId id)
{
    return static_cast<int>(
        m_connection
            .statement(QStringLiteral("SELECT COUNT(*) FROM order_money_receipt WHERE order_money_id = ?"))
            .bind(id)
            .integer());
}

std::optional<ChargeId> CashQueries::chargeOf(OrderId order)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT c.id FROM charge c WHERE c.order_id = ? AND c.kind = 'order' AND NOT "
                           "EXISTS (SELECT 1 FROM charge b WHERE b.original_id = c.id AND b.kind = "
                           "'reversal') ORDER BY c.attempt DESC LIMIT 1"))
        .bind(order)
        .first([](const Row& row) { return row.id<ChargeId>(0); });
}

std::vector<ReceiptOwed> CashQueries::receiptsOwed()
{
    return m_connection
        .statement(QStringLiteral("SELECT r.id, r.number, COALESCE(m.code, ''), r.payer, r.total_fen, "
                                  "w.collector, w.noted_at_ms FROM receipt_owed w JOIN receipt r ON r.id = "
                                  "w.receipt_id LEFT JOIN room m ON m.id = r.room_id WHERE w.delivered_at_ms "
                                  "IS NULL AND ") +
                   receiptHolds() + QStringLiteral(" ORDER BY w.noted_at_ms, r.id LIMIT ?"))
        .bind(shownMoney)
        .all([](const Row& row) {
            return ReceiptOwed{row.id<ReceiptId>(0), row.text(1), row.text(2),     row.text(3),
                               row.money(4),         row.text(5), row.timestamp(6)};
        });
}

} // namespace pd
