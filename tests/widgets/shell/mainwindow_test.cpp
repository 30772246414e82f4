// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/looks.h"
#include "widgets/shell/samplewindow.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QTextBlock>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>
#include <algorithm>
#include <gtest/gtest.h>

namespace pd {

using test::SampleWindow;

namespace {

QStringList paletteLines(const MainWindow& window)
{
    const auto* list = window.findChild<QTreeWidget*>(QStringLiteral("paletteList"));
    QStringList lines;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        lines << list->topLevelItem(i)->text(0);
    }
    return lines;
}

} // namespace

TEST(MainWindow, ChangesPagesByKeyAndAsksThePageFirst)
{
    SampleWindow desk;
    EXPECT_EQ(desk.window.currentPage(), desk.repairs);
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(desk.window.currentPage(), desk.registry);
    EXPECT_EQ(desk.window.focusWidget(), desk.registry->input);
    desk.registry->mayLeave = false;
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(desk.window.currentPage(), desk.registry);
    desk.registry->mayLeave = true;
    EXPECT_TRUE(desk.window.showPage(QStringLiteral("repairs")));
    EXPECT_FALSE(desk.window.showPage(QStringLiteral("nowhere")));
}

TEST(MainWindow, RefreshesSearchesAndLocksByKey)
{
    SampleWindow desk;
    QTest::keyClick(&desk.window, Qt::Key_F5);
    QTest::keyClick(&desk.window, Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(desk.repairs->refreshed, 2);
    EXPECT_EQ(desk.registry->refreshed, 0);
    QTest::keyClick(&desk.window, Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(desk.window.focusWidget(), desk.search);
    int locks = 0;
    QObject::connect(&desk.window, &MainWindow::lockRequested, &desk.window, [&locks] { ++locks; });
    QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(locks, 1);
}

TEST(MainWindow, ShortcutsOfAPageWorkOnlyWhileItIsShown)
{
    SampleWindow desk;
    int repairs = 0;
    int registry = 0;
    QObject::connect(desk.repairs->m_new, &QAction::triggered, &desk.window, [&repairs] { ++repairs; });
    QObject::connect(desk.registry->m_new, &QAction::triggered, &desk.window, [&registry] { ++registry; });
    QTest::keyClick(&desk.window, Qt::Key_F2);
    desk.window.showPage(QStringLiteral("registry"));
    QTest::keyClick(&desk.window, Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(repairs, 1);
    EXPECT_EQ(registry, 1);
    EXPECT_TRUE(desk.actions.shortcutProblems().isEmpty())
        << desk.actions.shortcutProblems().join(u'\n').toStdString();
}

// P5: the login was on screen only after everything behind it.
TEST(MainWindow, WhatLiesBehindACoverIsMadeWhenItIsFirstAskedFor)
{
    SampleWindow desk;
    ActionCatalog actions;
    MainWindow window(actions, desk.appearance, desk.session);
    window.setCover(new QLabel(QStringLiteral("login")));
    window.setEstate(QStringLiteral("富成花园"), true);
    EXPECT_TRUE(actions.actions().isEmpty());
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("富成花园")));
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("演示"))) << "said from the first moment";
    EXPECT_EQ(window.currentPage(), nullptr);

    const QWidget* work = window.work();
    EXPECT_NE(actions.action(QStringLiteral("window.palette")), nullptr);
    EXPECT_TRUE(window.covered());
    const auto labels = work->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(QStringLiteral("富成花园"));
    })) << "what was told before is shown";
    window.uncover();
    EXPECT_FALSE(window.covered());
}

TEST(MainWindow, CoverHidesEverythingAndItsActions)
{
    SampleWindow desk;
    auto* cover = new QLabel(QStringLiteral("locked"));
    QElapsedTimer timer;
    timer.start();
    desk.window.setCover(cover);
    EXPECT_LT(timer.elapsed(), 200);
    EXPECT_TRUE(desk.window.covered());
    EXPECT_FALSE(desk.repairs->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_F5);
    EXPECT_EQ(desk.repairs->refreshed, 0);
    EXPECT_FALSE(ActionCatalog::usable(desk.repairs->m_new));
    EXPECT_FALSE(desk.window.windowTitle().contains(desk.repairs->title()));
    desk.window.uncover();
    EXPECT_TRUE(desk.repairs->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_F5);
    EXPECT_EQ(desk.repairs->refreshed, 1);
}

TEST(MainWindow, MarksTheDemoEstateInTitleAndWindow)
{
    SampleWindow desk;
    EXPECT_FALSE(desk.window.windowTitle().contains(QStringLiteral("演示")));
    const QImage before = desk.window.grab().toImage();
    desk.window.setEstate(QStringLiteral("富成花园"), true);
    QApplication::processEvents();
    EXPECT_TRUE(desk.window.windowTitle().contains(QStringLiteral("演示 DEMO")));
    EXPECT_NE(desk.window.grab().toImage(), before);
    int clicked = 0;
    QObject::connect(desk.repairs->m_new, &QAction::triggered, &desk.window, [&clicked] { ++clicked; });
    QWidget* button = desk.repairs->findChild<QWidget*>(QStringLiteral("emptyStateAction"));
    QTest::mouseClick(desk.window.windowHandle(), Qt::LeftButton, Qt::NoModifier,
                      button->mapTo(&desk.window, button->rect().center()));
    EXPECT_EQ(clicked, 1);
}

TEST(MainWindow, ShowsBadgesAndMessages)
{
    SampleWindow desk;
    Q_EMIT desk.repairs->badgeChanged(12);
    auto* button = desk.window.findChild<QWidget*>(QStringLiteral("navigation.repairs"));
    EXPECT_TRUE(button->accessibleName().contains(QStringLiteral("12")));
    Q_EMIT desk.repairs->statusMessage(QStringLiteral("Saved"));
    QStringList texts;
    for (const QLabel* label : desk.window.bottomBar().findChildren<QLabel*>()) {
        texts << (label->isVisible() ? label->text() : QString());
    }
    EXPECT_TRUE(texts.contains(QStringLiteral("Saved")));
}

// An inner page left the entry of whatever page came before it marked, as if one were still there.
TEST(MainWindow, AnInnerPageMarksTheEntryItBelongsTo)
{
    SampleWindow desk;
    auto* form = new test::SamplePage(desk.actions, QStringLiteral("form"), QStringLiteral("repairs"));
    auto* paper = new test::SamplePage(desk.actions, QStringLiteral("paper"), QStringLiteral("repairs"));
    desk.window.addInnerPage(form, desk.repairs->id());
    desk.window.addInnerPage(paper);
    const auto marked = [&desk](const char* page) {
        return desk.window
            .findChild<QAbstractButton*>(QStringLiteral("navigation.") + QString::fromLatin1(page))
            ->isChecked();
    };
    desk.window.showPage(desk.registry->id());
    EXPECT_TRUE(marked("registry"));
    desk.window.showPage(form->id());
    EXPECT_TRUE(marked("repairs"));
    EXPECT_FALSE(marked("registry"));
    desk.window.showPage(desk.registry->id());
    desk.window.showPage(paper->id());
    EXPECT_TRUE(marked("registry")) << "a paper lies over the page that printed it";
}

TEST(MainWindow, AKeyThatIsNotPossibleNowSaysSo)
{
    SampleWindow desk;
    const auto said = [&desk] {
        QStringList texts;
        for (const QLabel* label : desk.window.bottomBar().findChildren<QLabel*>()) {
            texts << (label->isVisible() ? label->text() : QString());
        }
        return texts.join(QLatin1Char(' '));
    };
    desk.repairs->m_new->setEnabled(false);
    desk.registry->m_new->setEnabled(false);
    desk.repairs->input->setFocus();
    QTest::keyClick(desk.repairs->input, Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(said().contains(desk.repairs->m_new->text())) << said().toStdString();
    desk.window.bottomBar().say({});
    QTest::keyClick(desk.repairs->input, Qt::Key_J, Qt::ControlModifier);
    EXPECT_FALSE(said().contains(desk.repairs->m_new->text())) << "a key that means nothing";
}

TEST(MainWindow, HintsAreKeysOfThePageOnScreen)
{
    SampleWindow desk;
    desk.repairs->m_new->setShortcuts(QList<QKeySequence>());
    desk.window.showPage(desk.registry->id());
    desk.window.showPage(desk.repairs->id());
    const auto buttons = desk.window.bottomBar().findChildren<QToolButton*>();
    EXPECT_FALSE(std::ranges::any_of(buttons, [&desk](const QToolButton* one) {
        return one->isVisible() && one->text() == desk.repairs->m_new->text();
    })) << "a hint without a key";
}

TEST(MainWindow, RemembersItsSize)
{
    SampleWindow desk;
    desk.window.resize(1200, 700);
    desk.window.close();
    EXPECT_FALSE(desk.preferences.windowGeometry().isEmpty());
}

TEST(CommandPalette, FindsAndRunsByKeys)
{
    SampleWindow desk;
    desk.repairs->input->setFocus();
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    EXPECT_LT(timer.elapsed(), 100);
    const auto* input = desk.window.findChild<QLineEdit*>(QStringLiteral("paletteInput"));
    ASSERT_EQ(desk.window.focusWidget(), input);
    EXPECT_EQ(paletteLines(desk.window).count(QStringLiteral("New repair")), 1)
        << "only of the page on screen";
    EXPECT_EQ(paletteLines(desk.window).first(), QStringLiteral("New repair"));
    QTest::keyClicks(desk.window.focusWidget(), QStringLiteral("lock"));
    EXPECT_EQ(paletteLines(desk.window).first(), QStringLiteral("Lock"));
    int locks = 0;
    QObject::connect(&desk.window, &MainWindow::lockRequested, &desk.window, [&locks] { ++locks; });
    QTest::keyClick(desk.window.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(locks, 1);
    EXPECT_EQ(desk.window.focusWidget(), desk.repairs->input);
    EXPECT_FALSE(input->isVisible());
}

TEST(CommandPalette, ListsEveryUsableActionAndNoOther)
{
    SampleWindow desk;
    desk.repairs->m_new->setEnabled(false);
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    int usable = 0;
    for (const QAction* action : desk.actions.actions()) {
        const bool palette = action->objectName() == QStringLiteral("window.palette");
        usable += ActionCatalog::usable(action) && !palette ? 1 : 0;
    }
    EXPECT_EQ(paletteLines(desk.window).size(), usable);
    EXPECT_FALSE(paletteLines(desk.window).contains(QStringLiteral("New repair")));
    QTest::keyClicks(desk.window.focusWidget(), QStringLiteral("zzzz"));
    EXPECT_TRUE(paletteLines(desk.window).isEmpty());
    QTest::keyClick(desk.window.focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(desk.window.focusWidget(), desk.repairs->input);
}

TEST(SidePanel, OpensTheGuideAtThePage)
{
    SampleWindow desk;
    desk.window.showPage(QStringLiteral("registry"));
    QTest::keyClick(&desk.window, Qt::Key_F1);
    const auto* panel = desk.window.findChild<QWidget*>(QStringLiteral("sidePanel"));
    ASSERT_TRUE(panel->isVisible());
    const auto* text = panel->findChild<QTextBrowser*>();
    EXPECT_EQ(text->textCursor().block().text(), QStringLiteral("Registry"));
    EXPECT_FALSE(text->toPlainText().contains(QStringLiteral("{#")));
    QTest::keyClick(desk.window.focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_EQ(desk.window.focusWidget(), desk.registry->input);
}

TEST(SidePanel, ListsEveryKey)
{
    SampleWindow desk;
    QTest::keyClick(&desk.window, Qt::Key_Slash, Qt::ControlModifier);
    const QString card = desk.window.findChild<QTextBrowser*>()->toPlainText();
    for (const QAction* action : desk.actions.actions()) {
        if (!action->shortcuts().isEmpty()) {
            EXPECT_TRUE(card.contains(shortcutText(action))) << action->objectName().toStdString();
        }
    }
}

TEST(MainWindow, FitsEverySizeOfType)
{
    SampleWindow desk;
    desk.window.setEstate(QStringLiteral("富成花园"), true);
    test::expectNothingClipped(desk.window);
}

TEST(MainWindow, CanBeUsedWithoutEyesAndWithoutMouse)
{
    SampleWindow desk;
    test::expectAccessibleNames(desk.window);
    test::expectTabOrderIsVisualOrder(desk.window);
}

} // namespace pd
