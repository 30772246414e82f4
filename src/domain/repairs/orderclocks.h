// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/clockrules.h"
#include "domain/repairs/serviceorder.h"

#include <optional>
#include <vector>

namespace pd {

/// Time that does not count: the order was waiting.
struct ClockPause {
    Timestamp from{0};
    std::optional<Timestamp> until; ///< none: it goes on
    std::int64_t countedMs = 0; ///< by which it moves the due time: working time where the clock runs on it

    friend bool operator==(const ClockPause&, const ClockPause&) = default;
};

enum class ClockStatus {
    Running,
    Late,      ///< running beyond its due time
    Paused,    ///< the order waits
    Met,       ///< in time
    MetLate,   ///< but too late
    Overtaken, ///< ended otherwise: dispatched anew, put on wait, cancelled
};

/// One run of a clock: what started it, until when, what became of it. An order can have several of a kind,
/// one per visit.
struct OrderClock {
    OrderClockKind kind = OrderClockKind::Assign;
    Timestamp startedAt{0};
    std::optional<ClockLimit> limit; ///< none: the due time was promised, or is an hour of the day
    std::optional<Timestamp> due;    ///< none: the calendar has no time for it
    std::vector<WorkSlice> slices;   ///< what the way to the due time is made of
    std::vector<ClockPause> pauses;
    std::optional<Timestamp> pausedSince;
    std::optional<Timestamp> stoppedAt;
    bool met = false; ///< stopped by what it waits for

    /// A breach stays one, whatever comes later.
    [[nodiscard]] ClockStatus status(Timestamp now) const;
    /// The due time passed before it was stopped or paused, in whole minutes, as people write times.
    [[nodiscard]] bool breached(Timestamp now) const;
    /// Beyond the due time; stands still while paused and once stopped. 0: in time.
    [[nodiscard]] std::int64_t lateMs(Timestamp now) const;
    [[nodiscard]] bool live() const { return !stoppedAt; }
    /// When to warn: `warnBefore` minutes before the due time, but not before half of the limit is used up.
    [[nodiscard]] std::optional<Timestamp> warnAt(int warnBefore) const;

    friend bool operator==(const OrderClock&, const OrderClock&) = default;
};

/// Every run of every clock that the order has had, in order of their starts; runs that were overtaken in
/// time are left out. `events`: all of the order, in order of entry; none: as the order looks now.
std::vector<OrderClock> orderClocks(const ServiceOrder& order, const std::vector<OrderEvent>& events,
                                    const ClockRules& rules, const Clock& clock);

/// The first arrival and when it was due; a promise of an earlier visit that was missed counts (KPI-07).
struct FirstArrival {
    Timestamp due{0};
    Timestamp arrivedAt{0};
};
std::optional<FirstArrival> firstArrival(const std::vector<OrderClock>& clocks);

/// The day's hour at which a slip issued then must be back (REP-42).
Timestamp slipDue(Timestamp issuedAt, const SlipHours& hours, const Clock& clock);

/// What lists show of an order's clocks.
struct OrderTiming {
    std::optional<OrderClockKind> kind; ///< the clock that `due` is of
    std::optional<Timestamp> due; ///< what presses now: arrival, promise, slip, else assignment or callback
    std::optional<Timestamp> lateSince;  ///< the earliest due time that a running clock has left behind
    std::optional<Timestamp> longOpenAt; ///< from then on it is on the list of REP-21; none: not unfinished
    bool lateBefore = false; ///< the customer was kept waiting earlier: arrival, promise or definite time

    friend bool operator==(const OrderTiming&, const OrderTiming&) = default;
};
OrderTiming timingOf(const std::vector<OrderClock>& clocks, OrderState state, Timestamp now);

} // namespace pd
