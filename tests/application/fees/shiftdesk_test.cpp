// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/shiftdesk.h"

#include "support/cashoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

class ShiftDeskTest : public testing::Test {
protected:
    CashOffice office;
    ShiftDesk desk{office.writes(), office.reads()};
    const Session cashier = CashOffice::cashierSession();

    static ShiftOpening opening(std::int64_t fen, const char* reason = "")
    {
        return {.opening = Money::fromFen(fen),
                .cash = inFewestPieces(Money::fromFen(fen)),
                .reason = QString::fromUtf8(reason)};
    }
    static ShiftCloseEntry counted(std::int64_t cash, std::int64_t wechat = 0, const char* reason = "")
    {
        ShiftCloseEntry entry;
        entry.count.cash = inFewestPieces(Money::fromFen(cash));
        entry.count.others = {{PayMethod::WeChat, Money::fromFen(wechat)}};
        entry.reason = QString::fromUtf8(reason);
        return entry;
    }
    ErrorCode refusal(const ShiftCloseEntry& entry, const std::optional<Session>& approver = {})
    {
        const auto close = desk.close(cashier, office.shift, entry, approver);
        return close ? ErrorCode::Cancelled : close.error().code;
    }
};

} // namespace

TEST_F(ShiftDeskTest, B7_OneOpenShiftForACashierAndForAStation)
{
    EXPECT_EQ(desk.open(cashier, opening(0)).error().code, ErrorCode::ShiftOpen);
    EXPECT_EQ(desk.open(CashOffice::secondSession("desk"), opening(0)).error().code, ErrorCode::ShiftOpen);
    const auto second = desk.open(CashOffice::secondSession(), opening(10'000));
    ASSERT_TRUE(second);
    EXPECT_EQ(second->number, QStringLiteral("BC-202611-0002"));
    EXPECT_FALSE(second->expected.has_value()) << "nobody counted that drawer before";
    EXPECT_EQ(office.number("SELECT sum(face_fen * pieces) FROM shift_cash"), 10'000);
}

TEST_F(ShiftDeskTest, B7_TheFloatIsComparedWithThePreviousCount)
{
    office.paid(5'000);
    ASSERT_TRUE(desk.close(cashier, office.shift, counted(25'000)));
    const auto refused = desk.open(cashier, opening(19'900));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ReasonRequired);
    const auto shift = desk.open(cashier, opening(19'900, "少一元"));
    ASSERT_TRUE(shift);
    EXPECT_EQ(shift->expected, Money::fromFen(20'000)) << "the float stayed in the drawer";
    EXPECT_EQ(shift->openingDifference(), Money::fromFen(-100));
    EXPECT_EQ(office.number("SELECT expected_fen - float_fen FROM cashier_shift ORDER BY id DESC LIMIT 1"),
              100);
}

TEST_F(ShiftDeskTest, B8_ExpectedHoldsWhatMovedInTheShift)
{
    office.paid(5'000);
    office.paid(3'000, PayMethod::WeChat);
    const Receipt wrong = office.paid(700);
    office.change([&](UnitOfWork& unit) {
        ASSERT_TRUE(CashDrawer(unit, office.shift, office.cashier).takeBack(wrong));
    });
    ASSERT_TRUE(desk.move(cashier, ShiftMoveKind::PayIn, Money::fromFen(1'000), QStringLiteral("零钱")));
    ASSERT_TRUE(desk.move(cashier, ShiftMoveKind::PayOut, Money::fromFen(400), QStringLiteral("快递")));
    ASSERT_TRUE(desk.move(cashier, ShiftMoveKind::DrawerOpened, Money(), QStringLiteral("换零")));
    const auto close = desk.close(cashier, office.shift, counted(20'000 + 5'000 + 1'000 - 400, 3'000));
    ASSERT_TRUE(close);
    EXPECT_EQ(close->difference(), Money());
    EXPECT_EQ(close->greatest(), Money());
    EXPECT_EQ(close->figures.payments, 3);
    EXPECT_EQ(close->figures.voids, 1);
    EXPECT_EQ(close->figures.voided, Money::fromFen(700));
    EXPECT_EQ(close->figures.drawerOpenings, 1);
    EXPECT_EQ(close->figures.moved(), Money::fromFen(8'000));
    EXPECT_EQ(close->figures.items.at(QStringLiteral("物业服务费（测试）")), Money::fromFen(8'000));
    EXPECT_EQ(close->cash.total(), Money::fromFen(25'600));
}

TEST_F(ShiftDeskTest, B8_AboveTheLimitASecondPersonWithTheRight)
{
    const ShiftCloseEntry entry = counted(20'000 - 510, 0, "找零找错");
    EXPECT_EQ(refusal(entry), ErrorCode::ApprovalRequired);
    EXPECT_EQ(refusal(entry, CashOffice::secondSession()), ErrorCode::NotPermitted);
    Session himself = CashOffice::boss();
    himself.staff = StaffId(901);
    EXPECT_EQ(refusal(entry, himself), ErrorCode::OwnWork);
    const auto close = desk.close(cashier, office.shift, entry, CashOffice::boss());
    ASSERT_TRUE(close);
    EXPECT_EQ(close->approverName, QStringLiteral("陈华"));
    EXPECT_EQ(close->difference(), Money::fromFen(-510));
}

TEST_F(ShiftDeskTest, B18_ARefusedCountIsNotedAndTheShiftStaysOpen)
{
    const auto before = office.number("SELECT count(*) FROM audit_entry");
    EXPECT_EQ(refusal(counted(19'990)), ErrorCode::ReasonRequired);
    EXPECT_EQ(office.number("SELECT count(*) FROM audit_entry"), before + 1);
    EXPECT_EQ(office.number("SELECT count(*) FROM audit_entry WHERE command = 'fees.refuse-shift-close'"), 1);
    EXPECT_EQ(office.number("SELECT count(*) FROM cashier_shift WHERE closed_at_ms IS NULL"), 1);
    EXPECT_EQ(office.number("SELECT count(*) FROM shift_close"), 0);
    EXPECT_TRUE(desk.current(cashier)->has_value());
}

TEST_F(ShiftDeskTest, B10_AFailureInTheMiddleLeavesEverythingAsBefore)
{
    office.paid(5'000);
    office.change([](UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("CREATE TRIGGER power_cut BEFORE INSERT ON shift_cash BEGIN "
                                                 "SELECT RAISE(ABORT, 'no power'); END"));
    });
    EXPECT_FALSE(desk.close(cashier, office.shift, counted(25'000)));
    EXPECT_EQ(office.number("SELECT count(*) FROM cashier_shift WHERE closed_at_ms IS NULL"), 1);
    EXPECT_EQ(office.number("SELECT (SELECT count(*) FROM shift_close) + (SELECT count(*) FROM shift_count)"),
              0);
    office.change(
        [](UnitOfWork& unit) { unit.connection().execute(QStringLiteral("DROP TRIGGER power_cut")); });
    EXPECT_TRUE(desk.close(cashier, office.shift, counted(25'000)));
    EXPECT_EQ(desk.close(cashier, office.shift, counted(25'000)).error().code, ErrorCode::ShiftClosed);
}

TEST_F(ShiftDeskTest, B10_OverADayItTakesNoMoneyUntilItIsClosed)
{
    const ChargeId charge = office.owed(500);
    const auto pay = [&](ShiftId shift, const char* key) {
        return office.writes().run(
            TestOffice::admin(), {"test.pay", Permission::TakePayment}, [&](UnitOfWork& unit) {
                CashDrawer drawer(unit, shift, office.cashier);
                NewReceipt receipt =
                    drawer.receipt(ReceiptKind::Payment, office.room, QString::fromLatin1(key));
                CashDrawer::addCharge(receipt, office.room, charge, Money::fromFen(100));
                receipt.tenders.push_back({PayMethod::Cash, Money::fromFen(100), {}});
                return ReceiptStore(unit).post(receipt);
            });
    };
    office.clock.advanceMinutes(24 * 60);
    EXPECT_TRUE(pay(office.shift, "a"));
    EXPECT_FALSE((*desk.current(cashier))->tooLong);
    office.clock.advanceMinutes(1);
    EXPECT_TRUE((*desk.current(cashier))->tooLong);
    EXPECT_EQ(pay(office.shift, "b").error().code, ErrorCode::ShiftTooLong);
    ASSERT_TRUE(desk.close(cashier, office.shift, counted(20'100)));
    const auto next = desk.open(cashier, opening(20'000));
    ASSERT_TRUE(next);
    EXPECT_TRUE(pay(next->id, "c"));
    EXPECT_EQ(pay(office.shift, "d").error().code, ErrorCode::ShiftClosed);
}

TEST_F(ShiftDeskTest, B9_AReceiptOfTheClosingSecondBelongsToExactlyOneShift)
{
    office.paid(5'000); // the clock stands still: same millisecond as opening and close
    ASSERT_TRUE(desk.close(cashier, office.shift, counted(25'000)));
    const auto next = desk.open(cashier, opening(20'000));
    ASSERT_TRUE(next);
    const auto close = desk.close(cashier, next->id, counted(20'000));
    ASSERT_TRUE(close);
    EXPECT_EQ(close->figures.receipts(), 0);
    EXPECT_EQ(desk.closing(cashier, office.shift)->figures.receipts(), 1);
}

TEST_F(ShiftDeskTest, B7_AColleaguesShiftIsClosedByASupervisorOnly)
{
    EXPECT_EQ(desk.close(CashOffice::secondSession(), office.shift, counted(20'000)).error().code,
              ErrorCode::NotPermitted);
    const auto close = desk.close(CashOffice::boss(), office.shift, counted(20'000));
    ASSERT_TRUE(close);
    EXPECT_EQ(close->actorName, QStringLiteral("陈华"));
}

TEST_F(ShiftDeskTest, B18_MovementsNeedAnOpenShiftAndAReason)
{
    EXPECT_EQ(desk.move(cashier, ShiftMoveKind::PayOut, Money::fromFen(100), {}).error().code,
              ErrorCode::Required);
    EXPECT_EQ(desk.move(cashier, ShiftMoveKind::PayOut, Money(), QStringLiteral("x")).error().code,
              ErrorCode::Required);
    EXPECT_EQ(desk.move(cashier, ShiftMoveKind::PayIn, Money::fromFen(-1), QStringLiteral("x")).error().code,
              ErrorCode::OutOfRange);
    EXPECT_EQ(
        desk.move(CashOffice::secondSession(), ShiftMoveKind::PayIn, Money::fromFen(1), QStringLiteral("x"))
            .error()
            .code,
        ErrorCode::ShiftRequired);
    ASSERT_TRUE(desk.move(cashier, ShiftMoveKind::LineRemoved, Money::fromFen(300), QStringLiteral("改期")));
    const auto now = desk.current(cashier);
    ASSERT_TRUE(now && now->has_value());
    ASSERT_EQ((*now)->moves.size(), 1U);
    EXPECT_EQ((*now)->moves.front().amount, Money::fromFen(300));
}

TEST_F(ShiftDeskTest, B8_TheLimitIsASetting)
{
    EXPECT_EQ(desk.settings()->differenceLimit, Money::fromFen(500));
    ASSERT_TRUE(desk.change(CashOffice::boss(), {Money()}));
    EXPECT_EQ(refusal(counted(20'010, 0, "多")), ErrorCode::ApprovalRequired);
    EXPECT_EQ(desk.change(CashOffice::boss(), {Money::fromFen(-1)}).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(desk.change(CashOffice::cashierSession(), {Money()}).error().code, ErrorCode::NotPermitted);
}

TEST_F(ShiftDeskTest, B11_WhatWasCountedCannotBeChangedBySqlEither)
{
    ASSERT_TRUE(desk.close(cashier, office.shift, counted(20'010, 0, "多")));
    for (const char* sql :
         {"UPDATE shift_close SET difference_fen = 0", "DELETE FROM shift_close", "DELETE FROM shift_cash",
          "UPDATE shift_count SET counted_fen = expected_fen", "DELETE FROM shift_count",
          "UPDATE cashier_shift SET float_fen = 0", "DELETE FROM cashier_shift"}) {
        EXPECT_NE(office.refusalOf(sql), "") << sql;
    }
}
