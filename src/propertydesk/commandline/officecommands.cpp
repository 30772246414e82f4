// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// init, verify, backup: what an administrator of the machine does with a data file.
#include "propertydesk/commandline/commands.h"

#include "application/office/newoffice.h"
#include "application/office/officedesk.h"

#include <QtCore/QFileInfo>

namespace pd {

void initOptions(QCommandLineParser& parser)
{
    addValue(parser, QStringLiteral("data"), "FILE",
             QT_TRANSLATE_NOOP("CommandLine", "Data file to create."));
    addValue(parser, QStringLiteral("estate"), "NAME",
             QT_TRANSLATE_NOOP("CommandLine", "Name of the estate."));
    addValue(
        parser, QStringLiteral("admin"), "LOGIN",
        QT_TRANSLATE_NOOP("CommandLine",
                          "Login of the first administrator; the password is read from standard input."));
}

int runInit(const QCommandLineParser& parser, Terminal& terminal, const Clock& clock)
{
    if (!require(parser, {QStringLiteral("data"), QStringLiteral("estate"), QStringLiteral("admin")},
                 terminal)) {
        return exitUsage;
    }
    NewOffice office{parser.value(QStringLiteral("data")),
                     parser.value(QStringLiteral("estate")),
                     parser.value(QStringLiteral("admin")),
                     {},
                     Password(terminal.in.readLine()),
                     {},
                     false};
    const auto created = createOffice(office, clock);
    if (!created) {
        return refuse(terminal, created.error());
    }
    terminal.out << cliText(QT_TRANSLATE_NOOP("CommandLine", "Created %1.")).arg(office.path) << Qt::endl;
    return exitDone;
}

void verifyOptions(QCommandLineParser& parser)
{
    addValue(parser, QStringLiteral("data"), "FILE", QT_TRANSLATE_NOOP("CommandLine", "Data file."));
}

int runVerify(const QCommandLineParser& parser, Terminal& terminal, const Clock& clock)
{
    if (!require(parser, {QStringLiteral("data")}, terminal)) {
        return exitUsage;
    }
    const auto file = DataFile::open(parser.value(QStringLiteral("data")), clock);
    if (!file) {
        return refuse(terminal, file.error());
    }
    const auto report =
        OfficeDesk((*file)->writes(), (*file)->reads()).verify(Session::system(stationName()));
    if (!report) {
        return refuse(terminal, report.error());
    }
    if (!report->sound) {
        terminal.err << cliText(QT_TRANSLATE_NOOP("CommandLine", "NOT SOUND: %1")).arg(report->problem)
                     << '\n'
                     << cliText(QT_TRANSLATE_NOOP(
                            "CommandLine",
                            "Do not work on with this file: keep it, and restore the newest backup."))
                     << Qt::endl;
        return exitRefused;
    }
    terminal.out << cliText(QT_TRANSLATE_NOOP("CommandLine",
                                              "Sound: %1 rooms, %2 people, %3 orders, %4 audit entries."))
                        .arg(report->rooms)
                        .arg(report->people)
                        .arg(report->orders)
                        .arg(report->auditEntries)
                 << '\n'
                 << cliText(QT_TRANSLATE_NOOP("CommandLine", "Audit head: %1")).arg(report->auditHead)
                 << Qt::endl;
    return exitDone;
}

void backupOptions(QCommandLineParser& parser)
{
    verifyOptions(parser);
    addValue(parser, QStringLiteral("to"), "DIR", QT_TRANSLATE_NOOP("CommandLine", "Folder for the copy."));
}

int runBackup(const QCommandLineParser& parser, Terminal& terminal, const Clock& clock)
{
    if (!require(parser, {QStringLiteral("data"), QStringLiteral("to")}, terminal)) {
        return exitUsage;
    }
    const auto file = DataFile::open(parser.value(QStringLiteral("data")), clock);
    if (!file) {
        return refuse(terminal, file.error());
    }
    const auto path = OfficeDesk((*file)->writes(), (*file)->reads())
                          .backUpNow(Session::system(stationName()), parser.value(QStringLiteral("to")));
    if (!path) {
        return refuse(terminal, path.error());
    }
    terminal.out << cliText(QT_TRANSLATE_NOOP("CommandLine", "Checked copy: %1")).arg(path.value())
                 << Qt::endl;
    return exitDone;
}

} // namespace pd
