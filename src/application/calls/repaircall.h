// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/calls/call.h"
#include "domain/repairs/ordermerge.h"
#include "storage/unitofwork.h"

namespace pd {

/// Where calls and repairs meet: the record of the call that the order came from gets the order's number and
/// is settled (LOG-12); without one, a record of category C is made (LOG-02, REP-02). Part of the order's own
/// transaction. Errors: NotFound ("call"), CallHasOrder.
Result<void> bookRepairCall(UnitOfWork& unit, const ServiceOrder& order, std::optional<CallId> call);

/// The customer asks after an order (催办): its call is settled by that order, or a record is made of it.
/// Errors: NotFound ("call"), CallHasOrder.
Result<void> bookReminderCall(UnitOfWork& unit, const ServiceOrder& order, const ReminderEntry& entry);

} // namespace pd
