// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/daydesk.h"

#include "application/fees/shiftdesk.h"
#include "application/office/officedesk.h"
#include "storage/auditlog.h"
#include "support/cashoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

class DayDeskTest : public testing::Test {
protected:
    CashOffice office;
    ShiftDesk shifts{office.writes(), office.reads()};
    DayDesk desk{office.writes(), office.reads()};
    const Session cashier = CashOffice::cashierSession();
    const Date today = office.clock.today();

    void closeShift(ShiftId shift, std::int64_t cash)
    {
        ShiftCloseEntry entry;
        entry.count.cash = inFewestPieces(Money::fromFen(cash));
        const auto close = shifts.close(cashier, shift, entry);
        ASSERT_TRUE(close) << static_cast<int>(close.error().code);
    }
    ShiftId open()
    {
        const auto shift =
            shifts.open(cashier, {.opening = Money::fromFen(20'000), .cash = {}, .reason = {}});
        EXPECT_TRUE(shift);
        return shift->id;
    }
};

} // namespace

TEST_F(DayDeskTest, B11_ADayIsClosedOnceAllItsShiftsAre)
{
    office.paid(5'000);
    const auto early = desk.close(cashier, today);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, ErrorCode::ShiftOpen);
    closeShift(office.shift, 25'000);
    const auto close = desk.close(cashier, today);
    ASSERT_TRUE(close) << static_cast<int>(close.error().code);
    EXPECT_EQ(close->sheet.number, QStringLiteral("RJ-202611-0001"));
    EXPECT_EQ(close->sheet.figures.firstReceipt, QStringLiteral("PJ-202611-0001"));
    EXPECT_EQ(close->sheet.figures.moved(), Money::fromFen(5'000));
    EXPECT_EQ(close->sheet.grand(), Money::fromFen(5'000));
    EXPECT_EQ(close->sheet.receiptHash.size(), 64);
    EXPECT_EQ(desk.close(cashier, today).error().code, ErrorCode::OutOfRange) << "one sheet for each day";
}

TEST_F(DayDeskTest, B11_TheSheetNamesTheHeadOfTheAuditChain)
{
    closeShift(office.shift, 20'000);
    const QString head = office.read([](Connection& connection) { return AuditLog(connection).head(); });
    const auto close = desk.close(cashier, today);
    ASSERT_TRUE(close);
    EXPECT_EQ(close->sheet.auditHead, head);
    EXPECT_EQ(close->sheet.auditSequence, office.number("SELECT count(*) FROM audit_entry") - 1);
}

TEST_F(DayDeskTest, B11_TheGrandTotalGoesOnFromDayToDay)
{
    office.paid(5'000);
    closeShift(office.shift, 25'000);
    ASSERT_TRUE(desk.close(cashier, today));
    office.clock.advanceMinutes(24 * 60);
    const ShiftId second = open();
    const ChargeId charge = office.owed(300);
    office.change([&](UnitOfWork& unit) {
        CashDrawer(unit, second, office.cashier)
            .pay(office.room, charge, Money::fromFen(300), {}, PayMethod::Card, QStringLiteral("x"));
    });
    ShiftCloseEntry entry;
    entry.count.cash = inFewestPieces(Money::fromFen(20'000));
    entry.count.others = {{PayMethod::Card, Money::fromFen(300)}};
    ASSERT_TRUE(shifts.close(cashier, second, entry));
    const auto close = desk.close(cashier, today.plusDays(1));
    ASSERT_TRUE(close);
    EXPECT_EQ(close->sheet.carried, Money::fromFen(5'000));
    EXPECT_EQ(close->sheet.grand(), Money::fromFen(5'300));
    EXPECT_EQ(close->sheet.number, QStringLiteral("RJ-202611-0002"));
}

TEST_F(DayDeskTest, B11_DaysAreClosedInTheirOrderAndNeverAhead)
{
    closeShift(office.shift, 20'000);
    office.clock.advanceMinutes(24 * 60);
    closeShift(open(), 20'000);
    EXPECT_EQ(desk.close(cashier, today.plusDays(1)).error().code, ErrorCode::OutOfRange);
    ASSERT_TRUE(desk.close(cashier, today));
    ASSERT_TRUE(desk.close(cashier, today.plusDays(1)));
    closeShift(open(), 20'000);
    const auto state = desk.state(cashier);
    ASSERT_TRUE(state);
    ASSERT_EQ(state->days.size(), 1U);
    EXPECT_EQ(state->days.front().day, today.plusDays(2)) << "after its close a day takes no more shifts";
    EXPECT_EQ(desk.close(cashier, today.plusDays(2)).error().code, ErrorCode::OutOfRange);
}

TEST_F(DayDeskTest, B4_AHoleStopsTheDayUntilItIsExplained)
{
    office.paid(100);
    const Receipt gone = office.paid(200);
    office.paid(300);
    for (const char* trigger : {"receipt_no_delete", "receipt_line_no_delete", "receipt_tender_no_delete",
                                "allocation_no_delete"}) {
        office.tamper(trigger, "SELECT 1");
    }
    for (const char* table : {"receipt_line", "receipt_tender", "allocation"}) {
        office.tamper("", qPrintable(QStringLiteral("DELETE FROM %1 WHERE receipt_id = %2")
                                         .arg(QLatin1String(table))
                                         .arg(gone.id.value())));
    }
    office.tamper("", qPrintable(QStringLiteral("DELETE FROM receipt WHERE id = %1").arg(gone.id.value())));
    closeShift(office.shift, 20'400);
    const auto refused = desk.close(cashier, today);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NumbersMissing);
    EXPECT_EQ(refused.error().parameters.front(), "PJ-202611-0002");
    EXPECT_EQ(desk.explain(cashier, gone.number, {}).error().code, ErrorCode::Required);
    EXPECT_EQ(desk.explain(cashier, QStringLiteral("PJ-202611-0001"), QStringLiteral("x")).error().code,
              ErrorCode::NotFound);
    ASSERT_TRUE(desk.explain(cashier, gone.number, QStringLiteral("数据恢复时丢失，纸质存根已附")));
    EXPECT_EQ(desk.explain(cashier, gone.number, QStringLiteral("y")).error().code, ErrorCode::AlreadyDone);
    const auto close = desk.close(cashier, today);
    ASSERT_TRUE(close) << static_cast<int>(close.error().code);
    const auto& numbers = close->sheet.numbers;
    const auto receipts = std::ranges::find(numbers, QStringLiteral("PJ"), &NumberRange::series);
    ASSERT_NE(receipts, numbers.end());
    EXPECT_EQ(receipts->first, QStringLiteral("PJ-202611-0001"));
    EXPECT_EQ(receipts->last, QStringLiteral("PJ-202611-0003"));
    EXPECT_EQ(receipts->count, 2);
    ASSERT_EQ(receipts->missing.size(), 1U);
    EXPECT_TRUE(receipts->isExplained());
}

TEST_F(DayDeskTest, B11_AReprintShowsTheSameSheetAndItsCount)
{
    office.paid(5'000);
    closeShift(office.shift, 25'000);
    const auto close = desk.close(cashier, today);
    ASSERT_TRUE(close);
    EXPECT_EQ(close->printings, 0);
    office.change([](UnitOfWork& unit) {
        unit.connection().statement(QStringLiteral("UPDATE fee_item SET name_zh = '改名'")).run();
    });
    EXPECT_EQ(desk.print(cashier, close->id)->printings, 1);
    const auto again = desk.print(cashier, close->id);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->printings, 2);
    EXPECT_EQ(again->sheet, close->sheet) << "whatever master data became";
}

TEST_F(DayDeskTest, B11_ASheetCannotBeChangedBySqlEither)
{
    closeShift(office.shift, 20'000);
    ASSERT_TRUE(desk.close(cashier, today));
    ASSERT_TRUE(office.refusalOf("UPDATE day_close SET grand_fen = 0") != "");
    EXPECT_NE(office.refusalOf("DELETE FROM day_close_shift"), "");
    EXPECT_NE(office.refusalOf("DELETE FROM day_close"), "");
}

TEST_F(DayDeskTest, T3_TheCheckNamesTheFirstThingThatDoesNotAddUp)
{
    office.paid(5'000);
    EXPECT_FALSE(desk.care()->checkedAt.has_value());
    const auto sound = desk.check(CashOffice::boss());
    ASSERT_TRUE(sound);
    EXPECT_FALSE(sound->fault.has_value());
    office.tamper("receipt_tender_no_update", "UPDATE receipt_tender SET amount_fen = 5001");
    const auto found = desk.check(CashOffice::boss());
    ASSERT_TRUE(found && found->fault);
    EXPECT_EQ(found->fault->rule, MoneyRule::ReceiptSums);
    EXPECT_EQ(found->fault->where, QStringLiteral("PJ-202611-0001"));
    EXPECT_EQ(desk.care()->fault, found->fault);
    const auto report = OfficeDesk(office.writes(), office.reads()).verify(CashOffice::boss());
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->sound) << "checking the data file checks the money too";
}

TEST_F(DayDeskTest, T3_ACheckThatIsStoppedNotesNothing)
{
    const auto stopped = desk.check(CashOffice::boss(), [](int, int) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(desk.care()->checkedAt.has_value());
}
