// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/arrearsqueries.h"

#include "domain/months.h"

#include <map>

namespace pd {

namespace {

/// Rooms with what they owe by age. Question marks: the four limits of the ages, each but the first and last
/// twice; the first day of the year; today.
QString dueByRoom()
{
    return QStringLiteral(
        "WITH due AS MATERIALIZED (SELECT o.room_id AS room_id, sum(o.open_fen) AS total, "
        "sum(CASE WHEN o.due_on >= ? THEN o.open_fen ELSE 0 END) AS a0, "
        "sum(CASE WHEN o.due_on < ? AND o.due_on >= ? THEN o.open_fen ELSE 0 END) AS a1, "
        "sum(CASE WHEN o.due_on < ? AND o.due_on >= ? THEN o.open_fen ELSE 0 END) AS a2, "
        "sum(CASE WHEN o.due_on < ? AND o.due_on >= ? THEN o.open_fen ELSE 0 END) AS a3, "
        "sum(CASE WHEN o.due_on < ? THEN o.open_fen ELSE 0 END) AS a4, "
        "sum(CASE WHEN o.due_on < ? THEN o.open_fen ELSE 0 END) AS earlier, "
        "min(CASE WHEN o.open_fen > 0 THEN o.due_on END) AS since "
        "FROM charge_open o WHERE o.due_on < ? AND NOT EXISTS (SELECT 1 FROM charge p WHERE p.id = "
        "o.charge_id AND p.kind = 'penalty') GROUP BY o.room_id HAVING sum(o.open_fen) > 0), "
        "page AS MATERIALIZED (SELECT d.*, r.code AS code, r.sort_key AS sort_key, coalesce(s.name, '') AS "
        "butler, count(*) OVER () AS n, sum(d.total) OVER () AS s, sum(d.a0) OVER () AS s0, sum(d.a1) OVER "
        "() "
        "AS s1, sum(d.a2) OVER () AS s2, sum(d.a3) OVER () AS s3, sum(d.a4) OVER () AS s4, sum(d.earlier) "
        "OVER () AS se FROM due d JOIN room r ON r.id = d.room_id JOIN section c ON c.id = r.section_id LEFT "
        "JOIN staff s ON s.id = r.butler_id WHERE d.total >= ?");
}

/// Who is asked for the money: the owner, else whoever lives there.
QString withNames()
{
    return QStringLiteral(
        ") SELECT q.room_id, q.code, q.butler, q.since, q.total, q.a0, q.a1, q.a2, q.a3, q.a4, q.earlier, "
        "q.n, "
        "q.s, q.s0, q.s1, q.s2, q.s3, q.s4, q.se, p.id, coalesce(p.name, ''), coalesce((SELECT f.phone FROM "
        "person_phone f WHERE f.person_id = p.id ORDER BY f.position LIMIT 1), '') FROM page q LEFT JOIN "
        "person "
        "p ON p.id = (SELECT l.person_id FROM room_person l WHERE l.room_id = q.room_id AND (l.from_date IS "
        "NULL OR l.from_date <= ?) AND (l.to_date IS NULL OR l.to_date >= ?) AND l.role IN ('owner', "
        "'tenant', "
        "'occupant') ORDER BY CASE l.role WHEN 'owner' THEN 0 WHEN 'tenant' THEN 1 ELSE 2 END, l.id LIMIT 1) "
        "ORDER BY ");
}

ArrearsSums sumsAt(const Row& row, int column)
{
    ArrearsSums sums;
    sums.total = row.money(column);
    for (std::size_t age = 0; age < arrearsAges; ++age) {
        sums.byAge.at(age) = row.money(column + 1 + static_cast<int>(age));
    }
    sums.earlierYears = row.money(column + 1 + static_cast<int>(arrearsAges));
    return sums;
}

Date firstOfYear(const Date& day)
{
    return Date::of(day.year(), 1, 1).value();
}

void add(Collected& to, const Collected& more)
{
    to.due += more.due;
    to.paid += more.paid;
}

} // namespace

ArrearsList ArrearsQueries::list(const ArrearsFilter& filter, const Date& today, int most)
{
    constexpr int ownSums = 4;
    constexpr int household = 11;
    constexpr int allSums = 12;
    constexpr int person = 19;
    QString sql = dueByRoom();
    if (filter.butler) {
        sql += QStringLiteral(" AND r.butler_id = ?");
    } else if (filter.withoutButler) {
        sql += QStringLiteral(" AND r.butler_id IS NULL");
    }
    if (filter.building) {
        sql += QStringLiteral(" AND c.building_id = ?");
    }
    if (filter.atLeast && *filter.atLeast != ArrearsAge::Month) {
        sql += QStringLiteral(" AND d.since < ?");
    }
    const QString order = filter.oldestFirst ? QStringLiteral("since, total DESC, sort_key")
                                             : QStringLiteral("total DESC, since, sort_key");
    // Names are looked up for the rows that are shown, not for all.
    sql += QStringLiteral(" ORDER BY ") + order + QStringLiteral(" LIMIT ?") + withNames() + order;
    Statement statement = m_connection.statement(sql);
    for (const ArrearsAge age :
         {ArrearsAge::Month, ArrearsAge::Quarter, ArrearsAge::HalfYear, ArrearsAge::Year}) {
        const Date since = ageSince(age, today);
        statement.bind(since); // the younger side, then the older side of the same limit
        statement.bind(since);
    }
    statement.bind(firstOfYear(today)).bind(today).bind(filter.least);
    if (filter.butler) {
        statement.bind(*filter.butler);
    }
    if (filter.building) {
        statement.bind(*filter.building);
    }
    if (filter.atLeast && *filter.atLeast != ArrearsAge::Month) {
        statement.bind(ageSince(static_cast<ArrearsAge>(static_cast<int>(*filter.atLeast) - 1), today));
    }
    ArrearsList list{today, {}, 0, {}};
    list.rows = statement.bind(most).bind(today).bind(today).all([&](const Row& row) {
        list.households = static_cast<int>(row.integer(household));
        list.sums = sumsAt(row, allSums);
        return ArrearsRow{.room = row.id<RoomId>(0),
                          .code = row.text(1),
                          .person = row.idOrNull<PersonId>(person),
                          .name = row.text(person + 1),
                          .phone = row.text(person + 2),
                          .butler = row.text(2),
                          .since = row.date(3),
                          .sums = sumsAt(row, ownSums)};
    });
    return list;
}

CollectionSheet ArrearsQueries::collection(const QString& month)
{
    if (auto stored = confirmed(month)) {
        return std::move(*stored);
    }
    const auto after = monthEnd(month);
    const Date first = monthsBefore(*after, 1);
    const Date year = firstOfYear(first);
    struct Part {
        std::optional<StaffId> butler;
        QString name;
        Collected collected;
    };
    // Penalties are not part of the rate; a reversed charge and its reversal add up to nothing.
    const auto between = [&](const Date& from, const Date& until) {
        return m_connection
            .statement(QStringLiteral(
                "SELECT r.butler_id, coalesce(s.name, ''), sum(c.amount_fen), sum(c.amount_fen) - "
                "sum(coalesce(o.open_fen, 0)) FROM charge c JOIN room r ON r.id = c.room_id LEFT JOIN "
                "charge_open o ON o.charge_id = c.id LEFT JOIN staff s ON s.id = r.butler_id WHERE "
                "c.period_from >= ? AND c.period_from < ? AND c.kind <> 'penalty' GROUP BY r.butler_id"))
            .bind(from)
            .bind(until)
            .all([](const Row& row) {
                return Part{row.idOrNull<StaffId>(0), row.text(1), {row.money(2), row.money(3)}};
            });
    };
    // Open at the beginning of the year: what is open of it now and what was paid since.
    const auto earlier =
        m_connection
            .statement(QStringLiteral(
                "SELECT r.butler_id, coalesce(s.name, ''), sum(x.open_fen + x.paid_fen), sum(x.paid_fen) "
                "FROM "
                "(SELECT o.room_id, o.open_fen, 0 AS paid_fen FROM charge_open o JOIN charge c ON c.id = "
                "o.charge_id WHERE o.due_on < ? AND c.kind <> 'penalty' UNION ALL SELECT c.room_id, 0, "
                "a.amount_fen FROM receipt b JOIN allocation a ON a.receipt_id = b.id JOIN charge c ON c.id "
                "= "
                "a.charge_id WHERE b.on_date >= ? AND c.due_on < ? AND c.kind <> 'penalty') x JOIN room r ON "
                "r.id = x.room_id LEFT JOIN staff s ON s.id = r.butler_id GROUP BY r.butler_id"))
            .bind(year)
            .bind(year)
            .bind(year)
            .all([](const Row& row) {
                return Part{row.idOrNull<StaffId>(0), row.text(1), {row.money(2), row.money(3)}};
            });
    std::map<std::int64_t, CollectionRow> rows;
    CollectionSheet sheet;
    sheet.month = month;
    const auto put = [&](const std::vector<Part>& parts, Collected CollectionRow::*place) {
        for (const Part& part : parts) {
            CollectionRow& row = rows[part.butler ? part.butler->value() : 0];
            row.butler = part.butler;
            row.name = part.name;
            row.*place = part.collected;
            add(sheet.all.*place, part.collected);
        }
    };
    put(between(first, *after), &CollectionRow::month);
    put(between(year, *after), &CollectionRow::year);
    put(earlier, &CollectionRow::earlier);
    for (const auto& [butler, row] : rows) {
        sheet.rows.push_back(row);
    }
    return sheet;
}

std::optional<CollectionSheet> ArrearsQueries::confirmed(const QString& month)
{
    const auto by =
        m_connection
            .statement(QStringLiteral("SELECT confirmed_by, at_ms FROM collection_confirmed WHERE month = ?"))
            .bind(month)
            .first([](const Row& row) {
                return CollectionConfirmed{row.text(0), row.timestamp(1)};
            });
    if (!by) {
        return std::nullopt;
    }
    CollectionSheet sheet;
    sheet.month = month;
    sheet.confirmed = by;
    sheet.rows =
        m_connection
            .statement(QStringLiteral(
                "SELECT butler_id, name, month_due_fen, month_paid_fen, year_due_fen, year_paid_fen, "
                "earlier_due_fen, earlier_paid_fen FROM collection_figure WHERE month = ? ORDER BY "
                "position"))
            .bind(month)
            .all([](const Row& row) {
                return CollectionRow{row.idOrNull<StaffId>(0),
                                     row.text(1),
                                     {row.money(2), row.money(3)},
                                     {row.money(4), row.money(5)},
                                     {row.money(6), row.money(7)}};
            });
    sheet.all = sheet.rows.front();
    sheet.rows.erase(sheet.rows.begin());
    return sheet;
}

Result<void> CollectionStore::confirm(const CollectionSheet& sheet, StaffId by, const QString& name)
{
    Connection& connection = m_unit.connection();
    const int added =
        connection
            .statement(QStringLiteral(
                "INSERT INTO collection_confirmed (month, confirmed_by_id, confirmed_by, at_ms) "
                "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"))
            .bind(sheet.month)
            .bind(by)
            .bind(name)
            .bind(m_unit.now())
            .run();
    if (added == 0) {
        return error(ErrorCode::AlreadyDone, {}, {sheet.month.toStdString()});
    }
    std::vector<CollectionRow> rows{sheet.all};
    rows.insert(rows.end(), sheet.rows.begin(), sheet.rows.end());
    int position = 0;
    for (const CollectionRow& row : rows) {
        connection
            .statement(QStringLiteral("INSERT INTO collection_figure (month, position, butler_id, name, "
                                      "month_due_fen, month_paid_fen, year_due_fen, year_paid_fen, "
                                      "earlier_due_fen, earlier_paid_fen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                      "?)"))
            .bind(sheet.month)
            .bind(position++)
            .bind(row.butler)
            .bind(row.name)
            .bind(row.month.due)
            .bind(row.month.paid)
            .bind(row.year.due)
            .bind(row.year.paid)
            .bind(row.earlier.due)
            .bind(row.earlier.paid)
            .run();
    }
    m_unit.audit(QStringLiteral("collection:%1").arg(sheet.month), {},
                 {{QStringLiteral("month_due_fen"), static_cast<qint64>(sheet.all.month.due.fen())},
                  {QStringLiteral("month_paid_fen"), static_cast<qint64>(sheet.all.month.paid.fen())},
                  {QStringLiteral("confirmed_by"), name}});
    m_unit.changed(Topic::Charges);
    return {};
}

} // namespace pd
