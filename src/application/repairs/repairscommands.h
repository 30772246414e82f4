// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"
#include "domain/repairs/orderstate.h"

#include <span>

namespace pd {

inline constexpr Command registerOrder{"repairs.register", Permission::RegisterOrder};
inline constexpr Command correctOrder{"repairs.correct", Permission::RegisterOrder};
inline constexpr Command recordConsent{"repairs.record-consent", Permission::RegisterOrder};
inline constexpr Command dispatchOrder{"repairs.dispatch", Permission::DispatchOrder};
inline constexpr Command redispatchOrder{"repairs.redispatch", Permission::DispatchOrder};
inline constexpr Command recordArrival{"repairs.record-arrival", Permission::RecordProgress};
inline constexpr Command putOrderOnWait{"repairs.put-on-wait", Permission::RecordProgress};
inline constexpr Command finishOrder{"repairs.finish", Permission::RecordProgress};
inline constexpr Command returnSlip{"repairs.return-slip", Permission::ReturnSlip};
inline constexpr Command closeOrder{"repairs.close", Permission::CloseOrder};
inline constexpr Command cancelOrder{"repairs.cancel", Permission::CancelOrder};
inline constexpr Command printSlip{"repairs.print-slip", Permission::PrintOrders};
inline constexpr Command reprintSlip{"repairs.reprint-slip", Permission::ReprintSlip};
inline constexpr Command addFaultKind{"repairs.add-fault-kind", Permission::ManageFaultKinds};
inline constexpr Command changeFaultKind{"repairs.change-fault-kind", Permission::ManageFaultKinds};
inline constexpr Command reorderFaultKinds{"repairs.reorder-fault-kinds", Permission::ManageFaultKinds};
inline constexpr Command seedFaultKinds{"repairs.seed-fault-kinds", Permission::ManageFaultKinds};

std::span<const Command> repairsCommands();

/// The command that carries out an action.
const Command& commandFor(OrderAction action);

} // namespace pd
