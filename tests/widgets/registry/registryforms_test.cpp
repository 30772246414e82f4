// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/staff/staffdesk.h"
#include "support/registryscreen.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/typeaheadbox.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

using RegistryFormsTest = RegistryScreen;

} // namespace

TEST_F(RegistryFormsTest, ANewPersonWhoIsKnownAlreadyIsLinkedInstead)
{
    const PersonId known = addPerson(addRoom(u"1201"));
    const RoomId second = addRoom(u"1202");
    show();
    page.openRoom(second);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    typeInto("name", QStringLiteral("张三丰"));
    typeInto("relation", QStringLiteral("父亲"));
    form()->findChild<QWidget*>(QStringLiteral("name"))->setFocus();
    press(Qt::Key_Tab);
    auto* alike = page.findChild<InlineMessage*>(QStringLiteral("alikeMessage"));
    ASSERT_TRUE(alike->isVisible());
    keepPicture("registry-same-person");
    alike->findChild<QPushButton*>()->click();
    EXPECT_TRUE(form()->findChild<QLabel*>(QStringLiteral("chosenLabel"))->text().contains(u"3-2-1201"));
    keepPicture("registry-link-person");
    press(Qt::Key_Return, Qt::ControlModifier);

    const auto members = desk.household(TestOffice::admin(), second)->members;
    ASSERT_EQ(members.size(), 1U);
    EXPECT_EQ(members[0].link.details.person, known) << "no double";
    EXPECT_EQ(members[0].link.details.relation, QStringLiteral("父亲")) << "what was typed of the role stays";
    EXPECT_EQ(desk.person(TestOffice::admin(), known)->roles.size(), 2U);
}

TEST_F(RegistryFormsTest, REG_04_LinksAKnownPersonByKeysAlone)
{
    const RoomId first = addRoom(u"1201");
    const PersonId known = addPerson(first);
    const RoomId second = addRoom(u"1202");
    searcher.start();
    ASSERT_TRUE(eventually([&] { return !lookup(QStringLiteral("1202"), 1).empty(); }));
    show();
    page.openRoom(second);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(desk.household(TestOffice::admin(), second)->members.empty()) << "nobody was chosen";

    for (const char* typed : {"zsf", "5678", "3-2-1201"}) {
        auto* who = form()->findChild<TypeAheadBox*>(QStringLiteral("person"));
        who->setFocus();
        who->clear();
        QTest::keyClicks(who, QLatin1String(typed));
        EXPECT_TRUE(who->listOpen()) << typed;
    }
    press(Qt::Key_Return);
    EXPECT_TRUE(form()->findChild<QLabel*>(QStringLiteral("chosenLabel"))->text().startsWith(u"张三丰"));
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto members = desk.household(TestOffice::admin(), second)->members;
    ASSERT_EQ(members.size(), 1U);
    EXPECT_EQ(members[0].link.details.person, known);

    // The same role in the same room once more is refused beside the field.
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    controller.personForm().choose(known);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.household(TestOffice::admin(), second)->members.size(), 1U);
    EXPECT_TRUE(form()->findChild<QComboBox*>(QStringLiteral("role"))->property("invalid").toBool());
}

TEST_F(RegistryFormsTest, BuildingsAreAddedAndChangedByKeys)
{
    const RoomId room = addRoom(u"1201");
    show();
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("list"));
    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    typeInto("code", QStringLiteral("3"));
    typeInto("moreSections", QStringLiteral("1 2"));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(desk.buildings(TestOffice::admin())->size(), 1U) << "there is a building 3";
    EXPECT_TRUE(form()->findChild<QWidget*>(QStringLiteral("code"))->property("invalid").toBool());
    typeInto("code", QStringLiteral("4栋"));
    keepPicture("registry-building-form");
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(controller.buildingsModel().rowCount(), 2);
    EXPECT_EQ(controller.buildingsModel().index(1, BuildingsModel::SectionsColumn).data().toString(),
              QStringLiteral("1  2"));
    keepPicture("registry-buildings");

    auto* list = page.findChild<QTableView*>(QStringLiteral("list"));
    list->selectRow(0);
    press(Qt::Key_Return);
    typeInto("name", QStringLiteral("海棠苑"));
    typeIntoSection(QStringLiteral("东"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.room(TestOffice::admin(), room)->room.code, QStringLiteral("3-东-1201"));
    EXPECT_EQ(desk.buildings(TestOffice::admin())->front().details.name, QStringLiteral("海棠苑"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(list->isHidden() || !list->isVisible());
}

TEST_F(RegistryFormsTest, ASecondEditorOfABuildingSeesBothVersions)
{
    addRoom(u"1201");
    const Building building = desk.buildings(TestOffice::admin())->front();
    show();
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_Return);
    const auto second = office.secondDesk();
    RegistryDesk other(second->writes(), second->reads());
    ASSERT_TRUE(other.changeBuilding(TestOffice::admin(), building.id, 1,
                                     {{building.details.code, QStringLiteral("theirs")}, {}}));
    typeInto("name", QStringLiteral("mine"));
    press(Qt::Key_Return, Qt::ControlModifier);
    auto* panel = form()->findChild<QWidget*>(QStringLiteral("conflictPanel"));
    ASSERT_TRUE(panel->isVisible());
    EXPECT_EQ(panel->findChild<QTableWidget*>()->item(0, 2)->text(), QStringLiteral("theirs"));
    panel->findChild<QPushButton*>(QStringLiteral("keepMineButton"))->click();
    EXPECT_EQ(desk.buildings(TestOffice::admin())->front().details.name, QStringLiteral("mine"));
}

TEST_F(RegistryFormsTest, REG_11_TheRoomFormChoosesTheButler)
{
    StaffDesk staff(office.writes(), office.reads());
    StaffDetails details;
    details.name = QStringLiteral("周敏");
    details.roles = {Role::Butler};
    const StaffId butler = *staff.add(TestOffice::admin(), details, std::nullopt);
    const RoomId room = addRoom(u"1201");
    show();
    page.openRoom(room);
    press(Qt::Key_I, Qt::ControlModifier);
    form()->findChild<QWidget*>(QStringLiteral("butler"))->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.room(TestOffice::admin(), room)->room.details.butler, butler);
    EXPECT_TRUE(page.findChild<QLabel*>(QStringLiteral("factsLabel"))->text().contains(u"周敏"));
}

TEST_F(RegistryFormsTest, L7_WhatWasTypedOutlivesTheProgram)
{
    const RoomId room = addRoom(u"1201");
    show();
    page.openRoom(room);
    press(Qt::Key_I, Qt::ControlModifier);
    typeInto("note", QStringLiteral("有大狗"));
    EXPECT_FALSE(drafts.load(TestOffice::admin(), draftOf(room))->has_value());
    ASSERT_TRUE(
        eventually([&] { return drafts.load(TestOffice::admin(), draftOf(room))->has_value(); }, 2'000))
        << "two seconds after the last key it is on the disk";

    RegistryPageController next({desk, drafts, session, office.file().changes(), lookup});
    ASSERT_TRUE(next.roomForm().load(room));
    EXPECT_EQ(next.roomForm().typed().value(QStringLiteral("note")), QStringLiteral("有大狗"));
    EXPECT_TRUE(next.roomForm().draftFrom());

    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(drafts.load(TestOffice::admin(), draftOf(room))->has_value()) << "saved: thrown away";
    press(Qt::Key_I, Qt::ControlModifier);
    typeInto("note", QStringLiteral("x"));
    controller.roomForm().keepDraft();
    ASSERT_TRUE(drafts.load(TestOffice::admin(), draftOf(room))->has_value());
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_FALSE(drafts.load(TestOffice::admin(), draftOf(room))->has_value()) << "thrown away on purpose";
}

TEST_F(RegistryFormsTest, ADraftOnAnOlderStateIsComparedBeforeItIsSaved)
{
    const RoomId room = addRoom(u"1201");
    ASSERT_TRUE(controller.roomForm().load(room));
    FieldTexts texts = controller.roomForm().typed();
    texts.insert(QStringLiteral("note"), QStringLiteral("mine"));
    controller.roomForm().type(texts);
    controller.roomForm().keepDraft();
    RoomEntry theirs = desk.room(TestOffice::admin(), room)->entry();
    theirs.details.note = QStringLiteral("theirs");
    ASSERT_TRUE(desk.changeRoom(TestOffice::admin(), room, 1, theirs));

    show();
    page.openRoom(room);
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(form()->findChild<QPlainTextEdit*>(QStringLiteral("note"))->toPlainText(),
              QStringLiteral("mine"));
    keepPicture("registry-draft");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(form()->findChild<QWidget*>(QStringLiteral("conflictPanel"))->isVisible());
    EXPECT_EQ(desk.room(TestOffice::admin(), room)->room.details.note, QStringLiteral("theirs"));
}

TEST_F(RegistryFormsTest, AColleagueNeverSeesWhatTheOneBeforeTyped)
{
    const RoomId room = addRoom(u"1201");
    addPerson(room);
    show();
    page.openRoom(room);
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(controller.personForm().reveal());
    typeInto("employer", QStringLiteral("富成物业"));
    Session colleague = TestOffice::admin();
    colleague.login = QStringLiteral("colleague");
    session.set(colleague);
    EXPECT_FALSE(form()->isVisible());
    session.set(TestOffice::admin());
    EXPECT_FALSE(form()->isVisible());
    page.openRoom(room);
    actions.action(QStringLiteral("registry.edit-person"))->trigger();
    EXPECT_EQ(form()->findChild<QLineEdit*>(QStringLiteral("employer"))->text(), QStringLiteral("富成物业"));
    EXPECT_EQ(form()->findChild<QLineEdit*>(QStringLiteral("phone"))->text(), QStringLiteral("138****5678"))
        << "a revealed number is no part of the draft";
}
