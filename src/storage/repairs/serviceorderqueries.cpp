// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/serviceorderqueries.h"

#include "storage/documentprints.h"
#include "storage/repairs/orderclockqueries.h"
#include "storage/repairs/orderlistsql.h"
#include "storage/repairs/orderrecord.h"
#include "storage/search/bigrams.h"
#include "storage/search/ordersearch.h"
#include "storage/sql/dialect.h"
#include "storage/staff/staffnames.h"

#include <algorithm>
#include <limits>

namespace pd {

namespace {

bool newerNumber(const OrderRow& left, const OrderRow& right)
{
    return left.order.id > right.order.id;
}

bool newerReport(const OrderRow& left, const OrderRow& right)
{
    return std::pair(left.order.reportedAt, left.order.id) >
           std::pair(right.order.reportedAt, right.order.id);
}

void removeDoubles(std::vector<OrderRow>& sorted)
{
    const auto same = [](const OrderRow& left, const OrderRow& right) {
        return left.order.id == right.order.id;
    };
    sorted.erase(std::unique(sorted.begin(), sorted.end(), same), sorted.end());
}

} // namespace

std::optional<ServiceOrder> ServiceOrderQueries::order(OrderId id)
{
    return m_connection
        .statement(QStringLiteral("SELECT ") + orderrecord::columns() +
                   QStringLiteral(" FROM service_order o WHERE o.id = ?"))
        .bind(id)
        .first(orderrecord::order);
}

std::optional<OrderDetails> ServiceOrderQueries::details(OrderId id)
{
    auto found = m_connection
                     .statement(QStringLiteral("SELECT ") + orderrecord::rowColumns() +
                                QStringLiteral(" FROM service_order o") + orderrecord::joins() +
                                QStringLiteral("WHERE o.id = ?"))
                     .bind(id)
                     .first(orderrecord::listRow);
    if (!found) {
        return std::nullopt;
    }
    OrderClockQueries(m_connection, m_clock).time(*found);
    const QString number = found->order.number;
    return OrderDetails{std::move(*found), events(id), slipPrintings(number)};
}

std::vector<OrderEvent> ServiceOrderQueries::events(OrderId id)
{
    return m_connection
        .statement(QStringLiteral("SELECT ") +
                   orderrecord::eventColumns(nameOfLogin(QStringLiteral("e.actor"))) +
                   QStringLiteral(" FROM order_event e WHERE e.order_id = ? ORDER BY e.id"))
        .bind(id)
        .all(orderrecord::event);
}

int ServiceOrderQueries::slipPrintings(const QString& number)
{
    return printingsOf(m_connection, QStringLiteral("order-slip"), number);
}

std::vector<OrderRow> ServiceOrderQueries::rows(const OrderListSelect& select)
{
    Statement statement = m_connection.statement(select.sql);
    for (const auto& parameter : select.parameters) {
        std::visit([&](const auto& value) { statement.bind(value); }, parameter);
    }
    return statement.all(orderrecord::listRow);
}

std::vector<std::vector<FaultKindId>> ServiceOrderQueries::kindsNamed(const QStringList& words)
{
    std::vector<std::vector<FaultKindId>> kinds;
    for (const QString& word : words) {
        const QString like = u'%' + dialect::escapedLike(word) + u'%';
        kinds.push_back(
            m_connection
                .statement(QStringLiteral(
                    "SELECT k.id FROM fault_kind k LEFT JOIN fault_kind g ON g.id = k.parent_id "
                    "WHERE k.name_zh LIKE ? ESCAPE '\\' OR k.name_en LIKE ? ESCAPE '\\' "
                    "OR g.name_zh LIKE ? ESCAPE '\\' OR g.name_en LIKE ? ESCAPE '\\' ORDER BY k.id"))
                .bind(like)
                .bind(like)
                .bind(like)
                .bind(like)
                .all([](const Row& row) { return row.id<FaultKindId>(0); }));
    }
    return kinds;
}

std::optional<std::pair<OrderId, OrderId>> ServiceOrderQueries::idsReported(const OrderFilter& filter)
{
    const auto range =
        m_connection
            .statement(
                QStringLiteral("SELECT MIN(id), MAX(id) FROM service_order WHERE reported_at_ms >= ? AND "
                               "reported_at_ms < ?"))
            .bind(filter.reportedFrom.value_or(Timestamp(std::numeric_limits<std::int64_t>::min())))
            .bind(filter.reportedUntil.value_or(Timestamp(std::numeric_limits<std::int64_t>::max())))
            .first(
                [](const Row& row) { return std::pair(row.idOrNull<OrderId>(0), row.idOrNull<OrderId>(1)); });
    if (!range || !range->first || !range->second) {
        return std::nullopt;
    }
    return std::pair(*range->first, *range->second);
}

std::vector<OrderListSelect> ServiceOrderQueries::selectsOf(const OrderFilter& typed,
                                                            std::optional<OrderCursor> after, int rowCount)
{
    OrderListQuestion question;
    question.filter = typed;
    question.filter.text = typed.text.trimmed();
    question.filter.number = typed.number.trimmed();
    question.after = after;
    question.rows = std::clamp(rowCount, 1, OrderPage::largest);
    if (typed.longOpen) {
        question.longOpenSince = longOpenSince(OrderClockQueries(m_connection, m_clock).rules(), m_clock);
    }
    if (typed.late) {
        question.filter.only = lateAmong(typed.only);
    }
    if (!question.filter.number.isEmpty()) {
        question.numbers = numbersLike(question.filter.number);
    }
    question.words = searchWords(question.filter.text);
    question.match = OrderSearch::match(question.words, kindsNamed(question.words));
    if (!question.words.isEmpty() && (typed.reportedFrom || typed.reportedUntil)) {
        question.reportedIds = idsReported(typed);
        if (!question.reportedIds) {
            return {};
        }
    }
    return orderListSelects(question);
}

std::set<OrderId> ServiceOrderQueries::lateAmong(const std::optional<std::set<OrderId>>& only)
{
    std::set<OrderId> ids;
    for (const OrderId id : OrderClockQueries(m_connection, m_clock).late()) {
        if (!only || only->contains(id)) {
            ids.insert(id);
        }
    }
    return ids;
}

OrderPage ServiceOrderQueries::page(const OrderFilter& filter, std::optional<OrderCursor> after, int rowCount)
{
    OrderPage page;
    for (const OrderListSelect& select : selectsOf(filter, after, rowCount)) {
        std::vector<OrderRow> found = rows(select);
        page.rows.insert(page.rows.end(), std::make_move_iterator(found.begin()),
                         std::make_move_iterator(found.end()));
    }
    std::sort(page.rows.begin(), page.rows.end(), isByReport(filter) ? newerReport : newerNumber);
    removeDoubles(page.rows);
    const auto wanted = static_cast<std::size_t>(std::clamp(rowCount, 1, OrderPage::largest));
    if (page.rows.size() > wanted) {
        page.rows.erase(page.rows.begin() + static_cast<std::ptrdiff_t>(wanted), page.rows.end());
        page.next = OrderCursor{page.rows.back().order.id, page.rows.back().order.reportedAt};
    }
    OrderClockQueries(m_connection, m_clock).time(page.rows);
    return page;
}

OrderCounts ServiceOrderQueries::counts()
{
    OrderCounts counts;
    for (const OrderState state : allOrderStates()) {
        if (isOpen(state)) {
            counts.open[state] = 0;
        }
    }
    const auto byState =
        m_connection
            .statement(QStringLiteral("SELECT state, COUNT(*) FROM service_order "
                                      "WHERE state NOT IN ('closed', 'cancelled') GROUP BY state"))
            .all([](const Row& row) { return std::pair(row.text(0), static_cast<int>(row.integer(1))); });
    for (auto& [state, count] : counts.open) {
        const auto found = std::find_if(byState.begin(), byState.end(),
                                        [&](const auto& counted) { return counted.first == code(state); });
        count = found == byState.end() ? 0 : found->second;
    }
    counts.longOpen = static_cast<int>(
        m_connection
            .statement(QStringLiteral(
                "SELECT COUNT(*) FROM service_order WHERE state NOT IN ('closed', 'cancelled') "
                "AND state IN ('registered', 'dispatched', 'on-site', 'waiting') "
                "AND reported_at_ms + 0 < ?"))
            .bind(longOpenSince(OrderClockQueries(m_connection, m_clock).rules(), m_clock))
            .integer());
    return counts;
}

std::vector<OrderRow> ServiceOrderQueries::boardRows(const Date& date)
{
    const Timestamp start = m_clock.startOfDay(date);
    const Timestamp end = m_clock.startOfDay(date.plusDays(1));
    const QString select = QStringLiteral("SELECT ") + orderrecord::rowColumns() +
                           QStringLiteral(" FROM service_order o") + orderrecord::joins() +
                           QStringLiteral("WHERE ");
    const QString newest = QStringLiteral(" ORDER BY o.id + 0 DESC LIMIT ?");
    const std::int64_t most = DispatchBoard::largest + 1;
    std::vector<OrderRow> rows =
        m_connection
            .statement(
                select +
                QStringLiteral("o.state NOT IN ('closed', 'cancelled') AND o.state IN ('registered', "
                               "'dispatched', 'on-site', 'waiting', 'done') AND o.reported_at_ms + 0 < ?") +
                newest)
            .bind(end)
            .bind(most)
            .all(orderrecord::listRow);
    for (const auto& column : {QStringLiteral("o.dispatched_at_ms"), QStringLiteral("o.appointment_at_ms"),
                               QStringLiteral("o.done_at_ms")}) {
        auto found =
            m_connection
                .statement(select +
                           QStringLiteral("%1 >= ? AND %1 < ? AND o.state <> 'cancelled'").arg(column) +
                           newest)
                .bind(start)
                .bind(end)
                .bind(most)
                .all(orderrecord::listRow);
        rows.insert(rows.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    std::sort(rows.begin(), rows.end(), newerNumber);
    removeDoubles(rows);
    return rows;
}

DispatchBoard ServiceOrderQueries::board(const Date& date)
{
    DispatchBoard board{date, {}, {}, true, {}};
    std::vector<OrderRow> rows = boardRows(date);
    if (rows.size() > DispatchBoard::largest) {
        rows.erase(rows.begin() + DispatchBoard::largest, rows.end());
        board.complete = false;
    }
    OrderClockQueries clocks(m_connection, m_clock);
    clocks.time(rows);
    const ClockRules rules = clocks.rules();
    board.hours = rules.calendar.rangesOn(date);
    board.lanes =
        m_connection
            .statement(QStringLiteral("SELECT id, name, trade FROM staff WHERE technician = 1 AND active = 1 "
                                      "ORDER BY name, id"))
            .all([](const Row& row) {
                return TechnicianLane{row.id<StaffId>(0), row.text(1), row.text(2), {}};
            });
    for (OrderRow& row : rows) {
        if (!row.order.technician) {
            board.unassigned.push_back(std::move(row));
            continue;
        }
        const StaffId technician = *row.order.technician;
        auto lane = std::find_if(board.lanes.begin(), board.lanes.end(),
                                 [&](const TechnicianLane& each) { return each.technician == technician; });
        if (lane == board.lanes.end()) {
            board.lanes.push_back({technician, row.technicianName, {}, {}});
            lane = std::prev(board.lanes.end());
        }
        lane->orders.push_back(std::move(row));
    }
    for (TechnicianLane& lane : board.lanes) {
        std::stable_sort(lane.orders.begin(), lane.orders.end(),
                         [](const OrderRow& left, const OrderRow& right) {
                             return std::pair(left.order.intake.appointmentAt, left.order.id) <
                                    std::pair(right.order.intake.appointmentAt, right.order.id);
                         });
    }
    const auto urgency = [&rules](const OrderRow& row) {
        const auto due = arrivalDue(row.order, rules);
        return std::tuple(!due, due.value_or(row.order.reportedAt), row.order.id);
    };
    std::stable_sort(
        board.unassigned.begin(), board.unassigned.end(),
        [&](const OrderRow& left, const OrderRow& right) { return urgency(left) < urgency(right); });
    return board;
}

std::vector<OrderRow> ServiceOrderQueries::ordersOfRoom(RoomId room, int rowCount)
{
    const QString select = QStringLiteral("SELECT ") + orderrecord::rowColumns() +
                           QStringLiteral(" FROM service_order o") + orderrecord::joins() +
                           QStringLiteral("WHERE o.room_id = ?");
    const QString newest = QStringLiteral(" ORDER BY o.id DESC LIMIT ?");
    std::vector<OrderRow> rows =
        m_connection
            .statement(select +
                       QStringLiteral(" AND o.state IN ('registered', 'dispatched', 'on-site', "
                                      "'waiting', 'done', 'returned')") +
                       newest)
            .bind(room)
            .bind(rowCount)
            .all(orderrecord::listRow);
    const auto open = rows.size();
    if (open < static_cast<std::size_t>(rowCount)) {
        std::vector<OrderRow> closed =
            m_connection
                .statement(select + QStringLiteral(" AND o.state IN ('closed', 'cancelled')") + newest)
                .bind(room)
                .bind(rowCount - static_cast<int>(open))
                .all(orderrecord::listRow);
        rows.insert(rows.end(), std::make_move_iterator(closed.begin()),
                    std::make_move_iterator(closed.end()));
    }
    OrderClockQueries(m_connection, m_clock).time(rows);
    return rows;
}

std::optional<ServiceOrderQueries::RoomPlace> ServiceOrderQueries::placeOf(RoomId room)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT r.code, s.building_id FROM room r JOIN section s ON s.id = r.section_id "
                           "WHERE r.id = ?"))
        .bind(room)
        .first([](const Row& row) {
            return RoomPlace{row.text(0), row.id<BuildingId>(1)};
        });
}

bool ServiceOrderQueries::isActiveTechnician(StaffId staff)
{
    return m_connection
        .statement(QStringLiteral("SELECT id FROM staff WHERE id = ? AND technician = 1 AND active = 1"))
        .bind(staff)
        .first([](const Row& row) { return row.integer(0); })
        .has_value();
}

} // namespace pd
