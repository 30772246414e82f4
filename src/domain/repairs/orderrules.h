// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/repairs/contact.h"
#include "domain/repairs/serviceorder.h"

#include <QtCore/QStringList>

namespace pd {

/// A change of an order and the event that tells of it. Nothing is stored by these functions; `now` is the
/// present moment and `actor` the login of who enters it. Times typed by people count whole minutes: 09:30 is
/// not before 09:30:45. All of them give OrderTransition where the state table does not know the action.
struct OrderStep {
    ServiceOrder order;
    OrderEvent event;
};

struct Entering {
    Timestamp now{0};
    QString actor;
};

/// What happens now and moves no state.
OrderEvent happened(OrderEventKind kind, const Entering& entering, const QString& note = {});
/// Errors: OrderTransition, for an action that the order's state does not allow.
Error outOfTurn(const ServiceOrder& order, const char* action);

struct DispatchEntry {
    std::optional<StaffId> technician;
    std::optional<Timestamp> appointmentAt; ///< not before now
    QString note;                           ///< why it was dispatched anew, or at another time
    std::optional<Told> told = {};          ///< whether the customer knows a changed time (REP-16)
    QString nevertheless = {}; ///< why although the time is taken or the day full (REP-12, REP-17)
    QString obstacle = {};     ///< code of what stood in the way: "taken", "full"; set by the desk
};
struct ConsentEntry {
    QString by; ///< who agreed
    std::optional<Money> expected;
    std::optional<Timestamp> at; ///< none: now
};
struct ArrivalEntry {
    std::optional<Timestamp> at; ///< none: now
    QString note;
};
struct WaitEntry {
    std::optional<WaitingReason> reason;
    std::optional<Timestamp> promisedAt;
    QString note;
    std::optional<Told> told = {}; ///< whether the customer knows (REP-16, REP-18)
};
struct FinishEntry {
    std::optional<Timestamp> arrivedAt; ///< none: as recorded
    std::optional<Timestamp> doneAt;    ///< none: now
    QString result;
};
/// What the signed slip says; what is left out stays as recorded.
struct ReturnEntry {
    std::optional<Timestamp> arrivedAt;
    std::optional<Timestamp> doneAt;
    std::optional<bool> signedByCustomer;
    std::optional<Money> charge;
    QString result;
    QString note;
};

/// Trims the texts. Errors: Required (place, faultKind), TooLong, OutOfRange (expected, backFilled: REP-34).
Result<OrderIntake> checked(OrderIntake intake);

/// The names of the fields in which two intakes differ, as errors name them.
QStringList differences(const OrderIntake& before, const OrderIntake& after);

/// Number, id and version are the store's. Errors: those of checked(); TimeOrder (reported after now).
Result<OrderStep> registered(const OrderIntake& intake, std::optional<Timestamp> reportedAt,
                             const Entering& entering);
/// Errors: those of checked(); ConsentRequired (made chargeable, or dearer than agreed, after dispatch).
Result<OrderStep> corrected(ServiceOrder order, const OrderIntake& intake, const Entering& entering);
/// Makes the order chargeable. Errors: Required (by), TimeOrder.
Result<OrderStep> consentRecorded(ServiceOrder order, const ConsentEntry& entry, const Entering& entering);
/// Dispatch or redispatch, by state (REP-71). Errors: TechnicianRequired, AppointmentRequired, PromiseInPast
/// (appointment before now, unless back-filled, REP-34), TimeOrder, ConsentRequired (REP-05), ReasonRequired
/// ("note": another time than agreed, REP-66).
Result<OrderStep> dispatched(ServiceOrder order, const DispatchEntry& entry, const Entering& entering);
/// Errors: TimeOrder (before dispatch, after now).
Result<OrderStep> arrived(ServiceOrder order, const ArrivalEntry& entry, const Entering& entering);
/// REP-18, REP-19, REP-44. Errors: ReasonRequired, PromiseRequired, PromiseInPast.
Result<OrderStep> putOnWait(ServiceOrder order, const WaitEntry& entry, const Entering& entering);
/// Errors: TimeOrder (dispatch ≤ arrival ≤ done ≤ now), TooLong.
Result<OrderStep> finished(ServiceOrder order, const FinishEntry& entry, const Entering& entering);
/// REP-39 … REP-43. Errors: Required (arrivedAt, result, charge of a chargeable order), SignatureRequired
/// (neither yes nor no), TimeOrder, TooLong.
Result<OrderStep> slipReturned(ServiceOrder order, const ReturnEntry& entry, const Entering& entering);
Result<OrderStep> closed(ServiceOrder order, const QString& note, const Entering& entering);
/// Errors: ReasonRequired, TooLong.
Result<OrderStep> cancelled(ServiceOrder order, const QString& reason, const Entering& entering);

} // namespace pd
