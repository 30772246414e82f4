// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/repairspage.h"

#include "support/looks.h"
#include "support/repairscreen.h"
#include "widgets/repairs/actionformview.h"
#include "widgets/repairs/orderpanel.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/chipbar.h"
#include "widgets/shell/inlinemessage.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

namespace pd::test {
namespace {

struct RepairsPageTest : testing::Test {
    RepairScreens office;
    ActionCatalog actions;
    QWidget window;
    QAction* newRepair = actions.add({QStringLiteral("repairs.new"), "New repair"}, &window);
    OrderListController list{office.listDesks()};
    OrderDetailController detail{office.detailDesks()};
    RepairsPage page{list, detail, actions, newRepair};

    template <class Widget>
    Widget* find(const char* name)
    {
        return page.findChild<Widget*>(QString::fromLatin1(name));
    }
    QTableView& table() { return *find<QTableView>("table"); }
    ServiceOrder stored(OrderId id)
    {
        return RepairOffice::valueOf(office.desk.order(TestOffice::admin(), id)).row.order;
    }
    void open()
    {
        bringUp(page);
        page.activated();
    }
};

TEST_F(RepairsPageTest, OnesOwnChangeIsNotSomebodyElses)
{
    office.dispatchedOrder();
    open();
    pressKey(page, Qt::Key_A, Qt::AltModifier);
    QString warned;
    QObject::connect(&detail, &OrderDetailController::changed, &page, [&] { warned += detail.meanwhile(); });
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(warned.toStdString(), "");
}

TEST_F(RepairsPageTest, StraightWayFromRegisteredToClosedByKeyboard)
{
    const OrderId id = office.registeredOrder().id;
    open();
    ASSERT_TRUE(table().hasFocus());

    pressKey(page, Qt::Key_D, Qt::AltModifier);
    typeText(page, QStringLiteral("1"));
    pressKey(page, Qt::Key_Return);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(id).state, OrderState::Dispatched);
    EXPECT_EQ(stored(id).technician, RepairOffice::li);

    office.clock.advanceMinutes(10);
    pressKey(page, Qt::Key_A, Qt::AltModifier);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(id).state, OrderState::OnSite);
    EXPECT_FALSE(page.findChild<ActionFormView*>()->isOpen()) << "what is done does not stay on the screen";

    pressKey(page, Qt::Key_W, Qt::AltModifier);
    find<QComboBox>("reason")->setFocus();
    pressKey(page, Qt::Key_Down);
    pressKey(page, Qt::Key_Return);
    typeText(page, QStringLiteral("+60"));
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(id).state, OrderState::Waiting);
    EXPECT_EQ(stored(id).promisedAt, office.clock.now().plusMinutes(60));

    office.clock.advanceMinutes(60);
    pressKey(page, Qt::Key_A, Qt::AltModifier);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    office.clock.advanceMinutes(20);
    pressKey(page, Qt::Key_F, Qt::AltModifier);
    find<QPlainTextEdit>("result")->setFocus();
    typeText(page, QStringLiteral("已更换阀门"));
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(id).state, OrderState::Done);

    pressKey(page, Qt::Key_R, Qt::AltModifier);
    EXPECT_EQ(page.focusWidget()->objectName(), QStringLiteral("signature"));
    pressKey(page, Qt::Key_Down);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(id).state, OrderState::Returned);
    EXPECT_EQ(stored(id).signedByCustomer, true);

    pressKey(page, Qt::Key_L, Qt::AltModifier);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(id).state, OrderState::Closed);
}

TEST_F(RepairsPageTest, REP_71_DispatchWithoutTechnicianIsSaidAtTheField)
{
    const OrderId id = office.registeredOrder().id;
    open();
    pressKey(page, Qt::Key_D, Qt::AltModifier);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(id).state, OrderState::Registered);
    EXPECT_EQ(page.focusWidget()->objectName(), QStringLiteral("technician"));
    EXPECT_TRUE(page.focusWidget()->property("invalid").toBool());
}

TEST_F(RepairsPageTest, ConflictKeepsWhatWasTypedAndTellsWhatHappened)
{
    const ServiceOrder order = office.registeredOrder();
    open();
    pressKey(page, Qt::Key_X, Qt::AltModifier);
    auto* reason = find<QPlainTextEdit>("reason");
    ASSERT_NE(reason, nullptr);
    typeText(page, QStringLiteral("业主已自行修好"));

    const auto other = office.secondDesk();
    RepairDesk elsewhere(other->writes(), other->reads());
    RepairOffice::valueOf(elsewhere.dispatch(TestOffice::admin(), order.id, order.version, office.toLi()));

    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(reason->toPlainText(), QStringLiteral("业主已自行修好"));
    const auto* form = page.findChild<ActionFormView*>();
    EXPECT_TRUE(form->isOpen());
    EXPECT_TRUE(form->findChild<InlineMessage*>()->text().contains(QStringLiteral("李强")));
    EXPECT_EQ(stored(order.id).state, OrderState::Dispatched);

    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(order.id).state, OrderState::Cancelled);
}

TEST_F(RepairsPageTest, AnOrderDispatchedAgainWhileAnotherDeskClosesItStaysClosedAndTheTextStays)
{
    const ServiceOrder order = office.dispatchedOrder();
    open();
    pressKey(page, Qt::Key_G, Qt::AltModifier);
    auto* technician = find<QLineEdit>("technician");
    ASSERT_NE(technician, nullptr);
    technician->setText(QStringLiteral("赵刚"));

    const auto other = office.secondDesk();
    RepairDesk elsewhere(other->writes(), other->reads());
    const Session admin = TestOffice::admin();
    FinishEntry finish;
    finish.arrivedAt = order.dispatchedAt;
    finish.result = QStringLiteral("已更换阀门");
    const ServiceOrder done = RepairOffice::valueOf(elsewhere.finish(admin, order.id, order.version, finish));
    ReturnEntry slip;
    slip.signedByCustomer = true;
    const ServiceOrder back = RepairOffice::valueOf(elsewhere.returnSlip(admin, done.id, done.version, slip));
    RepairOffice::valueOf(elsewhere.close(admin, back.id, back.version));

    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    const auto* form = page.findChild<ActionFormView*>();
    ASSERT_TRUE(form->isOpen());
    const QString said = form->findChild<InlineMessage*>()->text();
    EXPECT_TRUE(said.contains(QStringLiteral("已更换阀门"))) << "the comparison: " << said.toStdString();
    EXPECT_EQ(technician->text(), QStringLiteral("赵刚")) << "what was typed is still there";
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(order.id).state, OrderState::Closed) << "a closed order is not sent out again";
    EXPECT_EQ(stored(order.id).result, QStringLiteral("已更换阀门"));
}

TEST_F(RepairsPageTest, EnterGoesIntoTheOrderAndEscapeComesBack)
{
    office.registeredOrder();
    open();
    pressKey(page, Qt::Key_Return);
    EXPECT_FALSE(table().hasFocus());
    pressKey(page, Qt::Key_Escape);
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(RepairsPageTest, NewOrdersDoNotMoveTheMarkedOne)
{
    const ServiceOrder order = office.registeredOrder();
    open();
    const int before = list.model().rowOf(order.id);
    office.clock.advanceMinutes(5);
    office.registeredOrder(QStringLiteral("又一单"));
    EXPECT_EQ(before, 0);
    EXPECT_EQ(table().currentIndex().row(), 1);
    EXPECT_EQ(list.model().row(table().currentIndex()).order.id, order.id);
}

TEST_F(RepairsPageTest, ChipsShowCountsAndTheBadgeTheUnassigned)
{
    const QSignalSpy badge(&page, &Page::badgeChanged);
    office.registeredOrder();
    office.dispatchedOrder();
    open();
    EXPECT_EQ(find<ChipBar>("chips")->chip(code(OrderState::Registered))->count(), 1);
    EXPECT_EQ(badge.back().front().toInt(), 1);
    find<ChipBar>("chips")->setChecked({code(OrderState::Dispatched)});
    EXPECT_EQ(list.model().rowCount(), 1);
}

TEST_F(RepairsPageTest, REP_24_AChipShowsWhatWaitsForRelease)
{
    const ServiceOrder waits = office.registeredOrder();
    office.registeredOrder();
    open();
    auto* chips = find<ChipBar>("chips");
    const QString id = QStringLiteral("to-release");
    EXPECT_EQ(chips->chip(id)->count(), 0);
    list.setToRelease({waits.id});
    EXPECT_EQ(chips->chip(id)->count(), 1);
    EXPECT_EQ(list.model().rowCount(), 2);
    chips->setChecked({id});
    ASSERT_EQ(list.model().rowCount(), 1);
    EXPECT_EQ(list.model().rows().front().order.id, waits.id);
    list.setToRelease({});
    EXPECT_EQ(list.model().rowCount(), 0) << "released meanwhile";
}

TEST_F(RepairsPageTest, EmptyListSaysWhyAndOffersTheNextAction)
{
    open();
    EXPECT_FALSE(table().isVisible());
    office.registeredOrder();
    EXPECT_TRUE(table().isVisible());
    auto* text = find<QLineEdit>("text");
    text->setFocus();
    typeText(page, QStringLiteral("不存在"));
    pressKey(page, Qt::Key_Return);
    EXPECT_FALSE(table().isVisible());
}

TEST_F(RepairsPageTest, NothingIsClippedOnTheSmallestScreen)
{
    office.returnedOrder();
    office.registeredOrder();
    open();
    expectAccessibleNames(page);
    expectNothingClipped(page, {1200, 660});
    EXPECT_TRUE(actions.shortcutProblems().isEmpty()) << actions.shortcutProblems().join(u'\n').toStdString();
}

} // namespace
} // namespace pd::test
