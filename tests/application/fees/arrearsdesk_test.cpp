// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/arrearsdesk.h"

#include "application/office/officedesk.h"
#include "storage/fees/receiptqueries.h"
#include "support/receiptoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

/// Today is 2026-11-21.
class ArrearsOffice : public ReceiptOffice {
public:
    ArrearsDesk arrears{writes(), reads()};

    ChargeId due(RoomId of, const char* day, std::int64_t fen)
    {
        std::optional<ChargeId> id;
        change([&](UnitOfWork& unit) {
            NewCharge charge = bill("2026-11-01", "2026-11-30", fen);
            charge.room = of;
            charge.period.reset();
            charge.dueOn = FeeOffice::day(day);
            id = *LedgerStore(unit).post(charge);
        });
        return *id;
    }
    [[nodiscard]] ArrearsList list(const ArrearsFilter& filter = {})
    {
        auto list = arrears.list(till, filter);
        EXPECT_TRUE(list);
        return std::move(list).value();
    }
};

Money fen(std::int64_t amount)
{
    return Money::fromFen(amount);
}

} // namespace

TEST(Arrears, MonthsBeforeKeepToTheMonth)
{
    const auto day = [](const char* text) { return Date::parse(text).value(); };
    EXPECT_EQ(monthsBefore(day("2026-03-31"), 1), day("2026-02-28"));
    EXPECT_EQ(monthsBefore(day("2028-03-31"), 1), day("2028-02-29"));
    EXPECT_EQ(monthsBefore(day("2026-01-15"), 12), day("2025-01-15"));
    EXPECT_EQ(monthsBefore(day("2026-01-15"), 1), day("2025-12-15"));
}

TEST(Arrears, FEE_08_EveryChargeStandsInOneAge)
{
    ArrearsOffice office;
    office.due(office.room, "2026-11-21", 1); // due today: not late yet
    office.due(office.room, "2026-11-20", 10);
    office.due(office.room, "2026-10-21", 20); // just one month
    office.due(office.room, "2026-10-20", 100);
    office.due(office.room, "2026-08-20", 200);
    office.due(office.room, "2026-05-20", 300);
    office.due(office.room, "2025-11-20", 400);
    const ArrearsList list = office.list();
    ASSERT_EQ(list.rows.size(), 1U);
    const ArrearsSums& sums = list.rows.front().sums;
    EXPECT_EQ(sums.byAge, (std::array{fen(30), fen(100), fen(200), fen(300), fen(400)}));
    EXPECT_EQ(sums.total, fen(1'030));
    EXPECT_EQ(sums.earlierYears, fen(400));
    EXPECT_EQ(list.rows.front().since, FeeOffice::day("2025-11-20"));
    EXPECT_EQ(list.sums.total, fen(1'030));
}

TEST(Arrears, FEE_08_PenaltiesAreNotPrincipalAndCreditsAreTakenOff)
{
    ArrearsOffice office;
    const ChargeId late = office.due(office.room, "2026-09-10", 500);
    office.penaltyOf(late, 77); // due 2026-11-10
    EXPECT_EQ(office.list().sums.total, fen(500));
    office.change([&](UnitOfWork& unit) {
        NewCharge credit = office.bill("2026-11-01", "2026-11-30", -500);
        credit.kind = ChargeKind::Credit;
        EXPECT_TRUE(LedgerStore(unit).post(credit));
    });
    EXPECT_TRUE(office.list().rows.empty()); // nothing is owed on balance
}

TEST(Arrears, FEE_08_FiltersSortAndSumsOverAllRows)
{
    ArrearsOffice office;
    office.change([](UnitOfWork& unit) {
        unit.connection().statement(QStringLiteral("UPDATE room SET butler_id = 902 WHERE id = 902")).run();
    });
    office.due(office.room, "2025-06-10", 100);
    office.due(office.vacant, "2026-11-01", 900);
    EXPECT_EQ(office.list().rows.front().room, office.vacant); // the largest first
    ArrearsFilter filter;
    filter.oldestFirst = true;
    EXPECT_EQ(office.list(filter).rows.front().room, office.room);
    filter = {};
    filter.butler = StaffId(902);
    EXPECT_EQ(office.list(filter).sums.total, fen(900));
    EXPECT_EQ(office.list(filter).rows.front().butler, QStringLiteral("陈刚"));
    filter = {};
    filter.withoutButler = true;
    EXPECT_EQ(office.list(filter).sums.total, fen(100));
    filter = {};
    filter.atLeast = ArrearsAge::Longer;
    EXPECT_EQ(office.list(filter).households, 1);
    filter = {};
    filter.least = fen(101);
    EXPECT_EQ(office.list(filter).households, 1);
    filter = {};
    filter.building = BuildingId(901);
    EXPECT_EQ(office.list(filter).households, 2);
    filter.building = BuildingId(902);
    EXPECT_EQ(office.list(filter).households, 0);
    EXPECT_EQ(office.arrears.list(TestOffice::with({}), {}).error().code, ErrorCode::NotPermitted);
}

TEST(Arrears, KPI_02_RatesAreWhatWasPaidOfWhatWasDue)
{
    ArrearsOffice office;
    const ChargeId now = office.owed(1'000);
    const ChargeId october = office.owed(3'000, "2026-10-01", "2026-10-31");
    const ChargeId before = office.owed(500, "2025-12-01", "2025-12-31");
    office.penaltyOf(october, 99);
    office.paid({office.line(ReceiptLineKind::Charge, 250, now),
                 office.line(ReceiptLineKind::Charge, 3'000, october),
                 office.line(ReceiptLineKind::Charge, 200, before)});
    const auto sheet = office.arrears.collection(office.till, QStringLiteral("2026-11"));
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->all.month, (Collected{fen(1'000), fen(250)}));
    EXPECT_EQ(sheet->all.year, (Collected{fen(4'000), fen(3'250)}));
    EXPECT_EQ(sheet->all.earlier, (Collected{fen(500), fen(200)})); // FEE-07: apart
    EXPECT_EQ(sheet->all.month.rate(), 2'500);
    EXPECT_EQ(sheet->all.year.rate(), 8'125);
    EXPECT_FALSE(Collected().rate().has_value());
    ASSERT_EQ(sheet->rows.size(), 1U);
    EXPECT_FALSE(sheet->rows.front().butler.has_value());
}

TEST(Arrears, FEE_07_FinanceConfirmsAMonthOnceAndItsFiguresStay)
{
    ArrearsOffice office;
    const ChargeId fee = office.owed(1'000);
    const QString month = QStringLiteral("2026-11");
    EXPECT_EQ(office.arrears.confirm(office.till, QStringLiteral("2026-12")).error().code,
              ErrorCode::OutOfRange);
    EXPECT_EQ(office.arrears.confirm(office.till, QStringLiteral("x")).error().code, ErrorCode::NotADate);
    ASSERT_TRUE(office.arrears.confirm(office.till, month));
    EXPECT_EQ(office.arrears.confirm(office.till, month).error().code, ErrorCode::AlreadyDone);
    office.paid({office.line(ReceiptLineKind::Charge, 1'000, fee)});
    const auto sheet = office.arrears.collection(office.till, month);
    ASSERT_TRUE(sheet);
    ASSERT_TRUE(sheet->confirmed);
    EXPECT_EQ(sheet->confirmed->by, QStringLiteral("周敏"));
    EXPECT_EQ(sheet->all.month, (Collected{fen(1'000), Money()}));
    EXPECT_NE(office.refusalOf("UPDATE collection_figure SET month_paid_fen = 1000"), "");
}

TEST(HouseholdMoney, OwedPrepaidHeldAndThePenaltyOfToday)
{
    ArrearsOffice office;
    office.change([](UnitOfWork& unit) { // 0.05 % a day
        unit.connection()
            .statement(QStringLiteral("UPDATE fee_item SET penalty_rate = 500 WHERE id = 901"))
            .run();
    });
    office.due(office.room, "2026-11-01", 100'000);
    office.owed(5'000, "2026-12-01", "2026-12-31");
    office.paid({office.line(ReceiptLineKind::Prepayment, 700), office.line(ReceiptLineKind::Deposit, 900)});
    const auto money = office.arrears.money(office.till, office.room);
    ASSERT_TRUE(money);
    EXPECT_EQ(money->owed, fen(105'000));
    EXPECT_EQ(money->overdue, fen(100'000));
    EXPECT_EQ(money->penalty, fen(1'000)); // 20 days
    EXPECT_EQ(money->prepaid, fen(700));
    EXPECT_EQ(money->deposits, fen(900));
    EXPECT_EQ(money->since, FeeOffice::day("2026-11-01"));
    ASSERT_EQ(money->receipts.size(), 1U);
}

TEST(HouseholdMoney, TheStatementGoesFromBalanceToBalance)
{
    ArrearsOffice office;
    const ChargeId fee = office.owed(1'000);
    office.clock.set(morning().plusMinutes(24LL * 60));
    const Receipt receipt = office.paid(
        {office.line(ReceiptLineKind::Charge, 600, fee), office.line(ReceiptLineKind::Prepayment, 50)});
    const Receipt voided = office.paid({office.line(ReceiptLineKind::Charge, 100, fee)});
    ASSERT_TRUE(office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(voided)));
    const Date day = FeeOffice::day("2026-11-22");
    const auto statement = office.arrears.statement(office.till, office.room, day, day);
    ASSERT_TRUE(statement);
    EXPECT_EQ(statement->opening, fen(1'000));
    EXPECT_EQ(statement->paid, fen(650));
    EXPECT_EQ(statement->charged, Money());
    EXPECT_EQ(statement->closing, fen(350)); // open 400 less prepaid 50
    ASSERT_EQ(statement->lines.size(), 2U);
    EXPECT_EQ(statement->lines.front().number, receipt.number);
    EXPECT_EQ(statement->lines.back().text, QStringLiteral("payment:void"));
    EXPECT_EQ(statement->lines.back().balance, statement->closing);
    EXPECT_EQ(office.arrears.statement(office.till, office.room, day, day.plusDays(-1)).error().code,
              ErrorCode::DateOrder);
    const auto whole = office.arrears.statement(office.till, office.room, day.plusDays(-1), day);
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->opening, Money());
    EXPECT_EQ(whole->charged, fen(1'000));
    EXPECT_EQ(whole->closing, fen(350));
}

TEST(DataCheck, B17_AChangedReceiptIsFoundByTheCheckOfTheData)
{
    ArrearsOffice office;
    office.paid({office.line(ReceiptLineKind::Charge, 100, office.owed(500))});
    OfficeDesk desk(office.writes(), office.reads());
    const auto sound = desk.verify(TestOffice::admin());
    ASSERT_TRUE(sound);
    EXPECT_TRUE(sound->sound) << qPrintable(sound->problem);
    office.change([](UnitOfWork& unit) {
        unit.connection().statement(QStringLiteral("DROP TRIGGER receipt_no_update")).run();
        unit.connection().statement(QStringLiteral("UPDATE receipt SET total_fen = 101")).run();
    });
    const auto broken = desk.verify(TestOffice::admin());
    ASSERT_TRUE(broken);
    EXPECT_FALSE(broken->sound);
    EXPECT_EQ(broken->problem, QStringLiteral("receipt chain broken at receipt PJ-202611-0001"));
}
