// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/orderlistsql.h"

#include "storage/repairs/orderrecord.h"
#include "storage/sql/dialect.h"

#include <algorithm>
#include <limits>

namespace pd {

namespace {

enum class Driver { Number, Only, Room, OpenStates, Reported, Text, Cancelled, Technician, Building, All };

/// The states that filter.states, longOpen and unreturned leave.
std::set<OrderState> wantedStates(const OrderFilter& filter)
{
    std::set<OrderState> states;
    for (const OrderState state : allOrderStates()) {
        const bool chosen = filter.states.empty() || filter.states.contains(state);
        const bool unfinished = !filter.longOpen || isUnfinished(state);
        const bool unreturned = !filter.unreturned || state == OrderState::Done;
        const bool running = !filter.late || isOpen(state);
        if (chosen && unfinished && unreturned && running) {
            states.insert(state);
        }
    }
    return states;
}

Driver driverOf(const OrderFilter& filter, const std::set<OrderState>& states)
{
    if (!filter.number.isEmpty()) {
        return Driver::Number;
    }
    if (filter.only) {
        return Driver::Only;
    }
    if (filter.room) {
        return Driver::Room;
    }
    const bool withClosed = states.contains(OrderState::Closed);
    const bool withCancelled = states.contains(OrderState::Cancelled);
    if (!withClosed && !withCancelled) {
        return Driver::OpenStates;
    }
    if (!filter.text.isEmpty()) {
        return Driver::Text;
    }
    if (filter.reportedFrom || filter.reportedUntil) {
        return Driver::Reported;
    }
    if (!withClosed) {
        return Driver::Cancelled;
    }
    if (filter.technician) {
        return Driver::Technician;
    }
    return filter.building ? Driver::Building : Driver::All;
}

QString inList(const std::set<OrderState>& states)
{
    QStringList codes;
    for (const OrderState state : states) {
        codes += u'\'' + code(state) + u'\'';
    }
    return codes.join(u',');
}

QString idList(const std::set<OrderId>& ids)
{
    QStringList numbers;
    for (const OrderId id : ids) {
        numbers += QString::number(id.value());
    }
    return u'[' + numbers.join(u',') + u']';
}

/// Collects conditions and their parameters in the order of the question marks.
class SelectBuilder {
public:
    SelectBuilder(const OrderListQuestion& question, const std::set<OrderState>& states)
        : m_question(question), m_states(states)
    {
    }

    void lead(const QString& condition, std::vector<std::variant<std::int64_t, QString>> parameters)
    {
        m_conditions += condition;
        m_select.parameters.insert(m_select.parameters.end(), parameters.begin(), parameters.end());
    }
    void leadFrom(const QString& from) { m_from = from; }
    /// After the lead: where the page starts.
    void startAt(const QString& idColumn)
    {
        const auto id =
            m_question.after ? m_question.after->id.value() : std::numeric_limits<std::int64_t>::max();
        lead(idColumn + QStringLiteral(" < ?"), {id});
        m_order = idColumn + QStringLiteral(" DESC");
    }
    void startAtReport()
    {
        m_order = QStringLiteral("o.reported_at_ms DESC, o.id DESC");
        if (m_question.after) {
            const std::int64_t at = m_question.after->reportedAt.milliseconds();
            lead(QStringLiteral("o.reported_at_ms <= ? AND (o.reported_at_ms < ? OR o.id < ?)"),
                 {at, at, m_question.after->id.value()});
        }
    }
    /// The conditions that do not lead: written so that no index is chosen for them.
    void rest(Driver driver);
    OrderListSelect take()
    {
        m_select.sql = QStringLiteral("SELECT ") + orderrecord::rowColumns() + QStringLiteral(" FROM ") +
                       m_from + orderrecord::joins() + QStringLiteral(" WHERE ") +
                       m_conditions.join(QStringLiteral(" AND ")) + QStringLiteral(" ORDER BY ") + m_order +
                       QStringLiteral(" LIMIT ?");
        m_select.parameters.emplace_back(static_cast<std::int64_t>(m_question.rows) + 1);
        return std::move(m_select);
    }

private:
    void restOfText();

    const OrderListQuestion& m_question;
    const std::set<OrderState>& m_states;
    QString m_from = QStringLiteral("service_order o");
    QString m_order;
    QStringList m_conditions;
    OrderListSelect m_select;
};

void SelectBuilder::rest(Driver driver)
{
    const OrderFilter& filter = m_question.filter;
    if (driver != Driver::OpenStates && driver != Driver::Cancelled &&
        m_states.size() < allOrderStates().size()) {
        lead(QStringLiteral("o.state IN (%1)").arg(inList(m_states)), {});
    }
    if (filter.only && driver != Driver::Only) {
        lead(QStringLiteral("o.id + 0 IN (%1)").arg(dialect::listedIds()), {idList(*filter.only)});
    }
    if (filter.longOpen) {
        lead(QStringLiteral("o.reported_at_ms + 0 < ?"), {m_question.longOpenSince.milliseconds()});
    }
    if (filter.technician && driver != Driver::Technician) {
        lead(QStringLiteral("COALESCE(o.technician_id, 0) = ?"), {filter.technician->value()});
    }
    if (filter.building && driver != Driver::Building) {
        lead(QStringLiteral("COALESCE(o.building_id, 0) = ?"), {filter.building->value()});
    }
    if (filter.room && driver != Driver::Room) {
        lead(QStringLiteral("COALESCE(o.room_id, 0) = ?"), {filter.room->value()});
    }
    if (filter.reportedFrom && driver != Driver::Reported) {
        lead(QStringLiteral("o.reported_at_ms + 0 >= ?"), {filter.reportedFrom->milliseconds()});
    }
    if (filter.reportedUntil && driver != Driver::Reported) {
        lead(QStringLiteral("o.reported_at_ms + 0 < ?"), {filter.reportedUntil->milliseconds()});
    }
    if (driver != Driver::Text) {
        restOfText();
    }
}

void SelectBuilder::restOfText()
{
    // Few rows are left here. The index would be read from its beginning for each of them.
    static const QStringList columns{QStringLiteral("o.place"),
                                     QStringLiteral("o.content"),
                                     QStringLiteral("o.material"),
                                     QStringLiteral("o.reporter_name"),
                                     QStringLiteral("o.reporter_phone"),
                                     QStringLiteral("o.note"),
                                     QStringLiteral("o.result"),
                                     QStringLiteral("o.cancel_reason"),
                                     QStringLiteral("k.name_zh"),
                                     QStringLiteral("k.name_en"),
                                     QStringLiteral("COALESCE(g.name_zh, '')"),
                                     QStringLiteral("COALESCE(g.name_en, '')")};
    static const QString anywhere = u'(' + columns.join(QStringLiteral(" LIKE ? ESCAPE '\\' OR ")) +
                                    QStringLiteral(" LIKE ? ESCAPE '\\')");
    for (const QString& word : m_question.words) {
        const QString like = u'%' + dialect::escapedLike(word) + u'%';
        lead(anywhere, std::vector<std::variant<std::int64_t, QString>>(
                           static_cast<std::size_t>(columns.size()), like));
    }
}

OrderListSelect textSelect(const OrderListQuestion& question, const std::set<OrderState>& states)
{
    SelectBuilder builder(question, states);
    builder.leadFrom(QStringLiteral("order_search s CROSS JOIN service_order o"));
    builder.lead(QStringLiteral("s.order_search MATCH ? AND o.id = s.rowid"), {question.match});
    builder.startAt(QStringLiteral("s.rowid"));
    if (question.reportedIds) {
        builder.lead(QStringLiteral("s.rowid >= ? AND s.rowid <= ?"),
                     {question.reportedIds->first.value(), question.reportedIds->second.value()});
    }
    builder.rest(Driver::Text);
    return builder.take();
}

void leadByReport(SelectBuilder& builder, const OrderFilter& filter)
{
    const auto from =
        filter.reportedFrom ? filter.reportedFrom->milliseconds() : std::numeric_limits<std::int64_t>::min();
    const auto until = filter.reportedUntil ? filter.reportedUntil->milliseconds()
                                            : std::numeric_limits<std::int64_t>::max();
    builder.lead(QStringLiteral("o.reported_at_ms >= ? AND o.reported_at_ms < ?"), {from, until});
    builder.startAtReport();
}

std::vector<OrderListSelect> openSelects(const OrderListQuestion& question,
                                         const std::set<OrderState>& states)
{
    // The condition of the partial index must stand here word for word. "+ 0" keeps the order of the rows in
    // the table from being preferred, which would walk the whole history for a handful of open orders.
    SelectBuilder builder(question, states);
    builder.lead(
        QStringLiteral("o.state NOT IN ('closed', 'cancelled') AND o.state IN (%1)").arg(inList(states)), {});
    builder.startAt(QStringLiteral("o.id + 0"));
    builder.rest(Driver::OpenStates);
    return {builder.take()};
}

std::vector<OrderListSelect> cancelledSelects(const OrderListQuestion& question,
                                              const std::set<OrderState>& states)
{
    std::vector<OrderListSelect> selects;
    std::set<OrderState> open = states;
    open.erase(OrderState::Cancelled);
    if (!open.empty()) {
        selects = openSelects(question, open);
    }
    SelectBuilder builder(question, states);
    builder.lead(QStringLiteral("o.state = 'cancelled'"), {});
    builder.startAt(QStringLiteral("o.id"));
    builder.rest(Driver::Cancelled);
    selects.push_back(builder.take());
    return selects;
}

OrderListSelect numberSelect(const OrderListQuestion& question, const std::set<OrderState>& states)
{
    SelectBuilder builder(question, states);
    QStringList marks;
    std::vector<std::variant<std::int64_t, QString>> numbers;
    for (const QString& number : question.numbers) {
        marks += QStringLiteral("?");
        numbers.emplace_back(number);
    }
    builder.lead(QStringLiteral("o.number IN (%1)").arg(marks.join(u',')), std::move(numbers));
    builder.startAt(QStringLiteral("o.id + 0"));
    builder.rest(Driver::Number);
    return builder.take();
}

} // namespace

bool isByReport(const OrderFilter& filter)
{
    return driverOf(filter, wantedStates(filter)) == Driver::Reported;
}

std::vector<OrderListSelect> orderListSelects(const OrderListQuestion& question)
{
    const OrderFilter& filter = question.filter;
    const std::set<OrderState> states = wantedStates(filter);
    const bool unknownNumber = !filter.number.isEmpty() && question.numbers.empty();
    const bool nothingToSearch = !filter.text.isEmpty() && question.words.isEmpty();
    if (states.empty() || unknownNumber || nothingToSearch) {
        return {};
    }
    const Driver driver = driverOf(filter, states);
    SelectBuilder builder(question, states);
    switch (driver) {
    case Driver::Number:
        return {numberSelect(question, states)};
    case Driver::OpenStates:
        return openSelects(question, states);
    case Driver::Text:
        return {textSelect(question, states)};
    case Driver::Cancelled:
        return cancelledSelects(question, states);
    case Driver::Reported:
        leadByReport(builder, filter);
        break;
    case Driver::Only:
        builder.lead(QStringLiteral("o.id IN (%1)").arg(dialect::listedIds()), {idList(*filter.only)});
        builder.startAt(QStringLiteral("o.id + 0"));
        break;
    case Driver::Room:
        builder.lead(QStringLiteral("o.room_id = ?"), {filter.room->value()});
        builder.startAt(QStringLiteral("o.id"));
        break;
    case Driver::Technician:
        builder.lead(QStringLiteral("o.technician_id = ?"), {filter.technician->value()});
        builder.startAt(QStringLiteral("o.id"));
        break;
    case Driver::Building:
        builder.lead(QStringLiteral("o.building_id = ?"), {filter.building->value()});
        builder.startAt(QStringLiteral("o.id"));
        break;
    case Driver::All:
        builder.startAt(QStringLiteral("o.id"));
        break;
    }
    builder.rest(driver);
    return {builder.take()};
}

} // namespace pd
