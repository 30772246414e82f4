// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, watched from inside: pd_window_probe MODE [arguments of propertydesk]
//   start   says when the window can be used, and ends
//   list    logs in to the demonstration estate and says how much memory the open list takes
//   search  logs in, types into the search box and prints "characters milliseconds" for every key stroke
#include "application/demo/demoestate.h"
#include "bench/firstpaint.h"
#include "bench/measure.h"
#include "propertydesk/program.h"
#include "widgets/registry/searchbox.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/page.h"
#include "widgets/staff/loginwindow.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtGui/QInputMethodEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>

#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <string_view>
#include <vector>

using namespace pd;

namespace {

void runEvents(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

template <class Condition>
void waitFor(const char* what, Condition reached)
{
    QElapsedTimer timer;
    timer.start();
    while (!reached()) {
        if (timer.elapsed() > 60'000) {
            throw std::runtime_error(what);
        }
        runEvents(20);
    }
}

MainWindow& mainWindow()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<MainWindow*>(window)) {
            return *found;
        }
    }
    throw std::runtime_error("no main window");
}

template <class Widget>
Widget& child(const QWidget& window, const QString& name)
{
    auto* found = window.findChild<Widget*>(name);
    if (found == nullptr) {
        throw std::runtime_error("no " + name.toStdString());
    }
    return *found;
}

void logIn(MainWindow& window)
{
    window.resize(1366, 768);
    const DemoLogin visitor = demoVisitor();
    const auto& cover = child<LoginWindow>(window, {});
    child<QLineEdit>(cover, QStringLiteral("login")).setText(visitor.login);
    child<QLineEdit>(cover, QStringLiteral("password")).setText(visitor.password);
    child<QAbstractButton>(cover, QStringLiteral("loginButton")).click();
    waitFor("the login", [&] { return !window.covered(); });
}

SearchBox& searchBox(const MainWindow& window)
{
    for (SearchBox* box : window.findChildren<SearchBox*>()) {
        if (box->isVisible()) {
            return *box;
        }
    }
    throw std::runtime_error("no search box");
}

/// As an input method hands over what was composed.
void commit(SearchBox& box, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&box, &event);
}

void typeAndMeasure(MainWindow& window)
{
    SearchBox& box = searchBox(window);
    box.setFocus();
    waitFor("the search index", [&] {
        box.clear();
        commit(box, QStringLiteral("1-1"));
        return box.listOpen();
    });
    const std::vector<QString> words{
        QStringLiteral("厨房水管"), QStringLiteral("漏水严重"), QStringLiteral("插座没电"),
        QStringLiteral("门锁坏了"), QStringLiteral("马桶堵塞"), QStringLiteral("电梯异响"),
        QStringLiteral("王建国"),   QStringLiteral("李秀兰"),   QStringLiteral("张伟"),
        QStringLiteral("刘洋"),     QStringLiteral("3-2-"),     QStringLiteral("1201"),
        QStringLiteral("1380"),     QStringLiteral("zw"),       QStringLiteral("liji")};
    for (int round = 0; round < 10; ++round) {
        for (const QString& word : words) {
            box.clear();
            QCoreApplication::processEvents();
            for (qsizetype i = 0; i < word.size(); ++i) {
                bench::Sample stroke;
                stroke.time([&] {
                    commit(box, word.mid(i, 1));
                    QCoreApplication::processEvents(); // paints
                });
                std::cout << i + 1 << ' ' << stroke.quantile(0.5) << '\n';
            }
        }
    }
    std::cout.flush();
}

std::string_view mode;

void probe()
{
    try {
        if (mode == "start") {
            bench::reportUsable();
            std::_Exit(0);
        }
        MainWindow& window = mainWindow();
        logIn(window);
        if (mode == "search") {
            typeAndMeasure(window);
        } else {
            waitFor("the list", [&] { return window.showPage(QStringLiteral("repairs")); });
            runEvents(3000); // until the search index has been read and the window has looked for changes
            bench::reportUsable();
        }
        std::_Exit(0);
    } catch (const std::exception& problem) {
        std::cerr << "waited in vain for " << problem.what() << std::endl;
        std::_Exit(1);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::cerr << "pd_window_probe start|list|search [arguments of propertydesk]\n";
        return 2;
    }
    mode = argv[1];
    bench::whenUsable(probe);
    std::vector<char*> arguments{argv[0]};
    arguments.insert(arguments.end(), argv + 2, argv + argc);
    arguments.push_back(nullptr);
    return runProgram(static_cast<int>(arguments.size()) - 1, arguments.data());
}
