// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/outside/outsidecommands.h"

#include <array>

namespace pd {

std::span<const Command> outsideCommands()
{
    static constexpr std::array all{
        addOutsideParty, changeOutsideParty, mapFaultWarranty, sendNotice,    acceptNotice,
        refuseNotice,    replaceNotice,      finishNotice,     inspectNotice, withdrawNotice,
        settleOutside,   exportSettlement,   writeLetter,      answerLetter,  reworkOrder,
        completeRecord,  fileSlip,           printNotice,      printLetter,
    };
    return all;
}

} // namespace pd
