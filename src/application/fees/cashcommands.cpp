// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/cashcommands.h"

#include <array>

namespace pd {

std::span<const Command> cashCommands()
{
    static constexpr std::array all{takePayment,   receiptTechnicianMoney, deliverReceipt,
                                    returnDeposit, returnPrepayment,       forfeitDeposit,
                                    waivePenalty,  setPenaltyOrder};
    return all;
}

} // namespace pd
