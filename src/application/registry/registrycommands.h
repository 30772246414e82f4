// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

#include <span>

namespace pd {

inline constexpr Command addBuilding{"registry.add-building", Permission::EditRegistry};
inline constexpr Command changeBuilding{"registry.change-building", Permission::EditRegistry};
inline constexpr Command addRoom{"registry.add-room", Permission::EditRegistry};
inline constexpr Command changeRoom{"registry.change-room", Permission::EditRegistry};
inline constexpr Command addPerson{"registry.add-person", Permission::EditRegistry};
inline constexpr Command changePerson{"registry.change-person", Permission::EditRegistry};
inline constexpr Command addRole{"registry.add-role", Permission::EditRegistry};
inline constexpr Command revealPerson{"registry.reveal-person", Permission::RevealPersonalData};

std::span<const Command> registryCommands();

} // namespace pd
