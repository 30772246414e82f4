// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/slipcommands.h"

#include <array>

namespace pd {

std::span<const Command> slipCommands()
{
    static constexpr std::array all{chaseSlip,       recordPickUp, explainNumber,  recordBlank,
                                    signOffDay,      bindMonth,    handOverCopies, confirmReconciliation,
                                    changePaperRules};
    return all;
}

} // namespace pd
