// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/repairs/serviceorder.h"
#include "storage/unitofwork.h"

namespace pd {

// What other people's word does to the ways of an order; part of the order's own transaction.

/// People trapped in a lift are never less than immediate (REP-65).
OrderIntake withAlarmUrgency(UnitOfWork& unit, OrderIntake intake);
/// After an order was taken down or corrected: a report of engineering asks for its release (REP-24), a fault
/// kind that alarms raises the alarm (REP-65).
void askOthers(UnitOfWork& unit, const ServiceOrder& order);
/// Errors: ReleaseRequired (REP-24), SignatureRequired ("recheck", REP-54).
std::optional<Error> heldBack(UnitOfWork& unit, const ServiceOrder& order, OrderAction action);

} // namespace pd
