// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/slipbookqueries.h"

#include "domain/repairs/deadlines.h"
#include "storage/numbering.h"
#include "storage/repairs/clockrulestore.h"
#include "storage/repairs/orderrecord.h"
#include "storage/staff/staffnames.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int mostMissing = 1000; // of a damaged file; nobody reads more

QString series()
{
    return QStringLiteral("FW");
}

SlipChase chaseFrom(const Row& row, int column)
{
    return {row.timestamp(column), row.text(column + 1), row.text(column + 2), row.text(column + 3)};
}

NumberFate fateOf(OrderState state)
{
    switch (state) {
    case OrderState::Registered:
        return NumberFate::NotSent;
    case OrderState::Dispatched:
    case OrderState::OnSite:
    case OrderState::Waiting:
    case OrderState::Done:
        return NumberFate::Out;
    case OrderState::Returned:
    case OrderState::Closed:
        return NumberFate::Back;
    case OrderState::Cancelled:
        break;
    }
    return NumberFate::Cancelled;
}

NumberLine lineOf(const OrderRow& row, const SlipHours& hours, const Clock& clock)
{
    const ServiceOrder& order = row.order;
    NumberLine line;
    line.number = order.number;
    line.fate = fateOf(order.state);
    line.order = order.id;
    line.state = order.state;
    line.place = order.intake.place;
    line.technician = row.technicianName;
    line.returnedAt = order.returnedAt;
    line.due = line.fate == NumberFate::Out ? slipReturnDue(order, hours, clock) : std::nullopt;
    line.reason = order.waitingReason ? code(*order.waitingReason) : order.cancelReason;
    return line;
}

} // namespace

UnreturnedSlips SlipBookQueries::unreturned()
{
    // The state first as the index has it, then as it is asked for.
    const QString out = QStringLiteral("o.state NOT IN ('closed', 'cancelled') AND o.state IN ('dispatched', "
                                       "'on-site', 'done')");
    UnreturnedSlips result;
    const auto rows =
        m_connection
            .statement(QStringLiteral("SELECT ") + orderrecord::rowColumns() +
                       QStringLiteral(" FROM service_order o") + orderrecord::joins() +
                       QStringLiteral("WHERE ") + out + QStringLiteral(" ORDER BY o.id + 0 LIMIT ?"))
            .bind(UnreturnedSlips::largest + 1)
            .all(orderrecord::listRow);
    const SlipHours hours = ClockRuleStore(m_connection).get().slips;
    std::map<OrderId, UnreturnedSlip> slips;
    for (const OrderRow& row : rows) {
        if (const auto due = slipReturnDue(row.order, hours, m_clock)) {
            slips.emplace(row.order.id, UnreturnedSlip{row, *due, std::nullopt, 0, std::nullopt});
        }
    }
    const auto chases =
        m_connection
            .statement(
                QStringLiteral("SELECT o.id, c.at_ms, c.actor, c.person, c.answer FROM service_order o "
                               "CROSS JOIN slip_chase c ON c.order_id = o.id WHERE ") +
                out + QStringLiteral(" ORDER BY c.id"))
            .all([](const Row& row) { return std::pair(row.id<OrderId>(0), chaseFrom(row, 1)); });
    for (const auto& [order, chase] : chases) {
        if (const auto slip = slips.find(order); slip != slips.end()) {
            slip->second.lastChase = chase;
            ++slip->second.chases;
        }
    }
    const auto pickUps =
        m_connection
            .statement(QStringLiteral("SELECT o.id, e.at_ms FROM service_order o CROSS JOIN order_event e ON "
                                      "e.order_id = o.id AND e.kind = 'slip-picked-up' AND "
                                      "e.recorded_at_ms >= o.dispatched_at_ms WHERE ") +
                       out + QStringLiteral(" ORDER BY e.id"))
            .all([](const Row& row) { return std::pair(row.id<OrderId>(0), row.timestamp(1)); });
    for (const auto& [order, at] : pickUps) {
        if (const auto slip = slips.find(order); slip != slips.end()) {
            slip->second.pickedUpAt = at;
        }
    }
    for (auto& [order, slip] : slips) {
        result.slips.push_back(std::move(slip));
    }
    result.complete = rows.size() <= UnreturnedSlips::largest;
    std::ranges::stable_sort(
        result.slips, {}, [](const UnreturnedSlip& slip) { return std::pair(slip.due, slip.row.order.id); });
    return result;
}

Statement SlipBookQueries::bound(const QString& sql, const Selection& selection)
{
    Statement statement =
        m_connection.statement(QString(sql).replace(QStringLiteral("{wanted}"), selection.wanted));
    for (const QString& text : selection.texts) {
        statement.bind(text);
    }
    for (const Timestamp time : selection.times) {
        statement.bind(time);
    }
    return statement;
}

std::vector<NumberLine> SlipBookQueries::lines(const Selection& selection)
{
    const auto rows = bound(QStringLiteral("SELECT ") + orderrecord::rowColumns() +
                                QStringLiteral(" FROM service_order o") + orderrecord::joins() +
                                QStringLiteral("WHERE o.id IN ({wanted}) ORDER BY o.id"),
                            selection)
                          .all(orderrecord::listRow);
    const SlipHours hours = ClockRuleStore(m_connection).get().slips;
    std::map<OrderId, NumberLine> byOrder;
    for (const OrderRow& row : rows) {
        byOrder.emplace(row.order.id, lineOf(row, hours, m_clock));
    }
    addStories(byOrder, selection);
    std::vector<NumberLine> lines;
    lines.reserve(byOrder.size());
    for (auto& [order, line] : byOrder) {
        lines.push_back(std::move(line));
    }
    return lines;
}

void SlipBookQueries::addStories(std::map<OrderId, NumberLine>& lines, const Selection& selection)
{
    const auto printings =
        bound(QStringLiteral("SELECT o.id, MAX(p.printing) FROM service_order o JOIN document_print p ON "
                             "p.document = 'order-slip' AND p.number = o.number WHERE o.id IN ({wanted}) "
                             "GROUP BY o.id"),
              selection)
            .all([](const Row& row) {
                return std::pair(row.id<OrderId>(0), static_cast<int>(row.integer(1)));
            });
    for (const auto& [order, printing] : printings) {
        lines.at(order).printings = printing;
    }
    const auto chases =
        bound(QStringLiteral("SELECT c.order_id, c.at_ms, c.actor, c.person, c.answer FROM "
                             "slip_chase c WHERE c.order_id IN ({wanted}) ORDER BY c.id"),
              selection)
            .all([](const Row& row) { return std::pair(row.id<OrderId>(0), chaseFrom(row, 1)); });
    for (const auto& [order, chase] : chases) {
        lines.at(order).chase = chase;
    }
    const auto explanations =
        bound(QStringLiteral("SELECT o.id, x.reason FROM service_order o JOIN slip_explanation x ON x.number "
                             "= o.number WHERE o.id IN ({wanted}) ORDER BY x.id"),
              selection)
            .all([](const Row& row) { return std::pair(row.id<OrderId>(0), row.text(1)); });
    for (const auto& [order, reason] : explanations) {
        lines.at(order).explanation = reason;
    }
    struct End {
        OrderId order;
        QString kind;
        QString actor;
        QString note;
    };
    const auto ends =
        bound(QStringLiteral(
                  "SELECT e.order_id, e.kind, %1, e.note FROM order_event e WHERE e.order_id "
                  "IN ({wanted}) AND e.kind IN ('cancelled', 'merged', 'unmerged', 'waiting') ORDER BY "
                  "e.id")
                  .arg(nameOfLogin(QStringLiteral("e.actor"))),
              selection)
            .all([](const Row& row) {
                return End{row.id<OrderId>(0), row.text(1), row.text(2), row.text(3)};
            });
    for (const End& end : ends) {
        NumberLine& line = lines.at(end.order);
        if (line.state == OrderState::Waiting && end.kind == u"waiting" && !end.note.isEmpty()) {
            line.reason = end.note;
        }
        if (line.state != OrderState::Cancelled || end.kind == u"waiting") {
            continue;
        }
        line.fate = end.kind == u"merged" ? NumberFate::Merged : NumberFate::Cancelled;
        line.by = end.actor;
        line.reason = end.kind == u"merged" && !end.note.isEmpty() ? end.note : line.reason;
    }
}

QString SlipBookQueries::latestExplanation(const QString& number)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT reason FROM slip_explanation WHERE number = ? ORDER BY id DESC LIMIT 1"))
        .bind(number)
        .first([](const Row& row) { return row.text(0); })
        .value_or(QString());
}

void SlipBookQueries::addHoles(std::vector<NumberLine>& lines)
{
    if (lines.empty()) {
        return;
    }
    const auto neighbour = [&](const QString& sql, OrderId of) {
        return m_connection.statement(sql).bind(of).first([](const Row& row) { return row.text(0); });
    };
    const auto parts = [](const QString& number) { return Numbering::partsOf(series(), number); };
    const auto before =
        neighbour(QStringLiteral("SELECT number FROM service_order WHERE id < ? ORDER BY id DESC LIMIT 1"),
                  *lines.front().order);
    const auto after =
        neighbour(QStringLiteral("SELECT number FROM service_order WHERE id > ? ORDER BY id LIMIT 1"),
                  *lines.back().order);
    std::vector<NumberLine> all;
    int missing = 0;
    const auto fill = [&](const QString& month, std::int64_t from, std::int64_t until) {
        for (std::int64_t running = from; running < until && missing < mostMissing; ++running) {
            const QString number = Numbering::format(series(), month, running);
            const bool carried =
                m_connection.statement(QStringLiteral("SELECT id FROM service_order WHERE number = ?"))
                    .bind(number)
                    .first([](const Row& row) { return row.integer(0); })
                    .has_value();
            if (!carried) {
                NumberLine hole;
                hole.number = number;
                hole.explanation = latestExplanation(number);
                all.push_back(hole);
                ++missing;
            }
        }
    };
    QString month;
    std::int64_t next = 1;
    if (const auto known = before ? parts(*before) : std::nullopt) {
        month = known->month;
        next = known->running + 1;
    }
    for (NumberLine& line : lines) {
        if (const auto own = parts(line.number)) {
            next = own->month == month ? next : 1;
            month = own->month;
            fill(month, next, own->running);
            next = own->running + 1;
        }
        all.push_back(std::move(line));
    }
    const auto follower = after ? parts(*after) : std::nullopt;
    if (!month.isEmpty() && (!follower || follower->month != month)) {
        const auto given =
            m_connection
                .statement(QStringLiteral("SELECT given FROM number_series WHERE series = ? AND month = ?"))
                .bind(series())
                .bind(month)
                .first([](const Row& row) { return row.integer(0); });
        fill(month, next, given.value_or(0) + 1);
    }
    lines = std::move(all);
}

} // namespace pd
