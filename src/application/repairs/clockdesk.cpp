// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/clockdesk.h"

#include "storage/repairs/clockrulestore.h"
#include "storage/repairs/orderclockqueries.h"
#include "storage/repairs/orderclockstore.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace pd {

namespace {

/// What there is to note of every open order.
struct OrderNews {
    TimedOrder order;
    std::vector<ClockNews> news;
};

std::vector<OrderNews> newsOf(Connection& connection, const Clock& clock, const Session& session)
{
    const Transaction reading(connection, Transaction::Kind::Read);
    OrderClockQueries queries(connection, clock);
    const ClockRules rules = queries.rules();
    std::vector<OrderNews> result;
    for (TimedOrder& order : queries.open(rules)) {
        auto news = clockNews(order.row.order.id, order.clocks, order.marks, rules.warnBefore, clock.now(),
                              [&](ClockAddressee one) { return ClockDesk::concerns(session, one); });
        if (!news.empty()) {
            result.push_back({std::move(order), std::move(news)});
        }
    }
    return result;
}

QJsonArray auditOf(const std::vector<OrderNews>& noted)
{
    QJsonArray lines;
    for (const OrderNews& each : noted) {
        for (const ClockNews& one : each.news) {
            lines.append(QJsonObject{{QStringLiteral("order"), each.order.row.order.number},
                                     {QStringLiteral("clock"), code(one.mark.kind)},
                                     {QStringLiteral("dueAtMs"), qint64{one.mark.dueAt.milliseconds()}},
                                     {QStringLiteral("missed"), one.breach},
                                     {QStringLiteral("told"), one.tell}});
        }
    }
    return lines;
}

const OrderClock* runOf(const TimedOrder& order, const ClockMark& mark)
{
    const auto run =
        std::ranges::find_if(order.clocks, [&](const OrderClock& each) { return mark.isOf(each); });
    return run == order.clocks.end() ? nullptr : &*run;
}

std::vector<ClockLine> toldLines(const std::vector<OrderNews>& noted)
{
    std::vector<ClockLine> lines;
    for (const OrderNews& each : noted) {
        for (const ClockNews& one : each.news) {
            const OrderClock* run = runOf(each.order, one.mark);
            if (one.tell && run != nullptr) {
                lines.push_back({each.order.row, *run});
            }
        }
    }
    return lines;
}

/// Every due time of the live runs, in a fixed order.
std::vector<std::pair<std::pair<OrderId, OrderClockKind>, std::optional<Timestamp>>>
dueTimes(const std::vector<TimedOrder>& orders)
{
    std::vector<std::pair<std::pair<OrderId, OrderClockKind>, std::optional<Timestamp>>> times;
    for (const TimedOrder& order : orders) {
        for (const OrderClock& run : order.clocks) {
            if (run.live()) {
                times.push_back({{order.row.order.id, run.kind}, run.due});
            }
        }
    }
    std::ranges::sort(times);
    return times;
}

} // namespace

std::span<const Command> clockCommands()
{
    static constexpr std::array all{changeClockRules, noteClocks};
    return all;
}

bool ClockDesk::concerns(const Session& session, ClockAddressee addressee)
{
    switch (addressee) {
    case ClockAddressee::Desk:
        return session.may(Permission::RegisterOrder);
    case ClockAddressee::TeamLeader:
    case ClockAddressee::Supervisor:
        return session.may(Permission::ReleaseOrder); // the supervisor's right (REP-24)
    }
    return false;
}

Result<ClockRules> ClockDesk::rules(const Session& session)
{
    return m_reads.run(session, Permission::LogIn, [](Connection& connection) -> Result<ClockRules> {
        return ClockRuleStore(connection).get();
    });
}

Result<void> ClockDesk::change(const Session& session, const ClockRules& before, const ClockRules& after)
{
    return m_writes.run(session, changeClockRules, [&](UnitOfWork& unit) -> Result<void> {
        const auto wanted = checked(after, unit.clock().civil(unit.now()).date);
        if (!wanted) {
            return wanted.error();
        }
        ClockRuleStore store(unit.connection());
        const ClockRules stored = store.get();
        if (!(stored == before)) {
            return error(ErrorCode::Conflict);
        }
        store.set(*wanted);
        unit.audit(QStringLiteral("limits"), clockRulesJson(stored), clockRulesJson(*wanted));
        unit.changed(Topic::Settings);
        unit.changed(Topic::Orders); // due times of open orders are others now
        return {};
    });
}

Result<ClockRulesPreview> ClockDesk::preview(const Session& session, const ClockRules& rules)
{
    return m_reads.run(session, changeClockRules.permission,
                       [&](Connection& connection) -> Result<ClockRulesPreview> {
                           const auto wanted = checked(rules, clock().today());
                           if (!wanted) {
                               return wanted.error();
                           }
                           const Transaction reading(connection, Transaction::Kind::Read);
                           OrderClockQueries queries(connection, clock());
                           const auto before = dueTimes(queries.open(queries.rules()));
                           const auto after = dueTimes(queries.open(*wanted));
                           ClockRulesPreview preview{static_cast<int>(after.size()), 0};
                           for (std::size_t i = 0; i < after.size() && i < before.size(); ++i) {
                               preview.moved += before[i] == after[i] ? 0 : 1;
                           }
                           return preview;
                       });
}

Result<std::vector<ClockLine>> ClockDesk::pressing(const Session& session, int horizonMinutes)
{
    return m_reads.run(
        session, Permission::ViewOrders, [&](Connection& connection) -> Result<std::vector<ClockLine>> {
            const Transaction reading(connection, Transaction::Kind::Read);
            OrderClockQueries queries(connection, clock());
            const Timestamp until = clock().now().plusMinutes(horizonMinutes);
            std::vector<ClockLine> lines;
            for (const TimedOrder& order : queries.open(queries.rules())) {
                for (const OrderClock& run : order.clocks) {
                    if (run.live() && !run.pausedSince && run.due && *run.due <= until) {
                        lines.push_back({order.row, run});
                    }
                }
            }
            std::ranges::stable_sort(lines, {}, [](const ClockLine& line) { return *line.clock.due; });
            return lines;
        });
}

Result<std::vector<ClockLine>> ClockDesk::news(const Session& session)
{
    const auto read = [&](Connection& connection) -> Result<std::vector<OrderNews>> {
        return newsOf(connection, clock(), session);
    };
    const auto seen = m_reads.run(session, noteClocks.permission, read);
    if (!seen) {
        return seen.error();
    }
    if (seen->empty()) {
        return std::vector<ClockLine>();
    }
    return m_writes.run(session, noteClocks, [&](UnitOfWork& unit) -> Result<std::vector<ClockLine>> {
        OrderClockQueries queries(unit.connection(), unit.clock());
        OrderClockStore store(unit);
        const ClockRules rules = queries.rules();
        std::vector<OrderNews> noted;
        for (const OrderNews& each : *seen) { // another desk may have been faster
            auto order = queries.order(each.order.row.order.id, rules);
            if (!order) {
                continue;
            }
            auto news = clockNews(order->row.order.id, order->clocks, order->marks, rules.warnBefore,
                                  unit.now(), [&](ClockAddressee one) { return concerns(session, one); });
            for (const ClockNews& one : news) {
                store.put(one.mark);
            }
            noted.push_back({std::move(*order), std::move(news)});
        }
        unit.audit(QStringLiteral("clocks"), {}, {{QStringLiteral("noted"), auditOf(noted)}});
        return toldLines(noted);
    });
}

Result<OrderClockStory> ClockDesk::clocksOf(const Session& session, OrderId id)
{
    return m_reads.run(
        session, Permission::ViewOrders, [&](Connection& connection) -> Result<OrderClockStory> {
            const Transaction reading(connection, Transaction::Kind::Read);
            OrderClockQueries queries(connection, clock());
            auto order = queries.order(id, queries.rules());
            if (!order) {
                return error(ErrorCode::NotFound, "order");
            }
            auto earlier = earlierBreaches(order->clocks, order->marks, clock().now());
            return OrderClockStory{std::move(order->row), std::move(order->clocks), std::move(earlier)};
        });
}

} // namespace pd
