// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/errortext.h"
#include "presentation/repairs/costforms.h"
#include "presentation/repairs/moneycontroller.h"
#include "presentation/repairs/pricelistcontroller.h"
#include "presentation/repairs/quotecontroller.h"
#include "presentation/repairs/stockcontroller.h"
#include "support/costoffice.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

namespace pd::test {
namespace {

void type(ActionForm& form, QStringView field, const QString& text)
{
    for (ActionInput& input : form.inputs) {
        if (input.field == field) {
            input.value = text;
            return;
        }
    }
    ADD_FAILURE() << "no input " << field.toString().toStdString();
}

void choose(ActionForm& form, QStringView field, const std::vector<NumberedOffer>& offers)
{
    ASSERT_FALSE(offers.empty());
    for (ActionInput& input : form.inputs) {
        if (input.field == field) {
            input.value = offers.front().line.text;
            input.chosen = offers.front().id;
        }
    }
}

std::optional<ErrorCode> codeOf(const std::optional<Error>& error)
{
    return error ? std::optional(error->code) : std::nullopt;
}

struct CostControllersTest : testing::Test {
    CostScreens office;
    OrderDetailController detail{office.detailDesks()};
    OrderCostController costs{office.costDesks(), detail};
    std::optional<Error> last;
    int finished = 0;

    CostControllersTest()
    {
        QObject::connect(&costs, &OrderCostController::finished, &costs,
                         [this](const std::optional<Error>& error) {
                             last = error;
                             ++finished;
                         });
    }
    void show(const ServiceOrder& order) { ASSERT_TRUE(detail.show(order.id)); }
    std::optional<ErrorCode> submit(const ActionForm& form)
    {
        costs.submit(form);
        return codeOf(last);
    }
};

TEST_F(CostControllersTest, REP_06_AQuoteIsTypedByInitials)
{
    show(office.registeredOrder());
    EXPECT_FALSE(costs.speaks());
    ActionForm form = costs.form(OrderCostController::Quote);
    choose(form, u"priceItem", costs.offers(InputKind::Item, QStringLiteral("sgsl")));
    type(form, u"quantity", QStringLiteral("１.5"));
    EXPECT_EQ(submit(form), std::nullopt);
    EXPECT_TRUE(costs.speaks());
    ASSERT_EQ(costs.lines().size(), 1U);
    EXPECT_EQ(costs.lines().front().amount, QStringLiteral("¥75.00"));
}

TEST_F(CostControllersTest, REP_06_WhatFitsTheFaultIsOfferedFirst)
{
    show(office.registeredOrder()); // 漏水渗水
    EXPECT_FALSE(costs.form(OrderCostController::Quote).inputs.empty());
    const auto offers = costs.offers(InputKind::Item, {});
    ASSERT_FALSE(offers.empty());
    EXPECT_EQ(PriceItemId(offers.front().id), office.priced(QStringLiteral("水管渗漏维修")));
}

TEST_F(CostControllersTest, REP_50_AFreeLineSaysWhatIsMissing)
{
    show(office.registeredOrder());
    ActionForm form = costs.form(OrderCostController::Quote);
    EXPECT_EQ(submit(form), ErrorCode::Required);
    type(form, u"priceItem", QStringLiteral("异形玻璃"));
    EXPECT_EQ(submit(form), ErrorCode::Required) << "the price";
    type(form, u"price", QStringLiteral("260"));
    EXPECT_EQ(submit(form), ErrorCode::ReasonRequired);
    type(form, u"reason", QStringLiteral("价目表无此规格"));
    EXPECT_EQ(submit(form), std::nullopt);
}

TEST_F(CostControllersTest, STK_23_AShortageOffersToWaitForTheMaterial)
{
    show(office.workingOrder());
    ActionForm form = costs.form(OrderCostController::Issue);
    choose(form, u"stockItem", costs.offers(InputKind::Item, QStringLiteral("slt")));
    type(form, u"quantity", QStringLiteral("11"));
    type(form, u"consent", QStringLiteral("王女士"));
    EXPECT_EQ(submit(form), ErrorCode::StockShort);
    EXPECT_TRUE(errorText(*last).contains(QStringLiteral("10.00 个")));
    ActionForm wait = costs.requestInstead(form);
    EXPECT_EQ(wait.value(u"quantity"), QStringLiteral("11"));
    type(wait, u"promise", QStringLiteral("t 9"));
    EXPECT_EQ(submit(wait), std::nullopt);
    EXPECT_EQ(detail.details()->row.order.state, OrderState::Waiting);
    EXPECT_EQ(costs.costs()->requests.size(), 1U);
}

TEST_F(CostControllersTest, REP_38_HowTheCustomerAgreedIsKept)
{
    show(office.workingOrder());
    ActionForm form = costs.form(OrderCostController::Issue);
    choose(form, u"stockItem", costs.offers(InputKind::Item, QStringLiteral("LT-2")));
    EXPECT_EQ(submit(form), ErrorCode::ConsentRequired);
    type(form, u"consent", QStringLiteral("王女士"));
    type(form, u"consentHow", QStringLiteral("电话"));
    EXPECT_EQ(submit(form), std::nullopt);
    EXPECT_EQ(detail.details()->row.order.consentBy, QStringLiteral("王女士（电话）"));
}

TEST_F(CostControllersTest, REP_49_AnotherDesksChangeIsSeenBeforeItIsWrittenOver)
{
    const ServiceOrder order = office.workingOrder();
    show(order);
    ActionForm form = costs.form(OrderCostController::Issue);
    choose(form, u"stockItem", costs.offers(InputKind::Item, QStringLiteral("slt")));
    type(form, u"consent", QStringLiteral("王女士"));
    ASSERT_TRUE(office.desk.recordArrival(TestOffice::admin(), order.id, order.version, {}));
    EXPECT_EQ(submit(form), ErrorCode::Conflict);
    EXPECT_EQ(submit(form), std::nullopt) << "the same form again is the answer";
}

TEST_F(CostControllersTest, REP_49_MaterialEnteredWhileTheSlipsFormIsOpenIsNoConflict)
{
    show(office.finishedOrder(office.workingOrder()));
    ActionForm slip = detail.form(OrderAction::ReturnSlip);
    EXPECT_EQ(slip.value(u"charge"), QStringLiteral("55.00")) << "proposed from the quote";
    ActionForm part = costs.form(OrderCostController::Issue);
    choose(part, u"stockItem", costs.offers(InputKind::Item, QStringLiteral("slt")));
    type(part, u"consent", QStringLiteral("王女士"));
    EXPECT_EQ(submit(part), std::nullopt);
    EXPECT_TRUE(detail.meanwhile().isEmpty());
    type(slip, u"signature", QStringLiteral("yes"));
    type(slip, u"charge", QStringLiteral("58"));
    EXPECT_EQ(codeOf(detail.submit(slip)), std::nullopt);
}

TEST_F(CostControllersTest, FEE_25_TheGeneralManagerTypesLoginAndPasswordInPlace)
{
    StaffDetails boss;
    boss.name = QStringLiteral("陈华");
    boss.login = QStringLiteral("chenhua");
    boss.roles = {Role::Manager};
    const auto password =
        office.staff.preparePassword(QStringLiteral("chenhua"), Password(QStringLiteral("春江花月夜 2026")));
    ASSERT_TRUE(password);
    ASSERT_TRUE(office.staff.add(TestOffice::admin(), boss, *password));
    show(office.finishedOrder(office.workingOrder()));
    ActionForm form = costs.form(OrderCostController::Approve);
    type(form, u"charge", QStringLiteral("40"));
    type(form, u"reason", QStringLiteral("老业主"));
    type(form, u"login", QStringLiteral("chenhua"));
    type(form, u"password", QStringLiteral("wrong wrong"));
    const auto wait = [&](int count) { return QTest::qWaitFor([&] { return finished == count; }, 10'000); };
    costs.submit(form);
    ASSERT_TRUE(wait(1));
    EXPECT_EQ(codeOf(last), ErrorCode::LoginFailed);
    EXPECT_TRUE(costs.costs()->approvals.empty());
    type(form, u"password", QStringLiteral("春江花月夜 2026"));
    costs.submit(form);
    ASSERT_TRUE(wait(2));
    EXPECT_EQ(codeOf(last), std::nullopt);
    ASSERT_EQ(costs.costs()->approvals.size(), 1U);
    EXPECT_EQ(costs.costs()->approvals.front().approverName, QStringLiteral("陈华"));
    EXPECT_TRUE(office.session.session().staff == TestOffice::admin().staff) << "nobody else is at the desk";
}

TEST_F(CostControllersTest, FEE_20_NewPricesAreTypedIntoTheListLikeASheet)
{
    PriceListController prices(office.prices, office.faults, office.session, office.file().changes());
    QAbstractItemModelTester tester(&prices.model());
    const std::int64_t toilet = office.priced(QStringLiteral("疏通马桶")).value();
    ActionForm form = prices.form(PriceListController::Revise);
    EXPECT_EQ(form.value(u"from"), QStringLiteral("2027-05-01")) << "half a year after 2026-11-01";
    type(form, u"from", QStringLiteral("1-1"));
    const QModelIndex cell =
        prices.model().index(prices.model().rowOf(toilet), PriceListController::NewPrice);
    ASSERT_TRUE(cell.flags().testFlag(Qt::ItemIsEditable));
    ASSERT_TRUE(prices.model().setData(cell, QStringLiteral("abc"), Qt::EditRole));
    EXPECT_EQ(codeOf(prices.submit(PriceListController::Revise, form)), ErrorCode::NotANumber);
    ASSERT_TRUE(prices.model().setData(cell, QStringLiteral("55.5"), Qt::EditRole));
    EXPECT_EQ(codeOf(prices.submit(PriceListController::Revise, form)), std::nullopt);
    EXPECT_EQ(prices.list().day.toString(), "2027-01-01");
    EXPECT_FALSE(prices.revising());
    EXPECT_EQ(office.priced(QStringLiteral("疏通马桶")).value(), toilet);
}

TEST_F(CostControllersTest, FEE_20_AnItemIsAddedForAFaultAndRetired)
{
    PriceListController prices(office.prices, office.faults, office.session, office.file().changes());
    ActionForm form = prices.form(PriceListController::Add);
    type(form, u"name", QStringLiteral("安装花洒"));
    type(form, u"unit", QStringLiteral("套"));
    type(form, u"price", QStringLiteral("25"));
    type(form, u"faultKind", QStringLiteral("花洒"));
    EXPECT_EQ(codeOf(prices.submit(PriceListController::Add, form)), ErrorCode::UnknownChoice);
    choose(form, u"faultKind", prices.offers(QStringLiteral("水龙头")));
    EXPECT_EQ(codeOf(prices.submit(PriceListController::Add, form)), std::nullopt);
    ASSERT_TRUE(prices.allows(PriceListController::Retire)) << "the new one is marked";
    EXPECT_EQ(prices.title(), QStringLiteral("安装花洒"));
    ActionForm end = prices.form(PriceListController::Retire);
    type(end, u"from", QStringLiteral("12-1"));
    EXPECT_EQ(codeOf(prices.submit(PriceListController::Retire, end)), std::nullopt);
    ActionForm day = prices.form(PriceListController::ShowDay);
    type(day, u"date", QStringLiteral("12-1"));
    EXPECT_EQ(codeOf(prices.submit(PriceListController::ShowDay, day)), std::nullopt);
    EXPECT_TRUE(prices.title().isEmpty()) << "no longer on that day's list";
}

TEST_F(CostControllersTest, STK_17_ACountShowsTheBookAndWantsTheReason)
{
    StockController stock(office.stock, office.session, office.file().changes());
    stock.choose(office.tap->value());
    ActionForm form = stock.form(StockController::Count);
    EXPECT_TRUE(form.inputs.front().label.contains(QStringLiteral("10")));
    type(form, u"quantity", QStringLiteral("2"));
    EXPECT_EQ(codeOf(stock.submit(StockController::Count, form)), ErrorCode::ReasonRequired);
    type(form, u"reason", QStringLiteral("盘亏"));
    EXPECT_EQ(codeOf(stock.submit(StockController::Count, form)), std::nullopt);
    EXPECT_EQ(stock.lowItems(), 1);
    EXPECT_EQ(stock.history().size(), 2U);
}

TEST_F(CostControllersTest, FEE_22_OutstandingMoneyIsTakenInFromTheList)
{
    const ServiceOrder done = office.finishedOrder(office.workingOrder());
    RepairOffice::valueOf(
        office.desk.returnSlip(TestOffice::admin(), done.id, done.version, CostOffice::slip("55")));
    MoneyController money(office.costs, office.session, office.file().changes());
    ASSERT_EQ(money.model().rowCount(), 1);
    money.choose(done.id.value());
    ASSERT_TRUE(money.allows(MoneyController::HandIn));
    ActionForm form = money.form(MoneyController::HandIn);
    EXPECT_EQ(form.value(u"amount"), QStringLiteral("55.00"));
    EXPECT_EQ(codeOf(money.submit(MoneyController::HandIn, form)), std::nullopt);
    ASSERT_EQ(money.model().rowCount(), 1);
    EXPECT_TRUE(money.day().outstanding.empty());
    EXPECT_EQ(money.day().rows.size(), 1U);
}

TEST_F(CostControllersTest, REP_05_TheQuoteBesideTheFormGoesIntoTheOrderAndIntoTheDraft)
{
    RepairFormController form(office.formDesks());
    QuoteController quote(form, office.costs, office.prices, office.session);
    form.edit([&](RepairInput& input) {
        input.room = RepairOffice::room;
        input.placeText = QStringLiteral("3-2-1201");
        input.fault = office.leak();
        input.chargeable = true;
        input.consentBy = QStringLiteral("张三丰");
    });
    EXPECT_TRUE(quote.wanted());
    EXPECT_EQ(codeOf(quote.add(office.priced(QStringLiteral("疏通马桶")).value(), QStringLiteral("x"))),
              ErrorCode::NotANumber);
    ASSERT_EQ(quote.add(office.priced(QStringLiteral("疏通马桶")).value(), QStringLiteral("2")),
              std::nullopt);
    EXPECT_EQ(form.input().expected, QStringLiteral("100.00"));
    const RepairInput draft = repairInputFrom(toJson(form.input()));
    EXPECT_EQ(draft.quote.size(), 1);
    ASSERT_TRUE(form.save());
    const ServiceOrder order =
        RepairOffice::valueOf(office.desk.order(TestOffice::admin(), form.savedOrder()->id)).row.order;
    EXPECT_EQ(order.intake.expected, CostOffice::yuan("100"));
    EXPECT_TRUE(order.consentAt) << "agreed to that sum in the same call";
    EXPECT_EQ(office.costsOf(order.id).lines.size(), 1U);
    EXPECT_TRUE(quote.lines().empty());
}

TEST(CostDates, FEE_20_DaysAreTypedShort)
{
    const Date today = *Date::parse("2026-11-21");
    const auto next = [&](const char* typed) {
        const auto day = parseDay(QString::fromUtf8(typed), today, "from");
        return !day ? "wrong" : *day ? (*day)->toString() : "none";
    };
    EXPECT_EQ(next(""), "none");
    EXPECT_EQ(next("25"), "2026-11-25");
    EXPECT_EQ(next("21"), "2026-11-21");
    EXPECT_EQ(next("20"), "2026-12-20");
    EXPECT_EQ(next("1-1"), "2027-01-01");
    EXPECT_EQ(next("2028/2/29"), "2028-02-29");
    EXPECT_EQ(next("31"), "wrong") << "November has thirty days";
    EXPECT_EQ(next("a"), "wrong");
    const auto past = parsePastDay(QStringLiteral("25"), today, "date");
    EXPECT_EQ((*past)->toString(), "2026-10-25");
}

} // namespace
} // namespace pd::test
