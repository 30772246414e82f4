// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/dispatchdesk.h"

using namespace pd;
using namespace pd::test;

namespace {

using Board = DispatchDesk;

} // namespace

TEST(DispatchPage, REP_71_AssignsByAFigureKey)
{
    Board board;
    board.registeredOrder();
    board.registeredOrder(QStringLiteral("卫生间漏水"));
    board.page.activated();
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
    EXPECT_TRUE(board.child<QWidget>("undoLine").isVisible());
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
    auto* anyway = board.warning().findChild<QPushButton*>(QStringLiteral("messageAction"));
    ASSERT_TRUE(anyway->isVisible());
    auto& reason = board.child<QLineEdit>("reason");
    ASSERT_TRUE(reason.isVisible());
    anyway->click();
    EXPECT_EQ(board.inLane(1), 1) << "not without a reason";
    EXPECT_EQ(board.page.focusWidget(), &reason);
    QTest::sendKeyEvent(QTest::Click, &reason, Qt::Key_unknown, QStringLiteral("顺路"), Qt::NoModifier);
    board.press(Qt::Key_Return);
    EXPECT_EQ(board.inLane(1), 2);
    const auto orders = RepairOffice::valueOf(board.desk.page(TestOffice::admin(), {})).rows;
    const auto events =
        RepairOffice::valueOf(board.desk.order(TestOffice::admin(), orders.front().order.id)).events;
    EXPECT_EQ(events.back().note, QStringLiteral("顺路")) << "the reason is kept (A20)";
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
    auto& reason = board.child<QLineEdit>("reason");
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
