// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

namespace pd {

inline constexpr Command changeOfficeCommand{"office.change", Permission::ManageSettings};
inline constexpr Command backUpOfficeCommand{"office.back-up", Permission::BackUp};
inline constexpr Command verifyOfficeCommand{"office.verify", Permission::VerifyData};
inline constexpr Command createFileCommand{"office.create", Permission::ManageSettings};
inline constexpr Command fillDemoCommand{"demo.fill", Permission::ManageSettings};

std::span<const Command> officeCommands();

} // namespace pd
