// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/feepapercommands.h"

#include <array>

namespace pd {

std::span<const Command> feePaperCommands()
{
    static constexpr std::array all{
        queueReceipt,  reprintReceipt,     dropReceiptPrint, changeReceiptPapers, makeNotices,
        deliverNotice, announceCollection, endCollection,    changeNoticeWords,
    };
    return all;
}

} // namespace pd
