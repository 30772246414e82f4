// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/orderactionform.h"

namespace pd {

// What was typed into an action's form, or why it cannot be read (NotADate, NotANumber, at the field).
Result<DispatchEntry> dispatchEntry(const ActionForm& form, const Clock& clock);
Result<ConsentEntry> consentEntry(const ActionForm& form, const Clock& clock);
Result<ArrivalEntry> arrivalEntry(const ActionForm& form, const Clock& clock);
Result<WaitEntry> waitEntry(const ActionForm& form, const Clock& clock);
Result<FinishEntry> finishEntry(const ActionForm& form, const Clock& clock);
Result<ReturnEntry> returnEntry(const ActionForm& form, const Clock& clock);
/// `intake` with the typed changes.
Result<OrderIntake> correctedIntake(OrderIntake intake, const ActionForm& form, const Clock& clock);

} // namespace pd
