// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/slipbookstore.h"

#include "storage/repairs/paperrulestore.h"

namespace pd {

namespace {

QString textOf(const Date& date)
{
    return QString::fromStdString(date.toString());
}

QString subjectOf(OrderId order)
{
    return QStringLiteral("order:%1").arg(order.value());
}

QJsonObject json(const NumberCounts& counts)
{
    return {{QStringLiteral("given"), counts.given},
            {QStringLiteral("back"), counts.back},
            {QStringLiteral("out"), counts.out},
            {QStringLiteral("not_sent"), counts.notSent},
            {QStringLiteral("cancelled"), counts.cancelled},
            {QStringLiteral("merged"), counts.merged},
            {QStringLiteral("missing"), counts.missing}};
}

/// What a blank was used for, or why it was not.
QString wordsOf(const SlipBlank& blank)
{
    return (blank.orderNumber + u' ' + blank.reason).trimmed();
}

} // namespace

void SlipBookStore::addEvent(OrderId order, OrderEventKind kind, Timestamp at,
                             const std::optional<StaffId>& technician, const QString& note)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO order_event (order_id, kind, at_ms, recorded_at_ms, actor, "
                                  "technician_id, note) VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .bind(order)
        .bind(code(kind))
        .bind(at)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .bind(technician)
        .bind(note)
        .run();
    m_unit.changed(Topic::Orders);
    m_unit.changed(Topic::Slips);
}

SlipChase SlipBookStore::addChase(const ServiceOrder& order, const ChaseEntry& entry)
{
    const SlipChase chase{entry.at.value_or(m_unit.now()), m_unit.actor().login, entry.person, entry.answer};
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO slip_chase (order_id, at_ms, recorded_at_ms, actor, person, "
                                  "answer) VALUES (?, ?, ?, ?, ?, ?)"))
        .bind(order.id)
        .bind(chase.at)
        .bind(m_unit.now())
        .bind(chase.actor)
        .bind(chase.person)
        .bind(chase.answer)
        .run();
    addEvent(order.id, OrderEventKind::SlipChased, chase.at, order.technician,
             QStringLiteral("%1: %2").arg(chase.person, chase.answer));
    m_unit.audit(subjectOf(order.id), {},
                 {{QStringLiteral("chased_with"), chase.person},
                  {QStringLiteral("answer"), chase.answer},
                  {QStringLiteral("at_ms"), static_cast<qint64>(chase.at.milliseconds())}});
    return chase;
}

void SlipBookStore::explain(const QString& number, const QString& reason)
{
    m_unit.connection()
        .statement(
            QStringLiteral("INSERT INTO slip_explanation (number, at_ms, actor, reason) VALUES (?, ?, ?, ?)"))
        .bind(number)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .bind(reason)
        .run();
    m_unit.audit(QStringLiteral("slip-number:") + number, {}, {{QStringLiteral("reason"), reason}});
    m_unit.changed(Topic::Slips);
}

void SlipBookStore::addBlank(const BlankEntry& entry, const std::optional<OrderId>& order)
{
    m_unit.connection()
        .statement(
            QStringLiteral("INSERT INTO slip_blank (number, drawn_on, fate, order_id, reason, at_ms, actor) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .bind(entry.number)
        .bind(entry.drawnOn)
        .bind(code(entry.fate))
        .bind(order)
        .bind(entry.reason)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .run();
    m_unit.audit(QStringLiteral("slip-blank:") + entry.number, {},
                 {{QStringLiteral("fate"), code(entry.fate)},
                  {QStringLiteral("drawn_on"), textOf(*entry.drawnOn)},
                  {QStringLiteral("order"), order ? static_cast<qint64>(order->value()) : 0},
                  {QStringLiteral("reason"), entry.reason}});
    m_unit.changed(Topic::Slips);
}

void SlipBookStore::signOff(const DayNumbers& numbers, const SignEntry& entry)
{
    const NumberCounts counts = countsOf(numbers.lines);
    const std::int64_t check =
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO slip_day_check (day, at_ms, actor, checked_by, "
                                      "first_number, last_number, given, "
                                      "back, slip_out, not_sent, cancelled, merged, missing, blanks, note) "
                                      "VALUES (?, ?, ?, ?, ?, ?, "
                                      "?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
            .bind(numbers.day)
            .bind(m_unit.now())
            .bind(m_unit.actor().login)
            .bind(entry.by)
            .bind(numbers.first)
            .bind(numbers.last)
            .bind(counts.given)
            .bind(counts.back)
            .bind(counts.out)
            .bind(counts.notSent)
            .bind(counts.cancelled)
            .bind(counts.merged)
            .bind(counts.missing)
            .bind(static_cast<int>(numbers.blanks.size()))
            .bind(entry.note)
            .runReturningId();
    int position = 0;
    const auto add = [&](const QString& number, const QString& fate, const std::optional<OrderId>& order,
                         const NumberLine& line, const QString& words) {
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO slip_day_check_line (check_id, position, number, fate, "
                                      "order_id, place, technician, printings, words) VALUES (?, ?, ?, ?, ?, "
                                      "?, ?, ?, ?)"))
            .bind(check)
            .bind(++position)
            .bind(number)
            .bind(fate)
            .bind(order)
            .bind(line.place)
            .bind(line.technician)
            .bind(line.printings)
            .bind(words)
            .run();
    };
    for (const NumberLine& line : numbers.lines) {
        add(line.number, code(line.fate), line.order, line, pd::wordsOf(line));
    }
    for (const SlipBlank& blank : numbers.blanks) {
        add(blank.number, QStringLiteral("blank"), blank.order, {}, wordsOf(blank));
    }
    QJsonObject after = json(counts);
    after.insert(QStringLiteral("checked_by"), entry.by);
    after.insert(QStringLiteral("first"), numbers.first);
    after.insert(QStringLiteral("last"), numbers.last);
    after.insert(QStringLiteral("note"), entry.note);
    m_unit.audit(QStringLiteral("slip-day:") + textOf(numbers.day), {}, after);
    m_unit.changed(Topic::Slips);
}

void SlipBookStore::bind(const MonthNumbers& numbers, const Date& boundOn, const SignEntry& entry)
{
    const NumberCounts counts = countsOf(numbers.lines);
    const int missing = counts.missing + counts.out + counts.notSent;
    const Date kept = keepUntil(boundOn, readPaperRules(m_unit.connection()).slipYears);
    const std::int64_t binding =
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO slip_binding (month, at_ms, actor, bound_by, bound_on, "
                                      "first_number, last_number, bound, cancelled, merged, missing, "
                                      "keep_until, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                      "RETURNING id"))
            .bind(numbers.month)
            .bind(m_unit.now())
            .bind(m_unit.actor().login)
            .bind(entry.by)
            .bind(boundOn)
            .bind(numbers.first)
            .bind(numbers.last)
            .bind(counts.back)
            .bind(counts.cancelled)
            .bind(counts.merged)
            .bind(missing)
            .bind(kept)
            .bind(entry.note)
            .runReturningId();
    int position = 0;
    for (const NumberLine& line : numbers.lines) {
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO slip_binding_line (binding_id, position, number, fate, "
                                      "order_id, place, technician, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
            .bind(binding)
            .bind(++position)
            .bind(line.number)
            .bind(code(line.fate))
            .bind(line.order)
            .bind(line.place)
            .bind(line.technician)
            .bind(pd::wordsOf(line))
            .run();
    }
    QJsonObject after = json(counts);
    after.insert(QStringLiteral("bound_by"), entry.by);
    after.insert(QStringLiteral("bound_on"), textOf(boundOn));
    after.insert(QStringLiteral("keep_until"), textOf(kept));
    m_unit.audit(QStringLiteral("slip-month:") + numbers.month, {}, after);
    m_unit.changed(Topic::Slips);
}

} // namespace pd
