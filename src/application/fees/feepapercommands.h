// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

#include <span>

namespace pd {

// Papers of the fees: receipts on their way to the printer, payment notices.

inline constexpr Command queueReceipt{"papers.queue-receipt", Permission::TakePayment};
inline constexpr Command reprintReceipt{"papers.reprint-receipt", Permission::ReprintReceipt};
inline constexpr Command dropReceiptPrint{"papers.drop-receipt", Permission::TakePayment};
inline constexpr Command changeReceiptPapers{"papers.change-receipts", Permission::ManageSettings};

inline constexpr Command makeNotices{"notices.make", Permission::RunBilling};
inline constexpr Command deliverNotice{"notices.deliver", Permission::CheckBilling};
inline constexpr Command announceCollection{"notices.announce-collection", Permission::CheckBilling};
inline constexpr Command endCollection{"notices.end-collection", Permission::CheckBilling};
inline constexpr Command changeNoticeWords{"notices.change-words", Permission::RunBilling};

std::span<const Command> feePaperCommands();

} // namespace pd
