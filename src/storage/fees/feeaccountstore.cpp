// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/feeaccountstore.h"

#include "domain/codes.h"

namespace pd {

namespace {

QString dayOf(const Date& day)
{
    return QString::fromStdString(day.toString());
}

QString reductionSelect(const QString& rest)
{
    return QStringLiteral(
               "SELECT d.id, d.room_id, d.item_id, d.rate, d.amount_fen, d.from_date, d.until_date, "
               "d.reason, d.version, r.code, coalesce(i.name_zh, ''), s.name, d.asked_by FROM fee_reduction "
               "d JOIN room r ON r.id = d.room_id LEFT JOIN fee_item i ON i.id = d.item_id JOIN staff s ON "
               "s.id = d.approver_id ") +
           rest;
}

ReductionRow reductionFrom(const Row& row)
{
    const auto rate = row.integerOrNull(3);
    return {{.id = row.id<FeeReductionId>(0),
             .room = row.id<RoomId>(1),
             .item = row.idOrNull<FeeItemId>(2),
             .rate = rate ? std::optional(static_cast<int>(*rate)) : std::nullopt,
             .amount = row.moneyOrNull(4),
             .from = row.date(5),
             .until = row.dateOrNull(6),
             .reason = row.text(7),
             .version = row.integer(8)},
            row.text(9),
            row.text(10),
            row.text(11),
            row.text(12)};
}

QString subject(RoomId room)
{
    return QStringLiteral("fee-account:%1").arg(room.value());
}

} // namespace

std::optional<FeeAccount> FeeAccountQueries::account(RoomId room)
{
    return m_connection
        .statement(QStringLiteral(
            "SELECT room_id, account_number, period, version FROM fee_account WHERE room_id = ?"))
        .bind(room)
        .first([](const Row& row) {
            const auto period = row.textOrNull(2);
            return FeeAccount{row.id<RoomId>(0), row.text(1),
                              period ? fromCode(allFeePeriods(), *period) : std::nullopt, row.integer(3)};
        });
}

std::vector<ReductionRow> FeeAccountQueries::reductions(const Date& day, bool withEnded)
{
    return m_connection
        .statement(reductionSelect(QStringLiteral("WHERE ? = 1 OR d.until_date IS NULL OR d.until_date >= ? "
                                                  "ORDER BY d.from_date DESC, d.id DESC")))
        .bind(withEnded)
        .bind(day)
        .all(reductionFrom);
}

std::optional<ReductionRow> FeeAccountQueries::reduction(FeeReductionId id)
{
    return m_connection.statement(reductionSelect(QStringLiteral("WHERE d.id = ?")))
        .bind(id)
        .first(reductionFrom);
}

std::vector<FormerArea> FeeAccountQueries::formerAreas(RoomId room)
{
    return m_connection
        .statement(QStringLiteral(
            "SELECT until_date, built_area FROM room_former_area WHERE room_id = ? ORDER BY until_date"))
        .bind(room)
        .all([](const Row& row) {
            return FormerArea{row.date(0), Area::fromUnits(row.integer(1))};
        });
}

int FeeAccountStore::openAccounts()
{
    Connection& db = m_unit.connection();
    const auto rooms = db.statement(QStringLiteral("SELECT r.id FROM room r WHERE NOT EXISTS (SELECT 1 FROM "
                                                   "fee_account a WHERE a.room_id = r.id) ORDER BY r.id"))
                           .all([](const Row& row) { return row.id<RoomId>(0); });
    for (const RoomId room : rooms) {
        db.statement(QStringLiteral("INSERT INTO fee_account (room_id, account_number) VALUES (?, ?)"))
            .bind(room)
            .bind(accountNumber(room))
            .run();
    }
    if (!rooms.empty()) {
        m_unit.audit(QStringLiteral("fee-accounts"), {},
                     {{QStringLiteral("opened"), static_cast<qint64>(rooms.size())}});
    }
    return static_cast<int>(rooms.size());
}

Result<void> FeeAccountStore::setPeriod(const FeeAccount& account, std::optional<FeePeriod> period)
{
    const int changed =
        m_unit.connection()
            .statement(QStringLiteral("UPDATE fee_account SET period = ?, version = version + 1 WHERE "
                                      "room_id = ? AND version = ?"))
            .bind(period ? std::optional(code(*period)) : std::nullopt)
            .bind(account.room)
            .bind(account.version)
            .run();
    if (changed == 0) {
        return error(ErrorCode::Conflict, "room");
    }
    m_unit.audit(subject(account.room),
                 {{QStringLiteral("period"), account.period ? code(*account.period) : QString()}},
                 {{QStringLiteral("period"), period ? code(*period) : QString()}});
    m_unit.changed(Topic::FeeItems);
    return {};
}

FeeReductionId FeeAccountStore::reduce(const FeeReduction& reduction, StaffId approver)
{
    const FeeReductionId id(
        m_unit.connection()
            .statement(QStringLiteral(
                "INSERT INTO fee_reduction (room_id, item_id, rate, amount_fen, from_date, until_date, "
                "reason, approver_id, asked_by, at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
            .bind(reduction.room)
            .bind(reduction.item)
            .bind(reduction.rate)
            .bind(reduction.amount)
            .bind(reduction.from)
            .bind(reduction.until)
            .bind(reduction.reason)
            .bind(approver)
            .bind(m_unit.actor().login)
            .bind(m_unit.now())
            .runReturningId());
    m_unit.audit(
        subject(reduction.room), {},
        {{QStringLiteral("reduction"), static_cast<qint64>(id.value())},
         {QStringLiteral("item"), reduction.item ? static_cast<qint64>(reduction.item->value()) : 0},
         {QStringLiteral("rate"), reduction.rate.value_or(0)},
         {QStringLiteral("amount_fen"), static_cast<qint64>(reduction.amount.value_or(Money()).fen())},
         {QStringLiteral("from"), dayOf(reduction.from)},
         {QStringLiteral("until"), reduction.until ? dayOf(*reduction.until) : QString()},
         {QStringLiteral("reason"), reduction.reason},
         {QStringLiteral("approver"), static_cast<qint64>(approver.value())}});
    m_unit.changed(Topic::FeeItems);
    return id;
}

Result<void> FeeAccountStore::endReduction(const FeeReduction& reduction, const Date& until)
{
    const int changed = m_unit.connection()
                            .statement(QStringLiteral("UPDATE fee_reduction SET until_date = ?, version = "
                                                      "version + 1 WHERE id = ? AND version = ?"))
                            .bind(until)
                            .bind(*reduction.id)
                            .bind(reduction.version)
                            .run();
    if (changed == 0) {
        return error(ErrorCode::Conflict, "reduction");
    }
    m_unit.audit(subject(reduction.room), {},
                 {{QStringLiteral("reduction"), static_cast<qint64>(reduction.id->value())},
                  {QStringLiteral("until"), dayOf(until)}});
    m_unit.changed(Topic::FeeItems);
    return {};
}

void FeeAccountStore::setFormerArea(RoomId room, const FormerArea& former)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO room_former_area (room_id, until_date, built_area) VALUES (?, "
                                  "?, ?) ON CONFLICT (room_id, until_date) DO UPDATE SET built_area = "
                                  "excluded.built_area"))
        .bind(room)
        .bind(former.until)
        .bind(former.area)
        .run();
    m_unit.audit(subject(room), {},
                 {{QStringLiteral("area_until"), dayOf(former.until)},
                  {QStringLiteral("area"), QString::fromStdString(former.area.toString())}});
    m_unit.changed(Topic::FeeItems);
}

} // namespace pd
