// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/assignment.h"

#include "domain/repairs/appointments.h"
#include "domain/repairs/deadlines.h"

#include <algorithm>
#include <cstdlib>

namespace pd {

namespace {

constexpr std::int64_t secondMs = 1000;

Timestamp freeAmong(std::vector<Timestamp> visits, Timestamp from)
{
    std::ranges::sort(visits);
    Timestamp free = from;
    for (const Timestamp visit : visits) {
        const bool collides =
            visit < free.plusMinutes(visitMinutes) && free < visit.plusMinutes(visitMinutes);
        if (collides) {
            free = visit.plusMinutes(visitMinutes);
        }
    }
    return free;
}

} // namespace

FormerAssignment formerAssignment(const ServiceOrder& before, const ServiceOrder& after,
                                  const Entering& entering)
{
    return {after.id,
            after.version,
            entering.now,
            entering.actor,
            before.state,
            before.technician,
            before.intake.appointmentAt,
            before.dispatchedAt,
            before.arrivedAt,
            before.waitingReason,
            before.promisedAt};
}

Result<OrderStep> assignmentUndone(ServiceOrder order, const FormerAssignment& former,
                                   const Entering& entering)
{
    const std::int64_t elapsed = std::abs(entering.now.milliseconds() - former.at.milliseconds());
    const bool touched =
        order.id != former.order || order.version != former.version || order.state != OrderState::Dispatched;
    if (touched || entering.actor != former.actor || elapsed > undoSeconds * secondMs) {
        return error(ErrorCode::UndoTooLate, "order", {std::to_string(undoSeconds)});
    }
    OrderEvent event = happened(OrderEventKind::AssignmentUndone, entering);
    event.from = order.state;
    event.to = former.state;
    event.technician = order.technician;
    order.state = former.state;
    order.technician = former.technician;
    order.intake.appointmentAt = former.appointmentAt;
    order.dispatchedAt = former.dispatchedAt;
    order.arrivedAt = former.arrivedAt;
    order.waitingReason = former.waitingReason;
    order.promisedAt = former.promisedAt;
    return OrderStep{std::move(order), std::move(event)};
}

std::vector<Timestamp> plannedVisits(std::span<const OrderRow> his, std::span<const ServiceOrder> given,
                                     Timestamp from, Timestamp now)
{
    const auto isGiven = [&](const OrderRow& row) {
        return std::ranges::find(given, row.order.id, &ServiceOrder::id) != given.end();
    };
    const auto agreed = [&](const ServiceOrder& order) { return proposedAppointment(order, now) > now; };
    std::vector<Timestamp> taken;
    for (const OrderRow& row : his) {
        if (const auto visit = visitTime(row.order); visit && !isGiven(row)) {
            taken.push_back(*visit);
        }
    }
    for (const ServiceOrder& order : given) {
        if (agreed(order)) {
            taken.push_back(proposedAppointment(order, now));
        }
    }
    std::vector<Timestamp> visits;
    visits.reserve(given.size());
    for (const ServiceOrder& order : given) {
        if (agreed(order)) {
            visits.push_back(proposedAppointment(order, now));
            continue;
        }
        visits.push_back(freeAmong(taken, from));
        taken.push_back(visits.back());
    }
    return visits;
}

} // namespace pd
