// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

#include <span>

namespace pd {

// Taking money.

inline constexpr Command takePayment{"cash.pay", Permission::TakePayment};
inline constexpr Command receiptTechnicianMoney{"cash.technician-money", Permission::TakePayment};
inline constexpr Command deliverReceipt{"cash.deliver-receipt", Permission::TakePayment};
inline constexpr Command returnDeposit{"cash.return-deposit", Permission::RefundPayment};
inline constexpr Command returnPrepayment{"cash.return-prepayment", Permission::RefundPayment};
inline constexpr Command forfeitDeposit{"cash.forfeit-deposit", Permission::ApproveMoney};
inline constexpr Command waivePenalty{"cash.waive-penalty", Permission::ApproveMoney};
inline constexpr Command setPenaltyOrder{"cash.penalty-order", Permission::ManageFees};

std::span<const Command> cashCommands();

} // namespace pd
