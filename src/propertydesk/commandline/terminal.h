// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTextStream>

namespace pd {

/// Where a command of the command line reads and writes; tests hand in strings.
struct Terminal {
    QTextStream& in;
    QTextStream& out;
    QTextStream& err;
};

enum ExitCode {
    exitDone = 0,
    exitRefused = 1, ///< the wish was understood and could not be fulfilled
    exitUsage = 2,   ///< the words of the command are wrong
};

} // namespace pd
