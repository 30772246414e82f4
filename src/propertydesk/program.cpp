// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/program.h"

#include "propertydesk/commandline/commandline.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

/// The command line speaks UTF-8 whatever the locale of cron is.
CommandLineOutcome tryCommandLine(int& argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream err(stderr);
    Terminal terminal{in, out, err};
    const SystemClock clock;
    return runCommandLine(QCoreApplication::arguments().mid(1), terminal, clock);
}

} // namespace

int runProgram(int argc, char** argv)
{
    const CommandLineOutcome outcome = tryCommandLine(argc, argv);
    return outcome.exitCode.value_or(0);
}

} // namespace pd
