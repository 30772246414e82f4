// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/contact.h"

#include <span>
#include <vector>

namespace pd {

/// Minutes after the promised time in which coming still counts as keeping it (REP-10).
inline constexpr int promiseGrace = 15;

enum class PromiseState {
    Open,    ///< still to come
    Kept,    ///< somebody came, or the work was done, in time
    Late,    ///< its time passed without anybody
    Changed, ///< another time took its place before it came
    Dropped, ///< the order was cancelled
};

/// A time promised to the customer: an appointment, or the definite time of a waiting order (REP-66).
struct Promise {
    Timestamp madeAt{0};
    Timestamp dueAt{0};
    OrderEventKind kind = OrderEventKind::Registered; ///< what made it
    QString actor;                                    ///< login of who entered it
    std::optional<StaffId> technician;
    QString reason;            ///< words: why this time took the place of the one before
    QString detail;            ///< codes of the event: the waiting reason
    bool needsTelling = false; ///< the customer was not on the phone when it was made
    std::optional<Timestamp> toldAt;
    QString toldBy; ///< login
    ContactTeller teller = ContactTeller::Desk;
    bool byNote = false;              ///< told by the note at the door (REP-45)
    int attempts = 0;                 ///< of telling that reached nobody
    std::optional<Timestamp> againAt; ///< when to try again
    PromiseState state = PromiseState::Open;

    [[nodiscard]] bool isTold() const { return !needsTelling || toldAt.has_value(); }
};

/// Every time that was promised, in order of making. A dispatch at the very time that was agreed makes no new
/// one. `events` may lack those that promise nothing and end nothing; both lists in order of happening.
std::vector<Promise> promisesOf(const ServiceOrder& order, std::span<const OrderEvent> events,
                                std::span<const OrderContact> contacts, Timestamp now);

/// How often times were changed: those that took the place of another.
int changesOf(std::span<const Promise> promises);

} // namespace pd
