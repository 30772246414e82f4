// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/costoffice.h"

#include "application/staff/staffdesk.h"

namespace pd::test {
namespace {

struct OrderCostDeskTest : testing::Test {
    CostOffice office;
    OrderCostDesk& desk = office.costs;
    Session admin = TestOffice::admin();

    /// As after login and password of the general manager were typed.
    static Session manager()
    {
        Session session = TestOffice::with({Permission::LogIn, Permission::ApproveDiscount});
        session.staff = CostOffice::clerk;
        session.login = QStringLiteral("zong");
        session.name = QStringLiteral("王芳");
        return session;
    }
    Result<ServiceOrder> returned(const ServiceOrder& order, const char* charge)
    {
        return office.desk.returnSlip(admin, order.id, order.version, CostOffice::slip(charge));
    }
};

TEST_F(OrderCostDeskTest, REP_06_TheSumOfTheQuoteIsTheExpectedCost)
{
    const ServiceOrder order = office.quotedOrder();
    EXPECT_TRUE(order.intake.chargeable);
    EXPECT_EQ(order.intake.expected, CostOffice::yuan("55.00"));
    const OrderCosts costs = office.costsOf(order.id);
    ASSERT_EQ(costs.lines.size(), 2U);
    EXPECT_EQ(costs.lines.front().name, QStringLiteral("更换水龙头（人工）"));
    EXPECT_EQ(costs.lines.front().amount, CostOffice::yuan("20"));
}

TEST_F(OrderCostDeskTest, REP_05_NothingIsDispatchedBeforeTheCustomerAgreed)
{
    const ServiceOrder order = office.quotedOrder();
    EXPECT_EQ(refusal(office.desk.dispatch(admin, order.id, order.version, office.toLi())),
              ErrorCode::ConsentRequired);
    const ServiceOrder agreed =
        CostOffice::valueOf(office.desk.recordConsent(admin, order.id, order.version, CostOffice::by()));
    EXPECT_TRUE(office.desk.dispatch(admin, agreed.id, agreed.version, office.toLi()));
}

TEST_F(OrderCostDeskTest, REP_38_ExtraWorkOnSiteIsAgreedOrNotDone)
{
    const ServiceOrder order = office.workingOrder();
    QuoteEntry extra;
    extra.item = office.priced(QStringLiteral("更换角阀（人工）"));
    extra.quantity = CostOffice::units(2);
    EXPECT_EQ(refusal(desk.quote(admin, order.id, order.version, {extra})), ErrorCode::ConsentRequired);
    EXPECT_EQ(office.costsOf(order.id).lines.size(), 2U) << "nothing was written";
    const ServiceOrder agreed = CostOffice::valueOf(desk.quote(
        admin, order.id, order.version, {extra}, ConsentEntry{QStringLiteral("王先生(现场)"), {}, {}}));
    EXPECT_EQ(agreed.intake.expected, CostOffice::yuan("85"));
    EXPECT_EQ(agreed.consentBy, QStringLiteral("王先生(现场)"));
}

TEST_F(OrderCostDeskTest, FEE_20_PricesOfTheDayHoldAtTheTurnOfTheMonth)
{
    const PriceItemId labour = office.priced(QStringLiteral("更换水龙头（人工）"));
    ASSERT_TRUE(office.prices.setPrice(admin, labour, *Date::parse("2026-12-01"), *Price::parse("22")));
    const auto quoted = [&] {
        ServiceOrder order = office.registeredOrder();
        QuoteEntry entry;
        entry.item = labour;
        entry.quantity = CostOffice::units(1);
        order = CostOffice::valueOf(desk.quote(admin, order.id, order.version, {entry}));
        return order.intake.expected;
    };
    office.clock.set(Timestamp(1'796'054'340'000)); // 2026-11-30 23:59 in China
    ASSERT_EQ(office.clock.today().toString(), "2026-11-30");
    EXPECT_EQ(quoted(), CostOffice::yuan("20"));
    office.clock.advanceMinutes(1);
    EXPECT_EQ(quoted(), CostOffice::yuan("22"));
}

TEST_F(OrderCostDeskTest, REP_49_ChangingListAndStockChangesNoOrder)
{
    ServiceOrder order = office.workingOrder();
    order = CostOffice::valueOf(
        desk.issue(admin, order.id, order.version, {office.tap, CostOffice::units(1)}, CostOffice::by()));
    const std::vector<CostLine> before = office.costsOf(order.id).lines;
    ASSERT_TRUE(office.prices.revise(admin, office.clock.today(),
                                     {{office.priced(QStringLiteral("普通水龙头")), *Price::parse("99")}}));
    StockItem tap = CostOffice::valueOf(office.stock.list(admin)).items.front();
    tap.name = QStringLiteral("新水龙头");
    tap.price = *Price::parse("77");
    ASSERT_TRUE(office.stock.change(admin, tap));
    EXPECT_EQ(office.costsOf(order.id).lines, before);
    EXPECT_EQ(office.costsOf(order.id).order.intake.expected, CostOffice::yuan("58"));
    const CostLine& part = before.back();
    EXPECT_EQ(part.specification, QStringLiteral("4分"));
    EXPECT_EQ(part.model, QStringLiteral("LT-2"));
    EXPECT_EQ(part.unitPrice.toString(), "38.0000");
}

TEST_F(OrderCostDeskTest, REP_49_MaterialLeavesTheStockTogetherWithItsLineOrNotAtAll)
{
    const ServiceOrder order = office.workingOrder();
    EXPECT_EQ(refusal(desk.issue(admin, order.id, order.version, {office.tap, CostOffice::units(1)})),
              ErrorCode::ConsentRequired)
        << "three yuan dearer than quoted";
    EXPECT_EQ(office.tapsLeft(), CostOffice::units(10));
    EXPECT_EQ(refusal(desk.issue(admin, order.id, order.version, {office.tap, CostOffice::units(11)},
                                 CostOffice::by())),
              ErrorCode::StockShort);
    EXPECT_EQ(office.costsOf(order.id).lines.size(), 2U);
    ASSERT_TRUE(
        desk.issue(admin, order.id, order.version, {office.tap, CostOffice::units(1)}, CostOffice::by()));
    EXPECT_EQ(office.tapsLeft(), CostOffice::units(9));
    EXPECT_EQ(refusal(desk.issue(admin, order.id, order.version, {office.tap, CostOffice::units(1)})),
              ErrorCode::Conflict);
}

TEST_F(OrderCostDeskTest, REP_49_MaterialThatComesBackIsANegativeLine)
{
    ServiceOrder order = office.workingOrder();
    order = CostOffice::valueOf(
        desk.issue(admin, order.id, order.version, {office.tap, CostOffice::units(2)}, CostOffice::by()));
    const OrderLineId line = *office.costsOf(order.id).lines.back().id;
    EXPECT_EQ(refusal(desk.takeBack(admin, order.id, order.version, line, CostOffice::units(3),
                                    QStringLiteral("未用"))),
              ErrorCode::OutOfRange);
    order = CostOffice::valueOf(
        desk.takeBack(admin, order.id, order.version, line, CostOffice::units(1), QStringLiteral("未用")));
    EXPECT_EQ(office.tapsLeft(), CostOffice::units(9));
    EXPECT_EQ(order.intake.expected, CostOffice::yuan("58"));
    EXPECT_EQ(office.costsOf(order.id).lines.size(), 4U);
}

TEST_F(OrderCostDeskTest, REP_49_MaterialOfFreeWorkIsListedAndCostsTheCustomerNothing)
{
    ServiceOrder order = office.dispatchedOrder();
    order =
        CostOffice::valueOf(desk.issue(admin, order.id, order.version, {office.tap, CostOffice::units(1)}));
    EXPECT_FALSE(order.intake.chargeable);
    EXPECT_EQ(office.costsOf(order.id).lines.size(), 1U);
    const ServiceOrder fresh = office.registeredOrder();
    EXPECT_EQ(refusal(desk.issue(admin, fresh.id, fresh.version, {office.tap, CostOffice::units(1)})),
              ErrorCode::OrderTransition)
        << "nobody has been sent yet (STK-22)";
}

TEST_F(OrderCostDeskTest, REP_50_ALineOutsideTheListNeedsTheRightAndAReason)
{
    const ServiceOrder order = office.registeredOrder();
    QuoteEntry own;
    own.name = QStringLiteral("异形玻璃定制");
    own.unit = QStringLiteral("块");
    own.quantity = CostOffice::units(1);
    own.price = *Price::parse("260");
    const Session clerk = TestOffice::with({Permission::ViewOrders, Permission::RegisterOrder});
    EXPECT_EQ(refusal(desk.quote(clerk, order.id, order.version, {own})), ErrorCode::NotPermitted);
    EXPECT_EQ(refusal(desk.quote(admin, order.id, order.version, {own})), ErrorCode::ReasonRequired);
    own.reason = QStringLiteral("价目表无此规格");
    EXPECT_EQ(CostOffice::valueOf(desk.quote(admin, order.id, order.version, {own})).intake.expected,
              CostOffice::yuan("260"));
}

TEST_F(OrderCostDeskTest, FEE_25_ADiscountOverATenthNeedsTheManagersWord)
{
    const ServiceOrder order = office.finishedOrder(office.workingOrder()); // 55.00 agreed
    EXPECT_EQ(refusal(returned(order, "49.49")), ErrorCode::ApprovalRequired);
    EXPECT_EQ(refusal(desk.approve(admin, manager(), order.id, CostOffice::yuan("50"), QStringLiteral("x"))),
              ErrorCode::OutOfRange)
        << "needs none";
    EXPECT_EQ(refusal(desk.approve(admin, manager(), order.id, CostOffice::yuan("40"), {})),
              ErrorCode::ReasonRequired);
    const Session clerk = TestOffice::with({Permission::ReturnSlip});
    EXPECT_EQ(refusal(desk.approve(admin, clerk, order.id, CostOffice::yuan("40"), QStringLiteral("老业主"))),
              ErrorCode::NotPermitted);
    ASSERT_TRUE(desk.approve(admin, manager(), order.id, CostOffice::yuan("40"), QStringLiteral("老业主")));
    const ServiceOrder approved = office.costsOf(order.id).order;
    EXPECT_EQ(refusal(returned(approved, "39.99")), ErrorCode::ApprovalRequired);
    EXPECT_TRUE(returned(approved, "40"));
    EXPECT_EQ(office.costsOf(order.id).approvals.front().approverName, QStringLiteral("王芳"));
}

TEST_F(OrderCostDeskTest, FEE_25_ATenthOffNeedsNobody)
{
    const ServiceOrder order = office.finishedOrder(office.workingOrder());
    EXPECT_TRUE(returned(order, "49.50"));
}

TEST_F(OrderCostDeskTest, FEE_26_FreeRepairOfTheCustomersDamageNeedsTheManager)
{
    const ServiceOrder order = office.finishedOrder(office.workingOrder());
    EXPECT_EQ(refusal(returned(order, "0")), ErrorCode::ApprovalRequired);
    ASSERT_TRUE(desk.approve(admin, manager(), order.id, Money(), QStringLiteral("投诉补偿")));
    EXPECT_TRUE(returned(office.costsOf(order.id).order, "0"));
    EXPECT_FALSE(office.costsOf(order.id).charge) << "nothing is to be handed in";
}

TEST_F(OrderCostDeskTest, REP_39_NobodyIsChargedMoreThanWasAgreed)
{
    const ServiceOrder order = office.finishedOrder(office.workingOrder());
    EXPECT_EQ(refusal(returned(order, "55.01")), ErrorCode::ConsentRequired);
    EXPECT_TRUE(returned(order, "55"));
}

TEST_F(OrderCostDeskTest, FEE_25_ACorrectionDoesNotGoRoundTheManager)
{
    ServiceOrder order = office.workingOrder();
    OrderIntake smaller = order.intake;
    smaller.expected = CostOffice::yuan("1");
    smaller.chargeable = false;
    order = CostOffice::valueOf(office.desk.correct(admin, order.id, order.version, smaller));
    EXPECT_EQ(order.intake.expected, CostOffice::yuan("55"));
    EXPECT_TRUE(order.intake.chargeable);
    ConsentEntry less = CostOffice::by();
    less.expected = CostOffice::yuan("1");
    order = CostOffice::valueOf(office.desk.recordConsent(admin, order.id, order.version, less));
    EXPECT_EQ(order.intake.expected, CostOffice::yuan("55"));
}

TEST_F(OrderCostDeskTest, FEE_22_MoneyComesInWithTheSlipAndWhatIsMissingStaysVisible)
{
    const ServiceOrder order =
        CostOffice::valueOf(returned(office.finishedOrder(office.workingOrder()), "55"));
    MoneyDay day = CostOffice::valueOf(desk.moneyOf(admin, office.clock.today()));
    ASSERT_EQ(day.outstanding.size(), 1U);
    EXPECT_EQ(day.outstanding.front().missing, CostOffice::yuan("55"));
    MoneyEntry money{CostOffice::yuan("55.01"), PayMethod::Cash, {}};
    EXPECT_EQ(refusal(desk.handIn(admin, order.id, money)), ErrorCode::OutOfRange);
    money.amount = CostOffice::yuan("30");
    ASSERT_TRUE(desk.handIn(admin, order.id, money));
    office.clock.advanceMinutes(24 * 60);
    day = CostOffice::valueOf(desk.moneyOf(admin, office.clock.today()));
    EXPECT_TRUE(day.rows.empty()) << "that was yesterday";
    ASSERT_EQ(day.outstanding.size(), 1U) << "the rest is still out";
    EXPECT_EQ(day.outstanding.front().missing, CostOffice::yuan("25"));
    money = {CostOffice::yuan("25"), PayMethod::WeChat, {}};
    ASSERT_TRUE(desk.handIn(admin, order.id, money));
    day = CostOffice::valueOf(desk.moneyOf(admin, office.clock.today()));
    EXPECT_TRUE(day.outstanding.empty());
    ASSERT_EQ(day.rows.size(), 1U);
    EXPECT_EQ(day.rows.front().technicianName, QStringLiteral("李强"));
    EXPECT_EQ(office.costsOf(order.id).money.size(), 2U);
}

TEST_F(OrderCostDeskTest, REP_48_TheCheckOfTheOwnersPartsIsKept)
{
    const ServiceOrder order = office.dispatchedOrder();
    OrderCheck check;
    check.quantity = true;
    check.appearance = true;
    check.quality = true;
    ASSERT_TRUE(desk.setCheck(admin, order.id, check));
    EXPECT_EQ(refusal(desk.setCheck(admin, order.id, check)), ErrorCode::Conflict)
        << "read before the first one";
    const OrderCheck stored = office.costsOf(order.id).check;
    EXPECT_TRUE(stored.ownerPartsChecked());
    EXPECT_EQ(stored.version, 1);
}

TEST_F(OrderCostDeskTest, REP_50_WorkingTimeIsKeptPerTechnicianAndCanBeStruck)
{
    const ServiceOrder order = office.dispatchedOrder();
    office.clock.advanceMinutes(300);
    const Timestamp start = office.clock.now().plusMinutes(-240);
    ASSERT_TRUE(desk.addLabour(admin, order.id, CostOffice::li, start, start.plusMinutes(240)));
    ASSERT_TRUE(
        desk.addLabour(admin, order.id, CostOffice::zhao, start.plusMinutes(60), start.plusMinutes(120)));
    EXPECT_EQ(refusal(desk.addLabour(admin, order.id, std::nullopt, start, start.plusMinutes(1))),
              ErrorCode::TechnicianRequired);
    EXPECT_EQ(refusal(desk.addLabour(admin, order.id, CostOffice::clerk, start, start.plusMinutes(1))),
              ErrorCode::UnknownChoice);
    const auto labour = office.costsOf(order.id).labour;
    EXPECT_EQ(totalsOf(labour).elapsedMs, 240 * 60'000);
    EXPECT_EQ(totalsOf(labour).manHoursMs, 300 * 60'000);
    ASSERT_TRUE(desk.strike(admin, order.id, labour.front().id));
    EXPECT_EQ(refusal(desk.strike(admin, order.id, labour.front().id)), ErrorCode::NotFound);
    EXPECT_EQ(totalsOf(office.costsOf(order.id).labour).elapsedMs, 60 * 60'000);
}

} // namespace
} // namespace pd::test
