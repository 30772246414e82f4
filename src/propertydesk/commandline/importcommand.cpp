// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/commandline/commands.h"

#include "application/datafile.h"
#include "application/registry/rosterimport.h"
#include "application/staff/staffdesk.h"
#include "presentation/registry/rosterproblemtext.h"

namespace pd {

void importOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 cliText(QT_TRANSLATE_NOOP("CommandLine", "XLSX or CSV file.")));
    addValue(parser, QStringLiteral("data"), "FILE", QT_TRANSLATE_NOOP("CommandLine", "Data file."));
    addValue(parser, QStringLiteral("login"), "LOGIN",
             QT_TRANSLATE_NOOP("CommandLine", "Who imports; the password is read from standard input."));
    parser.addOption(QCommandLineOption(
        QStringLiteral("dry-run"),
        cliText(QT_TRANSLATE_NOOP("CommandLine", "Says what would happen and stores nothing."))));
    parser.addOption(QCommandLineOption(
        QStringLiteral("skip-bad-rows"),
        cliText(QT_TRANSLATE_NOOP("CommandLine", "Stores the good rows although there are bad ones."))));
}

namespace {

int refuseImport(Terminal& terminal, const Error& error)
{
    terminal.err << importFailureText(error) << Qt::endl;
    return exitRefused;
}

/// Everything after the login. One line per problem, then a summary line.
int importInto(DataFile& file, const Session& session, const SpreadsheetFile& roster, bool dryRun,
               bool skipBadRows, Terminal& terminal)
{
    RosterImport import(file.writes(), file.reads());
    const auto mapping = import.detect(session, roster.workbook);
    if (!mapping) {
        return refuseImport(terminal, mapping.error());
    }
    const auto check = import.check(session, roster.workbook, mapping.value());
    if (!check) {
        return refuseImport(terminal, check.error());
    }
    for (const RosterProblem& problem : check->problems) {
        terminal.err << rosterProblemLine(problem) << Qt::endl;
    }
    for (const RosterNote& note : check->notes) {
        terminal.err << rosterNoteLine(note) << Qt::endl;
    }
    const bool refused = check->badRows > 0 && !skipBadRows;
    if (dryRun || refused) {
        terminal.out << (refused
                             ? cliText(QT_TRANSLATE_NOOP(
                                   "CommandLine",
                                   "Refused, nothing stored: %1 of %2 rows have problems. Good rows: %3"))
                             : cliText(QT_TRANSLATE_NOOP(
                                   "CommandLine",
                                   "Dry run, nothing stored: %1 of %2 rows have problems. Good rows: %3")))
                            .arg(check->badRows)
                            .arg(check->rows)
                            .arg(importCountsText(check->counts))
                     << Qt::endl;
        return refused ? exitRefused : exitDone;
    }
    const auto stored =
        import.import(session, roster, mapping.value(), skipBadRows ? BadRows::Skip : BadRows::Refuse);
    if (!stored) {
        return refuseImport(terminal, stored.error());
    }
    terminal.out << cliText(QT_TRANSLATE_NOOP("CommandLine", "Stored: %1. Rows left out: %2."))
                        .arg(importCountsText(stored->counts))
                        .arg(stored->rowsLeftOut)
                 << Qt::endl;
    return exitDone;
}

} // namespace

int runImport(const QCommandLineParser& parser, Terminal& terminal, const Clock& clock)
{
    if (!require(parser, {QStringLiteral("data"), QStringLiteral("login")}, terminal)) {
        return exitUsage;
    }
    if (parser.positionalArguments().size() != 1) {
        terminal.err << cliText(QT_TRANSLATE_NOOP("CommandLine", "One roster file is wanted. See --help."))
                     << Qt::endl;
        return exitUsage;
    }
    const auto file = DataFile::open(parser.value(QStringLiteral("data")), clock);
    if (!file) {
        return refuse(terminal, file.error());
    }
    const auto session = StaffDesk((*file)->writes(), (*file)->reads())
                             .logIn(parser.value(QStringLiteral("login")), Password(terminal.in.readLine()));
    if (!session) {
        return refuse(terminal, session.error());
    }
    const auto roster = RosterImport::open(parser.positionalArguments().first());
    if (!roster) {
        return refuseImport(terminal, roster.error());
    }
    return importInto(**file, session.value(), roster.value(), parser.isSet(QStringLiteral("dry-run")),
                      parser.isSet(QStringLiteral("skip-bad-rows")), terminal);
}

} // namespace pd
