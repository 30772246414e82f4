// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/commandline/commands.h"

#include "application/demo/demoestate.h"

namespace pd {

void demoOptions(QCommandLineParser& parser)
{
    addValue(parser, QStringLiteral("data"), "FILE",
             QT_TRANSLATE_NOOP("CommandLine", "Data file to create."));
    addValue(parser, QStringLiteral("rooms"), "N",
             QT_TRANSLATE_NOOP("CommandLine", "Rooms, 600 unless told otherwise."));
    addValue(parser, QStringLiteral("orders"), "N",
             QT_TRANSLATE_NOOP("CommandLine", "Orders, 1200 unless told otherwise."));
    addValue(parser, QStringLiteral("days"), "N",
             QT_TRANSLATE_NOOP("CommandLine", "Days of history, 90 unless told otherwise."));
    addValue(parser, QStringLiteral("seed"), "N",
             QT_TRANSLATE_NOOP("CommandLine", "The same seed gives the same estate."));
}

int runDemo(const QCommandLineParser& parser, Terminal& terminal, const Clock& clock)
{
    DemoSize size;
    const auto rooms = wholeNumber(parser, QStringLiteral("rooms"), size.rooms, terminal);
    const auto orders = wholeNumber(parser, QStringLiteral("orders"), size.orders, terminal);
    const auto days = wholeNumber(parser, QStringLiteral("days"), size.days, terminal);
    const auto seed = wholeNumber(parser, QStringLiteral("seed"), static_cast<int>(size.seed), terminal);
    if (!require(parser, {QStringLiteral("data")}, terminal) || !rooms || !orders || !days || !seed) {
        return exitUsage;
    }
    if (*rooms == 0 || *days == 0) {
        terminal.err << cliText(QT_TRANSLATE_NOOP("CommandLine",
                                                  "An estate needs at least one room and one day."))
                     << Qt::endl;
        return exitUsage;
    }
    size.rooms = *rooms;
    size.orders = *orders;
    size.days = *days;
    size.seed = static_cast<std::uint64_t>(*seed);
    const auto created = createDemoEstate(parser.value(QStringLiteral("data")), size, clock);
    if (!created) {
        return refuse(terminal, created.error());
    }
    const DemoLogin visitor = demoVisitor();
    terminal.out << cliText(
                        QT_TRANSLATE_NOOP("CommandLine", "Created %1. Log in as %2 with the password %3."))
                        .arg((*created)->path(), visitor.login, visitor.password)
                 << Qt::endl;
    return exitDone;
}

} // namespace pd
