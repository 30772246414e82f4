// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/deadlines.h"

#include <algorithm>

namespace pd {

namespace {

Timestamp endOfSlipDay(Timestamp issued, const Clock& clock, const DeadlineSettings& settings)
{
    const CivilTime civil = clock.civil(issued);
    if (civil.minute < settings.earlySlip) {
        return clock.instant({civil.date, settings.earlySlipReturn});
    }
    if (civil.minute < settings.endOfWork) {
        return clock.instant({civil.date, settings.endOfWork});
    }
    return clock.instant({civil.date.plusDays(1), settings.endOfWork});
}

} // namespace

std::optional<Timestamp> arrivalDue(const ServiceOrder& order, const DeadlineSettings& settings)
{
    if (order.state != OrderState::Registered && order.state != OrderState::Dispatched) {
        return std::nullopt;
    }
    switch (order.intake.urgency) {
    case Urgency::Immediate:
        return order.reportedAt.plusMinutes(settings.immediateArrival);
    case Urgency::Urgent:
        return order.reportedAt.plusMinutes(settings.urgentArrival);
    case Urgency::Normal:
        break;
    }
    if (!order.intake.appointmentAt) {
        return std::nullopt;
    }
    return order.intake.appointmentAt->plusMinutes(settings.bookedArrival);
}

std::optional<Timestamp> slipReturnDue(const ServiceOrder& order, const Clock& clock,
                                       const DeadlineSettings& settings)
{
    const bool out = isOpen(order.state) && order.state != OrderState::Returned;
    if (!out || !order.dispatchedAt || order.state == OrderState::Waiting) {
        return std::nullopt;
    }
    const Timestamp appointment = order.intake.appointmentAt.value_or(*order.dispatchedAt);
    const bool sameDay = clock.civil(appointment).date <= clock.civil(*order.dispatchedAt).date;
    return endOfSlipDay(sameDay ? *order.dispatchedAt : appointment, clock, settings);
}

std::optional<Timestamp> nextDue(const ServiceOrder& order, const Clock& clock,
                                 const DeadlineSettings& settings)
{
    switch (order.state) {
    case OrderState::Registered:
    case OrderState::Dispatched:
        return arrivalDue(order, settings);
    case OrderState::Waiting:
        return order.promisedAt;
    case OrderState::OnSite:
    case OrderState::Done:
        return slipReturnDue(order, clock, settings);
    case OrderState::Returned:
    case OrderState::Closed:
    case OrderState::Cancelled:
        return std::nullopt;
    }
    return std::nullopt;
}

bool isLongOpen(const ServiceOrder& order, Timestamp now, const DeadlineSettings& settings)
{
    return isUnfinished(order.state) && order.reportedAt.plusMinutes(settings.longOpen) < now;
}

Timestamp proposedAppointment(const ServiceOrder& order, Timestamp now)
{
    return std::max(order.intake.appointmentAt.value_or(now), now);
}

} // namespace pd
