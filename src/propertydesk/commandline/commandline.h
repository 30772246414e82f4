// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "propertydesk/commandline/terminal.h"

#include <QtCore/QStringList>

#include <optional>

namespace pd {

/// What `arguments` (without the program's name) ask for: nothing means the window, with the data file in
/// `data`.
struct CommandLineOutcome {
    std::optional<int> exitCode;
    QString data;
};

/// Runs a command for IT staff and cron: init, demo, import-roster, verify, backup, dispatch-list, --help,
/// --version. No window and no display are needed.
CommandLineOutcome runCommandLine(const QStringList& arguments, Terminal& terminal, const Clock& clock);

} // namespace pd
