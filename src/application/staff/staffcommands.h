// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

namespace pd {

inline constexpr Command logInCommand{"staff.log-in", Permission::LogIn};
inline constexpr Command changeOwnPasswordCommand{"staff.change-own-password", Permission::LogIn};
inline constexpr Command createFirstAdministratorCommand{"staff.create-first-administrator",
                                                         Permission::ManageStaff};
inline constexpr Command addStaffCommand{"staff.add", Permission::ManageStaff};
inline constexpr Command editStaffCommand{"staff.edit", Permission::ManageStaff};
inline constexpr Command resetPasswordCommand{"staff.reset-password", Permission::ManageStaff};
inline constexpr Command releaseLoginCommand{"staff.release-login", Permission::ManageStaff};

std::span<const Command> staffCommands();

} // namespace pd
