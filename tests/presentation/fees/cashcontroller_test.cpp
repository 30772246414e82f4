// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/cashcontroller.h"

#include "support/cashscreen.h"

using namespace pd;
using namespace pd::test;

namespace {

Money yuan(std::int64_t amount)
{
    return Money::fromFen(amount * 100);
}

QString cell(CashController& controller, int row, int column)
{
    return controller.model().index(row, column).data(Qt::EditRole).toString();
}

bool type(CashController& controller, int row, const char* amount)
{
    return controller.model().setData(controller.model().index(row, CashController::ToPay),
                                      QString::fromLatin1(amount), Qt::EditRole);
}

} // namespace

TEST(CashController, B20_TwoEntersPayAllInExactCash)
{
    CashScreens office;
    office.owes("2026-10-01", 30'000);
    office.owes("2026-11-01", 30'000);
    CashController controller(office.desks());
    ASSERT_FALSE(controller.offers(QStringLiteral("1201")).empty());
    controller.choose(0);
    EXPECT_EQ(controller.model().rowCount(), 2);
    EXPECT_EQ(controller.remaining(), yuan(600));
    std::optional<ReceiptId> issued;
    QObject::connect(&controller, &CashController::receiptIssued, [&](ReceiptId id) { issued = id; });
    ASSERT_TRUE(controller.enter());
    EXPECT_TRUE(controller.armed());
    EXPECT_FALSE(issued);
    ASSERT_TRUE(controller.enter());
    ASSERT_TRUE(controller.last());
    EXPECT_EQ(controller.last()->total, yuan(600));
    EXPECT_EQ(issued, controller.last()->id) << "what prints hears of it";
    EXPECT_TRUE(controller.cart().isEmpty()) << "ready for the next payer";
    EXPECT_FALSE(controller.enter()) << "a third Enter pays nothing";
}

TEST(CashController, B20_TypedCashShowsTheChangeBeforeItIsTaken)
{
    CashScreens office;
    office.owes("2026-11-01", 30'000);
    CashController controller(office.desks());
    controller.addRoom(office.room);
    controller.typeAmount(QStringLiteral("500"));
    EXPECT_EQ(controller.settlement()->change, yuan(200));
    EXPECT_TRUE(controller.enter());
    controller.typeAmount(QStringLiteral("400"));
    EXPECT_FALSE(controller.armed()) << "what changed is checked again";
    controller.enter();
    ASSERT_TRUE(controller.enter());
    EXPECT_EQ(controller.last()->details.change, yuan(100));
    controller.addRoom(office.room);
    controller.typeAmount(QStringLiteral("4oo"));
    EXPECT_FALSE(controller.enter());
    EXPECT_EQ(controller.problem()->code, ErrorCode::NotANumber);
}

TEST(CashController, B13_UntickedLinesAndTypedPartsAreThePayersWord)
{
    CashScreens office;
    const ChargeId old = office.owes("2026-10-01", 30'000);
    office.owes("2026-11-01", 30'000);
    CashController controller(office.desks());
    controller.addRoom(office.room);
    controller.toggle(old.value());
    EXPECT_EQ(controller.remaining(), yuan(300));
    EXPECT_EQ(cell(controller, 0, CashController::ToPay), QStringLiteral("–"));
    ASSERT_TRUE(type(controller, 1, "120.50"));
    EXPECT_EQ(controller.remaining(), Money::fromFen(12'050));
    ASSERT_TRUE(type(controller, 1, "301"));
    EXPECT_EQ(controller.problem()->code, ErrorCode::MoreThanOwed);
    EXPECT_EQ(controller.remaining(), Money::fromFen(12'050)) << "as it was";
    ASSERT_TRUE(type(controller, 1, "0"));
    EXPECT_EQ(controller.remaining(), Money());
    ASSERT_TRUE(type(controller, 0, "300"));
    EXPECT_EQ(controller.remaining(), yuan(300)) << "typing ticks it";
}

TEST(CashController, FEE_30_AnotherMethodTakesTheRest)
{
    CashScreens office;
    office.owes("2026-11-01", 30'000);
    CashController controller(office.desks());
    controller.addRoom(office.room);
    controller.typeAmount(QStringLiteral("100"));
    controller.setMethod(PayMethod::WeChat);
    EXPECT_EQ(controller.remaining(), yuan(200));
    EXPECT_TRUE(controller.typedAmount().isEmpty());
    controller.enter();
    ASSERT_TRUE(controller.enter());
    ASSERT_EQ(controller.last()->details.tenders.size(), 2U);
    EXPECT_EQ(controller.last()->details.tenders[1].method, PayMethod::WeChat);
    EXPECT_EQ(controller.last()->details.tenders[1].amount, yuan(200));
    EXPECT_EQ(controller.method(), PayMethod::Cash) << "the next payer begins anew";
}

TEST(CashController, B14_PrepaymentIsOfferedAndUsed)
{
    CashScreens office;
    CashController controller(office.desks());
    controller.addRoom(office.room);
    controller.add(CartPrepayment{office.room, yuan(500)});
    EXPECT_EQ(controller.model().rowCount(), 1);
    controller.enter();
    ASSERT_TRUE(controller.enter());
    office.owes("2026-11-01", 30'000);
    controller.addRoom(office.room);
    EXPECT_EQ(controller.prepaid(), yuan(500));
    controller.setSetOff(true);
    EXPECT_EQ(controller.remaining(), Money());
    controller.enter();
    ASSERT_TRUE(controller.enter());
    EXPECT_EQ(controller.last()->details.kind, ReceiptKind::SetOff);
}

TEST(CashController, TheCartSurvivesARestart)
{
    CashScreens office;
    const ChargeId old = office.owes("2026-10-01", 30'000);
    office.owes("2026-11-01", 30'000);
    QString key;
    {
        CashController controller(office.desks());
        controller.addRoom(office.room);
        controller.toggle(old.value());
        controller.setCollector(QStringLiteral("吴静"));
        key = controller.cart().attemptKey;
    }
    CashController controller(office.desks());
    EXPECT_EQ(controller.model().rowCount(), 2);
    EXPECT_EQ(controller.remaining(), yuan(300));
    EXPECT_EQ(controller.cart().collector, QStringLiteral("吴静"));
    EXPECT_EQ(controller.cart().attemptKey, key)
        << "B5: a payment confirmed before a crash is not taken twice";
    controller.startNew();
    CashController fresh(office.desks());
    EXPECT_TRUE(fresh.cart().isEmpty());
}

TEST(CashController, WhatOthersPayLeavesTheList)
{
    CashScreens office;
    office.owes("2026-11-01", 30'000);
    CashController controller(office.desks());
    controller.addRoom(office.room);
    CashController other(office.desks());
    other.startNew();
    other.addRoom(office.room);
    other.enter();
    ASSERT_TRUE(other.enter());
    EXPECT_EQ(controller.model().rowCount(), 0);
    EXPECT_EQ(controller.receipts().size(), 1U);
}

TEST(CashController, WithoutAShiftItSaysSo)
{
    CashScreens office;
    office.owes("2026-11-01", 30'000);
    Session other = office.session.session();
    other.staff = StaffId(999);
    office.session.set(other);
    CashController controller(office.desks());
    EXPECT_FALSE(controller.shiftOpen());
    controller.addRoom(office.room);
    controller.enter();
    EXPECT_FALSE(controller.enter());
    EXPECT_EQ(controller.problem()->code, ErrorCode::ShiftRequired);
    EXPECT_FALSE(controller.cart().isEmpty()) << "nothing typed is lost";
}
