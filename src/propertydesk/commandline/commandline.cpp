// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/commandline/commandline.h"

#include "base/error.h"
#include "presentation/errortext.h"
#include "propertydesk/commandline/commands.h"
#include "widgets/printing/printservice.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace pd {

std::span<const CliCommand> cliCommands()
{
    static constexpr std::array commands{
        CliCommand{"init", QT_TRANSLATE_NOOP("CommandLine", "Creates a centre's data file"), initOptions,
                   runInit},
        CliCommand{"demo", QT_TRANSLATE_NOOP("CommandLine", "Creates a demonstration estate"), demoOptions,
                   runDemo},
        CliCommand{"import-roster",
                   QT_TRANSLATE_NOOP("CommandLine", "Reads rooms and people from an XLSX or CSV file"),
                   importOptions, runImport},
        CliCommand{"verify", QT_TRANSLATE_NOOP("CommandLine", "Checks a data file from end to end"),
                   verifyOptions, runVerify},
        CliCommand{"backup", QT_TRANSLATE_NOOP("CommandLine", "Writes a checked copy of a data file"),
                   backupOptions, runBackup},
        CliCommand{"dispatch-list", QT_TRANSLATE_NOOP("CommandLine", "Writes a day's dispatch list as PDF"),
                   dispatchListOptions, runDispatchList},
        CliCommand{"long-open",
                   QT_TRANSLATE_NOOP("CommandLine", "Writes the notice of what is unfinished for more than a "
                                                    "day as PDF"),
                   longOpenOptions, runLongOpen},
    };
    return commands;
}

QString cliText(const char* english)
{
    return QCoreApplication::translate("CommandLine", english);
}

void addValue(QCommandLineParser& parser, const QString& name, const char* value, const char* help)
{
    parser.addOption(QCommandLineOption(name, cliText(help), QLatin1String(value)));
}

bool require(const QCommandLineParser& parser, const QStringList& names, Terminal& terminal)
{
    for (const QString& name : names) {
        if (parser.value(name).isEmpty()) {
            terminal.err << cliText(QT_TRANSLATE_NOOP("CommandLine", "Missing: --%1. See --help.")).arg(name)
                         << Qt::endl;
            return false;
        }
    }
    return true;
}

int refuse(Terminal& terminal, const Error& error)
{
    terminal.err << errorText(error) << Qt::endl;
    return exitRefused;
}

int writePaper(Terminal& terminal, const Document& document, const QString& path)
{
    if (const auto written = writePdf(document, path); !written) {
        return refuse(terminal, written.error());
    }
    terminal.out << cliText(QT_TRANSLATE_NOOP("CommandLine", "Written: %1 (%2 pages)."))
                        .arg(path)
                        .arg(document.pages.size())
                 << Qt::endl;
    return exitDone;
}

std::optional<int> wholeNumber(const QCommandLineParser& parser, const QString& name, int fallback,
                               Terminal& terminal)
{
    if (!parser.isSet(name)) {
        return fallback;
    }
    bool isNumber = false;
    const int value = parser.value(name).toInt(&isNumber);
    if (!isNumber || value < 0) {
        terminal.err << cliText(QT_TRANSLATE_NOOP("CommandLine", "--%1 wants a whole number.")).arg(name)
                     << Qt::endl;
        return std::nullopt;
    }
    return value;
}

namespace {

void printHelp(Terminal& terminal)
{
    terminal.out << cliText(QT_TRANSLATE_NOOP("CommandLine",
                                              "PropertyDesk: the desk of a property service centre."))
                 << "\n\n"
                 << "  propertydesk [--data FILE]\n      "
                 << cliText(QT_TRANSLATE_NOOP("CommandLine", "Opens the window.")) << '\n';
    for (const CliCommand& command : cliCommands()) {
        terminal.out << "  propertydesk " << command.name << " …\n      " << cliText(command.summary) << '\n';
    }
    terminal.out << "\n  propertydesk COMMAND --help\n  propertydesk --version\n\n"
                 << cliText(QT_TRANSLATE_NOOP(
                        "CommandLine",
                        "Exit code: 0 done, 1 refused (the reason is printed), 2 wrong usage."))
                 << Qt::endl;
}

int runCommand(const CliCommand& command, const QStringList& arguments, Terminal& terminal,
               const Clock& clock)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(cliText(command.summary));
    const QCommandLineOption help = parser.addHelpOption();
    command.options(parser);
    if (!parser.parse(QStringList{QStringLiteral("propertydesk ") + QLatin1String(command.name)} +
                      arguments)) {
        terminal.err << parser.errorText() << Qt::endl;
        return exitUsage;
    }
    if (parser.isSet(help)) {
        terminal.out << parser.helpText() << Qt::endl;
        return exitDone;
    }
    return command.run(parser, terminal, clock);
}

} // namespace

std::optional<QString> windowAskedFor(const QStringList& arguments)
{
    if (arguments.isEmpty()) {
        return QString();
    }
    if (arguments.size() == 2 && arguments.first() == QLatin1String("--data")) {
        return arguments.at(1);
    }
    return std::nullopt;
}

int runCommandLine(const QStringList& arguments, Terminal& terminal, const Clock& clock)
{
    const QString& first = arguments.first();
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        printHelp(terminal);
        return exitDone;
    }
    if (first == QLatin1String("--version")) {
        terminal.out << "PropertyDesk " << PD_VERSION << Qt::endl;
        return exitDone;
    }
    for (const CliCommand& command : cliCommands()) {
        if (first == QLatin1String(command.name)) {
            return runCommand(command, arguments.mid(1), terminal, clock);
        }
    }
    terminal.err << cliText(QT_TRANSLATE_NOOP("CommandLine", "Unknown: %1. See --help.")).arg(first)
                 << Qt::endl;
    return exitUsage;
}

} // namespace pd
