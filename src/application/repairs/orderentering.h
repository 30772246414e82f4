// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderrules.h"
#include "storage/unitofwork.h"

namespace pd {

// What every desk that writes into an order's history does in the same way.

/// Who enters what is new, and when.
Entering enteringOf(const UnitOfWork& unit);
/// As above for what happens to `order`: its time never runs backwards. After the clock was set back, what is
/// entered has the time of the last thing that happened to it.
Entering enteringOf(const UnitOfWork& unit, const ServiceOrder& order);
/// A step that leaves the order as it is and is told in its history.
OrderStep noted(const UnitOfWork& unit, const ServiceOrder& order, OrderEventKind kind, const QString& note);

/// Errors: NotFound.
Result<ServiceOrder> orderOf(UnitOfWork& unit, OrderId id);
/// As it was seen. Errors: NotFound, Conflict.
Result<ServiceOrder> orderOf(UnitOfWork& unit, OrderId id, int version);

} // namespace pd
