// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/permission.h"

#include <span>
#include <vector>

namespace pd {

/// A thing a person can do that changes something: a constant beside its desk. The id goes into the audit log
/// and is never renamed once landed.
struct Command {
    const char* id;
    Permission permission;
};

/// Every command of the program; tests walk it (permission, texts in both languages, refusal).
std::vector<Command> allCommands();

} // namespace pd
