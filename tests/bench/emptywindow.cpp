// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of P5 and P8: a window with nothing in it, and nothing but Qt in the program. With "text" there
// is one line in it, Latin and Chinese (decision 0022).
#include "bench/firstpaint.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMainWindow>

#include <cstdlib>

int main(int argc, char** argv)
{
    pd::bench::whenUsable([] {
        pd::bench::reportUsable();
        std::_Exit(0);
    });
    const QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    if (QApplication::arguments().contains(QStringLiteral("text"))) {
        window.setCentralWidget(new QLabel(QStringLiteral("Log in 登录")));
    }
    window.show();
    return QApplication::exec();
}
