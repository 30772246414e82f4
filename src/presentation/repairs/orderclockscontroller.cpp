// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/orderclockscontroller.h"

#include "presentation/repairs/clockwordstext.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int minuteMs = 60'000;

/// 0: runs or waits, 1: was missed, 2: over and in time.
int rankOf(const OrderClock& run, Timestamp now)
{
    if (run.live()) {
        return 0;
    }
    return run.breached(now) ? 1 : 2;
}

/// What presses first, first.
std::vector<OrderClock> byDueTime(std::vector<OrderClock> clocks)
{
    std::ranges::stable_sort(clocks, {}, [](const OrderClock& run) { return run.due; });
    return clocks;
}

} // namespace

OrderClocksController::OrderClocksController(ClockDesk& desk, OrderDetailController& detail,
                                             const CurrentSession& session, QObject* parent)
    : QObject(parent), m_desk(desk), m_detail(detail), m_session(session)
{
    connect(&m_detail, &OrderDetailController::changed, this, &OrderClocksController::refresh);
    connect(&m_minute, &QTimer::timeout, this, &OrderClocksController::refresh);
    m_minute.start(minuteMs);
}

void OrderClocksController::add(const OrderClock& run, const ServiceOrder& order)
{
    const Clock& clock = m_desk.clock();
    m_lines.push_back({orderClockText(run.kind), shortTime(run.due, clock), clockStatusText(run, clock),
                       clockStatusLook(run, clock.now()), clockReasons(run, order, clock)});
}

void OrderClocksController::add(const ClockMark& earlier)
{
    const QString due = shortTime(earlier.breachedAt, m_desk.clock());
    m_lines.push_back({orderClockText(earlier.kind),
                       due,
                       tr("was missed"),
                       {QStringLiteral("warning"), StateTone::Warning},
                       {tr("Missed %1 by the limits and the order as they were then.").arg(due)}});
}

void OrderClocksController::refresh()
{
    m_lines.clear();
    if (const auto& details = m_detail.details()) {
        const auto story = m_desk.clocksOf(m_session.session(), details->row.order.id);
        if (story) {
            for (int rank = 0; rank <= 2; ++rank) {
                for (const OrderClock& run : byDueTime(story->clocks)) {
                    if (rankOf(run, m_desk.clock().now()) == rank) {
                        add(run, story->row.order);
                    }
                }
                if (rank == 1) {
                    for (const ClockMark& earlier : story->earlier) {
                        add(earlier);
                    }
                }
            }
        }
    }
    Q_EMIT changed();
}

} // namespace pd
