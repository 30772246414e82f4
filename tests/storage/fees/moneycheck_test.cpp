// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/moneycheck.h"

#include "storage/fees/cashfigures.h"
#include "storage/fees/daystore.h"
#include "storage/fees/numberranges.h"
#include "storage/fees/shiftstore.h"
#include "support/cashoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

/// A closed day with a payment that went over into the prepayment, a set-off, a void, a refund and a deposit.
class ClosedDay : public CashOffice {
public:
    ClosedDay()
    {
        const ChargeId first = owed(16'545);
        const ChargeId second = owed(1'000);
        change([&](UnitOfWork& unit) {
            unit.connection()
                .statement(
                    QStringLiteral("INSERT INTO fee_item (id, name_zh, kind, period, in_advance, due_day, "
                                   "part_month, rounding, payer) VALUES (950, '押金', 'deposit', 'once', "
                                   "1, 1, 'full', 'fen', 'owner')"))
                .run();
            CashDrawer drawer(unit, shift, cashier);
            const Receipt paid = drawer.pay(room, first, Money::fromFen(16'545), Money::fromFen(3'455),
                                            PayMethod::Cash, QStringLiteral("a"));
            drawer.setOff(room, second, Money::fromFen(600), QStringLiteral("b"));
            const Receipt wrong =
                drawer.pay(room, second, Money::fromFen(100), {}, PayMethod::Card, QStringLiteral("c"));
            ASSERT_TRUE(drawer.takeBack(wrong));
            drawer.refund(paid, first, Money::fromFen(45), PayMethod::Cash, QStringLiteral("d"));
            NewReceipt deposit = drawer.receipt(ReceiptKind::Payment, room, QStringLiteral("e"));
            deposit.lines.push_back(
                {.kind = ReceiptLineKind::Deposit,
                 .room = room,
                 .charge = {},
                 .deposit = {},
                 .newDeposit = NewDeposit{FeeItemId(950), QStringLiteral("王芳"), QStringLiteral("装修押金")},
                 .amount = Money::fromFen(200'000)});
            deposit.tenders.push_back({PayMethod::Transfer, Money::fromFen(200'000), {}});
            drawer.post(deposit);
            closeAll(unit);
        });
    }
    std::optional<MoneyFault> fault()
    {
        return read([](Connection& connection) { return MoneyCheck(connection).run().fault; });
    }
    void expectFound(MoneyRule rule, const char* where, const char* trigger, const char* sql)
    {
        EXPECT_FALSE(fault().has_value()) << qPrintable(code(fault()->rule) + fault()->where);
        tamper(trigger, sql);
        const auto found = read([&](Connection& connection) { return MoneyCheck(connection).check(rule); });
        ASSERT_TRUE(found) << sql;
        EXPECT_EQ(found->where, QString::fromUtf8(where)) << sql;
        EXPECT_TRUE(fault().has_value());
    }

private:
    void closeAll(UnitOfWork& unit)
    {
        ShiftQueries queries(unit.connection());
        const Shift open = *queries.shift(shift);
        const CashFigures figures = cashFigures(unit.connection(), open);
        ShiftCloseEntry entry;
        entry.count.cash = inFewestPieces(Money::fromFen(39'900));
        entry.count.others = {{PayMethod::Transfer, Money::fromFen(200'000)}};
        entry.reason = QStringLiteral("找零");
        ShiftClose close = CashDrawer::valueOf(closed(open, figures, entry, Money::fromFen(500), {}));
        close.actorName = QStringLiteral("周敏");
        ASSERT_TRUE(ShiftStore(unit).close(close));
        ASSERT_TRUE(DayStore(unit).close(unit.clock().today(), QStringLiteral("富成花园"),
                                         QStringLiteral("周敏"), false));
    }
};

} // namespace

TEST(MoneyCheck, T3_ASoundDayIsSound)
{
    ClosedDay day;
    EXPECT_FALSE(day.fault().has_value()) << qPrintable(code(day.fault()->rule) + day.fault()->where);
    EXPECT_EQ(day.number("SELECT period_fen FROM day_close"), 20'000 - 45 + 200'000);
    EXPECT_EQ(day.number("SELECT difference_fen FROM shift_close"), 39'900 - (20'000 + 20'000 - 45));
}

TEST(MoneyCheck, T3_ALineOfAReceipt)
{
    ClosedDay().expectFound(MoneyRule::ReceiptSums, "PJ-202611-0002", "receipt_line_no_update",
                            "UPDATE receipt_line SET amount_fen = 599 WHERE receipt_id = 2");
}

TEST(MoneyCheck, T3_TheTotalOfAReceipt)
{
    ClosedDay().expectFound(MoneyRule::ReceiptSums, "PJ-202611-0001", "receipt_no_update",
                            "UPDATE receipt SET total_fen = total_fen + 1 WHERE id = 1");
}

TEST(MoneyCheck, B17_ThePaperOfAReceipt)
{
    ClosedDay().expectFound(MoneyRule::ReceiptChain, "PJ-202611-0004", "receipt_no_update",
                            "UPDATE receipt SET snapshot = replace(snapshot, '周敏', '周明') WHERE id = 4");
}

TEST(MoneyCheck, T3_AnAllocation)
{
    ClosedDay().expectFound(MoneyRule::Allocations, "PJ-202611-0002", "allocation_no_update",
                            "UPDATE allocation SET amount_fen = 601 WHERE receipt_id = 2");
}

TEST(MoneyCheck, T3_AVoidThatStillPays)
{
    ClosedDay().expectFound(MoneyRule::Allocations, "PJ-202611-0003", "allocation_no_delete",
                            "DELETE FROM allocation WHERE receipt_id = 3 AND reverses_id IS NOT NULL");
}

TEST(MoneyCheck, T3_WhatIsOpenOfACharge)
{
    ClosedDay().expectFound(MoneyRule::ChargeOpen, "物业服务费 2026-11", "",
                            "UPDATE charge_open SET open_fen = open_fen - 1");
}

TEST(MoneyCheck, T3_AChargeThatIsNoLongerOpen)
{
    ClosedDay().expectFound(MoneyRule::ChargeOpen, "物业服务费 2026-11", "", "DELETE FROM charge_open");
}

TEST(MoneyCheck, T3_AnEntryOfThePrepayment)
{
    ClosedDay().expectFound(MoneyRule::Prepayments, "PJ-202611-0001", "prepayment_entry_no_update",
                            "UPDATE prepayment_entry SET amount_fen = amount_fen + 1 WHERE receipt_id = 1");
}

TEST(MoneyCheck, T3_TheBalanceOfARoom)
{
    ClosedDay().expectFound(MoneyRule::PrepaymentTotal, "3-2-1201", "",
                            "UPDATE prepayment_balance SET balance_fen = balance_fen + 1");
}

TEST(MoneyCheck, FEE_29_WhatIsHeldOfADeposit)
{
    ClosedDay().expectFound(MoneyRule::Deposits, "YJ-202611-0001", "",
                            "UPDATE deposit_open SET open_fen = open_fen - 1");
}

TEST(MoneyCheck, B12_MoreGivenBackThanTaken)
{
    ClosedDay().expectFound(MoneyRule::Refunds, "PJ-202611-0001", "receipt_no_update",
                            "UPDATE receipt SET total_fen = -20001 WHERE id = 4");
}

TEST(MoneyCheck, T3_WhatAShiftShouldHold)
{
    ClosedDay().expectFound(
        MoneyRule::ShiftSums, "BC-202611-0001", "shift_count_no_update",
        "UPDATE shift_count SET expected_fen = expected_fen + 1, counted_fen = counted_fen + "
        "1 WHERE method = 'transfer'");
}

TEST(MoneyCheck, T3_TheNotesOfACount)
{
    ClosedDay().expectFound(MoneyRule::ShiftSums, "BC-202611-0001", "shift_cash_no_delete",
                            "DELETE FROM shift_cash WHERE face_fen = 10000");
}

TEST(MoneyCheck, T3_AShiftThatWasOpenedAgain)
{
    ClosedDay().expectFound(MoneyRule::ShiftSums, "BC-202611-0001", "cashier_shift_closed_stays",
                            "UPDATE cashier_shift SET closed_at_ms = NULL");
}

TEST(MoneyCheck, T3_TheSumOfADay)
{
    ClosedDay().expectFound(MoneyRule::DaySums, "RJ-202611-0001", "day_close_no_update",
                            "UPDATE day_close SET period_fen = period_fen - 1, grand_fen = grand_fen - 1");
}

TEST(MoneyCheck, T3_TheGrandTotal)
{
    ClosedDay().expectFound(MoneyRule::GrandTotal, "RJ-202611-0001", "day_close_no_update",
                            "UPDATE day_close SET grand_fen = grand_fen + 1");
}

TEST(MoneyCheck, B4_AMissingNumber)
{
    ClosedDay().expectFound(MoneyRule::Numbers, "PJ-202611-0006", "",
                            "UPDATE number_series SET given = 6 WHERE series = 'PJ'");
}

TEST(DaySheet, B11_ComesBackFromTheFileAsItWas)
{
    DaySheet sheet;
    sheet.office = QStringLiteral("富成花园");
    sheet.number = QStringLiteral("RJ-202611-0001");
    sheet.day = Date::parse("2026-11-21").value();
    sheet.at = morning();
    sheet.closedBy = QStringLiteral("周敏");
    sheet.figures.payments = 3;
    sheet.figures.setOffs = 1;
    sheet.figures.refunds = 2;
    sheet.figures.reversals = 4;
    sheet.figures.voids = 5;
    sheet.figures.reprints = 6;
    sheet.figures.drawerOpenings = 7;
    sheet.figures.removedLines = 8;
    sheet.figures.voided = Money::fromFen(1);
    sheet.figures.refunded = Money::fromFen(2);
    sheet.figures.reversed = Money::fromFen(3);
    sheet.figures.payIns = Money::fromFen(4);
    sheet.figures.payOuts = Money::fromFen(5);
    sheet.figures.setOff = Money::fromFen(6);
    sheet.figures.methods = {{PayMethod::Cash, Money::fromFen(-7)}, {PayMethod::Card, Money::fromFen(8)}};
    sheet.figures.items = {{QStringLiteral("水费"), Money::fromFen(9'999'999'999'999)}};
    sheet.figures.firstReceipt = QStringLiteral("PJ-202611-0001");
    sheet.figures.lastReceipt = QStringLiteral("PJ-202611-0010");
    sheet.carried = Money::fromFen(123'456);
    sheet.shifts = {{QStringLiteral("BC-202611-0001"), QStringLiteral("周敏"), QStringLiteral("前台"),
                     morning(), morning().plusMinutes(480), 10, Money::fromFen(1), Money::fromFen(2),
                     Money::fromFen(3), Money::fromFen(4), Money::fromFen(5), QStringLiteral("少找"),
                     QStringLiteral("陈华")}};
    sheet.numbers = {{QStringLiteral("PJ"),
                      QStringLiteral("202611"),
                      QStringLiteral("PJ-202611-0001"),
                      QStringLiteral("PJ-202611-0010"),
                      9,
                      5,
                      {{QStringLiteral("PJ-202611-0004"), QStringLiteral("丢失")}}}};
    sheet.receiptHash = QString(64, u'a');
    sheet.auditSequence = 77;
    sheet.auditHead = QString(64, u'b');
    sheet.demo = true;
    EXPECT_EQ(daySheet(toJson(sheet)), sheet);
}
