// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/orderclocks.h"

#include <algorithm>

namespace pd {

namespace {

constexpr std::int64_t minuteMs = 60'000;

std::int64_t minuteOf(Timestamp at)
{
    return at.milliseconds() / minuteMs;
}

/// What the customer feels.
bool keepsWaiting(OrderClockKind kind)
{
    return kind == OrderClockKind::Arrival || kind == OrderClockKind::Promise ||
           kind == OrderClockKind::DefiniteTime;
}

/// The clock that the lists show in that state.
std::vector<OrderClockKind> shownIn(OrderState state)
{
    switch (state) {
    case OrderState::Registered:
        return {OrderClockKind::Arrival, OrderClockKind::Assign};
    case OrderState::Dispatched:
        return {OrderClockKind::Arrival};
    case OrderState::Waiting:
        return {OrderClockKind::Promise};
    case OrderState::OnSite:
    case OrderState::Done:
        return {OrderClockKind::SlipReturn};
    case OrderState::Returned:
        return {OrderClockKind::Callback};
    case OrderState::Closed:
    case OrderState::Cancelled:
        break;
    }
    return {};
}

} // namespace

bool OrderClock::breached(Timestamp now) const
{
    const Timestamp until = stoppedAt ? *stoppedAt : pausedSince ? *pausedSince : now;
    return due && minuteOf(until) > minuteOf(*due);
}

ClockStatus OrderClock::status(Timestamp now) const
{
    const bool late = breached(now);
    if (stoppedAt) {
        return !met ? ClockStatus::Overtaken : late ? ClockStatus::MetLate : ClockStatus::Met;
    }
    if (pausedSince) {
        return ClockStatus::Paused;
    }
    return late ? ClockStatus::Late : ClockStatus::Running;
}

std::int64_t OrderClock::lateMs(Timestamp now) const
{
    const Timestamp until = stoppedAt ? *stoppedAt : pausedSince ? *pausedSince : now;
    return due ? std::max<std::int64_t>(0, until.milliseconds() - due->milliseconds()) : 0;
}

std::optional<Timestamp> OrderClock::warnAt(int warnBefore) const
{
    if (!due) {
        return std::nullopt;
    }
    const std::int64_t before = warnBefore * minuteMs;
    const std::int64_t half = limit ? limit->minutes * minuteMs / 2 : before;
    return due->plusMilliseconds(-std::min(before, half));
}

std::optional<FirstArrival> firstArrival(const std::vector<OrderClock>& clocks)
{
    std::optional<Timestamp> missed;
    for (const OrderClock& run : clocks) {
        if (run.kind != OrderClockKind::Arrival || !run.due || !run.stoppedAt) {
            continue;
        }
        if (run.met) {
            return FirstArrival{missed.value_or(*run.due), *run.stoppedAt};
        }
        if (!missed && run.breached(*run.stoppedAt)) {
            missed = run.due;
        }
    }
    return std::nullopt;
}

Timestamp slipDue(Timestamp issuedAt, const SlipHours& hours, const Clock& clock)
{
    const CivilTime civil = clock.civil(issuedAt);
    if (civil.minute < hours.early) {
        return clock.instant({civil.date, hours.earlyReturn});
    }
    if (civil.minute < hours.endOfWork) {
        return clock.instant({civil.date, hours.endOfWork});
    }
    return clock.instant({civil.date.plusDays(1), hours.endOfWork});
}

OrderTiming timingOf(const std::vector<OrderClock>& clocks, OrderState state, Timestamp now)
{
    OrderTiming timing;
    const std::vector<OrderClockKind> shown = shownIn(state);
    auto rank = shown.size();
    for (const OrderClock& run : clocks) {
        const ClockStatus status = run.status(now);
        timing.lateBefore = timing.lateBefore || (keepsWaiting(run.kind) && run.breached(now));
        if (status == ClockStatus::Late) {
            timing.lateSince = timing.lateSince ? std::min(*timing.lateSince, *run.due) : run.due;
        }
        if (run.kind == OrderClockKind::LongOpen && isUnfinished(state)) {
            timing.longOpenAt = run.due;
        }
        const auto place = static_cast<std::size_t>(std::ranges::find(shown, run.kind) - shown.begin());
        if (run.live() && run.due && place < shown.size() && place <= rank) {
            rank = place;
            timing.kind = run.kind;
            timing.due = run.due;
        }
    }
    return timing;
}

} // namespace pd
