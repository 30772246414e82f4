// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "propertydesk/commandline/terminal.h"

#include <QtCore/QStringList>

#include <optional>

namespace pd {

/// The data file when `arguments` (without the program's name) ask for the window: empty when none is named.
/// nullopt: they are for runCommandLine().
std::optional<QString> windowAskedFor(const QStringList& arguments);

/// Runs a command for IT staff and cron: init, demo, import-roster, verify, backup, dispatch-list, --help,
/// --version. No window and no display are needed. Gives the exit code.
int runCommandLine(const QStringList& arguments, Terminal& terminal, const Clock& clock);

} // namespace pd
