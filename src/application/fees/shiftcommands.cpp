// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/shiftcommands.h"

#include <array>

namespace pd {

std::span<const Command> shiftCommands()
{
    static constexpr std::array all{openShift, moveShiftMoney,      closeShift,           refuseShiftClose,
                                    closeDay,  changeShiftSettings, explainMissingNumber, printDaySheet,
                                    checkMoney};
    return all;
}

} // namespace pd
