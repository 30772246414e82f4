// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/serviceorder.h"
#include "storage/unitofwork.h"

namespace pd {

/// What a returned slip charges becomes a charge of its room, in the same transaction (FEE-22, FEE-24): paid
/// at the cash desk at once, or left open and settled with the property fee. A slip that comes back again
/// with another charge corrects it. Orders of public areas charge nobody. Errors: those of the ledger.
Result<void> chargeOrder(UnitOfWork& unit, const ServiceOrder& returned);

} // namespace pd
