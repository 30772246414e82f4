// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/pricelistcontroller.h"
#include "presentation/repairs/quotecontroller.h"
#include "presentation/repairs/stockcontroller.h"
#include "support/costoffice.h"
#include "support/looks.h"
#include "widgets/repairs/costsection.h"
#include "widgets/repairs/listpage.h"
#include "widgets/repairs/quoteblock.h"
#include "widgets/repairs/repairform.h"
#include "widgets/repairs/slipreturnpage.h"
#include "widgets/shell/actions.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace pd::test {
namespace {

ListPageAction stockAction(const char* id, const char* keys, int action)
{
    ActionSpec spec{QString::fromLatin1(id), id};
    spec.shortcuts = {QKeySequence(QString::fromLatin1(keys))};
    return {spec, action, true};
}

struct CostWidgetsTest : testing::Test {
    CostScreens office;
    ActionCatalog actions;
};

TEST_F(CostWidgetsTest, REP_06_LinesAreQuotedInThePanelByKeyboard)
{
    OrderDetailController detail(office.detailDesks());
    OrderCostController controller(office.costDesks(), detail);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* section = new CostSection(controller);
    column->addWidget(section);
    section->addActions(actions, &window, QStringLiteral("costs."));
    bringUp(window);
    EXPECT_FALSE(section->isVisible()) << "nothing to say";
    const ServiceOrder order = office.registeredOrder();
    ASSERT_TRUE(detail.show(order.id));
    QTest::keyClick(&window, Qt::Key_Q, Qt::AltModifier);
    ASSERT_TRUE(section->formOpen());
    EXPECT_EQ(window.focusWidget()->objectName(), QStringLiteral("priceItem"));
    typeText(window, QStringLiteral("stmt"));
    pressKey(window, Qt::Key_Return);
    pressKey(window, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(section->formOpen());
    EXPECT_EQ(office.costsOf(order.id).order.intake.expected, CostOffice::yuan("50"));
    EXPECT_TRUE(section->isVisible());
    QTest::keyClick(&window, Qt::Key_Z, Qt::AltModifier);
    ASSERT_TRUE(section->formOpen());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the form before had a reason too
    section->findChild<QLineEdit*>(QStringLiteral("reason"))->setFocus();
    typeText(window, QStringLiteral("报错"));
    pressKey(window, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(office.costsOf(order.id).order.intake.expected, Money());
    EXPECT_EQ(office.costsOf(order.id).lines.size(), 2U);
    EXPECT_TRUE(actions.shortcutProblems().isEmpty());
}

TEST_F(CostWidgetsTest, FEE_25_APasswordIsShownAsDots)
{
    OrderDetailController detail(office.detailDesks());
    OrderCostController controller(office.costDesks(), detail);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* section = new CostSection(controller);
    column->addWidget(section);
    section->addActions(actions, &window, QStringLiteral("costs."));
    bringUp(window);
    ASSERT_TRUE(detail.show(office.finishedOrder(office.workingOrder()).id));
    QTest::keyClick(&window, Qt::Key_P, Qt::AltModifier);
    ASSERT_TRUE(section->formOpen());
    EXPECT_EQ(section->findChild<QLineEdit*>(QStringLiteral("password"))->echoMode(), QLineEdit::Password);
    pressKey(window, Qt::Key_Escape);
    EXPECT_FALSE(section->formOpen());
}

TEST_F(CostWidgetsTest, FEE_22_TheMoneyComesInTogetherWithTheSlip)
{
    OrderDetailController detail(office.detailDesks());
    OrderCostController controller(office.costDesks(), detail);
    SlipReturnPage page(detail, actions);
    auto* section = new CostSection(controller);
    section->addActions(actions, &page, QStringLiteral("costs."));
    page.addSection(section);
    page.setAfterReturn([section] { return section->begin(OrderCostController::HandIn); });
    QObject::connect(section, &CostSection::closed, &page, &SlipReturnPage::nextSlip);
    const ServiceOrder order = office.finishedOrder(office.workingOrder());
    bringUp(page);
    page.activated();
    typeText(page, order.number.right(4));
    pressKey(page, Qt::Key_Return);
    pressKey(page, Qt::Key_Down);
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(office.costsOf(order.id).order.state, OrderState::Returned);
    EXPECT_EQ(office.costsOf(order.id).charge->missing(), CostOffice::yuan("55"));
    ASSERT_TRUE(section->formOpen());
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(office.costsOf(order.id).charge->missing(), Money());
    EXPECT_EQ(page.focusWidget()->objectName(), QStringLiteral("number")) << "the next slip";
}

TEST_F(CostWidgetsTest, REP_05_TheQuoteIsTypedBesideTheForm)
{
    RepairFormController controller(office.formDesks());
    QuoteController quote(controller, office.costs, office.prices, office.session);
    RepairForm form(controller, actions);
    auto* block = new QuoteBlock(quote);
    block->addActions(actions, &form);
    form.addAside(block);
    bringUp(form, smallestScreen);
    EXPECT_FALSE(block->isVisible());
    form.findChild<QCheckBox*>(QStringLiteral("chargeable"))->setChecked(true);
    EXPECT_TRUE(block->isVisible());
    QTest::keyClick(&form, Qt::Key_Q, Qt::AltModifier);
    typeText(form, QStringLiteral("stmt"));
    pressKey(form, Qt::Key_Return);
    typeText(form, QStringLiteral("2"));
    pressKey(form, Qt::Key_Return);
    EXPECT_EQ(form.focusWidget()->objectName(), QStringLiteral("priceItem")) << "ready for the next line";
    EXPECT_EQ(form.findChild<QLineEdit*>(QStringLiteral("expected"))->text(), QStringLiteral("100.00"));
    pressKey(form, Qt::Key_Return);
    EXPECT_EQ(form.focusWidget()->objectName(), QStringLiteral("consentBy"));
    QTest::keyClick(&form, Qt::Key_Z, Qt::AltModifier);
    EXPECT_TRUE(quote.lines().empty());
    EXPECT_TRUE(actions.shortcutProblems().isEmpty());
}

TEST_F(CostWidgetsTest, STK_14_MaterialIsReceivedByKeyboard)
{
    StockController controller(office.stock, office.session, office.file().changes());
    ListPage page(controller,
                  {QStringLiteral("stock"), QStringLiteral("data"), [] { return QStringLiteral("Stock"); },
                   [] { return QStringLiteral("Empty"); }, [] { return QStringLiteral("Why"); }, 1, 0},
                  {stockAction("receive", "Alt+R", StockController::Receive),
                   stockAction("add", "Ctrl+Shift+A", StockController::Add)},
                  actions);
    bringUp(page);
    page.activated();
    pressKey(page, Qt::Key_Return);
    EXPECT_EQ(page.focusWidget()->objectName(), QStringLiteral("quantity"));
    typeText(page, QStringLiteral("2.5"));
    pressKey(page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(office.tapsLeft(), Area::fromUnits(1'250));
    EXPECT_EQ(page.focusWidget(), page.findChild<QTableView*>(QStringLiteral("table")));
}

TEST_F(CostWidgetsTest, FEE_20_ARevisionIsTypedDownTheColumn)
{
    PriceListController controller(office.prices, office.faults, office.session, office.file().changes());
    ListPage page(controller,
                  {QStringLiteral("prices"), QStringLiteral("list"), [] { return QStringLiteral("Prices"); },
                   [] { return QStringLiteral("Empty"); }, [] { return QStringLiteral("Why"); }, -1, 1},
                  {stockAction("revise", "Alt+R", PriceListController::Revise)}, actions);
    bringUp(page);
    page.activated();
    auto* table = page.findChild<QTableView*>(QStringLiteral("table"));
    QTest::keyClick(&page, Qt::Key_R, Qt::AltModifier);
    auto* from = page.findChild<QLineEdit*>(QStringLiteral("from"));
    ASSERT_NE(from, nullptr);
    from->setText(QStringLiteral("2027-01-01"));
    table->setFocus();
    table->setCurrentIndex(controller.model().index(0, PriceListController::NewPrice));
    QTest::keyClicks(table, QStringLiteral("2"));
    QTest::keyClicks(page.focusWidget(), QStringLiteral("1"));
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(controller.model().index(0, PriceListController::NewPrice).data(Qt::EditRole).toString(),
              QStringLiteral("21"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    const PriceList list =
        RepairOffice::valueOf(office.prices.listOn(TestOffice::admin(), *Date::parse("2027-01-01")));
    EXPECT_EQ(list.items.front().price.price.toString(), "21.0000");
}

} // namespace
} // namespace pd::test
