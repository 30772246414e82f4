// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/calls/call.h"

namespace pd {

/// A change of a record and the event that tells of it. Nothing is stored by these functions. All of them
/// give CallTransition where the table does not know the action.
struct CallStep {
    Call call;
    CallEvent event;
};

/// Who enters something, and when.
struct CallEntering {
    Timestamp now{0};
    QString actor;
    std::optional<StaffId> staff;
};

struct CallbackEntry {
    std::optional<Timestamp> at; ///< none: now
    QString outcome;
};
struct PostponeEntry {
    std::optional<Timestamp> promisedAt;
    QString note; ///< why
};
struct HandOverEntry {
    std::optional<StaffId> to;
    QString note;
};

/// Trims and checks. Errors: Required ("reason"; "caller" and "place" of a visitor, LOG-08; "phone" where a
/// call-back is promised, LOG-06), TooLong.
Result<CallIntake> checked(CallIntake intake);

/// `takenAt`: when the customer began to speak; none: now. `handled`: nothing is left to do, which needs an
/// answer or somebody who received it. Errors: as checked(); TimeOrder (takenAt after now), PromiseInPast,
/// Required ("answer").
Result<CallStep> taken(const CallIntake& intake, bool handled, std::optional<Timestamp> takenAt,
                       const CallEntering& entering);
/// Errors: as checked(); PromiseInPast where the promise was changed.
Result<CallStep> corrected(Call call, const CallIntake& intake, const CallEntering& entering);
/// Errors: Required ("outcome"), TimeOrder (before the call, or after now), TooLong.
Result<CallStep> calledBack(Call call, const CallbackEntry& entry, const CallEntering& entering);
/// Errors: PromiseRequired, PromiseInPast, Required ("phone"), TooLong.
Result<CallStep> postponed(Call call, const PostponeEntry& entry, const CallEntering& entering);
/// Errors: Required ("colleague"), TooLong.
Result<CallStep> handedOver(Call call, const HandOverEntry& entry, const CallEntering& entering);
/// Links the order; errors: CallHasOrder.
Result<CallStep> orderMade(Call call, OrderId order, const CallEntering& entering);
/// `answer` replaces the one given before. Errors: Required ("answer"), TooLong.
Result<CallStep> closed(Call call, const QString& answer, const CallEntering& entering);
/// Errors: ReasonRequired, TooLong.
Result<CallStep> reopened(Call call, const QString& reason, const CallEntering& entering);

} // namespace pd
