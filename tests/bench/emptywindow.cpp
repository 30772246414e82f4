// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of P5 and P8: a window with nothing in it, and nothing but Qt in the program.
#include "bench/firstpaint.h"

#include <QtWidgets/QApplication>
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
    window.show();
    return QApplication::exec();
}
