// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/serviceorder.h"
#include "storage/unitofwork.h"

namespace pd {

/// The technician takes the slip along (REP-57), whichever page it is entered on; none: now. Errors:
/// NotFound, those of slipPickedUp().
Result<OrderEvent> storedPickUp(UnitOfWork& unit, OrderId order, std::optional<Timestamp> at);

} // namespace pd
