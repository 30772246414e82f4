// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

#include <span>

namespace pd {

// Receipts taken back, and what is confirmed and given out about arrears.

inline constexpr Command voidReceiptCommand{"receipts.void", Permission::VoidReceipt};
inline constexpr Command reverseReceiptCommand{"receipts.reverse", Permission::RefundPayment};
inline constexpr Command refundReceiptCommand{"receipts.refund", Permission::RefundPayment};
inline constexpr Command withdrawPrepaymentCommand{"receipts.withdraw", Permission::RefundPayment};
inline constexpr Command setReceiptLimitCommand{"receipts.set-limit", Permission::ManageSettings};
inline constexpr Command confirmCollectionCommand{"arrears.confirm", Permission::CloseDay};
inline constexpr Command exportArrearsCommand{"arrears.export", Permission::ChaseArrears};

std::span<const Command> receiptCommands();

} // namespace pd
