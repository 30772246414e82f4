// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/contact.h"
#include "domain/repairs/orderrules.h"

namespace pd {

// What happens round a visit beside the states of the order.

/// Nobody was at home and a note was left (REP-45).
struct NobodyHomeEntry {
    std::optional<Timestamp> at;         ///< none: now
    std::optional<Timestamp> promisedAt; ///< when the desk tries again, unless the customer calls first
    QString note;
};
/// The order waits, with that reason. Errors: as putOnWait(), TimeOrder ("arrivedAt").
Result<OrderStep> nobodyHome(ServiceOrder order, const NobodyHomeEntry& entry, const Entering& entering);
/// The note as a contact that reached nobody.
OrderContact noteLeft(const ServiceOrder& order, const NobodyHomeEntry& entry, const Entering& entering);

/// The technician has the slip (REP-57): an event that keeps the state. `events` are those of the order.
/// Errors: OrderTransition (not dispatched), AlreadyDone (since the last dispatch), TimeOrder ("pickedUpAt").
bool mayPickUpSlip(OrderState state);
Result<OrderEvent> slipPickedUp(const ServiceOrder& order, std::span<const OrderEvent> events,
                                std::optional<Timestamp> at, const Entering& entering);
/// When the technician received the slip of the present dispatch.
std::optional<Timestamp> slipPickedUpAt(const ServiceOrder& order, std::span<const OrderEvent> events);

/// The technical review of a complicated repair and the definite time that came of it (REP-46, REP-47).
struct TechnicalReviewEntry {
    std::optional<Timestamp> heldAt; ///< none: now
    QString result;
    std::optional<Timestamp> definiteAt;
    std::optional<Told> told;
};
inline constexpr int reviewReturn = 30;      ///< minutes from review to the return on site (REP-46)
inline constexpr int reviewAnswer = 24 * 60; ///< minutes until the owner has a definite time (REP-47)

/// Of an order that waits for the review: it goes on waiting, with the definite time as promise. Errors:
/// OrderTransition, Required ("result"), PromiseRequired, PromiseInPast, TimeOrder ("heldAt"), TooLong.
Result<OrderStep> technicallyReviewed(ServiceOrder order, const TechnicalReviewEntry& entry,
                                      const Entering& entering);

} // namespace pd
