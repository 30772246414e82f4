// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/registry/registrycommands.h"

#include <array>

namespace pd {

std::span<const Command> registryCommands()
{
    static constexpr std::array commands{addBuilding, changeBuilding, addRoom, changeRoom,
                                         addPerson,   changePerson,   addRole, revealPerson};
    return commands;
}

} // namespace pd
