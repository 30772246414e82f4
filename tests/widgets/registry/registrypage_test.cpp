// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/registrypage.h"

#include "application/registry/registrydesk.h"
#include "presentation/registry/registrysearchsource.h"
#include "support/testoffice.h"
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
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

class RegistryPageTest : public testing::Test {
protected:
    RegistryPageTest()
    {
        session.set(TestOffice::admin());
        window.resize(1'366, 768);
        (new QVBoxLayout(&window))->addWidget(&page);
    }

    void show()
    {
        window.show();
        window.activateWindow();
        page.activated();
        QApplication::processEvents();
    }
    static void type(const QString& text)
    {
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, text, Qt::NoModifier);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// The form in the side panel; both forms have a field "note".
    QWidget* form() { return page.findChild<QStackedWidget*>(QStringLiteral("panel"))->currentWidget(); }
    void typeInto(const char* field, const QString& text)
    {
        auto* input = form()->findChild<QWidget*>(QLatin1String(field));
        ASSERT_NE(input, nullptr) << field;
        input->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    RoomId addRoom(const char16_t* number, const QString& note = {})
    {
        RoomEntry entry{QStringLiteral("3"), QStringLiteral("2"), {}};
        entry.details.number = QString::fromUtf16(number);
        entry.details.note = note;
        return desk.addRoom(TestOffice::admin(), entry)->id;
    }
    PersonId addPerson(RoomId room)
    {
        PersonDetails details;
        details.name = QStringLiteral("张三丰");
        details.phones = {QStringLiteral("13812345678")};
        return desk.addPersonTo(TestOffice::admin(), room, details, {})->id;
    }
    void keepPicture(const char* name)
    {
        const QString folder = qEnvironmentVariable("PD_PICTURES");
        if (!folder.isEmpty()) {
            QApplication::processEvents();
            window.grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
        }
    }

    TestOffice office;
    RegistryDesk desk{office.writes(), office.reads()};
    CurrentSession session;
    ActionCatalog actions;
    RegistryPageController controller{desk, session, office.file().changes()};
    QWidget window;
    RegistryPage& page = *new RegistryPage(controller, actions);
};

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
    RegistrySearcher searcher(office.file());
    QSignalSpy reloaded(&searcher, &RegistrySearcher::reloaded);
    searcher.start();
    ASSERT_TRUE(reloaded.wait());
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
