// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderlist.h"
#include "domain/repairs/orderrules.h"

#include <span>

namespace pd {

/// How long an assignment made at the board can be taken back, in seconds by the office's clock.
inline constexpr int undoSeconds = 30;

/// Where an order stood before it was assigned: what taking the assignment back restores.
struct FormerAssignment {
    OrderId order{0};
    int version = 0; ///< of the order right after the assignment
    Timestamp at{0}; ///< of the assignment
    QString actor;   ///< login of who assigned
    OrderState state = OrderState::Registered;
    std::optional<StaffId> technician;
    std::optional<Timestamp> appointmentAt;
    std::optional<Timestamp> dispatchedAt;
    std::optional<Timestamp> arrivedAt;
    std::optional<WaitingReason> waitingReason;
    std::optional<Timestamp> promisedAt;

    friend bool operator==(const FormerAssignment&, const FormerAssignment&) = default;
};

/// `before` has just become `after`.
FormerAssignment formerAssignment(const ServiceOrder& before, const ServiceOrder& after,
                                  const Entering& entering);

/// Back to where the order was. Errors: UndoTooLate (more than undoSeconds ago by the clock, in either
/// direction; by somebody else; or the order is not as the assignment left it).
Result<OrderStep> assignmentUndone(ServiceOrder order, const FormerAssignment& former,
                                   const Entering& entering);

/// When the technician comes to each of several orders given to him at once: an order keeps the time agreed
/// on with its customer where that is still to come; the others get the first moments from `from` on at which
/// he is free, one after the other (REP-12). `his` are the orders he has.
std::vector<Timestamp> plannedVisits(std::span<const OrderRow> his, std::span<const ServiceOrder> given,
                                     Timestamp from, Timestamp now);

} // namespace pd
