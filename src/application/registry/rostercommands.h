// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

#include <array>

namespace pd {

inline constexpr Command importRoster{"registry.import", Permission::ImportRegistry};
inline constexpr Command undoImport{"registry.undo-import", Permission::ImportRegistry};

inline std::span<const Command> rosterCommands()
{
    static constexpr std::array<Command, 2> commands{importRoster, undoImport};
    return commands;
}

} // namespace pd
