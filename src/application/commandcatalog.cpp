// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/command.h"

namespace pd {

std::vector<Command> allCommands()
{
    return {};
}

} // namespace pd
