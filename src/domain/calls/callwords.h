// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QtCore/QString>

#include <optional>
#include <span>

namespace pd {

using CallId = Id<struct CallTag>;

/// How the contact came in (LOG-03).
enum class CallChannel { Phone, Visit, Letter };
/// The letter of FRM-01 (LOG-02). A repair is a need; its order number marks it.
enum class CallCategory { Complaint, Inquiry, Need, Other };
/// Completion state (FRM-01): something is still to be done, or not.
enum class CallState { Open, Done };

/// What a person may do with a record that exists.
enum class CallAction {
    Correct,
    RecordCallback, ///< the customer was called back: the outcome, and that settles it (LOG-06)
    Postpone,       ///< another time was promised
    HandOver,       ///< somebody else answers for it from now on, such as the relief (LOG-06)
    MakeOrder,      ///< it becomes a service order (LOG-12)
    Close,
    Reopen,
};

/// One line of the table: in `from`, `action` leads to `to`.
struct CallTransition {
    CallState from;
    CallAction action;
    CallState to;
};

/// The whole table; what is not in it is refused.
std::span<const CallTransition> callTransitions();
/// The state after `action`, or nothing where the table does not allow it.
std::optional<CallState> stateAfter(CallState from, CallAction action);

std::span<const CallChannel> allCallChannels();
std::span<const CallCategory> allCallCategories();
std::span<const CallState> allCallStates();
std::span<const CallAction> allCallActions();

/// As stored: "phone", "A", "open", "record-callback"; back with fromCode() of domain/codes.h.
QString code(CallChannel value);
QString code(CallCategory value);
QString code(CallState value);
QString code(CallAction value);

} // namespace pd
