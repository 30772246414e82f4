// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/slipreturnpage.h"

#include "application/repairs/duplicatedesk.h"
#include "support/looks.h"
#include "support/repairscreen.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

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
    InlineMessage& banner() { return *page.findChild<InlineMessage*>(QStringLiteral("banner")); }
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

TEST_F(SlipReturnPageTest, TheSlipOfAMergedOrderLeadsToWhatItWasMergedIntoAndSaysSo)
{
    DuplicateDesk duplicates(office.writes(), office.reads());
    const ServiceOrder away = office.registeredOrder();
    const ServiceOrder survivor = office.doneOrder();
    const Session admin = TestOffice::admin();
    ASSERT_TRUE(duplicates.merge(admin, away.id, away.version, survivor.id));
    open();
    typeText(page, away.number.right(4));
    pressKey(page, Qt::Key_Return);
    EXPECT_EQ(detail.details()->row.order.id, survivor.id);
    EXPECT_TRUE(banner().saysSomething());
    EXPECT_EQ(banner().tone(), Tone::Warning);
    EXPECT_TRUE(banner().text().contains(away.number));
    EXPECT_TRUE(banner().text().contains(survivor.number));
    pressKey(page, Qt::Key_Down);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(survivor.id).state, OrderState::Returned);
    EXPECT_FALSE(banner().saysSomething()) << "the next slip has nothing to do with it";
    typeText(page, away.number);
    pressKey(page, Qt::Key_Return);
    EXPECT_TRUE(banner().text().contains(away.number)) << "it is back already, and why it was shown";
    typeText(page, survivor.number);
    pressKey(page, Qt::Key_Return);
    EXPECT_FALSE(banner().text().contains(away.number));
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

TEST_F(SlipReturnPageTest, REP_42_TwentySlipsAreScannedInWithoutAMouse)
{
    std::vector<ServiceOrder> orders;
    for (int i = 0; i < 20; ++i) {
        orders.push_back(i % 4 == 0 ? office.dispatchedOrder() : office.doneOrder());
    }
    office.clock.advanceMinutes(120);
    open();
    int keys = 0;
    for (const ServiceOrder& order : orders) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the form before this one
        // The scanner types the whole code and presses Enter; under an input method wide characters come.
        QString code = order.number;
        keys += typeText(page, order.id.value() % 2 == 0 ? code.replace(u'-', u'\uff0d') : code) + 1;
        pressKey(page, Qt::Key_Return);
        if (order.state != OrderState::Done) { // times and result stand on the slip only
            ASSERT_EQ(page.focusWidget()->objectName(), QStringLiteral("arrivedAt"));
            keys += typeText(page, QStringLiteral("+0"));
            keys += pressKey(page, Qt::Key_Return);
            keys += typeText(page, QStringLiteral("+0"));
            keys += pressKey(page, Qt::Key_Return);
            keys += typeText(page, QStringLiteral("ok"));
            page.findChild<QWidget*>(QStringLiteral("signature"))->setFocus();
        }
        ASSERT_EQ(page.focusWidget()->objectName(), QStringLiteral("signature"))
            << order.number.toStdString();
        keys += pressKey(page, Qt::Key_Down);
        keys += pressKey(page, Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(stored(order.id).state, OrderState::Returned) << order.number.toStdString();
        ASSERT_EQ(page.focusWidget()->objectName(), QStringLiteral("number"));
    }
    const auto* taken = page.findChild<QTableView*>(QStringLiteral("taken"));
    EXPECT_EQ(taken->model()->rowCount(), 20);
    EXPECT_TRUE(page.findChild<QLabel*>(QStringLiteral("count"))->text().contains(QStringLiteral("20")));
    EXPECT_LE(keys, 20 * 28);
}

TEST_F(SlipReturnPageTest, REP_41_WorkNotYetRecordedIsDoneAndReturnedInOneGo)
{
    const ServiceOrder order = office.dispatchedOrder();
    office.clock.advanceMinutes(60);
    open();
    typeText(page, order.number.right(4));
    pressKey(page, Qt::Key_Return);
    EXPECT_EQ(banner().tone(), Tone::Info);
    typeText(page, QStringLiteral("1005"));
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(order.id).state, OrderState::Dispatched) << "when it was done has to be said";
    page.findChild<QLineEdit*>(QStringLiteral("doneAt"))->setFocus();
    typeText(page, QStringLiteral("1025"));
    page.findChild<QPlainTextEdit*>(QStringLiteral("result"))->setPlainText(QStringLiteral("已修好"));
    page.findChild<QWidget*>(QStringLiteral("signature"))->setFocus();
    pressKey(page, Qt::Key_Down);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    const OrderDetails details = RepairOffice::valueOf(office.desk.order(TestOffice::admin(), order.id));
    EXPECT_EQ(details.row.order.state, OrderState::Returned);
    ASSERT_GE(details.events.size(), 2U);
    EXPECT_EQ(details.events[details.events.size() - 2].kind, OrderEventKind::Done);
    EXPECT_EQ(details.events.back().kind, OrderEventKind::Returned);
}

TEST_F(SlipReturnPageTest, REP_42_ASlipScannedTwiceSaysSo)
{
    const ServiceOrder order = office.doneOrder();
    open();
    for (int time = 0; time < 2; ++time) {
        typeText(page, order.number);
        pressKey(page, Qt::Key_Return);
        if (time == 0) {
            pressKey(page, Qt::Key_Down);
            pressKey(page, Qt::Key_Return, Qt::ControlModifier);
        }
    }
    EXPECT_EQ(banner().tone(), Tone::Warning);
    EXPECT_TRUE(banner().text().contains(order.number));
    EXPECT_TRUE(banner().text().contains(TestOffice::admin().login));
    EXPECT_EQ(page.focusWidget()->objectName(), QStringLiteral("number"));
    EXPECT_EQ(page.findChild<QTableView*>(QStringLiteral("taken"))->model()->rowCount(), 1);
}

TEST_F(SlipReturnPageTest, REP_42_TheSlipOfACancelledOrderSaysWhyAndByWhom)
{
    const ServiceOrder order = office.dispatchedOrder();
    ASSERT_TRUE(
        office.desk.cancel(TestOffice::admin(), order.id, order.version, QStringLiteral("业主自行解决")));
    open();
    typeText(page, order.number);
    pressKey(page, Qt::Key_Return);
    EXPECT_TRUE(banner().text().contains(QStringLiteral("业主自行解决")));
    const ServiceOrder waiting = office.registeredOrder();
    pressKey(page, Qt::Key_A, Qt::ControlModifier);
    typeText(page, waiting.number);
    pressKey(page, Qt::Key_Return);
    EXPECT_TRUE(banner().text().contains(waiting.number)) << "not dispatched: nothing can be back";
    EXPECT_EQ(stored(waiting.id).state, OrderState::Registered);
}

TEST_F(SlipReturnPageTest, EnterOnASlipTakenInOpensItsOrder)
{
    const ServiceOrder order = office.doneOrder();
    open();
    typeText(page, order.number);
    pressKey(page, Qt::Key_Return);
    pressKey(page, Qt::Key_Down);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    std::optional<OrderId> asked;
    QObject::connect(&page, &SlipReturnPage::orderRequested, &page, [&](OrderId id) { asked = id; });
    auto* taken = page.findChild<QTableView*>(QStringLiteral("taken"));
    taken->setCurrentIndex(taken->model()->index(0, 0));
    taken->setFocus();
    pressKey(page, Qt::Key_Return);
    EXPECT_EQ(asked, order.id);
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
