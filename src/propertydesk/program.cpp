// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/program.h"

#include "presentation/shell/languagemanager.h"
#include "propertydesk/commandline/commandline.h"
#include "propertydesk/logsetup.h"
#include "propertydesk/window/deskprogram.h"

#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>

#include <fontconfig/fontconfig.h>
#include <thread>

namespace pd {

namespace {

/// Documents need fonts, hence a QGuiApplication; without a window it must not look for a display.
int runWithoutWindow(int& argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    LanguageManager languages;
    languages.set(LanguageManager::systemLanguage());
    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream err(stderr);
    Terminal terminal{in, out, err};
    const SystemClock clock;
    return runCommandLine(QCoreApplication::arguments().mid(1), terminal, clock);
}

int runWindow(int& argc, char** argv, const QString& data)
{
    // Reading which fonts the machine has takes longer than anything else before the first picture. It begins
    // at once, beside all that needs no letters; Qt finds it done.
    std::jthread fonts([] { FcInit(); });
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("PropertyDesk"));
    QApplication::setOrganizationName(QStringLiteral("propertydesk"));
    QApplication::setApplicationVersion(QStringLiteral(PD_VERSION));
    const SystemClock clock;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                           QStringLiteral("/propertydesk");
    DeskProgram program(app, clock, folder);
    fonts.join();
    program.start(data);
    return QApplication::exec();
}

} // namespace

int runProgram(int argc, char** argv)
{
    startLog(logFolder());
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    const auto data = windowAskedFor(arguments);
    const int exitCode = data ? runWindow(argc, argv, *data) : runWithoutWindow(argc, argv);
    stopLog();
    return exitCode;
}

} // namespace pd
