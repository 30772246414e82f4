// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/shell/languagemanager.h"
#include "widgets/shell/actions.h"

#include <QtGui/QAction>

#include <gtest/gtest.h>

using namespace pd;

// Qt's own texts said "Ctrl+左方向" and "Ctrl+回车"; no keyboard has such keys.
TEST(Keys, AreWrittenAsTheyArePrintedOnKeyboardsInBothLanguages)
{
    LanguageManager languages;
    for (const Language language : {Language::Chinese, Language::English}) {
        languages.set(language);
        EXPECT_EQ(keysText(QKeySequence(Qt::CTRL | Qt::Key_Left)), QStringLiteral("Ctrl+←"));
        EXPECT_EQ(keysText(QKeySequence(Qt::ALT | Qt::Key_Up)), QStringLiteral("Alt+↑"));
        EXPECT_EQ(keysText(QKeySequence(Qt::CTRL | Qt::Key_Return)), QStringLiteral("Ctrl+Enter"));
        EXPECT_EQ(keysText(QKeySequence(Qt::CTRL | Qt::Key_Backspace)), QStringLiteral("Ctrl+Backspace"));
        EXPECT_EQ(keysText(QKeySequence(QStringLiteral("Ctrl++"))), QStringLiteral("Ctrl++"));
        EXPECT_EQ(keysText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)), QStringLiteral("Ctrl+Shift+F"));
        EXPECT_EQ(keysText(QKeySequence(Qt::Key_F2)), QStringLiteral("F2"));
    }
}

// Return and the Enter of the number pad are one key to the reader; the key card named both.
TEST(Keys, AreNamedOnceForOneAction)
{
    QAction save;
    save.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter),
                       QKeySequence(Qt::Key_F8)});
    EXPECT_EQ(shortcutText(&save), QStringLiteral("Ctrl+Enter · F8"));
}
