// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/receiptcommands.h"

#include <array>

namespace pd {

std::span<const Command> receiptCommands()
{
    static constexpr std::array all{
        voidReceiptCommand,     reverseReceiptCommand,    refundReceiptCommand, withdrawPrepaymentCommand,
        setReceiptLimitCommand, confirmCollectionCommand, exportArrearsCommand,
    };
    return all;
}

} // namespace pd
