// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/deadlines.h"

#include <algorithm>

namespace pd {

std::optional<Timestamp> arrivalDue(const ServiceOrder& order, const ClockRules& rules)
{
    if (order.state != OrderState::Registered && order.state != OrderState::Dispatched) {
        return std::nullopt;
    }
    switch (order.intake.urgency) {
    case Urgency::Immediate:
        return order.reportedAt.plusMinutes(rules.limit(ClockLimitKind::ImmediateArrival).minutes);
    case Urgency::Urgent:
        return order.reportedAt.plusMinutes(rules.limit(ClockLimitKind::UrgentArrival).minutes);
    case Urgency::Normal:
        break;
    }
    if (!order.intake.appointmentAt) {
        return std::nullopt;
    }
    return order.intake.appointmentAt->plusMinutes(rules.limit(ClockLimitKind::BookedArrival).minutes);
}

std::optional<Timestamp> slipReturnDue(const ServiceOrder& order, const SlipHours& hours, const Clock& clock)
{
    const bool out = isOpen(order.state) && order.state != OrderState::Returned;
    if (!out || !order.dispatchedAt || order.state == OrderState::Waiting) {
        return std::nullopt;
    }
    const Timestamp appointment = order.intake.appointmentAt.value_or(*order.dispatchedAt);
    const bool sameDay = clock.civil(appointment).date <= clock.civil(*order.dispatchedAt).date;
    return slipDue(sameDay ? *order.dispatchedAt : appointment, hours, clock);
}

bool isLongOpen(const OrderRow& row, Timestamp now)
{
    if (!row.timing.longOpenAt) {
        return isLongOpen(row.order, now);
    }
    return isUnfinished(row.order.state) && *row.timing.longOpenAt < now;
}

bool isLongOpen(const ServiceOrder& order, Timestamp now)
{
    constexpr int dayMinutes = 24 * 60;
    return isUnfinished(order.state) && order.reportedAt.plusMinutes(dayMinutes) < now;
}

Timestamp longOpenSince(const ClockRules& rules, const Clock& clock)
{
    constexpr std::int64_t minuteMs = 60'000;
    const ClockLimit& limit = rules.limit(ClockLimitKind::LongOpen);
    const Timestamp now = clock.now();
    Timestamp earliest = now.plusMinutes(-limit.minutes);
    if (!limit.working) {
        return earliest;
    }
    // Working time up to now grows the further back one starts: look for where it reaches the limit.
    const std::int64_t wanted = limit.minutes * minuteMs;
    const auto worked = [&](Timestamp from) { return rules.calendar.workingMs(from, now, clock); };
    for (int doubled = 0; worked(earliest) < wanted && doubled < 6; ++doubled) {
        earliest = now.plusMilliseconds(2 * (earliest.milliseconds() - now.milliseconds()));
    }
    Timestamp latest = now;
    while (latest.milliseconds() - earliest.milliseconds() > 1) {
        const Timestamp middle((latest.milliseconds() + earliest.milliseconds()) / 2);
        (worked(middle) < wanted ? latest : earliest) = middle;
    }
    return earliest;
}

Timestamp proposedAppointment(const ServiceOrder& order, Timestamp now)
{
    return std::max(order.intake.appointmentAt.value_or(now), now);
}

} // namespace pd
