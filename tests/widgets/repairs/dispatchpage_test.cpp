// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/looks.h"
#include "support/repairoffice.h"
#include "widgets/repairs/assignbar.h"
#include "widgets/repairs/boardlist.h"
#include "widgets/repairs/dispatchpage.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/chipbar.h"
#include "widgets/shell/inlinemessage.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace pd;
using namespace pd::test;

namespace {

/// 李强 is lane 1, 赵刚 lane 2.
struct Board : RepairOffice {
    Board()
    {
        session.set(admin());
        QObject::connect(&page, &DispatchPage::orderRequested, &page,
                         [this](OrderId order) { opened.push_back(order); });
        QObject::connect(&page, &DispatchPage::printRequested, &page,
                         [this](const Date& date) { printed.push_back(date); });
        page.resize(smallestScreen);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        page.activated();
    }
    CurrentSession session;
    DispatchBoardController controller{desk, session, file().changes()};
    ActionCatalog actions;
    DispatchPage page{controller, actions};
    std::vector<OrderId> opened;
    std::vector<Date> printed;

    template <class T>
    T& child(const char* name)
    {
        T* found = page.findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("no ") + name);
        }
        return *found;
    }
    BoardList& list(const char* name) { return child<BoardList>(name); }
    AssignBar& bar() { return child<AssignBar>("assignBar"); }
    InlineMessage& warning() { return *bar().findChild<InlineMessage*>(QStringLiteral("banner")); }
    QLineEdit& time() { return child<QLineEdit>("appointment"); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page.focusWidget(), key, modifiers);
    }
    void type(const QString& text)
    {
        time().selectAll();
        QTest::sendKeyEvent(QTest::Click, &time(), Qt::Key_unknown, text, Qt::NoModifier);
    }
    int inLane(int lane) { return controller.lanes()[static_cast<std::size_t>(lane - 1)].cards->rowCount(); }
};

} // namespace

TEST(DispatchPage, REP_71_AssignsByAFigureKey)
{
    Board board;
    board.registeredOrder();
    board.registeredOrder(QStringLiteral("卫生间漏水"));
    board.page.activated();
    QSignalSpy status(&board.page, &Page::statusMessage);
    QSignalSpy badge(&board.page, &Page::badgeChanged);
    EXPECT_EQ(board.page.focusWidget(), &board.list("unassigned"));
    board.press(Qt::Key_2);
    ASSERT_TRUE(board.bar().isVisible());
    EXPECT_EQ(board.page.focusWidget(), &board.time());
    EXPECT_EQ(board.child<QComboBox>("technician").currentIndex(), 1);
    board.press(Qt::Key_Return);
    EXPECT_FALSE(board.bar().isVisible());
    EXPECT_EQ(board.inLane(2), 1);
    EXPECT_EQ(board.controller.unassigned().rowCount(), 1);
    EXPECT_EQ(status.count(), 1);
    ASSERT_GE(badge.count(), 1);
    EXPECT_EQ(badge.back().front().toInt(), 1);
    EXPECT_EQ(board.page.focusWidget(), &board.list("unassigned")) << "ready for the next";
    EXPECT_TRUE(board.list("unassigned").currentOrder());
}

TEST(DispatchPage, TimeAndTechnicianCanBeChangedAndEscChangesNothing)
{
    Board board;
    board.registeredOrder();
    board.page.activated();
    board.press(Qt::Key_1);
    board.press(Qt::Key_Escape);
    EXPECT_FALSE(board.bar().isVisible());
    EXPECT_EQ(board.controller.unassigned().rowCount(), 1);
    EXPECT_EQ(board.page.focusWidget(), &board.list("unassigned"));
    board.press(Qt::Key_1);
    board.type(QStringLiteral("25:99"));
    board.press(Qt::Key_Return);
    EXPECT_TRUE(board.time().property("invalid").toBool());
    EXPECT_TRUE(board.child<QLabel>("appointmentError").isVisible());
    board.type(QStringLiteral("1430"));
    EXPECT_FALSE(board.time().property("invalid").toBool());
    board.child<QComboBox>("technician").setFocus();
    board.press(Qt::Key_2);
    board.press(Qt::Key_Return);
    EXPECT_FALSE(board.bar().isVisible());
    ASSERT_EQ(board.inLane(2), 1);
    const auto at = board.controller.lanes()[1].cards->rows()[0].order.intake.appointmentAt;
    EXPECT_EQ(at, board.clock.now().plusMinutes(300));
}

TEST(DispatchPage, REP_05_SaysWhyWithoutConsent)
{
    Board board;
    OrderIntake paid = board.intake();
    paid.chargeable = true;
    const ServiceOrder order = RepairOffice::valueOf(board.desk.registerOrder(TestOffice::admin(), paid));
    board.page.activated();
    board.press(Qt::Key_1);
    board.press(Qt::Key_Return);
    EXPECT_TRUE(board.bar().isVisible());
    EXPECT_EQ(board.warning().tone(), Tone::Danger);
    EXPECT_FALSE(board.warning().text().isEmpty());
    EXPECT_EQ(board.controller.unassigned().rowCount(), 1);
    board.warning().findChild<QPushButton*>(QStringLiteral("messageAction"))->click();
    EXPECT_EQ(board.opened, std::vector{order.id});
}

TEST(DispatchPage, REP_12_TakenTimeIsNotSavedByEnter)
{
    Board board;
    board.dispatchedOrder(); // lane 1 at 10:00
    board.registeredOrder();
    board.page.activated();
    board.press(Qt::Key_1);
    board.type(QStringLiteral("1010"));
    board.press(Qt::Key_Return);
    EXPECT_EQ(board.warning().tone(), Tone::Warning);
    EXPECT_TRUE(board.warning().text().contains(QStringLiteral("10:00")));
    board.press(Qt::Key_Return);
    EXPECT_TRUE(board.bar().isVisible());
    EXPECT_EQ(board.inLane(1), 1) << "a second Enter does not save either";
    auto& reason = board.child<QLineEdit>("note");
    ASSERT_TRUE(reason.isVisible());
    reason.setFocus();
    QTest::sendKeyEvent(QTest::Click, &reason, Qt::Key_unknown, QStringLiteral("同一层楼"), Qt::NoModifier);
    board.press(Qt::Key_Return);
    EXPECT_EQ(board.inLane(1), 2);
    const auto orders = RepairOffice::valueOf(board.desk.page(TestOffice::admin(), {})).rows;
    const auto events =
        RepairOffice::valueOf(board.desk.order(TestOffice::admin(), orders.front().order.id)).events;
    EXPECT_EQ(events.back().note, QStringLiteral("同一层楼")) << "the reason is kept (A20)";
    EXPECT_EQ(events.back().detail, QStringLiteral("taken"));
}

TEST(DispatchPage, ConflictKeepsWhatWasTyped)
{
    Board board;
    const ServiceOrder order = board.registeredOrder();
    board.page.activated();
    board.press(Qt::Key_2);
    board.type(QStringLiteral("1530"));
    RepairOffice::valueOf(board.desk.dispatch(TestOffice::admin(), order.id, order.version, board.toLi()));
    board.press(Qt::Key_Return);
    EXPECT_EQ(board.warning().tone(), Tone::Danger);
    EXPECT_EQ(board.time().text(), QStringLiteral("1530"));
    board.press(Qt::Key_Return); // another time than agreed meanwhile: it asks why (REP-66)
    auto& reason = board.child<QLineEdit>("note");
    ASSERT_TRUE(reason.hasFocus());
    QTest::sendKeyEvent(QTest::Click, &reason, Qt::Key_unknown, QStringLiteral("客户改约"), Qt::NoModifier);
    board.press(Qt::Key_Return);
    EXPECT_EQ(board.inLane(2), 1) << "meant after all: dispatched anew";
    EXPECT_EQ(board.inLane(1), 0);
}

TEST(DispatchPage, WalksTheBoardByArrowsAndOpensByEnter)
{
    Board board;
    board.registeredOrder();
    const ServiceOrder order = board.dispatchedOrder();
    board.page.activated();
    board.press(Qt::Key_Right);
    EXPECT_EQ(board.page.focusWidget(), &board.list("lane1"));
    board.press(Qt::Key_Return);
    EXPECT_EQ(board.opened, std::vector{order.id});
    board.press(Qt::Key_2);
    board.press(Qt::Key_Return);
    EXPECT_EQ(board.inLane(2), 1) << "a figure key on a card gives it to a colleague";
    board.press(Qt::Key_Right);
    EXPECT_EQ(board.page.focusWidget(), &board.list("lane2"));
    board.press(Qt::Key_Right);
    EXPECT_EQ(board.page.focusWidget(), &board.list("lane2"));
    board.press(Qt::Key_7);
    EXPECT_TRUE(board.page.findChild<InlineMessage*>(QStringLiteral("banner"))->saysSomething());
    board.press(Qt::Key_Left);
    board.press(Qt::Key_Left);
    EXPECT_EQ(board.page.focusWidget(), &board.list("unassigned"));
}

TEST(DispatchPage, TakesADroppedOrder)
{
    Board board;
    const ServiceOrder order = board.registeredOrder();
    QMimeData data;
    data.setData(OrderRowsModel::dragType(), QByteArray::number(qint64{order.id.value()}));
    QWidget* lane = board.list("lane2").viewport();
    QDragEnterEvent enter({20, 60}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(lane, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(20, 60), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(lane, &drop);
    ASSERT_TRUE(board.bar().isVisible());
    board.press(Qt::Key_Return);
    EXPECT_EQ(board.inLane(2), 1);
}

TEST(DispatchPage, ChangesTheDayAndPrintsIt)
{
    Board board;
    board.registeredOrder();
    board.page.activated();
    board.press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(board.controller.date(), board.clock.today().plusDays(-1));
    EXPECT_EQ(board.controller.unassigned().rowCount(), 0);
    board.press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(board.printed, std::vector{board.clock.today().plusDays(-1)});
    board.press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(board.controller.showsToday());
    EXPECT_EQ(board.controller.unassigned().rowCount(), 1);
    board.press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(board.controller.date(), board.clock.today().plusDays(1));
}

TEST(DispatchPage, FiltersAndSaysWhyAListIsEmpty)
{
    Board board;
    board.registeredOrder();
    auto& chips = board.child<ChipBar>("filters");
    EXPECT_EQ(chips.chip(QStringLiteral("long-open"))->count(), 0);
    chips.setChecked({QStringLiteral("long-open")});
    EXPECT_EQ(board.controller.unassigned().rowCount(), 0);
    auto* showAll = board.child<QWidget>("unassignedEmpty").findChild<QPushButton*>();
    ASSERT_NE(showAll, nullptr);
    ASSERT_TRUE(showAll->isVisible());
    showAll->click();
    EXPECT_EQ(board.controller.unassigned().rowCount(), 1);
    EXPECT_TRUE(chips.checked().isEmpty());
}

TEST(DispatchPage, LiveChangesLeaveTheCurrentCardInItsPlace)
{
    Board board;
    for (int i = 0; i < 20; ++i) {
        OrderIntake later = board.intake();
        later.appointmentAt = board.clock.now().plusMinutes(120 + i);
        RepairOffice::valueOf(board.desk.registerOrder(TestOffice::admin(), later));
    }
    BoardList& list = board.list("unassigned");
    list.setCurrentIndex(board.controller.unassigned().index(10, 0));
    list.scrollTo(list.currentIndex(), QAbstractItemView::PositionAtCenter);
    const auto order = list.currentOrder();
    const int top = list.visualRect(list.currentIndex()).top();
    OrderIntake urgent = board.intake();
    urgent.urgency = Urgency::Immediate;
    RepairOffice::valueOf(board.desk.registerOrder(TestOffice::admin(), urgent));
    EXPECT_EQ(board.controller.unassigned().rows()[0].order.intake.urgency, Urgency::Immediate);
    EXPECT_EQ(list.currentOrder(), order);
    EXPECT_EQ(list.visualRect(list.currentIndex()).top(), top);
}

TEST(DispatchPage, LooksSoundInEverySize)
{
    Board board;
    board.registeredOrder();
    board.dispatchedOrder();
    board.page.activated();
    board.press(Qt::Key_1);
    expectNothingClipped(board.page);
    expectAccessibleNames(board.page);
    expectTabOrderIsVisualOrder(board.page);
    EXPECT_EQ(board.actions.shortcutProblems(), QStringList());
}
