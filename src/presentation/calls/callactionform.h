// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/calls/calllist.h"
#include "domain/calls/callrules.h"
#include "presentation/repairs/orderactionform.h"

namespace pd {

/// The form of an action on a call record with what is known filled in. Only title and inputs count.
ActionForm callActionForm(CallAction action, const CallRow& row, const std::vector<Colleague>& colleagues,
                          const Clock& clock);

// What was typed into it, or why it cannot be read (NotADate, at the field).
Result<CallIntake> correctedCall(CallIntake intake, const ActionForm& form, const Clock& clock);
Result<CallbackEntry> callbackEntry(const ActionForm& form, const Clock& clock);
Result<PostponeEntry> postponeEntry(const ActionForm& form, const Clock& clock);
HandOverEntry handOverEntry(const ActionForm& form);

} // namespace pd
