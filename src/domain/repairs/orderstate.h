// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>
#include <span>

namespace pd {

/// Where a service order stands (REP-51).
enum class OrderState { Registered, Dispatched, OnSite, Waiting, Done, Returned, Closed, Cancelled };

/// What a person may do with an order that exists.
enum class OrderAction {
    Correct,       ///< intake data, while the order is open
    RecordConsent, ///< the customer agrees to pay (REP-05)
    Dispatch,
    Redispatch, ///< another technician or another time
    RecordArrival,
    PutOnWait,
    Finish,
    ReturnSlip,
    Close,
    Cancel,
};

/// One line of the state table: in `from`, `action` leads to `to` (which is `from` for what keeps the state).
struct OrderTransition {
    OrderState from;
    OrderAction action;
    OrderState to;
};

/// The whole state table; what is not in it is refused.
std::span<const OrderTransition> orderTransitions();
/// The state after `action`, or nothing where the table does not allow it.
std::optional<OrderState> stateAfter(OrderState from, OrderAction action);

/// Not closed and not cancelled.
bool isOpen(OrderState state);
/// The work itself is not done: registered, dispatched, on site, waiting.
bool isUnfinished(OrderState state);

std::span<const OrderState> allOrderStates();
std::span<const OrderAction> allOrderActions();

/// "on-site": as stored, as error parameter; back with fromCode() of domain/codes.h.
QString code(OrderState state);
/// "record-arrival"
QString code(OrderAction action);

} // namespace pd
