// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

namespace pd {

inline constexpr Command logInCommand{"staff.log-in", Permission::LogIn};
inline constexpr Command changeOwnPassword{"staff.change-own-password", Permission::LogIn};
inline constexpr Command createFirstAdministrator{"staff.create-first-administrator",
                                                  Permission::ManageStaff};
inline constexpr Command addStaff{"staff.add", Permission::ManageStaff};
inline constexpr Command editStaff{"staff.edit", Permission::ManageStaff};
inline constexpr Command resetPassword{"staff.reset-password", Permission::ManageStaff};
inline constexpr Command releaseLogin{"staff.release-login", Permission::ManageStaff};

std::span<const Command> staffCommands();

} // namespace pd
