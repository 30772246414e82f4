// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

#include <span>

namespace pd {

inline constexpr Command changeClockRules{"repairs.change-limits", Permission::ManageSettings};
inline constexpr Command noteClocks{"repairs.note-clocks", Permission::ViewOrders};

std::span<const Command> clockCommands();

} // namespace pd
