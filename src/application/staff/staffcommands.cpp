// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/staff/staffcommands.h"

#include <array>

namespace pd {

std::span<const Command> staffCommands()
{
    static constexpr std::array commands{
        logInCommand,       changeOwnPasswordCommand, createFirstAdministratorCommand,
        addStaffCommand,    editStaffCommand,         resetPasswordCommand,
        releaseLoginCommand};
    return commands;
}

} // namespace pd
