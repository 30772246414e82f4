// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/householdmoneyqueries.h"

#include "domain/fees/penalty.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int receiptsShown = 5;

} // namespace

HouseholdMoney HouseholdMoneyQueries::money(RoomId room, const Date& today)
{
    HouseholdMoney money;
    money =
        m_connection
            .statement(QStringLiteral(
                "SELECT coalesce(sum(open_fen), 0), coalesce(sum(CASE WHEN due_on < ? THEN open_fen END), "
                "0), min(CASE WHEN due_on < ? AND open_fen > 0 THEN due_on END), (SELECT "
                "coalesce(sum(balance_fen), 0) FROM prepayment_balance WHERE room_id = ?), (SELECT "
                "coalesce(sum(open_fen), 0) FROM deposit_open WHERE room_id = ?) FROM charge_open WHERE "
                "room_id = ?"))
            .bind(today)
            .bind(today)
            .bind(room)
            .bind(room)
            .bind(room)
            .first([](const Row& row) {
                HouseholdMoney read;
                read.owed = row.money(0);
                read.overdue = row.money(1);
                read.since = row.dateOrNull(2);
                read.prepaid = row.money(3);
                read.deposits = row.money(4);
                return read;
            })
            .value_or(HouseholdMoney());
    money.penalty = penalty(room, today);
    money.receipts = m_connection
                         .statement(QStringLiteral(
                             "SELECT r.id, r.number, r.on_date, r.total_fen, EXISTS (SELECT 1 FROM "
                             "receipt_void v WHERE v.receipt_id = r.id) FROM receipt r WHERE r.room_id "
                             "= ? ORDER BY r.id DESC LIMIT ?"))
                         .bind(room)
                         .bind(receiptsShown)
                         .all([](const Row& row) {
                             return HouseholdReceipt{row.id<ReceiptId>(0), row.text(1), row.date(2),
                                                     row.money(3), row.flag(4)};
                         });
    return money;
}

Money HouseholdMoneyQueries::penalty(RoomId room, const Date& today)
{
    struct Principal {
        ChargeId id;
        PenaltyBasis basis;
        Money settled; ///< charged or waived already
    };
    const auto principals =
        m_connection
            .statement(QStringLiteral(
                "SELECT c.id, c.amount_fen, c.due_on, i.penalty_rate, i.penalty_grace, i.penalty_cap, "
                "coalesce((SELECT sum(p.amount_fen) FROM charge p WHERE p.original_id = c.id AND p.kind = "
                "'penalty' AND NOT EXISTS (SELECT 1 FROM charge b WHERE b.original_id = p.id AND b.kind = "
                "'reversal')), 0) + coalesce((SELECT sum(w.amount_fen) FROM penalty_waiver w WHERE "
                "w.charge_id = c.id), 0) FROM charge_open o JOIN charge c ON c.id = o.charge_id JOIN "
                "fee_item "
                "i ON i.id = c.item_id WHERE o.room_id = ? AND o.due_on < ? AND o.open_fen > 0 AND c.kind <> "
                "'penalty' AND i.penalty_rate > 0"))
            .bind(room)
            .bind(today)
            .all([](const Row& row) {
                return Principal{
                    row.id<ChargeId>(0),
                    {.principal = row.money(1),
                     .dueOn = row.date(2),
                     .terms = {static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4)),
                               static_cast<int>(row.integer(5))},
                     .payments = {}},
                    row.money(6)};
            });
    Money sum;
    for (Principal one : principals) {
        one.basis.payments =
            m_connection
                .statement(QStringLiteral(
                    "SELECT on_date, amount_fen FROM allocation WHERE charge_id = ? ORDER BY on_date, id"))
                .bind(one.id)
                .all([](const Row& row) {
                    return PrincipalPayment{row.date(0), row.money(1)};
                });
        sum += std::max(Money(), penaltyUntil(one.basis, today) - one.settled);
    }
    return sum;
}

Money HouseholdMoneyQueries::balanceBefore(RoomId room, const Date& day)
{
    return Money::fromFen(
        m_connection
            .statement(QStringLiteral(
                "SELECT (SELECT coalesce(sum(amount_fen), 0) FROM charge WHERE room_id = ? AND posted_on < "
                "?) "
                "- (SELECT coalesce(sum(a.amount_fen), 0) FROM charge c JOIN allocation a ON a.charge_id = "
                "c.id JOIN receipt r ON r.id = a.receipt_id WHERE c.room_id = ? AND r.on_date < ?) - (SELECT "
                "coalesce(sum(e.amount_fen), 0) FROM prepayment_entry e JOIN receipt r ON r.id = "
                "e.receipt_id WHERE e.room_id = ? AND r.on_date < ?)"))
            .bind(room)
            .bind(day)
            .bind(room)
            .bind(day)
            .bind(room)
            .bind(day)
            .integer());
}

Result<AccountStatement> HouseholdMoneyQueries::statement(RoomId room, const Date& from, const Date& until)
{
    if (until < from) {
        return error(ErrorCode::DateOrder, "until");
    }
    struct Head {
        QString code;
        QString name;
        Money deposits;
    };
    const auto head =
        m_connection
            .statement(QStringLiteral(
                "SELECT r.code, coalesce((SELECT p.name FROM room_person l JOIN person p ON p.id = "
                "l.person_id "
                "WHERE l.room_id = r.id AND l.role = 'owner' AND (l.from_date IS NULL OR l.from_date <= ?) "
                "AND "
                "(l.to_date IS NULL OR l.to_date >= ?) ORDER BY l.id LIMIT 1), ''), (SELECT "
                "coalesce(sum(open_fen), 0) FROM deposit_open WHERE room_id = r.id) FROM room r WHERE r.id = "
                "?"))
            .bind(until)
            .bind(until)
            .bind(room)
            .first([](const Row& row) {
                return Head{row.text(0), row.text(1), row.money(2)};
            });
    if (!head) {
        return error(ErrorCode::NotFound, "room");
    }
    AccountStatement account{.room = head->code,
                             .name = head->name,
                             .from = from,
                             .until = until,
                             .opening = balanceBefore(room, from),
                             .lines = {},
                             .charged = {},
                             .paid = {},
                             .closing = balanceBefore(room, until.plusDays(1)),
                             .deposits = head->deposits};
    // A receipt counts with what it does to this room: charges it pays and prepayment it leaves.
    account.lines =
        m_connection
            .statement(QStringLiteral(
                "SELECT posted_on AS on_date, text, '' AS number, amount_fen AS charged, 0 AS paid, "
                "posted_at_ms "
                "AS at_ms, id FROM charge WHERE room_id = ? AND posted_on >= ? AND posted_on <= ? UNION ALL "
                "SELECT r.on_date, r.kind || CASE WHEN v.receipt_id IS NULL THEN '' ELSE ':void' END, "
                "r.number, "
                "0, coalesce((SELECT sum(a.amount_fen) FROM allocation a JOIN charge c ON c.id = a.charge_id "
                "WHERE a.receipt_id = r.id AND c.room_id = ?), 0) + coalesce((SELECT sum(e.amount_fen) FROM "
                "prepayment_entry e WHERE e.receipt_id = r.id AND e.room_id = ?), 0), r.at_ms, r.id FROM "
                "receipt r LEFT JOIN receipt_void v ON v.receipt_id = r.id WHERE r.on_date >= ? AND "
                "r.on_date "
                "<= ? AND r.id IN (SELECT receipt_id FROM receipt_line WHERE room_id = ? UNION SELECT id "
                "FROM "
                "receipt WHERE room_id = ?) ORDER BY 1, 6, 7"))
            .bind(room)
            .bind(from)
            .bind(until)
            .bind(room)
            .bind(room)
            .bind(from)
            .bind(until)
            .bind(room)
            .bind(room)
            .all([](const Row& row) {
                return AccountLine{row.date(0), row.text(1), row.text(2), row.money(3), row.money(4), {}};
            });
    // What only takes a deposit does nothing to the account.
    std::erase_if(account.lines, [](const AccountLine& line) {
        return line.charged == Money() && line.paid == Money() &&
               !line.text.endsWith(QStringLiteral(":void"));
    });
    Money balance = account.opening;
    for (AccountLine& line : account.lines) {
        balance += line.charged - line.paid;
        line.balance = balance;
        account.charged += line.charged;
        account.paid += line.paid;
    }
    return account;
}

} // namespace pd
