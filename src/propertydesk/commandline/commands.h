// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/session.h"
#include "base/clock.h"
#include "propertydesk/commandline/terminal.h"

#include <QtCore/QCommandLineParser>

#include <span>

namespace pd {

struct Document;
struct Error;

/// One word of the command line: what it takes and what it does. run() gives the exit code.
struct CliCommand {
    const char* name;
    const char* summary; ///< English literal marked for translation in context "CommandLine"
    void (*options)(QCommandLineParser& parser);
    int (*run)(const QCommandLineParser& parser, Terminal& terminal, const Clock& clock);
};

std::span<const CliCommand> cliCommands();

// The commands, each in a file of its own where it is more than a few lines.
void initOptions(QCommandLineParser& parser);
int runInit(const QCommandLineParser& parser, Terminal& terminal, const Clock& clock);
void demoOptions(QCommandLineParser& parser);
int runDemo(const QCommandLineParser& parser, Terminal& terminal, const Clock& clock);
void verifyOptions(QCommandLineParser& parser);
int runVerify(const QCommandLineParser& parser, Terminal& terminal, const Clock& clock);
void backupOptions(QCommandLineParser& parser);
int runBackup(const QCommandLineParser& parser, Terminal& terminal, const Clock& clock);
void importOptions(QCommandLineParser& parser);
int runImport(const QCommandLineParser& parser, Terminal& terminal, const Clock& clock);
void dispatchListOptions(QCommandLineParser& parser);
int runDispatchList(const QCommandLineParser& parser, Terminal& terminal, const Clock& clock);
void longOpenOptions(QCommandLineParser& parser);
int runLongOpen(const QCommandLineParser& parser, Terminal& terminal, const Clock& clock);

// What they share.
QString cliText(const char* english);
/// Adds "--name VALUE".
void addValue(QCommandLineParser& parser, const QString& name, const char* value, const char* help);
/// False after saying which of `names` is missing.
bool require(const QCommandLineParser& parser, const QStringList& names, Terminal& terminal);
/// Says the error's sentence; gives exitRefused.
int refuse(Terminal& terminal, const Error& error);
/// Writes the PDF and says so, or why not; gives the exit code.
int writePaper(Terminal& terminal, const Document& document, const QString& path);
/// A non-negative number of an option; usage error otherwise.
std::optional<int> wholeNumber(const QCommandLineParser& parser, const QString& name, int fallback,
                               Terminal& terminal);

} // namespace pd
