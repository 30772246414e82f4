// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/orderclocks.h"

#include "domain/repairs/orderhistory.h"

#include <algorithm>

namespace pd {

namespace {

constexpr std::int64_t minuteMs = 60'000;

using Instant = std::optional<Timestamp>;

Instant earlier(const Instant& left, const Instant& right)
{
    return left && right ? std::min(*left, *right) : left ? left : right;
}

/// What ends a run: what it waits for, or something else that makes it pointless.
struct Stops {
    Instant met;
    Instant overtaken;
};

/// Builds the runs of one order.
class Clockmaker {
public:
    Clockmaker(const ServiceOrder& order, const std::vector<OrderEvent>& events, const ClockRules& rules,
               const Clock& clock)
        : m_order(order), m_rules(rules), m_clock(clock), m_history(historyOf(order, events)),
          m_now(clock.now())
    {
    }

    std::vector<OrderClock> make()
    {
        if (!order().intake.backFilled) { // what was written after the work was never waited for (REP-34)
            addAssign();
            addCalls();
            addMovements();
        }
        addArrivals();
        addReviews();
        addPromises();
        addSlip();
        add(OrderClockKind::LongOpen, ClockLimitKind::LongOpen, order().reportedAt,
            {m_history.doneAt, m_history.cancelledAt}, false);
        addCallback();
        std::ranges::stable_sort(m_clocks, {}, &OrderClock::startedAt);
        return std::move(m_clocks);
    }

private:
    [[nodiscard]] const ServiceOrder& order() const { return m_order; }
    [[nodiscard]] const std::vector<OrderVisit>& visits() const { return m_history.visits; }

    void addAssign()
    {
        const Instant dispatched = visits().empty() ? Instant() : visits().front().dispatchedAt;
        add(OrderClockKind::Assign, ClockLimitKind::Assign, order().reportedAt,
            {dispatched, m_history.workEnd()}, false);
    }

    /// Urgent work counts from the report until the first arrival, everything else from its appointment.
    void addArrivals()
    {
        const bool booked = order().intake.urgency == Urgency::Normal;
        const Instant first = m_history.firstArrival();
        if (!booked) {
            const auto limit = order().intake.urgency == Urgency::Immediate ? ClockLimitKind::ImmediateArrival
                                                                            : ClockLimitKind::UrgentArrival;
            add(OrderClockKind::Arrival, limit, order().reportedAt, {first, m_history.workEnd()}, true);
        } else if (visits().empty() && m_history.booked) {
            add(OrderClockKind::Arrival, ClockLimitKind::BookedArrival, *m_history.booked,
                {{}, m_history.workEnd()}, false);
        }
        for (const OrderVisit& visit : visits()) {
            if (booked || (first && visit.dispatchedAt >= *first)) {
                add(OrderClockKind::Arrival, ClockLimitKind::BookedArrival, visit.appointmentAt,
                    {visit.arrivedAt(), endOf(visit)}, true);
            }
        }
    }

    void addCalls()
    {
        for (const OrderVisit& visit : visits()) {
            const Instant end = earlier(endOf(visit), waitStart(visit.dispatchedAt));
            const Instant firstCall = visit.callsAt.empty() ? Instant() : visit.callsAt.front();
            add(OrderClockKind::FirstCall, ClockLimitKind::FirstCall, visit.startsAt(),
                {earlier(firstCall, visit.arrivedAt()), end}, false);
            for (std::size_t i = 0; i < visit.callsAt.size(); ++i) {
                const Timestamp call = visit.callsAt[i];
                if (call < visit.startsAt() || (visit.arrivedAt() && *visit.arrivedAt() <= call) ||
                    (end && *end <= call)) {
                    continue;
                }
                const Instant next = i + 1 < visit.callsAt.size() ? Instant(visit.callsAt[i + 1]) : Instant();
                add(OrderClockKind::SecondCall, ClockLimitKind::SecondCall, call,
                    {earlier(next, visit.arrivedAt()), end}, false);
            }
        }
    }

    void addMovements()
    {
        struct Movement {
            Timestamp at;     ///< ends the run before it
            Timestamp counts; ///< begins its own
        };
        const Timestamp report = order().reportedAt;
        std::vector<Movement> moves{{report, std::max(report, m_history.booked.value_or(report))}};
        for (const OrderVisit& visit : visits()) {
            moves.push_back({visit.dispatchedAt, visit.startsAt()});
            for (const Timestamp arrival : visit.arrivalsAt) {
                moves.push_back({arrival, arrival});
            }
        }
        for (std::size_t i = 0; i < moves.size(); ++i) {
            const Instant next = i + 1 < moves.size() ? Instant(moves[i + 1].at) : Instant();
            add(OrderClockKind::NoMovement, ClockLimitKind::NoMovement, moves[i].counts,
                {earlier(next, earlier(m_history.doneAt, waitStart(moves[i].at))), m_history.cancelledAt},
                false);
        }
    }

    void addReviews()
    {
        for (const OrderWait& wait : m_history.waits) {
            if (!wait.review) {
                continue;
            }
            add(OrderClockKind::DefiniteTime, ClockLimitKind::DefiniteTime, wait.from,
                {wait.leftAt, m_history.workEnd()}, false);
            const auto visit = std::ranges::find_if(visits(), [&](const OrderVisit& each) {
                return wait.leftAt && each.dispatchedAt >= *wait.leftAt;
            });
            if (visit != visits().end()) {
                add(OrderClockKind::ReviewToSite, ClockLimitKind::ReviewToSite, visit->startsAt(),
                    {visit->arrivedAt(), earlier(endOf(*visit), waitStart(visit->dispatchedAt))}, false);
            }
        }
        for (const Timestamp review : m_history.reviewsAt) {
            Instant back;
            Instant told = waitStart(review);
            for (const OrderVisit& visit : visits()) {
                for (const Timestamp arrival : visit.arrivalsAt) {
                    back = arrival >= review ? earlier(back, arrival) : back;
                }
                told = visit.dispatchedAt >= review ? earlier(told, visit.dispatchedAt) : told;
            }
            add(OrderClockKind::ReviewToSite, ClockLimitKind::ReviewToSite, review,
                {earlier(back, m_history.doneAt), earlier(told, m_history.cancelledAt)}, false);
            add(OrderClockKind::DefiniteTime, ClockLimitKind::DefiniteTime, review,
                {earlier(told, m_history.doneAt), m_history.cancelledAt}, false);
        }
    }

    void addPromises()
    {
        for (const OrderWait& wait : m_history.waits) {
            if (wait.promisedAt) {
                addDue(OrderClockKind::Promise, wait.from, *wait.promisedAt,
                       {wait.leftAt, m_history.cancelledAt});
            }
        }
    }

    void addSlip()
    {
        if (visits().empty() || order().state == OrderState::Waiting) {
            return;
        }
        const OrderVisit& last = visits().back();
        Timestamp issued = last.dispatchedAt;
        const Instant resumed = m_history.waits.empty() ? Instant() : m_history.waits.back().leftAt;
        for (const Timestamp later : {last.appointmentAt, resumed.value_or(issued)}) {
            if (m_clock.civil(later).date > m_clock.civil(issued).date) {
                issued = later;
            }
        }
        addDue(OrderClockKind::SlipReturn, last.dispatchedAt, slipDue(issued, m_rules.slips, m_clock),
               {m_history.returnedAt, m_history.cancelledAt});
    }

    void addCallback()
    {
        if (m_history.doneAt) {
            add(OrderClockKind::Callback,
                order().intake.urgency == Urgency::Normal ? ClockLimitKind::Callback
                                                          : ClockLimitKind::UrgentCallback,
                *m_history.doneAt, {m_history.closedAt, {}}, false);
        }
    }

    [[nodiscard]] Instant endOf(const OrderVisit& visit) const
    {
        return visit.endedAt ? visit.endedAt : m_history.workEnd();
    }
    [[nodiscard]] Instant waitStart(Timestamp since) const
    {
        const OrderWait* wait = m_history.waitAfter(since);
        return wait == nullptr ? Instant() : Instant(wait->from);
    }

    void stop(OrderClock& run, const Stops& stops)
    {
        run.stoppedAt = earlier(stops.met, stops.overtaken);
        run.met = stops.met && run.stoppedAt == stops.met;
    }

    void keep(OrderClock run)
    {
        const bool pointless = run.status(m_now) == ClockStatus::Overtaken && !run.breached(m_now);
        if (!pointless) {
            m_clocks.push_back(std::move(run));
        }
    }

    void add(OrderClockKind kind, ClockLimitKind limit, Timestamp start, const Stops& stops, bool pauses)
    {
        OrderClock run;
        run.kind = kind;
        run.startedAt = start;
        run.limit = m_rules.limit(limit);
        stop(run, stops);
        setDue(run, 0);
        if (pauses) {
            pause(run);
        }
        keep(std::move(run));
    }

    void addDue(OrderClockKind kind, Timestamp start, Timestamp due, const Stops& stops)
    {
        OrderClock run;
        run.kind = kind;
        run.startedAt = start;
        run.due = due;
        run.slices = {{start, due}};
        stop(run, stops);
        keep(std::move(run));
    }

    void setDue(OrderClock& run, std::int64_t pausedMs) const
    {
        const std::int64_t length = run.limit->minutes * minuteMs + pausedMs;
        if (!run.limit->working) {
            run.due = run.startedAt.plusMilliseconds(length);
            run.slices = {{run.startedAt, *run.due}};
            return;
        }
        auto walk = m_rules.calendar.walk(run.startedAt, length, m_clock);
        run.due = walk ? Instant(walk->end) : Instant();
        run.slices = walk ? std::move(walk).value().slices : std::vector<WorkSlice>();
    }

    /// Moves the due time by every wait that began before it had passed.
    void pause(OrderClock& run) const
    {
        std::int64_t total = 0;
        for (const OrderWait& wait : m_history.waits) {
            const bool over = wait.until && *wait.until <= run.startedAt;
            if (over || (run.stoppedAt && wait.from >= *run.stoppedAt)) {
                continue;
            }
            if (!wait.leftAt && !run.stoppedAt) {
                run.pausedSince = std::max(wait.from, run.startedAt);
            }
            if (run.due && wait.from >= *run.due) {
                return;
            }
            ClockPause pause{std::max(wait.from, run.startedAt), wait.until, 0};
            const Timestamp until = std::max(pause.from, wait.until.value_or(m_now));
            pause.countedMs = run.limit->working ? m_rules.calendar.workingMs(pause.from, until, m_clock)
                                                 : until.milliseconds() - pause.from.milliseconds();
            total += pause.countedMs;
            run.pauses.push_back(pause);
            setDue(run, total);
        }
    }

    const ServiceOrder& m_order;
    const ClockRules& m_rules;
    const Clock& m_clock;
    OrderHistory m_history;
    Timestamp m_now;
    std::vector<OrderClock> m_clocks;
};

} // namespace

std::vector<OrderClock> orderClocks(const ServiceOrder& order, const std::vector<OrderEvent>& events,
                                    const ClockRules& rules, const Clock& clock)
{
    return Clockmaker(order, events, rules, clock).make();
}

} // namespace pd
