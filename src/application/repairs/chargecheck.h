// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderrules.h"
#include "storage/unitofwork.h"

namespace pd {

/// Whether a returned slip may charge that much. Errors: ConsentRequired ("charge": more than was agreed),
/// ApprovalRequired ("charge": more than 10 % off, or nothing at all; FEE-25, FEE-26).
std::optional<Error> chargeRefused(UnitOfWork& unit, const ServiceOrder& order, const ReturnEntry& entry);

/// What the slip charged is now to be handed in (FEE-22), and is a charge of the room. Errors: of the ledger.
Result<void> noteCharge(UnitOfWork& unit, const ServiceOrder& returned);

/// The sum of an order with quoted lines is theirs: a correction changes neither it nor that it is paid.
OrderIntake withQuotedSum(UnitOfWork& unit, const ServiceOrder& order, OrderIntake intake);
ConsentEntry withQuotedSum(UnitOfWork& unit, const ServiceOrder& order, ConsentEntry entry);

} // namespace pd
