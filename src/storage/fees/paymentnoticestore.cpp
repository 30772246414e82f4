// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/paymentnoticestore.h"

#include "domain/codes.h"
#include "domain/fees/billformula.h"
#include "domain/months.h"

#include <QtCore/QJsonDocument>

namespace pd {

namespace {

/// One row per household: parameters are the first day of the month (twice), the first day after it, today
/// (twice), the month (twice).
const QString& households()
{
    static const QString sql = QStringLiteral(
        "WITH owed AS (SELECT o.room_id, sum(CASE WHEN o.due_on >= ? THEN o.open_fen ELSE 0 END) AS "
        "current_fen, sum(CASE WHEN o.due_on < ? THEN o.open_fen ELSE 0 END) AS arrears_fen FROM charge_open "
        "o JOIN charge c ON c.id = o.charge_id LEFT JOIN billing_run b ON b.id = c.run_id WHERE o.due_on < ? "
        "AND (b.id IS NULL OR b.state = 'posted') GROUP BY o.room_id), "
        "who AS (SELECT room_id, person_id FROM (SELECT rp.room_id, rp.person_id, row_number() OVER "
        "(PARTITION BY rp.room_id ORDER BY rp.role <> 'owner', coalesce(rp.share, 0) DESC, rp.id) AS place "
        "FROM room_person rp WHERE rp.role IN ('owner', 'occupant', 'tenant') AND (rp.from_date IS NULL OR "
        "rp.from_date <= ?) AND (rp.to_date IS NULL OR rp.to_date >= ?)) WHERE place = 1), "
        "made AS (SELECT room_id, max(printing) AS printings FROM payment_notice WHERE month = ? GROUP BY "
        "room_id), "
        "gone AS (SELECT * FROM notice_delivery WHERE id IN (SELECT max(id) FROM notice_delivery WHERE month "
        "= ? GROUP BY room_id)), "
        "household AS (SELECT r.id AS room_id, r.code AS code, r.sort_key AS sort_key, s.building_id AS "
        "building_id, r.butler_id AS butler_id, coalesce(p.name, '') AS name, coalesce((SELECT f.phone FROM "
        "person_phone f WHERE f.person_id = p.id ORDER BY f.position LIMIT 1), '') AS phone, "
        "coalesce(p.notice_preference, 'letter-box') AS preference, coalesce(a.account_number, '') AS "
        "account, coalesce(t.name, '') AS butler_name, coalesce(t.phone, '') AS butler_phone, "
        "coalesce(owed.current_fen, 0) AS current_fen, coalesce(owed.arrears_fen, 0) AS arrears_fen, "
        "coalesce(e.balance_fen, 0) AS prepaid_fen, coalesce(made.printings, 0) AS printings, "
        "coalesce(gone.way, '') AS way, coalesce(gone.note, '') AS note, coalesce(gone.by_name, '') AS "
        "by_name, gone.at_ms AS at_ms, CASE WHEN gone.result IS NOT NULL THEN gone.result WHEN made.room_id "
        "IS NOT NULL THEN 'printed' ELSE 'to-make' END AS standing FROM room r JOIN section s ON s.id = "
        "r.section_id LEFT JOIN owed ON owed.room_id = r.id LEFT JOIN made ON made.room_id = r.id LEFT JOIN "
        "gone ON gone.room_id = r.id LEFT JOIN who ON who.room_id = r.id LEFT JOIN person p ON p.id = "
        "who.person_id LEFT JOIN staff t ON t.id = r.butler_id LEFT JOIN fee_account a ON a.room_id = r.id "
        "LEFT JOIN prepayment_balance e ON e.room_id = r.id WHERE owed.current_fen <> 0 OR owed.arrears_fen "
        "<> 0 OR made.room_id IS NOT NULL OR gone.room_id IS NOT NULL) ");
    return sql;
}

Date firstOf(const QString& month)
{
    return Date::parse((month + QStringLiteral("-01")).toStdString()).value();
}

HouseholdNotice householdOf(const Row& row)
{
    HouseholdNotice one{.room = row.id<RoomId>(0),
                        .code = row.text(1),
                        .name = row.text(2),
                        .phone = row.text(3),
                        .account = row.text(5),
                        .butlerName = row.text(6),
                        .butlerPhone = row.text(7),
                        .current = row.money(8),
                        .arrears = row.money(9),
                        .prepaid = row.money(10),
                        .printings = static_cast<int>(row.integer(11)),
                        .lastWay = row.text(12),
                        .lastNote = row.text(13),
                        .lastBy = row.text(14),
                        .lastAt = row.timestampOrNull(15)};
    one.preference = fromCode(allNoticePreferences(), row.text(4)).value_or(NoticePreference::LetterBox);
    one.standing = fromCode(allNoticeStandings(), row.text(16)).value_or(NoticeStanding::ToMake);
    return one;
}

const QString& householdColumns()
{
    static const QString columns =
        QStringLiteral("room_id, code, name, phone, preference, account, butler_name, butler_phone, "
                       "current_fen, arrears_fen, prepaid_fen, printings, way, note, by_name, at_ms, "
                       "standing");
    return columns;
}

/// "2026-11", "2026-10 至 2026-12".
QString periodText(const std::optional<Date>& from, const std::optional<Date>& until)
{
    if (!from || !until) {
        return {};
    }
    const QString first = monthText(*from);
    const QString last = monthText(*until);
    return first == last ? first : QStringLiteral("%1 至 %2").arg(first, last);
}

QString formulaOf(const QString& explanation)
{
    return formulaOnReceipt(QJsonDocument::fromJson(explanation.toUtf8()).object());
}

} // namespace

Statement PaymentNoticeQueries::rows(const QString& columns, const NoticeFilter& filter,
                                     std::optional<RoomId> room, const QString& rest)
{
    QString sql = households() + QStringLiteral("SELECT ") + columns +
                  QStringLiteral(" FROM household WHERE (? IS NULL OR room_id = ?)");
    if (filter.building) {
        sql += QStringLiteral(" AND building_id = ?");
    }
    if (filter.butler) {
        sql += QStringLiteral(" AND butler_id = ?");
    }
    if (filter.preference) {
        sql += QStringLiteral(" AND preference = ?");
    }
    if (filter.standing) {
        sql += QStringLiteral(" AND standing = ?");
    }
    Statement statement = m_connection.statement(sql + rest);
    const Date first = firstOf(filter.month);
    statement.bind(first)
        .bind(first)
        .bind(monthEnd(filter.month).value())
        .bind(m_today)
        .bind(m_today)
        .bind(filter.month)
        .bind(filter.month)
        .bind(room)
        .bind(room);
    if (filter.building) {
        statement.bind(*filter.building);
    }
    if (filter.butler) {
        statement.bind(*filter.butler);
    }
    if (filter.preference) {
        statement.bind(code(*filter.preference));
    }
    if (filter.standing) {
        statement.bind(code(*filter.standing));
    }
    return statement;
}

HouseholdNotices PaymentNoticeQueries::list(const NoticeFilter& filter)
{
    HouseholdNotices list;
    list.rows = rows(householdColumns(), filter, {}, QStringLiteral(" ORDER BY sort_key")).all(householdOf);
    list.totals = rows(QStringLiteral("count(*), coalesce(sum(current_fen), 0), coalesce(sum(arrears_fen), "
                                      "0), coalesce(sum(prepaid_fen), 0)"),
                       filter, {}, {})
                      .first([](const Row& row) {
                          return NoticeTotals{static_cast<int>(row.integer(0)), row.money(1), row.money(2),
                                              row.money(3)};
                      })
                      .value();
    list.unposted = unposted(filter.month);
    return list;
}

std::optional<HouseholdNotice> PaymentNoticeQueries::household(const QString& month, RoomId room)
{
    NoticeFilter filter;
    filter.month = month;
    return rows(householdColumns(), filter, room, {}).first(householdOf);
}

QStringList PaymentNoticeQueries::unposted(const QString& month)
{
    const auto numbers =
        m_connection
            .statement(QStringLiteral("SELECT number FROM billing_run WHERE state IN ('previewed', "
                                      "'checked') AND period_from < ? AND period_until >= ? ORDER BY id"))
            .bind(monthEnd(month).value())
            .bind(firstOf(month))
            .all([](const Row& row) { return row.text(0); });
    return {numbers.begin(), numbers.end()};
}

PaymentNotice PaymentNoticeQueries::notice(const QString& month, const HouseholdNotice& room)
{
    PaymentNotice notice;
    notice.room = room;
    notice.month = month;
    const Date first = firstOf(month);
    const QString open =
        QStringLiteral("FROM charge_open o JOIN charge c ON c.id = o.charge_id JOIN fee_item "
                       "i ON i.id = o.item_id LEFT JOIN billing_run b ON b.id = c.run_id "
                       "WHERE o.room_id = ? AND (b.id IS NULL OR b.state = 'posted') AND ");
    notice.current =
        m_connection
            .statement(QStringLiteral("SELECT i.name_zh, c.period_from, c.period_until, c.explanation, "
                                      "o.open_fen, c.text ") +
                       open +
                       QStringLiteral("o.due_on >= ? AND o.due_on < ? ORDER BY i.position, o.due_on, c.id"))
            .bind(room.room)
            .bind(first)
            .bind(monthEnd(month).value())
            .all([](const Row& row) {
                const QString period = periodText(row.dateOrNull(1), row.dateOrNull(2));
                return NoticeLine{period.isEmpty() ? row.text(5) : row.text(0), period,
                                  formulaOf(row.text(3)), 1, row.money(4)};
            });
    notice.arrears =
        m_connection
            .statement(QStringLiteral("SELECT i.name_zh, min(coalesce(c.period_from, o.due_on)), "
                                      "max(coalesce(c.period_until, o.due_on)), count(*), sum(o.open_fen) ") +
                       open + QStringLiteral("o.due_on < ? GROUP BY o.item_id ORDER BY i.position, i.id"))
            .bind(room.room)
            .bind(first)
            .all([](const Row& row) {
                return NoticeLine{row.text(0),
                                  periodText(row.dateOrNull(1), row.dateOrNull(2)),
                                  {},
                                  static_cast<int>(row.integer(3)),
                                  row.money(4)};
            });
    notice.payBy = m_connection
                       .statement(QStringLiteral("SELECT max(o.due_on) ") + open +
                                  QStringLiteral("o.due_on >= ? AND o.due_on < ?"))
                       .bind(room.room)
                       .bind(first)
                       .bind(monthEnd(month).value())
                       .first([](const Row& row) { return row.dateOrNull(0); })
                       .value_or(std::nullopt);
    return notice;
}

std::vector<OutsideCollection> PaymentNoticeQueries::collections(const QString& month)
{
    return m_connection
        .statement(QStringLiteral("SELECT id, month, unit, what, time, place, contact, phone FROM "
                                  "outside_collection WHERE active = 1 AND month = ? ORDER BY id"))
        .bind(month)
        .all([](const Row& row) {
            return OutsideCollection{row.id<CollectionId>(0),
                                     row.text(1),
                                     row.text(2),
                                     row.text(3),
                                     row.text(4),
                                     row.text(5),
                                     row.text(6),
                                     row.text(7)};
        });
}

void PaymentNoticeStore::made(const QString& month, const HouseholdNotice& room)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO payment_notice (room_id, month, printing, current_fen, "
                                  "arrears_fen, prepaid_fen, at_ms, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(room.room)
        .bind(month)
        .bind(room.printings + 1)
        .bind(room.current)
        .bind(room.arrears)
        .bind(room.prepaid)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .run();
    m_unit.changed(Topic::Charges);
}

void PaymentNoticeStore::delivered(const QString& month, RoomId room, DeliveryWay way,
                                   const DeliveryEntry& entry, const QString& by)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO notice_delivery (room_id, month, way, result, note, by_name, "
                                  "at_ms, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(room)
        .bind(month)
        .bind(code(way))
        .bind(code(entry.result))
        .bind(entry.note)
        .bind(by)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .run();
    m_unit.changed(Topic::Charges);
}

CollectionId PaymentNoticeStore::announce(const OutsideCollection& collection)
{
    m_unit.changed(Topic::Charges);
    return CollectionId(
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO outside_collection (month, unit, what, time, place, "
                                      "contact, phone, at_ms, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                      "RETURNING id"))
            .bind(collection.month)
            .bind(collection.unit)
            .bind(collection.what)
            .bind(collection.time)
            .bind(collection.place)
            .bind(collection.contact)
            .bind(collection.phone)
            .bind(m_unit.now())
            .bind(m_unit.actor().login)
            .runReturningId());
}

Result<void> PaymentNoticeStore::end(CollectionId id)
{
    m_unit.changed(Topic::Charges);
    const int ended =
        m_unit.connection()
            .statement(QStringLiteral("UPDATE outside_collection SET active = 0 WHERE id = ? AND active = 1"))
            .bind(id)
            .run();
    return ended == 1 ? Result<void>() : error(ErrorCode::NotFound);
}

} // namespace pd
