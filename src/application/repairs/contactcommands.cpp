// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/contactcommands.h"

#include <array>

namespace pd {

std::span<const Command> contactCommands()
{
    static constexpr std::array all{recordContact,    leaveNote,      pickUpSlip,       holdReview,
                                    changeCallLimits, changeCapacity, reportSaturation, liftSaturation};
    return all;
}

} // namespace pd
