// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/serviceorder.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace pd {

/// From a dispatch to the next one.
struct OrderVisit {
    Timestamp dispatchedAt{0};
    Timestamp appointmentAt{0};
    std::vector<Timestamp> arrivalsAt; ///< more than one where a wait lay between
    std::optional<Timestamp> endedAt;  ///< dispatched anew
    std::vector<Timestamp> callsAt;    ///< the customer was reached (REP-36)

    /// Before it nobody expects the technician.
    [[nodiscard]] Timestamp startsAt() const { return std::max(dispatchedAt, appointmentAt); }
    [[nodiscard]] std::optional<Timestamp> arrivedAt() const
    {
        return arrivalsAt.empty() ? std::nullopt : std::optional(arrivalsAt.front());
    }
};

/// A time of waiting (REP-18).
struct OrderWait {
    Timestamp from{0};
    std::optional<Timestamp> leftAt; ///< none: it still waits
    std::optional<Timestamp> until;  ///< leftAt, or the appointment agreed on then
    std::optional<Timestamp> promisedAt;
    bool review = false; ///< for a technical review (REP-46)
};

/// What the clocks need to know of an order's past, read from its events.
struct OrderHistory {
    std::vector<OrderVisit> visits;
    std::vector<OrderWait> waits;
    std::vector<Timestamp> reviewsAt; ///< reviews held while the technician stays on the order (REP-46)
    std::optional<Timestamp> booked;  ///< the appointment before anybody was dispatched
    std::optional<Timestamp> doneAt;
    std::optional<Timestamp> returnedAt;
    std::optional<Timestamp> closedAt;
    std::optional<Timestamp> cancelledAt;

    /// The first arrival of all visits.
    [[nodiscard]] std::optional<Timestamp> firstArrival() const;
    /// The work is over: done or cancelled.
    [[nodiscard]] std::optional<Timestamp> workEnd() const { return doneAt ? doneAt : cancelledAt; }
    /// The first wait that begins at or after that instant.
    [[nodiscard]] const OrderWait* waitAfter(Timestamp at) const;
};

/// `events`: all of the order in order of entry; none: as the order looks now.
OrderHistory historyOf(const ServiceOrder& order, const std::vector<OrderEvent>& events);

} // namespace pd
