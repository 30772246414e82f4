// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/office/officecommands.h"

#include <array>

namespace pd {

std::span<const Command> officeCommands()
{
    static constexpr std::array commands{changeOfficeCommand, backUpOfficeCommand, verifyOfficeCommand,
                                         createFileCommand, fillDemoCommand};
    return commands;
}

} // namespace pd
