// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "storage/repairs/slipbookqueries.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int daysBeforeFirstCheck = 31;
constexpr int signedDaysShown = 31;
constexpr int mostMonths = 120;

QString series()
{
    return QStringLiteral("FW");
}

} // namespace

std::vector<SlipBlank> SlipBookQueries::blanksOf(const Date& day)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT b.number, b.fate, b.order_id, COALESCE(o.number, ''), b.reason FROM "
                           "slip_blank b LEFT JOIN service_order o ON o.id = b.order_id WHERE "
                           "b.drawn_on = ? ORDER BY b.number"))
        .bind(day)
        .all([&](const Row& row) {
            return SlipBlank{row.text(0),
                             day,
                             fromCode(allBlankFates(), row.text(1)).value_or(BlankFate::Lost),
                             row.idOrNull<OrderId>(2),
                             row.text(3),
                             row.text(4)};
        });
}

std::optional<SlipBlank> SlipBookQueries::blank(const QString& number)
{
    const auto day =
        m_connection.statement(QStringLiteral("SELECT drawn_on FROM slip_blank WHERE number = ?"))
            .bind(number)
            .first([](const Row& row) { return row.date(0); });
    if (!day) {
        return std::nullopt;
    }
    const auto blanks = blanksOf(*day);
    return *std::ranges::find(blanks, number, &SlipBlank::number);
}

std::vector<CheckedNumber> SlipBookQueries::checkedNumbers(const QString& table, std::int64_t id)
{
    const bool days = table == u"slip_day_check_line";
    return m_connection
        .statement(
            QStringLiteral("SELECT number, fate, order_id, place, technician, %1, words FROM %2 WHERE %3 "
                           "= ? ORDER BY position")
                .arg(days ? QStringLiteral("printings") : QStringLiteral("0"), table,
                     days ? QStringLiteral("check_id") : QStringLiteral("binding_id")))
        .bind(id)
        .all([](const Row& row) {
            return CheckedNumber{row.text(0),
                                 fromCode(allNumberFates(), row.text(1)),
                                 row.idOrNull<OrderId>(2),
                                 row.text(3),
                                 row.text(4),
                                 static_cast<int>(row.integer(5)),
                                 row.text(6)};
        });
}

std::optional<Date> SlipBookQueries::oldestUnsigned()
{
    const auto open = checkDays().open;
    return open.empty() ? std::nullopt : std::optional(open.front());
}

DayNumbers SlipBookQueries::day(const Date& day)
{
    DayNumbers numbers;
    numbers.day = day;
    const auto check =
        m_connection
            .statement(QStringLiteral(
                "SELECT id, at_ms, checked_by, note, given, back, slip_out, not_sent, cancelled, merged, "
                "missing, first_number, last_number FROM slip_day_check WHERE day = ?"))
            .bind(day)
            .first([&](const Row& row) {
                const auto count = [&](int column) { return static_cast<int>(row.integer(column)); };
                numbers.check = DayCheck{
                    row.timestamp(1), row.text(2), row.text(3),
                    NumberCounts{count(4), count(5), count(6), count(7), count(8), count(9), count(10)}};
                numbers.first = row.text(11);
                numbers.last = row.text(12);
                return row.integer(0);
            });
    if (check) {
        numbers.checked = checkedNumbers(QStringLiteral("slip_day_check_line"), *check);
        return numbers;
    }
    numbers.lines = lines({QStringLiteral("SELECT e.order_id FROM order_event e WHERE e.kind = 'registered' "
                                          "AND e.recorded_at_ms >= ? AND e.recorded_at_ms < ?"),
                           {},
                           {m_clock.startOfDay(day), m_clock.startOfDay(day.plusDays(1))}});
    addHoles(numbers.lines);
    numbers.blanks = blanksOf(day);
    numbers.first = numbers.lines.empty() ? QString() : numbers.lines.front().number;
    numbers.last = numbers.lines.empty() ? QString() : numbers.lines.back().number;
    numbers.oldestUnsigned = oldestUnsigned() == day;
    return numbers;
}

CheckDays SlipBookQueries::checkDays()
{
    CheckDays days;
    days.signedOff =
        m_connection.statement(QStringLiteral("SELECT day FROM slip_day_check ORDER BY day DESC LIMIT ?"))
            .bind(signedDaysShown)
            .all([](const Row& row) { return row.date(0); });
    const Date today = m_clock.today();
    Date from =
        days.signedOff.empty() ? today.plusDays(-daysBeforeFirstCheck) : days.signedOff.front().plusDays(1);
    while (from < today) { // a step for each day that has numbers
        const auto next = m_connection
                              .statement(QStringLiteral("SELECT recorded_at_ms FROM order_event WHERE kind = "
                                                        "'registered' AND recorded_at_ms >= ? ORDER BY "
                                                        "recorded_at_ms LIMIT 1"))
                              .bind(m_clock.startOfDay(from))
                              .first([](const Row& row) { return row.timestamp(0); });
        if (!next || m_clock.civil(*next).date >= today) {
            break;
        }
        days.open.push_back(m_clock.civil(*next).date);
        from = days.open.back().plusDays(1);
    }
    return days;
}

MonthNumbers SlipBookQueries::month(const QString& month)
{
    MonthNumbers numbers;
    numbers.month = month;
    numbers.over = month < QString::fromStdString(m_clock.today().toString()).left(7).remove(u'-');
    const auto binding =
        m_connection
            .statement(QStringLiteral("SELECT id, at_ms, bound_by, bound_on, keep_until, bound, note, "
                                      "first_number, last_number FROM slip_binding WHERE month = ?"))
            .bind(month)
            .first([&](const Row& row) {
                numbers.binding = Binding{
                    row.timestamp(1), row.text(2), row.date(3), row.date(4), static_cast<int>(row.integer(5)),
                    row.text(6)};
                numbers.first = row.text(7);
                numbers.last = row.text(8);
                return row.integer(0);
            });
    if (binding) {
        numbers.checked = checkedNumbers(QStringLiteral("slip_binding_line"), *binding);
        return numbers;
    }
    const QString prefix = series() + u'-' + month;
    numbers.lines =
        lines({QStringLiteral("SELECT w.id FROM service_order w WHERE w.number >= ? AND w.number < ?"),
               {prefix + u'-', prefix + u'.'},
               {}});
    addHoles(numbers.lines);
    numbers.first = numbers.lines.empty() ? QString() : numbers.lines.front().number;
    numbers.last = numbers.lines.empty() ? QString() : numbers.lines.back().number;
    return numbers;
}

std::vector<BindingMonth> SlipBookQueries::months()
{
    return m_connection
        .statement(
            QStringLiteral("SELECT s.month, s.given, b.id IS NOT NULL FROM number_series s LEFT JOIN "
                           "slip_binding b ON b.month = s.month WHERE s.series = ? ORDER BY s.month DESC "
                           "LIMIT ?"))
        .bind(series())
        .bind(mostMonths)
        .all([](const Row& row) {
            return BindingMonth{row.text(0), static_cast<int>(row.integer(1)), row.flag(2)};
        });
}

} // namespace pd
