// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "propertydesk/window/deskprogram.h"
#include "propertydesk/window/deskwindow.h"
#include "support/testoffice.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <bit>
#include <gtest/gtest.h>

namespace pd::test {

/// The whole program with its window on a small demo estate, driven by keys alone.
class WholeWindow : public testing::Test {
protected:
    void SetUp() override
    {
        const auto made = createDemoEstate(data(), DemoSize{60, 120, 30, 11}, clock);
        ASSERT_TRUE(made);
        restart();
    }
    void restart()
    {
        program.reset();
        program = std::make_unique<DeskProgram>(*qApp, clock, m_folder.path(),
                                                m_folder.filePath(QStringLiteral("preferences.ini")));
    }

    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("office.pdesk")); }
    [[nodiscard]] MainWindow& window() const { return program->window()->mainWindow(); }
    [[nodiscard]] static QWidget* focus() { return QApplication::focusWidget(); }

    /// Each modifier held counts as a key of its own.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        keys += 1 + std::popcount(modifiers.toInt());
        QTest::keyClick(focus() != nullptr ? focus() : &window(), key, modifiers);
    }
    void type(const QString& ascii)
    {
        keys += static_cast<int>(ascii.size());
        QTest::keyClicks(focus(), ascii);
    }
    void type(const char* ascii) { type(QString::fromLatin1(ascii)); }

    /// Until `reached` holds; the event loop runs meanwhile.
    template <class Condition>
    static testing::AssertionResult soon(Condition reached)
    {
        return QTest::qWaitFor(reached, 20'000) ? testing::AssertionSuccess() : testing::AssertionFailure();
    }

    void logIn()
    {
        window().resize(1366, 768);
        window().show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        ASSERT_NE(qobject_cast<QLineEdit*>(focus()), nullptr) << "the login field has the focus";
        type("demo");
        press(Qt::Key_Return);
        type("fucheng-garden");
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([this] { return !window().covered(); }));
    }

    FixedClock clock{morning()};
    int keys = 0; ///< pressed so far
    std::unique_ptr<DeskProgram> program;

private:
    QTemporaryDir m_folder;
};

} // namespace pd::test
