// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "propertydesk/commandline/commandline.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace pd::test {

/// What a command of the command line answered.
struct CommandLineRun {
    int exitCode = -1;
    QString out;
    QString err;
};

/// Runs the command in this process with `input` as standard input.
inline CommandLineRun runCommand(const QStringList& arguments, const Clock& clock, QString input = {})
{
    CommandLineRun run;
    QTextStream in(&input);
    QTextStream out(&run.out);
    QTextStream err(&run.err);
    Terminal terminal{in, out, err};
    run.exitCode = runCommandLine(arguments, terminal, clock);
    out.flush();
    err.flush();
    return run;
}

} // namespace pd::test
