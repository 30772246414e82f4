// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/slipreturnpage.h"

#include "support/looks.h"
#include "support/repairscreen.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace pd::test {
namespace {

struct SlipReturnPageTest : testing::Test {
    RepairScreens office;
    ActionCatalog actions;
    OrderDetailController detail{office.detailDesks()};
    SlipReturnPage page{detail, actions};

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

TEST_F(SlipReturnPageTest, REP_42_SlipsComeBackOneAfterTheOtherWithoutAMouse)
{
    const ServiceOrder first = office.doneOrder();
    const ServiceOrder second = office.doneOrder();
    open();
    for (const ServiceOrder& order : {first, second}) {
        typeText(page, order.number.right(4));
        pressKey(page, Qt::Key_Return);
        EXPECT_EQ(page.focusWidget()->objectName(), QStringLiteral("signature"));
        pressKey(page, Qt::Key_Down);
        pressKey(page, Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(stored(order.id).state, OrderState::Returned);
        EXPECT_EQ(page.focusWidget()->objectName(), QStringLiteral("number"));
    }
    EXPECT_TRUE(page.findChild<QLabel*>(QStringLiteral("count"))->text().contains(second.number));
}

TEST_F(SlipReturnPageTest, REP_40_SignatureMustBeAnswered)
{
    const ServiceOrder order = office.doneOrder();
    open();
    typeText(page, order.number);
    pressKey(page, Qt::Key_Return);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(order.id).state, OrderState::Done);
    EXPECT_TRUE(page.focusWidget()->property("invalid").toBool());
}

TEST_F(SlipReturnPageTest, WorkNotYetRecordedIsAskedForFirst)
{
    const ServiceOrder order = office.dispatchedOrder();
    office.clock.advanceMinutes(60);
    open();
    typeText(page, order.number.right(4));
    pressKey(page, Qt::Key_Return);
    EXPECT_EQ(page.findChild<InlineMessage*>(QStringLiteral("banner"))->tone(), Tone::Warning);
    page.findChild<QLineEdit*>(QStringLiteral("arrivedAt"))->setFocus();
    typeText(page, QStringLiteral("1005"));
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(order.id).state, OrderState::Done);
    EXPECT_TRUE(detail.allows(OrderAction::ReturnSlip));
}

TEST_F(SlipReturnPageTest, UnknownNumberIsSaidAndNothingOpens)
{
    open();
    typeText(page, QStringLiteral("9999"));
    pressKey(page, Qt::Key_Return);
    EXPECT_TRUE(page.findChild<InlineMessage*>(QStringLiteral("banner"))->saysSomething());
    EXPECT_EQ(page.focusWidget()->objectName(), QStringLiteral("number"));
}

TEST_F(SlipReturnPageTest, NothingIsClippedOnTheSmallestScreen)
{
    open();
    expectAccessibleNames(page);
    expectNothingClipped(page);
}

} // namespace
} // namespace pd::test
