// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

#include <span>

namespace pd {

// What is charged, and the bills.

inline constexpr Command addFeeItem{"fees.add-item", Permission::ManageFees};
inline constexpr Command changeFeeItem{"fees.change-item", Permission::ManageFees};
inline constexpr Command seedFeeItems{"fees.seed-items", Permission::ManageFees};
inline constexpr Command setFeePrice{"fees.set-price", Permission::ManageFees};
inline constexpr Command assignFee{"fees.assign", Permission::ManageFees};
inline constexpr Command endFeeAssignment{"fees.end-assignment", Permission::ManageFees};
inline constexpr Command reduceFee{"fees.reduce", Permission::ManageFees};
inline constexpr Command endFeeReduction{"fees.end-reduction", Permission::ManageFees};
inline constexpr Command setAccountPeriod{"fees.set-account-period", Permission::ManageFees};
inline constexpr Command setFormerArea{"fees.set-former-area", Permission::ManageFees};

inline constexpr Command previewBills{"bills.preview", Permission::RunBilling};
inline constexpr Command checkBills{"bills.check", Permission::CheckBilling};
inline constexpr Command postBills{"bills.post", Permission::RunBilling};
inline constexpr Command reverseBills{"bills.reverse", Permission::RunBilling};
inline constexpr Command dropBills{"bills.drop", Permission::RunBilling};
inline constexpr Command chargeByHand{"bills.charge-by-hand", Permission::RunBilling};

std::span<const Command> billingCommands();

} // namespace pd
