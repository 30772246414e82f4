// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/registrypage.h"

#include "presentation/registry/registrysearchsource.h"
#include "support/registryscreen.h"
#include "widgets/registry/searchbox.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/theme.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

using RegistryPageTest = RegistryScreen;

} // namespace

TEST_F(RegistryPageTest, EmptyOfficeOffersTheImportAndAddsTheFirstRoomByKeys)
{
    show();
    keepPicture("registry-empty");
    QSignalSpy imported(&page, &RegistryPage::importRequested);
    actions.action(QStringLiteral("registry.import"))->trigger();
    EXPECT_EQ(imported.size(), 1);
    EXPECT_TRUE(page.findChild<QTableView*>(QStringLiteral("rooms"))->isHidden());

    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    typeInto("building", QStringLiteral("3"));
    typeInto("section", QStringLiteral("2"));
    typeInto("number", QStringLiteral("1201"));
    typeInto("builtArea", QStringLiteral("89.4x"));
    press(Qt::Key_S, Qt::ControlModifier);
    keepPicture("registry-room-error");
    EXPECT_TRUE(desk.rooms(TestOffice::admin(), {})->rows.empty()) << "a wrong area must not be saved";
    typeInto("builtArea", QStringLiteral("89.4"));
    keepPicture("registry-room-form");
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto rooms = desk.rooms(TestOffice::admin(), {})->rows;
    ASSERT_EQ(rooms.size(), 1U);
    EXPECT_EQ(rooms[0].code, QStringLiteral("3-2-1201"));
    EXPECT_EQ(page.findChild<QLabel*>(QStringLiteral("codeLabel"))->text(), QStringLiteral("3-2-1201"));
}

TEST_F(RegistryPageTest, HouseholdShowsCautionAndMaskedPhonesUntilRevealed)
{
    const RoomId room = addRoom(u"1201", QStringLiteral("有大狗，先打电话"));
    addPerson(room);
    show();
    QSignalSpy opened(&page, &RegistryPage::roomOpened);
    auto* rooms = page.findChild<QTableView*>(QStringLiteral("rooms"));
    rooms->setFocus();
    rooms->selectRow(0);
    press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(page.findChild<InlineMessage*>(QStringLiteral("caution"))->text(),
              QStringLiteral("有大狗，先打电话"));
    const auto phone = [&] {
        return controller.people().index(0, HouseholdModel::PhoneColumn).data().toString();
    };
    EXPECT_EQ(phone(), QStringLiteral("138****5678"));
    keepPicture("registry-household");
    actions.action(QStringLiteral("registry.reveal-phone"))->trigger();
    EXPECT_EQ(phone(), QStringLiteral("13812345678"));
}

TEST_F(RegistryPageTest, ASecondEditorSeesBothVersionsAndKeepsWhatHeTyped)
{
    const RoomId room = addRoom(u"1201");
    show();
    page.openRoom(room);
    press(Qt::Key_I, Qt::ControlModifier);
    const auto second = office.secondDesk();
    RegistryDesk other(second->writes(), second->reads());
    RoomEntry theirs = other.room(TestOffice::admin(), room)->entry();
    theirs.details.note = QStringLiteral("theirs");
    ASSERT_TRUE(other.changeRoom(TestOffice::admin(), room, 1, theirs));

    typeInto("note", QStringLiteral("mine"));
    press(Qt::Key_Return, Qt::ControlModifier);
    auto* panel = form()->findChild<QWidget*>(QStringLiteral("conflictPanel"));
    auto* table = panel->findChild<QTableWidget*>();
    ASSERT_TRUE(panel->isVisible());
    ASSERT_EQ(table->rowCount(), 1);
    EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("mine"));
    EXPECT_EQ(table->item(0, 2)->text(), QStringLiteral("theirs"));
    EXPECT_EQ(form()->findChild<QPlainTextEdit*>(QStringLiteral("note"))->toPlainText(),
              QStringLiteral("mine"));
    keepPicture("registry-conflict");
    form()->findChild<QPushButton*>(QStringLiteral("keepMineButton"))->click();
    EXPECT_EQ(desk.room(TestOffice::admin(), room)->room.details.note, QStringLiteral("mine"));
}

TEST_F(RegistryPageTest, AddsAPersonAndWarnsOfTheSameNumber)
{
    const RoomId room = addRoom(u"1201");
    addPerson(room);
    show();
    page.openRoom(room);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("李四"));
    press(Qt::Key_Tab);
    type(QStringLiteral("13812345678"));
    press(Qt::Key_Tab);
    EXPECT_TRUE(page.findChild<InlineMessage*>(QStringLiteral("alikeMessage"))->text().contains(u"张三丰"));
    keepPicture("registry-person-form");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.household(TestOffice::admin(), room)->members.size(), 2U);
}

TEST_F(RegistryPageTest, ArrowsGoFromTheFilterIntoTheListAndBack)
{
    addRoom(u"1201");
    addRoom(u"1202");
    show();
    auto* filter = page.findChild<QWidget*>(QStringLiteral("textFilter"));
    auto* rooms = page.findChild<QTableView*>(QStringLiteral("rooms"));
    ASSERT_TRUE(filter->hasFocus());
    press(Qt::Key_Down);
    EXPECT_TRUE(rooms->hasFocus());
    EXPECT_EQ(rooms->currentIndex().row(), 0);
    press(Qt::Key_Down);
    EXPECT_EQ(rooms->currentIndex().row(), 1);
    press(Qt::Key_Up);
    EXPECT_TRUE(rooms->hasFocus());
    press(Qt::Key_Up);
    EXPECT_TRUE(filter->hasFocus());
}

// The key of the repair card did nothing, for the room on which the list stood was neither marked nor open.
TEST_F(RegistryPageTest, GoingIntoTheListMarksARoomAndEnterOpensTheOnlyOne)
{
    addRoom(u"1201");
    const RoomId second = addRoom(u"1202");
    show();
    QSignalSpy opened(&page, &RegistryPage::roomOpened);
    auto* rooms = page.findChild<QTableView*>(QStringLiteral("rooms"));
    press(Qt::Key_Down);
    ASSERT_EQ(rooms->selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(rooms->selectionModel()->selectedRows().front().row(), 0);

    auto* filter = page.findChild<QWidget*>(QStringLiteral("textFilter"));
    filter->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(opened.isEmpty()) << "two rooms: the person chooses";
    filter->setFocus();
    type(QStringLiteral("1202"));
    press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    ASSERT_TRUE(controller.household());
    EXPECT_EQ(controller.household()->room.id, second);
    EXPECT_TRUE(rooms->hasFocus());
}

TEST_F(RegistryPageTest, NothingIsClippedBesideAnOpenForm)
{
    const RoomId room = addRoom(u"1201");
    addPerson(room);
    show();
    page.openRoom(room);
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QApplication::processEvents();
    EXPECT_LE(page.minimumSizeHint().width(), 1'366 - 140) << "the navigation stands beside the page";
    const auto* rooms = page.findChild<QTableView*>(QStringLiteral("rooms"));
    EXPECT_FALSE(rooms->horizontalScrollBar()->isVisible());
    const auto* people = page.findChild<QTableView*>(QStringLiteral("people"));
    EXPECT_TRUE(people->isColumnHidden(HouseholdModel::ToColumn)) << "nobody has a last day";
    const QAbstractItemView& view = *people;
    for (int column = 0; column < HouseholdModel::ColumnCount; ++column) {
        if (!people->isColumnHidden(column)) {
            EXPECT_GE(people->columnWidth(column), view.sizeHintForColumn(column)) << column;
        }
    }
}

TEST_F(RegistryPageTest, EscapeKeepsTypedTextOnce)
{
    addRoom(u"1201");
    show();
    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    typeInto("number", QStringLiteral("1202"));
    QSignalSpy said(&page, &Page::statusMessage);
    press(Qt::Key_Escape);
    EXPECT_EQ(said.size(), 1);
    EXPECT_TRUE(page.findChild<QWidget*>(QStringLiteral("number"))->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(page.findChild<QWidget*>(QStringLiteral("number"))->isVisible());
}

TEST_F(RegistryPageTest, ShortcutsDoNotClashAndModelsAreSound)
{
    EXPECT_TRUE(actions.shortcutProblems().isEmpty()) << actions.shortcutProblems().join(u'\n').toStdString();
    const QAbstractItemModelTester list(&controller.list(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester people(&controller.people(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const RoomId room = addRoom(u"1201");
    addPerson(room);
    show();
    page.openRoom(room);
    EXPECT_EQ(controller.list().rowCount(), 1);
    EXPECT_EQ(controller.people().rowCount(), 1);
}

TEST_F(RegistryPageTest, SearchBoxTakesAHitByKeysButNeverWhileComposing)
{
    const RoomId room = addRoom(u"1201");
    addPerson(room);
    searcher.start();
    // It has been reading since the room came, and reads again for the person.
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !searcher.search(TestOffice::admin(), QStringLiteral("zsf"), 1).empty(); }, 30'000));
    SearchModel model;
    model.addSource(registrySearchSource(searcher, session));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* box = new SearchBox(model, &window);
    static_cast<QVBoxLayout*>(window.layout())->insertWidget(0, box);
    QSignalSpy roomChosen(box, &SearchBox::roomChosen);
    QSignalSpy personChosen(box, &SearchBox::personChosen);
    show();
    box->setFocus();
    type(QStringLiteral("3-2-12"));
    ASSERT_TRUE(box->listOpen());
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("3-2-1201 张三丰"));
    keepPicture("registry-search");
    press(Qt::Key_Return);
    EXPECT_EQ(roomChosen.size(), 1);
    EXPECT_FALSE(box->listOpen());

    QInputMethodEvent composing(QStringLiteral("zhang"), {});
    type(QStringLiteral("zsf"));
    QApplication::sendEvent(box, &composing);
    press(Qt::Key_Return);
    EXPECT_EQ(personChosen.size(), 0);
    QInputMethodEvent done;
    QApplication::sendEvent(box, &done);
    press(Qt::Key_Return);
    EXPECT_EQ(personChosen.size(), 1);
}
