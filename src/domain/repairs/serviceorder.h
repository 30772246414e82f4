// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/timestamp.h"
#include "domain/registry/person.h"
#include "domain/registry/room.h"
#include "domain/repairs/orderid.h"
#include "domain/repairs/orderstate.h"
#include "domain/repairs/orderwords.h"
#include "domain/staff/staffid.h"

#include <QtCore/QString>

#include <optional>
#include <span>
#include <vector>

namespace pd {

/// What the clerk takes down (REP-01 … REP-06). Only a place (a room, or words) and a fault kind are
/// required.
struct OrderIntake {
    JobKind jobKind = JobKind::Repair;
    std::optional<RoomId> room;         ///< none: a public area
    std::optional<BuildingId> building; ///< of a public area; a room's own building is filled in on saving
    QString place;                      ///< the public area in words; left empty it becomes the room's code
    Part part = Part::Own;              ///< REP-03
    std::optional<FaultKindId> faultKind;
    QString content;
    QString material; ///< whether there is material, and what (REP-01)
    std::optional<PersonId> reporter;
    QString reporterName;
    QString reporterPhone;
    Urgency urgency = Urgency::Normal;               ///< REP-09
    WarrantyState warranty = WarrantyState::Unknown; ///< REP-04
    bool chargeable = false;                         ///< REP-05
    std::optional<Money> expected;                   ///< cost told to the customer (REP-06)
    std::optional<Timestamp>
        appointmentAt; ///< when the technician is due; after dispatch only a redispatch moves it
    QString note;
    OrderOrigin origin = OrderOrigin::Customer; ///< REP-24, REP-25
    QString originDetail;                       ///< which department, or who found it
    bool backFilled = false;                    ///< written after the work was begun (REP-34)
    std::optional<StaffId> wishedTechnician;    ///< whom the customer asked for (REP-13)

    friend bool operator==(const OrderIntake&, const OrderIntake&) = default;
};

/// A service order (服务单) as it stands. The times are kept apart (REP-11).
struct ServiceOrder {
    OrderId id{0};
    QString number; ///< "FW-202611-0183"
    OrderState state = OrderState::Registered;
    OrderIntake intake;
    std::optional<Timestamp> consentAt; ///< REP-05
    QString consentBy;
    std::optional<StaffId> technician;
    std::optional<WaitingReason> waitingReason; ///< while waiting (REP-18)
    std::optional<Timestamp> promisedAt;        ///< definite time, while waiting (REP-19)
    QString cancelReason;
    QString result;
    std::optional<Money> charge;
    std::optional<bool> signedByCustomer; ///< REP-40
    Timestamp reportedAt{0};
    std::optional<Timestamp> dispatchedAt; ///< the latest dispatch; earlier ones are in the events
    std::optional<Timestamp> arrivedAt;    ///< of the present visit
    std::optional<Timestamp> doneAt;
    std::optional<Timestamp> returnedAt;
    std::optional<Timestamp> closedAt;
    std::optional<Timestamp> cancelledAt;
    QString createdBy; ///< login
    int version = 1;

    friend bool operator==(const ServiceOrder&, const ServiceOrder&) = default;
};

enum class OrderEventKind {
    Registered,
    Corrected,
    ConsentRecorded,
    Dispatched,
    Redispatched,
    Arrived,
    Waiting,
    Done,
    Returned,
    Closed,
    Cancelled,
    // What keeps the state
    Reminded,         ///< the customer asked again (催办)
    ContactMade,      ///< the customer was called (REP-35, REP-36)
    NotReached,       ///< and did not answer
    Quoted,           ///< lines of the quote changed
    PartsIssued,      ///< parts taken from stock or given back
    DiscountApproved, ///< charge reduced with approval
    MoneyHandedIn,    ///< FEE-22
    OutsideNotified,  ///< developer or contractor (AFT-06)
    OutsideReplied,
    Reworked,   ///< a new order makes it good (REP-55)
    LetterSent, ///< work-contact letter (REP-55)
    Merged,
    Unmerged,
    JoinedIncident,
    LeftIncident,
    Released,         ///< self-inspection report (REP-24)
    Rechecked,        ///< public area (REP-54)
    SlipPickedUp,     ///< REP-57
    SlipChased,       ///< REP-31, REP-42
    ReviewHeld,       ///< REP-46
    DayReviewed,      ///< REP-20
    AssignmentUndone, ///< within half a minute, at the dispatch board
};

/// "redispatched": as stored.
QString code(OrderEventKind kind);
std::span<const OrderEventKind> allOrderEventKinds();

/// What happened to an order: rows are only ever added.
struct OrderEvent {
    OrderEventKind kind = OrderEventKind::Registered;
    std::optional<OrderState> from; ///< none for the first event and where the state was kept
    std::optional<OrderState> to;   ///< none where the state was kept
    Timestamp at{0};                ///< when it happened
    Timestamp recordedAt{0};        ///< when it was entered
    QString actor;                  ///< login
    std::optional<StaffId> technician;
    std::optional<Timestamp> dueAt; ///< appointment or promise made by it
    QString detail; ///< codes: the waiting reason, or the corrected fields separated by commas
    QString note;   ///< words

    friend bool operator==(const OrderEvent&, const OrderEvent&) = default;
};

} // namespace pd
