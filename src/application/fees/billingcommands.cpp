// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/billingcommands.h"

#include <array>

namespace pd {

std::span<const Command> billingCommands()
{
    static constexpr std::array all{
        addFeeItem, changeFeeItem,   seedFeeItems,     setFeePrice,   assignFee,    endFeeAssignment,
        reduceFee,  endFeeReduction, setAccountPeriod, setFormerArea, previewBills, checkBills,
        postBills,  reverseBills,    dropBills,        chargeByHand,
    };
    return all;
}

} // namespace pd
