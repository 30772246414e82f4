// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/intakecommands.h"

#include <array>

namespace pd {

std::span<const Command> intakeCommands()
{
    static constexpr std::array all{remindOrder,    mergeOrders,   unmergeOrder,        releaseReport,
                                    refuseReport,   recheckOrder,  takeAlarm,           openIncident,
                                    changeIncident, joinIncident,  leaveIncident,       closeIncident,
                                    seeBadResults,  seeRecurrence, changeIntakeSettings};
    return all;
}

} // namespace pd
