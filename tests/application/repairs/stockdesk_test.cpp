// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/costoffice.h"

#include <thread>

namespace pd::test {
namespace {

struct StockDeskTest : testing::Test {
    CostOffice office;
    StockDesk& desk = office.stock;
    Session admin = TestOffice::admin();

    std::vector<StockMovement> movements() { return CostOffice::valueOf(desk.movements(admin, *office.tap)); }
    Area sumOfMovements()
    {
        std::int64_t sum = 0;
        for (const StockMovement& movement : movements()) {
            sum += movement.quantity.units();
        }
        return Area::fromUnits(sum);
    }
    std::optional<ErrorCode> sql(const char* text)
    {
        return refusal(office.writes().run(
            admin, Command{"test.sql", Permission::ManageStock}, [&](UnitOfWork& unit) -> Result<int> {
                unit.connection().statement(QString::fromUtf8(text)).run();
                unit.audit(QStringLiteral("x"), {}, {{QStringLiteral("x"), 1}});
                return 0;
            }));
    }
};

TEST_F(StockDeskTest, STK_14_WhatIsOnHandIsTheSumOfTheMovements)
{
    const ServiceOrder order = office.workingOrder();
    ASSERT_TRUE(office.costs.issue(admin, order.id, order.version, {office.tap, CostOffice::units(2)},
                                   CostOffice::by()));
    CostOffice::valueOf(desk.count(admin, *office.tap, CostOffice::units(8), CostOffice::units(7),
                                   QStringLiteral("破损一只")));
    EXPECT_EQ(office.tapsLeft(), CostOffice::units(7));
    EXPECT_EQ(sumOfMovements(), CostOffice::units(7));
    ASSERT_EQ(movements().size(), 3U);
    EXPECT_EQ(movements().at(1).orderNumber, order.number) << "STK-22";
    EXPECT_EQ(movements().front().balance, CostOffice::units(7));
}

TEST_F(StockDeskTest, STK_14_MovementsCannotBeChanged)
{
    EXPECT_TRUE(sql("UPDATE stock_movement SET quantity = 1").has_value());
    EXPECT_TRUE(sql("DELETE FROM stock_movement").has_value());
    EXPECT_TRUE(sql("UPDATE stock_item SET on_hand = -1").has_value()) << "never below nothing";
}

TEST_F(StockDeskTest, STK_17_ACountSeesOnlyTheStockItWasTakenFrom)
{
    CostOffice::valueOf(desk.receive(admin, *office.tap, CostOffice::units(1), {}));
    EXPECT_EQ(refusal(desk.count(admin, *office.tap, CostOffice::units(10), CostOffice::units(10), {})),
              ErrorCode::Conflict);
    EXPECT_EQ(refusal(desk.count(admin, *office.tap, CostOffice::units(11), CostOffice::units(10), {})),
              ErrorCode::ReasonRequired);
}

TEST_F(StockDeskTest, STK_16_TwoItemsOfOneNameSpecificationAndModelAreOne)
{
    StockItem same;
    same.name = QStringLiteral("水龙头");
    same.specification = QStringLiteral("4分");
    same.model = QStringLiteral("LT-2");
    same.unit = QStringLiteral("个");
    EXPECT_EQ(refusal(desk.add(admin, same)), ErrorCode::Duplicate);
    same.model = QStringLiteral("LT-3");
    EXPECT_TRUE(desk.add(admin, same));
}

TEST_F(StockDeskTest, STK_23_ReceivingSettlesWhatOrdersWaitFor)
{
    ServiceOrder order = office.workingOrder();
    const auto later = office.clock.now().plusMinutes(600);
    order = CostOffice::valueOf(
        office.costs.request(admin, order.id, order.version, {office.tap, CostOffice::units(12)}, later));
    EXPECT_EQ(order.state, OrderState::Waiting);
    EXPECT_EQ(order.waitingReason, WaitingReason::Parts);
    ASSERT_EQ(CostOffice::valueOf(desk.list(admin)).requests.size(), 1U);
    CostOffice::valueOf(desk.receive(admin, *office.tap, CostOffice::units(1), {}));
    EXPECT_EQ(CostOffice::valueOf(desk.list(admin)).requests.size(), 1U) << "not enough yet";
    CostOffice::valueOf(desk.receive(admin, *office.tap, CostOffice::units(1), {}));
    EXPECT_TRUE(CostOffice::valueOf(desk.list(admin)).requests.empty());
}

TEST_F(StockDeskTest, STK_23_TwoDesksNeverTakeMoreThanIsThere)
{
    std::vector<ServiceOrder> orders;
    for (int i = 0; i < 16; ++i) {
        orders.push_back(office.workingOrder());
    }
    const auto take = [&](DataFile& file, std::size_t first, int& issued, int& shortOf) {
        OrderCostDesk costs(file.writes(), file.reads());
        for (std::size_t i = first; i < orders.size(); i += 2) {
            const auto done = costs.issue(admin, orders[i].id, orders[i].version,
                                          {office.tap, CostOffice::units(1)}, CostOffice::by());
            issued += done ? 1 : 0;
            shortOf += refusal(done) == ErrorCode::StockShort ? 1 : 0;
        }
    };
    int issued = 0;
    int shortOf = 0;
    std::thread other([&] {
        int ownIssued = 0;
        int ownShort = 0;
        const auto file = office.secondDesk();
        take(*file, 1, ownIssued, ownShort);
        issued = ownIssued;
        shortOf = ownShort;
    });
    int hereIssued = 0;
    int hereShort = 0;
    take(office.file(), 0, hereIssued, hereShort);
    other.join();
    EXPECT_EQ(issued + hereIssued, 10);
    EXPECT_EQ(shortOf + hereShort, 6);
    EXPECT_EQ(office.tapsLeft(), Area());
    EXPECT_EQ(sumOfMovements(), Area());
}

} // namespace
} // namespace pd::test
