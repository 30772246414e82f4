// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pd {

/// The whole program: the command line for IT staff and cron, or the window. Gives the exit code.
int runProgram(int argc, char** argv);

} // namespace pd
