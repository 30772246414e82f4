// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/staffroom.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/staff/staffpage.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

struct Settings {
    explicit Settings(Permissions permissions = Permissions::all())
    {
        room.colleague(QStringLiteral("wang"), {Role::FrontDesk});
        session.set(TestOffice::with(permissions));
        page.resize(1100, 720);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        page.activated();
    }
    StaffRoom room;
    CurrentSession session;
    StaffController controller{room.desk, session, room.file().changes()};
    ActionCatalog actions;
    StaffPage page{controller, actions};

    template <class T>
    T* child(const char* name)
    {
        T* found = page.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void typeInto(const char* name, const QString& text)
    {
        auto* edit = child<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, text, Qt::NoModifier);
    }
    void chooseRow(int row) { child<QTableView>("list")->setCurrentIndex(controller.model().index(row, 0)); }
    void tick(Role role)
    {
        auto* roles = child<QListWidget>("roles");
        roles->setFocus();
        roles->setCurrentRow(static_cast<int>(role));
        QTest::keyClick(roles, Qt::Key_Space);
    }
    void saveByKey() { QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier); }
    InlineMessage* banner() { return child<InlineMessage>("banner"); }
};

} // namespace

TEST(StaffPage, AddsAColleagueByKeys)
{
    Settings settings;
    QSignalSpy saved(&settings.controller, &StaffController::saved);
    QTest::keyClick(&settings.page, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(settings.page.focusWidget(), settings.child<QLineEdit>("name"));
    settings.typeInto("name", QStringLiteral("李强"));
    settings.typeInto("phone", QStringLiteral("13812345678"));
    settings.typeInto("login", QStringLiteral("li"));
    settings.typeInto("password", QStringLiteral("window 47 open"));
    auto* technician = settings.child<QCheckBox>("technician");
    technician->setFocus();
    QTest::keyClick(technician, Qt::Key_Space);
    settings.typeInto("trade", QStringLiteral("水电"));
    settings.tick(Role::Technician);
    EXPECT_TRUE(settings.child<QLabel>("rightsLabel")->text().contains(QStringLiteral("Record arrival")));
    settings.saveByKey();
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.count() == 1; }, 10'000));
    EXPECT_EQ(settings.banner()->tone(), Tone::Success);
    ASSERT_EQ(settings.controller.model().rowCount(), 3);
    const StaffDetails details = settings.controller.model().at(2)->details;
    EXPECT_EQ(details.name, QStringLiteral("李强"));
    EXPECT_EQ(details.trade, QStringLiteral("水电"));
    EXPECT_EQ(details.roles, std::set{Role::Technician});
    EXPECT_EQ(settings.child<QTableView>("list")->currentIndex().row(), 2);
    EXPECT_TRUE(settings.child<QLineEdit>("password")->text().isEmpty());
    EXPECT_TRUE(settings.room.logIn(QStringLiteral("li"), u"window 47 open"));
}

TEST(StaffPage, ShowsRefusalsAtTheField)
{
    Settings settings;
    QTest::keyClick(&settings.page, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    settings.typeInto("login", QStringLiteral("wang"));
    settings.typeInto("name", QStringLiteral("王芳"));
    settings.saveByKey();
    EXPECT_TRUE(settings.child<QListWidget>("roles")->property("invalid").toBool()) << "no roles";
    settings.tick(Role::FrontDesk);
    settings.saveByKey();
    EXPECT_TRUE(settings.child<QLineEdit>("login")->property("invalid").toBool()) << "taken";
    EXPECT_EQ(settings.page.focusWidget(), settings.child<QLineEdit>("login"));
    EXPECT_EQ(settings.controller.model().rowCount(), 2);
}

TEST(StaffPage, LastAdministratorStays)
{
    Settings settings;
    settings.chooseRow(0);
    EXPECT_EQ(settings.child<QLineEdit>("login")->text(), QStringLiteral("chen"));
    settings.child<QCheckBox>("active")->setChecked(false);
    settings.saveByKey();
    EXPECT_EQ(settings.banner()->tone(), Tone::Danger);
    EXPECT_TRUE(settings.banner()->text().contains(QStringLiteral("administrator")));
    EXPECT_TRUE(settings.controller.model().at(0)->details.active);
}

TEST(StaffPage, KeepsTypedChangesUntilTheyAreSavedOrDiscarded)
{
    Settings settings;
    settings.chooseRow(1);
    settings.typeInto("name", QStringLiteral("王芳芳"));
    settings.chooseRow(0);
    EXPECT_EQ(settings.child<QLineEdit>("name")->text(), QStringLiteral("王芳芳"));
    EXPECT_EQ(settings.child<QTableView>("list")->currentIndex().row(), 1);
    EXPECT_EQ(settings.banner()->tone(), Tone::Warning);
    settings.controller.load();
    EXPECT_EQ(settings.child<QLineEdit>("name")->text(), QStringLiteral("王芳芳"))
        << "a refresh keeps it too";
    settings.banner()->findChild<QPushButton*>(QStringLiteral("messageAction"))->click();
    EXPECT_EQ(settings.child<QLineEdit>("login")->text(), QStringLiteral("chen"));
    EXPECT_EQ(settings.child<QTableView>("list")->currentIndex().row(), 0);
}

TEST(StaffPage, ResetsAPasswordAndReleasesALogin)
{
    Settings settings;
    for (int i = 0; i < 6; ++i) {
        (void)settings.room.logIn(QStringLiteral("wang"), u"wrong");
    }
    settings.chooseRow(1);
    settings.child<QPushButton>("releaseButton")->click();
    EXPECT_EQ(settings.banner()->tone(), Tone::Success);
    EXPECT_TRUE(settings.room.logIn(QStringLiteral("wang"), u"window 47 open"));
    QSignalSpy saved(&settings.controller, &StaffController::saved);
    settings.typeInto("password", QStringLiteral("door 12 shut"));
    settings.saveByKey();
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.count() == 1; }, 10'000));
    EXPECT_TRUE(settings.room.logIn(QStringLiteral("wang"), u"door 12 shut"));
}

TEST(StaffPage, OffersNothingWithoutTheRight)
{
    Settings settings(permissionsOf(Role::FrontDesk));
    EXPECT_EQ(settings.controller.model().rowCount(), 0);
    EXPECT_EQ(settings.banner()->tone(), Tone::Danger);
    EXPECT_FALSE(settings.child<QLineEdit>("name")->isEnabled());
}

TEST(StaffPage, QuickSwitchShowsNothingOfTheFormerPersons)
{
    Settings settings;
    settings.chooseRow(1);
    settings.session.set(TestOffice::with(permissionsOf(Role::FrontDesk)));
    EXPECT_EQ(settings.controller.model().rowCount(), 0);
    EXPECT_TRUE(settings.child<QLineEdit>("login")->text().isEmpty());
    EXPECT_FALSE(settings.child<QLineEdit>("name")->isEnabled());
    settings.session.set(TestOffice::admin());
    EXPECT_EQ(settings.controller.model().rowCount(), 2);
    EXPECT_TRUE(settings.child<QLineEdit>("name")->isEnabled());
}

TEST(StaffPage, KeysAreSound)
{
    Settings settings;
    EXPECT_EQ(settings.actions.shortcutProblems(), QStringList());
}
