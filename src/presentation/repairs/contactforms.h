// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/capacity.h"
#include "domain/repairs/todaywork.h"
#include "domain/repairs/visitrules.h"
#include "presentation/repairs/orderactionform.h"

namespace pd {

// What is asked of a contact, a note, a review; the same descriptions read what was filled in. The entries'
// errors: NotADate at the field of the time.

/// A call to the customer of an order; `kind` is proposed.
ActionForm contactForm(const ServiceOrder& order, ContactKind kind, const Clock& clock);
Result<ContactEntry> contactEntry(const ActionForm& form, const Clock& clock);

/// Proposes tomorrow morning as the time at which the desk tries again.
ActionForm nobodyHomeForm(const Clock& clock);
Result<NobodyHomeEntry> nobodyHomeEntry(const ActionForm& form, const Clock& clock);

ActionForm pickUpForm(const Clock& clock);
Result<std::optional<Timestamp>> pickUpTime(const ActionForm& form, const Clock& clock);

/// Proposes the return on site half an hour from now (REP-46).
ActionForm reviewForm(const Clock& clock);
Result<TechnicalReviewEntry> reviewEntry(const ActionForm& form, const Clock& clock);

ActionForm saturationForm(const Clock& clock);
Result<SaturationEntry> saturationEntry(const ActionForm& form, const Clock& clock);

/// "Does the customer know?", for every form that changes a time (REP-16).
ActionInput toldInput();
/// Nothing: not answered.
std::optional<Told> toldOf(const ActionForm& form);
/// "Why nevertheless", where a time is taken or the day full.
ActionInput neverthelessInput();

} // namespace pd
