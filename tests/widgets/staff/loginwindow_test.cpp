// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/staffroom.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/staff/lockoverlay.h"
#include "widgets/staff/loginwindow.h"
#include "widgets/staff/ownpassworddialog.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextEdit>

#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

struct Entrance {
    Entrance()
    {
        OfficeSettings settings;
        settings.name = QStringLiteral("富成花园");
        EXPECT_TRUE(office.change(TestOffice::admin(), OfficeSettings(), settings));
        room.colleague(QStringLiteral("wang"), {Role::FrontDesk});
    }
    StaffRoom room;
    OfficeDesk office{room.writes(), room.reads()};
    CurrentSession session;
    LoginController controller{room.desk, office, session};
    LanguageManager languages;
};

template <class T>
T* child(QWidget& parent, const char* name)
{
    T* found = parent.findChild<T*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
}

void type(QWidget* widget, const char* text)
{
    QTest::keyClicks(widget, QString::fromLatin1(text));
}

/// A main window with something private in it and a cover over it.
struct LockedDesk : Entrance {
    LockedDesk()
    {
        window.resize(900, 640);
        window.setCentralWidget(note);
        note->setPlainText(QStringLiteral("业主电话 13812345678"));
        window.addAction(newOrder);
        newOrder->setShortcut(QKeySequence(Qt::Key_F2));
        session.set(room.session(QStringLiteral("wang")));
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        note->setFocus();
        EXPECT_TRUE(QTest::qWaitFor([this] { return note->hasFocus(); }, 2'000));
    }
    QMainWindow window;
    QTextEdit* note = new QTextEdit;
    QAction* newOrder = new QAction(&window);
    LockOverlay overlay{controller, room.clock, window};

    QLineEdit* password() { return child<QLineEdit>(overlay, "password"); }
    bool waitUnlocked()
    {
        return QTest::qWaitFor([this] { return !overlay.isLocked(); }, 10'000);
    }
};

} // namespace

TEST(LoginWindow, LetsInByKeysAlone)
{
    Entrance entrance;
    LoginWindow window(entrance.controller, entrance.languages);
    QSignalSpy loggedIn(&window, &LoginWindow::loggedIn);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    EXPECT_EQ(child<QLabel>(window, "estateLabel")->text(), QStringLiteral("富成花园"));
    auto* login = child<QLineEdit>(window, "login");
    auto* password = child<QLineEdit>(window, "password");
    EXPECT_TRUE(login->text().isEmpty()) << "nobody is remembered";
    EXPECT_EQ(window.focusWidget(), login);
    type(login, "wang");
    QTest::keyClick(login, Qt::Key_Return);
    EXPECT_EQ(window.focusWidget(), password);
    type(password, "window 47 open");
    QTest::keyClick(password, Qt::Key_Return);
    EXPECT_TRUE(password->text().isEmpty());
    EXPECT_FALSE(child<QPushButton>(window, "loginButton")->isEnabled()) << "checking";
    ASSERT_TRUE(QTest::qWaitFor([&] { return loggedIn.count() == 1; }, 10'000));
    EXPECT_EQ(entrance.session.session().login, QStringLiteral("wang"));
    EXPECT_TRUE(login->text().isEmpty());
}

TEST(LoginWindow, SaysWhatIsWrongAndCountsDown)
{
    Entrance entrance;
    LoginWindow window(entrance.controller, entrance.languages);
    window.show();
    auto* password = child<QLineEdit>(window, "password");
    auto* banner = child<InlineMessage>(window, "banner");
    auto* button = child<QPushButton>(window, "loginButton");
    child<QLineEdit>(window, "login")->setText(QStringLiteral("wang"));
    QSignalSpy failed(&entrance.controller, &LoginController::failed);
    for (int i = 0; i < 5; ++i) {
        type(password, "wrong");
        QTest::keyClick(password, Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() == i + 1; }, 10'000));
        EXPECT_TRUE(banner->saysSomething());
        EXPECT_TRUE(password->text().isEmpty());
        EXPECT_EQ(window.focusWidget(), password);
    }
    EXPECT_FALSE(button->isEnabled());
    EXPECT_TRUE(banner->text().contains(QStringLiteral("2"))) << banner->text().toStdString();
    type(password, "window 47 open");
    QTest::keyClick(password, Qt::Key_Return);
    EXPECT_EQ(failed.count(), 5) << "nothing is tried while waiting";
    EXPECT_FALSE(entrance.controller.busy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, 5'000));
    EXPECT_FALSE(banner->saysSomething());
}

TEST(LoginWindow, SwitchesTheLanguage)
{
    Entrance entrance;
    LoginWindow window(entrance.controller, entrance.languages);
    auto* box = child<QComboBox>(window, "languageBox");
    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    EXPECT_EQ(entrance.languages.language(), Language::Chinese);
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    EXPECT_EQ(entrance.languages.language(), Language::English);
}

TEST(LockOverlay, HidesEverythingAtOnceAndLetsNothingThrough)
{
    LockedDesk desk;
    QSignalSpy triggered(desk.newOrder, &QAction::triggered);
    QTest::keyClick(&desk.window, Qt::Key_F2);
    ASSERT_EQ(triggered.count(), 1) << "the shortcut works before";

    desk.overlay.lock();
    EXPECT_TRUE(desk.overlay.isVisible());
    EXPECT_EQ(desk.overlay.geometry(), desk.window.rect());
    const QImage first = desk.window.grab().toImage();
    desk.note->setPlainText(QStringLiteral("别的内容 13900000000"));
    EXPECT_EQ(desk.window.grab().toImage(), first) << "nothing of the content shows";
    EXPECT_FALSE(desk.note->isEnabled());
    QTest::keyClick(&desk.window, Qt::Key_F2);
    EXPECT_EQ(triggered.count(), 1) << "shortcuts are off";
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        ASSERT_TRUE(desk.overlay.isAncestorOf(QApplication::focusWidget())) << i;
    }
    desk.window.resize(700, 500);
    QCoreApplication::processEvents();
    EXPECT_EQ(desk.overlay.geometry(), desk.window.rect());
}

TEST(LockOverlay, NamesEstateTimeAndPersonOnly)
{
    LockedDesk desk;
    desk.overlay.lock();
    EXPECT_EQ(child<QLabel>(desk.overlay, "estateLabel")->text(), QStringLiteral("富成花园"));
    EXPECT_EQ(child<QLabel>(desk.overlay, "timeLabel")->text(), QStringLiteral("09:30"));
    EXPECT_TRUE(child<QLabel>(desk.overlay, "whoLabel")->text().contains(QStringLiteral("wang")));
    EXPECT_FALSE(child<QLineEdit>(desk.overlay, "login")->isVisible());
}

TEST(LockOverlay, REP_65_WhatEverybodyMustSeeStandsThereWhileLocked)
{
    LockedDesk desk;
    auto* alarm = new QLabel(QStringLiteral("电梯困人 3-2"), &desk.overlay);
    desk.overlay.addNotice(alarm);
    EXPECT_FALSE(alarm->isVisible());
    desk.overlay.lock();
    EXPECT_TRUE(alarm->isVisible());
    EXPECT_LT(alarm->mapTo(&desk.overlay, QPoint()).y(), desk.password()->mapTo(&desk.overlay, QPoint()).y());
    EXPECT_TRUE(desk.password()->hasFocus());
}

TEST(LockOverlay, OpensWithThePasswordAndKeepsWhatWasTyped)
{
    LockedDesk desk;
    QSignalSpy changed(&desk.overlay, &LockOverlay::lockChanged);
    desk.overlay.lock();
    type(desk.password(), "wrong");
    QTest::keyClick(desk.password(), Qt::Key_Return);
    QSignalSpy failed(&desk.controller, &LoginController::failed);
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() == 1; }, 10'000));
    EXPECT_TRUE(desk.overlay.isLocked());
    EXPECT_TRUE(child<InlineMessage>(desk.overlay, "banner")->saysSomething());

    type(desk.password(), "window 47 open");
    QTest::keyClick(desk.password(), Qt::Key_Return);
    ASSERT_TRUE(desk.waitUnlocked());
    EXPECT_FALSE(desk.overlay.isVisible());
    EXPECT_TRUE(desk.note->isEnabled());
    EXPECT_EQ(desk.note->toPlainText(), QStringLiteral("业主电话 13812345678"));
    EXPECT_EQ(desk.window.focusWidget(), desk.note);
    EXPECT_EQ(changed.count(), 2);
    QSignalSpy triggered(desk.newOrder, &QAction::triggered);
    QTest::keyClick(&desk.window, Qt::Key_F2);
    EXPECT_EQ(triggered.count(), 1);
}

TEST(LockOverlay, AnotherPersonTakesOver)
{
    LockedDesk desk;
    desk.overlay.switchUser();
    auto* login = child<QLineEdit>(desk.overlay, "login");
    ASSERT_TRUE(login->isVisible());
    type(login, "chen");
    QTest::keyClick(login, Qt::Key_Return);
    type(desk.password(), "the lift is late");
    QTest::keyClick(desk.password(), Qt::Key_Return);
    ASSERT_TRUE(desk.waitUnlocked());
    EXPECT_EQ(desk.session.session().login, QStringLiteral("chen"));
    EXPECT_EQ(desk.session.session().permissions, Permissions::all());
}

TEST(LockOverlay, WrongPersonsPasswordDoesNotOpen)
{
    LockedDesk desk;
    desk.overlay.lock();
    QSignalSpy failed(&desk.controller, &LoginController::failed);
    type(desk.password(), "the lift is late");
    QTest::keyClick(desk.password(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() == 1; }, 10'000));
    EXPECT_TRUE(desk.overlay.isLocked());
    EXPECT_EQ(desk.session.session().login, QStringLiteral("wang"));
}

TEST(LockOverlay, OtherWindowsGoAndComeBack)
{
    LockedDesk desk;
    QWidget other;
    other.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&other));
    desk.overlay.lock();
    EXPECT_FALSE(other.isVisible());
    type(desk.password(), "window 47 open");
    QTest::keyClick(desk.password(), Qt::Key_Return);
    ASSERT_TRUE(desk.waitUnlocked());
    EXPECT_TRUE(other.isVisible());
}

TEST(OwnPasswordDialog, ChangesThePassword)
{
    Entrance entrance;
    entrance.session.set(entrance.room.session(QStringLiteral("wang")));
    OwnPasswordController controller(entrance.room.desk, entrance.session);
    OwnPasswordDialog dialog(controller);
    dialog.show();
    type(child<QLineEdit>(dialog, "password"), "window 47 open");
    type(child<QLineEdit>(dialog, "newPassword"), "door 12 shut");
    type(child<QLineEdit>(dialog, "repeatPassword"), "door 12 open");
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_TRUE(child<InlineMessage>(dialog, "banner")->saysSomething()) << "they differ";
    EXPECT_FALSE(controller.busy());
    type(child<QLineEdit>(dialog, "newPassword"), "door 12 shut");
    type(child<QLineEdit>(dialog, "repeatPassword"), "door 12 shut");
    QTest::keyClick(&dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 10'000));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(entrance.room.logIn(QStringLiteral("wang"), u"door 12 shut"));
}
