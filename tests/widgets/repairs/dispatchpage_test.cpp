// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/dispatchpage.h"

#include "support/looks.h"
#include "support/repairscreen.h"
#include "widgets/shell/actions.h"

#include <QtCore/QMimeData>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

namespace pd::test {
namespace {

struct DispatchPageTest : testing::Test {
    RepairScreens office;
    ActionCatalog actions;
    DispatchBoardController controller{office.desk, office.session, office.file().changes()};
    DispatchPage page{controller, actions};

    void open()
    {
        bringUp(page);
        page.activated();
    }
    ServiceOrder stored(OrderId id)
    {
        return RepairOffice::valueOf(office.desk.order(TestOffice::admin(), id)).row.order;
    }
};

TEST_F(DispatchPageTest, REP_71_FigureAndEnterGiveTheMarkedOrderToThatLane)
{
    const OrderId id = office.registeredOrder().id;
    open();
    pressKey(page, Qt::Key_2);
    EXPECT_EQ(page.focusWidget()->objectName(), QStringLiteral("appointment"));
    pressKey(page, Qt::Key_Return);
    EXPECT_EQ(stored(id).state, OrderState::Dispatched);
    EXPECT_EQ(stored(id).technician, controller.lanes().lanes()[1].technician);
    EXPECT_EQ(stored(id).intake.appointmentAt, office.clock.now());
}

TEST_F(DispatchPageTest, TypedTimeIsTakenAndAWrongOneIsSaid)
{
    const OrderId id = office.registeredOrder().id;
    open();
    pressKey(page, Qt::Key_1);
    typeText(page, QStringLiteral("99"));
    pressKey(page, Qt::Key_Return);
    EXPECT_EQ(stored(id).state, OrderState::Registered);
    page.findChild<QLineEdit*>(QStringLiteral("appointment"))->clear();
    typeText(page, QStringLiteral("1430"));
    pressKey(page, Qt::Key_Return);
    EXPECT_EQ(office.clock.civil(*stored(id).intake.appointmentAt).minute, 14 * 60 + 30);
}

TEST_F(DispatchPageTest, EscapeGivesUpAndComesBackToTheList)
{
    const OrderId id = office.registeredOrder().id;
    open();
    pressKey(page, Qt::Key_1);
    pressKey(page, Qt::Key_Escape);
    EXPECT_EQ(stored(id).state, OrderState::Registered);
    EXPECT_EQ(page.focusWidget()->objectName(), QStringLiteral("unassigned"));
}

TEST_F(DispatchPageTest, DroppingOnALaneAsksForTheTimeToo)
{
    const OrderId id = office.registeredOrder().id;
    open();
    const std::unique_ptr<QMimeData> dragged(
        controller.unassigned().mimeData({controller.unassigned().index(0, 0)}));
    controller.lanes().dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, controller.lanes().index(0, 0));
    pressKey(page, Qt::Key_Return);
    EXPECT_EQ(stored(id).technician, controller.lanes().lanes()[0].technician);
}

TEST_F(DispatchPageTest, ShowsWhatAnotherDeskDid)
{
    const ServiceOrder order = office.registeredOrder();
    open();
    const auto other = office.secondDesk();
    RepairDesk elsewhere(other->writes(), other->reads());
    RepairOffice::valueOf(elsewhere.dispatch(TestOffice::admin(), order.id, order.version, office.toLi()));
    EXPECT_EQ(controller.unassigned().rowCount(), 1);
    office.file().poll();
    EXPECT_EQ(controller.unassigned().rowCount(), 0);
    EXPECT_TRUE(controller.lanes().indexOf(order.id).isValid());
}

TEST_F(DispatchPageTest, ArrowsWalkThroughTheDaysAndPrintNamesTheDay)
{
    office.registeredOrder();
    open();
    const Date today = controller.date();
    pressKey(page, Qt::Key_Left);
    EXPECT_EQ(controller.date(), today.plusDays(-1));
    const QSignalSpy printed(&page, &DispatchPage::printRequested);
    pressKey(page, Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(printed.count(), 1);
}

TEST_F(DispatchPageTest, NothingIsClippedOnTheSmallestScreen)
{
    office.dispatchedOrder();
    office.registeredOrder();
    open();
    expectAccessibleNames(page);
    expectNothingClipped(page);
    EXPECT_TRUE(actions.shortcutProblems().isEmpty()) << actions.shortcutProblems().join(u'\n').toStdString();
}

} // namespace
} // namespace pd::test
