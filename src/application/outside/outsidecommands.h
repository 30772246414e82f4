// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

namespace pd {

inline constexpr Command addOutsideParty{"outside.add-party", Permission::HandleWarranty};
inline constexpr Command changeOutsideParty{"outside.change-party", Permission::HandleWarranty};
inline constexpr Command mapFaultWarranty{"outside.map-fault", Permission::ManageFaultKinds};
inline constexpr Command sendNotice{"outside.notify", Permission::HandleWarranty};
inline constexpr Command acceptNotice{"outside.accept", Permission::HandleWarranty};
inline constexpr Command refuseNotice{"outside.refuse", Permission::HandleWarranty};
inline constexpr Command replaceNotice{"outside.replace", Permission::HandleWarranty};
inline constexpr Command finishNotice{"outside.finish", Permission::HandleWarranty};
inline constexpr Command inspectNotice{"outside.inspect", Permission::HandleWarranty};
inline constexpr Command withdrawNotice{"outside.withdraw", Permission::HandleWarranty};
inline constexpr Command printNotice{"outside.print-notice", Permission::PrintOrders};
inline constexpr Command settleOutside{"outside.settle", Permission::HandleWarranty};
inline constexpr Command exportSettlement{"outside.export-settlement", Permission::HandleWarranty};
inline constexpr Command writeLetter{"letters.write", Permission::RegisterOrder};
inline constexpr Command answerLetter{"letters.answer", Permission::RegisterOrder};
inline constexpr Command printLetter{"letters.print", Permission::PrintOrders};
inline constexpr Command reworkOrder{"repairs.rework", Permission::RegisterOrder};
inline constexpr Command completeRecord{"repairs.complete-record", Permission::ReturnSlip};
inline constexpr Command fileSlip{"repairs.file-slip", Permission::CloseOrder};

std::span<const Command> outsideCommands();

} // namespace pd
