// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/ordercharges.h"

#include "application/fees/cashdesk.h"
#include "storage/fees/ledgerqueries.h"
#include "support/costoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

/// The repair office with a cashier whose shift is open.
class PaidWork : public CostOffice {
public:
    PaidWork()
    {
        const auto done = writes().run(
            admin(), Command{"test.shift", Permission::TakePayment}, [&](UnitOfWork& unit) -> Result<void> {
                unit.connection()
                    .statement(
                        QStringLiteral("INSERT INTO cashier_shift (id, number, cashier_id, cashier_name, "
                                       "station, opened_at_ms, float_fen) VALUES (1, 'BC-202611-9001', 3, "
                                       "'王芳', 'desk', ?, 0)"))
                    .bind(unit.now())
                    .run();
                unit.audit(QStringLiteral("test"), {}, {});
                return {};
            });
        EXPECT_TRUE(done);
    }
    CashDesk cash{writes(), reads()};

    static Session cashier()
    {
        Session session = admin();
        session.staff = clerk;
        session.name = QStringLiteral("王芳");
        return session;
    }
    ServiceOrder returned(const char* charge)
    {
        const ServiceOrder order = finishedOrder(workingOrder());
        return valueOf(desk.returnSlip(admin(), order.id, order.version, slip(charge)));
    }
    std::vector<Charge> charges()
    {
        return valueOf(
            reads().run(admin(), Permission::ViewFees, [](Connection& db) -> Result<std::vector<Charge>> {
                return LedgerQueries(db).ofRoom(room, 50);
            }));
    }
    /// As if the slip came back once more.
    void chargedAgain(ServiceOrder order, const char* amount)
    {
        order.charge = yuan(amount);
        const auto done = writes().run(admin(), Command{"test.again", Permission::ReturnSlip},
                                       [&](UnitOfWork& unit) -> Result<void> {
                                           unit.audit(QStringLiteral("test"), {}, {});
                                           return chargeOrder(unit, order);
                                       });
        ASSERT_TRUE(done);
    }
    Money owed()
    {
        return valueOf(reads().run(admin(), Permission::ViewFees, [](Connection& db) -> Result<Money> {
            return LedgerQueries(db).owed(room);
        }));
    }
    void handIn(const ServiceOrder& order, const char* amount)
    {
        ASSERT_TRUE(costs.handIn(admin(), order.id, {yuan(amount), PayMethod::WeChat, {}}));
    }
};

} // namespace

TEST(OrderCharges, FEE_24_AReturnedSlipWithAChargeIsOwedByItsRoom)
{
    PaidWork office;
    const ServiceOrder order = office.returned("55");
    const auto charges = office.charges();
    ASSERT_EQ(charges.size(), 1U);
    EXPECT_EQ(charges[0].details.kind, ChargeKind::Order);
    EXPECT_EQ(charges[0].details.order, order.id);
    EXPECT_EQ(charges[0].open, PaidWork::yuan("55")) << "signed on account: open until it is settled";
    EXPECT_EQ(charges[0].details.text, QStringLiteral("有偿服务 ") + order.number);
    const auto room = office.cash.rooms(PaidWork::cashier(), {PaidWork::room});
    ASSERT_EQ(room->front().lines.size(), 1U) << "offered at the cash desk with the property fee";
}

TEST(OrderCharges, AnotherChargeOfTheSameSlipCorrectsTheFirst)
{
    PaidWork office;
    const ServiceOrder order = office.returned("55");
    office.chargedAgain(order, "55");
    EXPECT_EQ(office.charges().size(), 1U);
    office.chargedAgain(order, "40");
    EXPECT_EQ(office.owed(), PaidWork::yuan("40"));
    office.chargedAgain(order, "0");
    EXPECT_EQ(office.owed(), Money());
    office.chargedAgain(order, "30");
    EXPECT_EQ(office.owed(), PaidWork::yuan("30"));
}

TEST(OrderCharges, WhatIsPaidAlreadyIsCorrectedBesideIt)
{
    PaidWork office;
    const ServiceOrder order = office.returned("55");
    PayEntry entry;
    entry.attemptKey = QStringLiteral("a");
    entry.rooms = {PaidWork::room};
    entry.lines = {{PaidWork::room, office.charges()[0].id, PaidWork::yuan("55"), std::nullopt}};
    entry.money = {{PayMethod::Cash, PaidWork::yuan("55"), {}}};
    ASSERT_TRUE(office.cash.pay(PaidWork::cashier(), entry));
    office.chargedAgain(order, "40");
    EXPECT_EQ(office.owed(), -PaidWork::yuan("15")) << "a credit";
    office.chargedAgain(order, "60");
    EXPECT_EQ(office.owed(), PaidWork::yuan("5"));
}

TEST(OrderCharges, FEE_22_ATechniciansMoneyGetsItsReceiptOnce)
{
    PaidWork office;
    const ServiceOrder order = office.returned("55");
    office.handIn(order, "55");
    auto waiting = office.cash.technicianMoney(PaidWork::cashier());
    ASSERT_EQ(waiting->size(), 1U);
    EXPECT_EQ(waiting->front().orderNumber, order.number);
    const OrderMoneyId money = waiting->front().id;
    const auto receipt = office.cash.receiptFor(PaidWork::cashier(), money);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->total, PaidWork::yuan("55"));
    EXPECT_EQ(receipt->details.tenders.at(0).method, PayMethod::WeChat);
    EXPECT_TRUE(receipt->details.snapshot.remark.contains(order.number));
    EXPECT_EQ(office.owed(), Money());
    EXPECT_TRUE(office.cash.technicianMoney(PaidWork::cashier())->empty());
    EXPECT_EQ(office.cash.receiptFor(PaidWork::cashier(), money)->id, receipt->id) << "B5";
}

TEST(OrderCharges, FEE_22_WhatTheCustomerPaidTwiceBecomesPrepayment)
{
    PaidWork office;
    const ServiceOrder order = office.returned("55");
    office.handIn(order, "55");
    PayEntry entry;
    entry.attemptKey = QStringLiteral("counter");
    entry.rooms = {PaidWork::room};
    entry.lines = {{PaidWork::room, office.charges()[0].id, PaidWork::yuan("55"), std::nullopt}};
    entry.money = {{PayMethod::Cash, PaidWork::yuan("20"), {}}};
    ASSERT_TRUE(office.cash.pay(PaidWork::cashier(), entry));
    const OrderMoneyId money = office.cash.technicianMoney(PaidWork::cashier())->front().id;
    const auto receipt = office.cash.receiptFor(PaidWork::cashier(), money);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->details.snapshot.prepaid, PaidWork::yuan("20"));
}

TEST(OrderCharges, WithoutAChargeNothingIsOwed)
{
    PaidWork office;
    office.returnedOrder();
    EXPECT_TRUE(office.charges().empty());
}
