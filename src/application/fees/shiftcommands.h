// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

namespace pd {

inline constexpr Command openShift{"fees.open-shift", Permission::TakePayment};
inline constexpr Command moveShiftMoney{"fees.shift-movement", Permission::TakePayment};
inline constexpr Command closeShift{"fees.close-shift", Permission::TakePayment};
inline constexpr Command refuseShiftClose{"fees.refuse-shift-close", Permission::TakePayment};
inline constexpr Command changeShiftSettings{"fees.change-shift-settings", Permission::ManageSettings};
inline constexpr Command closeDay{"fees.close-day", Permission::CloseDay};
inline constexpr Command explainMissingNumber{"fees.explain-number", Permission::CloseDay};
inline constexpr Command printDaySheet{"fees.print-day-sheet", Permission::CloseDay};
inline constexpr Command checkMoney{"fees.check-money", Permission::VerifyData};

std::span<const Command> shiftCommands();

} // namespace pd
