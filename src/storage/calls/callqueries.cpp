// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calls/callqueries.h"

#include "storage/calls/callrecord.h"
#include "storage/numbering.h"
#include "storage/search/bigrams.h"
#include "storage/search/callsearch.h"

#include <algorithm>
#include <limits>

namespace pd {

namespace {

using Parameters = std::vector<std::variant<std::int64_t, QString>>;

QString selecting(const QString& from)
{
    return QStringLiteral("SELECT ") + callrecord::rowColumns() + QStringLiteral(" FROM ") + from +
           callrecord::joins() + QStringLiteral("WHERE ");
}

/// Collects conditions in the order of their question marks. The first one leads; "+ 0" keeps the order of
/// the table's rows from being preferred, which would walk the whole history for a handful of records.
class PageSelect {
public:
    explicit PageSelect(const CallFilter& filter) : m_filter(filter) {}

    CallQueries::Select make(const QStringList& words, const std::vector<QString>& numbers,
                             std::optional<CallId> before, int rows)
    {
        lead(words, numbers);
        add(m_id + QStringLiteral(" < ?"),
            {before ? before->value() : std::numeric_limits<std::int64_t>::max()});
        rest();
        CallQueries::Select select;
        select.sql = selecting(m_from) + m_conditions.join(QStringLiteral(" AND ")) +
                     QStringLiteral(" ORDER BY ") + m_id + QStringLiteral(" DESC LIMIT ?");
        select.parameters = std::move(m_parameters);
        select.parameters.emplace_back(static_cast<std::int64_t>(rows) + 1);
        return select;
    }

private:
    void add(const QString& condition, const Parameters& parameters = {})
    {
        m_conditions += condition;
        m_parameters.insert(m_parameters.end(), parameters.begin(), parameters.end());
    }
    void lead(const QStringList& words, const std::vector<QString>& numbers);
    void rest();
    [[nodiscard]] bool narrowTime() const { return m_filter.takenFrom || m_filter.takenUntil; }

    const CallFilter& m_filter;
    QString m_from = QStringLiteral("call_record c");
    QString m_id = QStringLiteral("c.id + 0");
    QStringList m_conditions;
    Parameters m_parameters;
    bool m_timeLeads = false;
    bool m_categoryLeads = false;
};

void PageSelect::lead(const QStringList& words, const std::vector<QString>& numbers)
{
    if (!numbers.empty()) {
        QStringList marks;
        Parameters values;
        for (const QString& number : numbers) {
            marks += QStringLiteral("?");
            values.emplace_back(number);
        }
        add(QStringLiteral("c.number IN (%1)").arg(marks.join(u',')), values);
    } else if (!words.isEmpty()) {
        m_from = QStringLiteral("call_search s CROSS JOIN call_record c");
        m_id = QStringLiteral("s.rowid");
        add(QStringLiteral("s.call_search MATCH ? AND c.id = s.rowid"), {CallSearch::match(words)});
    } else if (m_filter.room) {
        m_id = QStringLiteral("c.id");
        add(QStringLiteral("c.room_id = ?"), {m_filter.room->value()});
    } else if (m_filter.promisedUntil) {
        add(QStringLiteral("c.state = 'open' AND c.promised_at_ms IS NOT NULL AND c.promised_at_ms < ?"),
            {m_filter.promisedUntil->milliseconds()});
    } else if (m_filter.open) {
        add(QStringLiteral("c.state = 'open'"));
    } else if (narrowTime()) {
        m_timeLeads = true;
        add(QStringLiteral("c.taken_at_ms >= ? AND c.taken_at_ms < ?"),
            {m_filter.takenFrom.value_or(Timestamp(std::numeric_limits<std::int64_t>::min())).milliseconds(),
             m_filter.takenUntil.value_or(Timestamp(std::numeric_limits<std::int64_t>::max()))
                 .milliseconds()});
    } else if (m_filter.categories.size() == 1) {
        m_categoryLeads = true;
        m_id = QStringLiteral("c.id");
        add(QStringLiteral("c.category = ?"), {code(*m_filter.categories.begin())});
    } else {
        m_id = QStringLiteral("c.id");
    }
}

void PageSelect::rest()
{
    if (m_filter.open) {
        add(QStringLiteral("c.state = 'open'"));
    }
    if (m_filter.promisedUntil) {
        add(QStringLiteral("c.state = 'open' AND COALESCE(c.promised_at_ms, ?) < ?"),
            {std::numeric_limits<std::int64_t>::max(), m_filter.promisedUntil->milliseconds()});
    }
    if (m_filter.takenFrom && !m_timeLeads) {
        add(QStringLiteral("c.taken_at_ms + 0 >= ?"), {m_filter.takenFrom->milliseconds()});
    }
    if (m_filter.takenUntil && !m_timeLeads) {
        add(QStringLiteral("c.taken_at_ms + 0 < ?"), {m_filter.takenUntil->milliseconds()});
    }
    if (!m_filter.categories.empty() && !m_categoryLeads) {
        QStringList codes;
        for (const CallCategory category : m_filter.categories) {
            codes += u'\'' + code(category) + u'\'';
        }
        add(QStringLiteral("c.category || '' IN (%1)").arg(codes.join(u',')));
    }
    if (m_filter.room) {
        add(QStringLiteral("COALESCE(c.room_id, 0) = ?"), {m_filter.room->value()});
    }
}

} // namespace

std::optional<Call> CallQueries::call(CallId id)
{
    return m_connection
        .statement(QStringLiteral("SELECT ") + callrecord::columns() +
                   QStringLiteral(" FROM call_record c WHERE c.id = ?"))
        .bind(id)
        .first(callrecord::call);
}

std::optional<CallDetails> CallQueries::details(CallId id)
{
    auto row = m_connection.statement(selecting(QStringLiteral("call_record c")) + QStringLiteral("c.id = ?"))
                   .bind(id)
                   .first(callrecord::listRow);
    if (!row) {
        return std::nullopt;
    }
    return CallDetails{std::move(*row),
                       m_connection
                           .statement(QStringLiteral("SELECT ") + callrecord::eventColumns() +
                                      QStringLiteral(" FROM call_event e WHERE e.call_id = ? ORDER BY e.id"))
                           .bind(id)
                           .all(callrecord::event)};
}

std::optional<CallQueries::Select> CallQueries::selectOf(const CallFilter& filter,
                                                         std::optional<CallId> before, int rows)
{
    const QString number = filter.number.trimmed();
    const QString text = filter.text.trimmed();
    const auto numbers =
        number.isEmpty() ? std::vector<QString>() : Numbering(m_connection).meant(callSeries(), number);
    const QStringList words = searchWords(text);
    if ((!number.isEmpty() && numbers.empty()) || (!text.isEmpty() && words.isEmpty())) {
        return std::nullopt;
    }
    return PageSelect(filter).make(words, numbers, before, rows);
}

CallPage CallQueries::page(const CallFilter& filter, std::optional<CallId> before, int rowCount)
{
    const int wanted = std::clamp(rowCount, 1, CallPage::largest);
    CallPage page;
    const auto select = selectOf(filter, before, wanted);
    if (!select) {
        return page;
    }
    Statement statement = m_connection.statement(select->sql);
    for (const auto& parameter : select->parameters) {
        std::visit([&](const auto& value) { statement.bind(value); }, parameter);
    }
    page.rows = statement.all(callrecord::listRow);
    if (page.rows.size() > static_cast<std::size_t>(wanted)) {
        page.rows.pop_back();
        page.next = page.rows.back().call.id;
    }
    return page;
}

CallCounts CallQueries::counts()
{
    const Date today = m_clock.today();
    const auto count = [&](const char16_t* condition, const std::vector<Timestamp>& times) {
        Statement statement = m_connection.statement(
            QStringLiteral("SELECT COUNT(*) FROM call_record WHERE ") + QString::fromUtf16(condition));
        for (const Timestamp at : times) {
            statement.bind(at);
        }
        return static_cast<int>(statement.integer());
    };
    const Timestamp tomorrow = m_clock.startOfDay(today.plusDays(1));
    constexpr const char16_t* promised =
        u"state = 'open' AND promised_at_ms IS NOT NULL AND promised_at_ms < ?";
    return {count(u"taken_at_ms >= ? AND taken_at_ms < ?", {m_clock.startOfDay(today), tomorrow}),
            count(u"state = 'open'", {}), count(promised, {tomorrow}), count(promised, {m_clock.now()})};
}

CallDay CallQueries::day(const Date& date)
{
    CallDay day{date, {}, {}, true};
    const Timestamp start = m_clock.startOfDay(date);
    const std::int64_t most = CallDay::largest;
    const QString select = selecting(QStringLiteral("call_record c"));
    day.rows = m_connection
                   .statement(select + QStringLiteral("c.taken_at_ms >= ? AND c.taken_at_ms < ? "
                                                      "ORDER BY c.taken_at_ms, c.id LIMIT ?"))
                   .bind(start)
                   .bind(m_clock.startOfDay(date.plusDays(1)))
                   .bind(most + 1)
                   .all(callrecord::listRow);
    day.openBefore = m_connection
                         .statement(select + QStringLiteral("c.state = 'open' AND c.taken_at_ms + 0 < ? "
                                                            "ORDER BY c.id + 0 LIMIT ?"))
                         .bind(start)
                         .bind(most + 1)
                         .all(callrecord::listRow);
    for (std::vector<CallRow>* rows : {&day.rows, &day.openBefore}) {
        if (rows->size() > static_cast<std::size_t>(most)) {
            rows->pop_back();
            day.complete = false;
        }
    }
    return day;
}

std::optional<CallId> CallQueries::ofOrder(OrderId order)
{
    return m_connection
        .statement(QStringLiteral("SELECT id FROM call_record WHERE order_id = ? ORDER BY id LIMIT 1"))
        .bind(order)
        .first([](const Row& row) { return row.id<CallId>(0); });
}

std::vector<Colleague> CallQueries::colleagues()
{
    return m_connection
        .statement(QStringLiteral(
            "SELECT id, name FROM staff WHERE active = 1 AND login IS NOT NULL ORDER BY name, id"))
        .all([](const Row& row) {
            return Colleague{row.id<StaffId>(0), row.text(1)};
        });
}

} // namespace pd
