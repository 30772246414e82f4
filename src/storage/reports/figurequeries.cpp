// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reports/figurequeries.h"

namespace pd {

namespace {

constexpr int monthsShown = 12;

/// People write whole minutes: who comes in the minute that is due is in time.
QString inTime()
{
    return QStringLiteral("t.arrived_at_ms / 60000 <= t.due_at_ms / 60000");
}

/// Orders, arrived, in time, done: one parameter, the end of the month.
QString counts()
{
    return QStringLiteral("COUNT(*), COUNT(t.order_id), COALESCE(SUM(CASE WHEN %1 THEN 1 ELSE 0 END), 0), "
                          "COALESCE(SUM(CASE WHEN o.done_at_ms < ? THEN 1 ELSE 0 END), 0)")
        .arg(inTime());
}

QString orders()
{
    return QStringLiteral(" FROM service_order o LEFT JOIN order_timeliness t ON t.order_id = o.id");
}

/// What the lines are made of: key, names, joins.
struct Grouping {
    QString key;
    QString nameZh;
    QString nameEn;
    QString joins;
};

Grouping groupingOf(FigureGroup group)
{
    switch (group) {
    case FigureGroup::Technicians:
        return {QStringLiteral("o.technician_id"), QStringLiteral("COALESCE(s.name, '')"),
                QStringLiteral("COALESCE(s.name, '')"),
                QStringLiteral(" LEFT JOIN staff s ON s.id = o.technician_id")};
    case FigureGroup::FaultGroups:
        return {
            QStringLiteral("COALESCE(k.parent_id, k.id)"), QStringLiteral("COALESCE(g.name_zh, k.name_zh)"),
            QStringLiteral("COALESCE(g.name_en, k.name_en)"),
            QStringLiteral(" JOIN fault_kind k ON k.id = o.fault_kind_id LEFT JOIN fault_kind g ON g.id = "
                           "k.parent_id")};
    case FigureGroup::FaultKinds:
    case FigureGroup::Months:
        break;
    }
    return {QStringLiteral("k.id"), QStringLiteral("k.name_zh"), QStringLiteral("k.name_en"),
            QStringLiteral(" JOIN fault_kind k ON k.id = o.fault_kind_id")};
}

/// The condition of a column; `bindsEnd`: with the end of the month as parameter.
struct ColumnCondition {
    QString sql;
    bool bindsEnd = false;
};

ColumnCondition conditionOf(FigureColumn column)
{
    switch (column) {
    case FigureColumn::Orders:
        break;
    case FigureColumn::Arrived:
        return {QStringLiteral(" AND t.order_id IS NOT NULL")};
    case FigureColumn::InTime:
        return {QStringLiteral(" AND ") + inTime()};
    case FigureColumn::Late:
        return {QStringLiteral(" AND NOT (%1)").arg(inTime())};
    case FigureColumn::Done:
        return {QStringLiteral(" AND o.done_at_ms < ?"), true};
    case FigureColumn::Open:
        return {QStringLiteral(" AND (o.done_at_ms IS NULL OR o.done_at_ms >= ?)"), true};
    }
    return {};
}

} // namespace

QString FigureQueries::ofMonth()
{
    return QStringLiteral("o.reported_at_ms >= ? AND o.reported_at_ms < ? AND o.state <> 'cancelled'");
}

FigureRow FigureQueries::total(const Date& firstDay)
{
    const auto row = m_connection
                         .statement(QStringLiteral("SELECT ") + counts() + orders() +
                                    QStringLiteral(" WHERE ") + ofMonth())
                         .bind(end(firstDay))
                         .bind(start(firstDay))
                         .bind(end(firstDay))
                         .first([](const Row& found) {
                             FigureRow total;
                             total.orders = static_cast<int>(found.integer(0));
                             total.arrived = static_cast<int>(found.integer(1));
                             total.inTime = static_cast<int>(found.integer(2));
                             total.done = static_cast<int>(found.integer(3));
                             return total;
                         });
    return row.value_or(FigureRow());
}

std::vector<FigureRow> FigureQueries::grouped(const Date& firstDay, FigureGroup group)
{
    const Grouping grouping = groupingOf(group);
    return m_connection
        .statement(
            QStringLiteral("SELECT %1, %2, %3, %4%5%6 WHERE %7 GROUP BY %1, %2, %3 ORDER BY COUNT(*) DESC, "
                           "%2, %1")
                .arg(grouping.key, grouping.nameZh, grouping.nameEn, counts(), orders(), grouping.joins,
                     ofMonth()))
        .bind(end(firstDay))
        .bind(start(firstDay))
        .bind(end(firstDay))
        .all([](const Row& found) {
            FigureRow row;
            row.key = found.integerOrNull(0);
            row.nameZh = found.text(1);
            row.nameEn = found.text(2);
            row.orders = static_cast<int>(found.integer(3));
            row.arrived = static_cast<int>(found.integer(4));
            row.inTime = static_cast<int>(found.integer(5));
            row.done = static_cast<int>(found.integer(6));
            return row;
        });
}

MonthFigures FigureQueries::month(const Date& firstDay, FigureGroup group)
{
    MonthFigures figures{firstDay, group, total(firstDay), 0, {}};
    figures.cancelled = static_cast<int>(
        m_connection
            .statement(QStringLiteral("SELECT COUNT(*) FROM service_order o WHERE o.reported_at_ms >= ? AND "
                                      "o.reported_at_ms < ? AND o.state = 'cancelled'"))
            .bind(start(firstDay))
            .bind(end(firstDay))
            .integer());
    if (group != FigureGroup::Months) {
        figures.rows = grouped(firstDay, group);
        return figures;
    }
    for (int back = 0; back < monthsShown; ++back) {
        const Date month = plusMonths(firstDay, -back);
        FigureRow row = total(month);
        row.key = month.dayNumber();
        row.nameZh = row.nameEn = QString::fromStdString(month.toString()).left(7);
        figures.rows.push_back(row);
    }
    return figures;
}

std::set<OrderId> FigureQueries::ordersBehind(const FigureCell& cell)
{
    const bool ofMonths = cell.group == FigureGroup::Months && !cell.total && cell.key;
    const Date month = ofMonths ? Date::fromDayNumber(*cell.key) : cell.month;
    const bool ofLine = !cell.total && !ofMonths;
    const Grouping grouping = groupingOf(cell.group);
    const ColumnCondition condition = conditionOf(cell.column);
    // Nobody and nothing are told apart from everybody by COALESCE, which no key of ours is 0.
    Statement statement = m_connection.statement(
        QStringLiteral("SELECT o.id") + orders() + (ofLine ? grouping.joins : QString()) +
        QStringLiteral(" WHERE ") + ofMonth() +
        (ofLine ? QStringLiteral(" AND COALESCE(%1, 0) = ?").arg(grouping.key) : QString()) + condition.sql);
    statement.bind(start(month)).bind(end(month));
    if (ofLine) {
        statement.bind(cell.key.value_or(0));
    }
    if (condition.bindsEnd) {
        statement.bind(end(month));
    }
    std::set<OrderId> ids;
    for (const OrderId id : statement.all([](const Row& row) { return row.id<OrderId>(0); })) {
        ids.insert(id);
    }
    return ids;
}

} // namespace pd
