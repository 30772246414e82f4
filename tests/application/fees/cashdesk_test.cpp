// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/cashdesk.h"

#include "storage/fees/ledgerqueries.h"
#include "storage/fees/ledgerstore.h"
#include "support/feeoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

class Counter : public FeeOffice {
public:
    CashDesk desk{writes(), reads()};

    /// The cashier with the open shift.
    [[nodiscard]] Session atTheDesk() const
    {
        Session session = admin();
        session.staff = cashier;
        session.login = QStringLiteral("cashier");
        session.name = QStringLiteral("周敏");
        return session;
    }
    Session manager()
    {
        if (!m_manager) {
            change([](UnitOfWork& unit) {
                unit.connection()
                    .statement(
                        QStringLiteral("INSERT INTO staff (id, login, name) VALUES (902, 'boss', '陈华')"))
                    .run();
            });
            m_manager = true;
        }
        Session session = admin();
        session.staff = StaffId(902);
        session.login = QStringLiteral("boss");
        session.name = QStringLiteral("陈华");
        return session;
    }
    ChargeId owes(const char* from, std::int64_t fen, std::optional<RoomId> whose = {})
    {
        std::optional<ChargeId> id;
        change([&](UnitOfWork& unit) {
            NewCharge charge = bill(from, from, fen);
            charge.room = whose.value_or(room);
            id = *LedgerStore(unit).post(charge);
        });
        return *id;
    }
    /// 0.05 % a day after the due day.
    void withPenalty(int cap = 10'000)
    {
        change([&](UnitOfWork& unit) {
            unit.connection()
                .statement(
                    QStringLiteral("UPDATE fee_item SET penalty_rate = 500, penalty_cap = ? WHERE id = 901"))
                .bind(cap)
                .run();
        });
    }
    [[nodiscard]] std::vector<OwedLine> owed(RoomId whose = RoomId(901))
    {
        auto rooms = desk.rooms(atTheDesk(), {whose});
        EXPECT_TRUE(rooms);
        return rooms->front().lines;
    }
    [[nodiscard]] PayEntry paying(std::int64_t fen, const char* key = "one")
    {
        PayEntry entry;
        entry.attemptKey = QString::fromLatin1(key);
        entry.rooms = {room};
        for (const OwedLine& line : owed()) {
            entry.lines.push_back({line.room, line.charge, line.due(), std::nullopt});
        }
        if (fen > 0) {
            entry.money = {{PayMethod::Cash, Money::fromFen(fen), {}}};
        }
        entry.payer = QStringLiteral("王芳");
        return entry;
    }
    [[nodiscard]] Money open(ChargeId charge)
    {
        return read([&](Connection& connection) { return LedgerQueries(connection).charge(charge)->open; });
    }
    [[nodiscard]] Money prepaid(RoomId whose)
    {
        return read([&](Connection& connection) { return LedgerQueries(connection).prepaid(whose); });
    }
    void day(const char* date) { clock.set(clock.instant({FeeOffice::day(date), 600})); }
    FeeItemId depositItem()
    {
        change([](UnitOfWork& unit) {
            unit.connection()
                .statement(QStringLiteral(
                    "INSERT INTO fee_item (id, name_zh, kind, period, in_advance, due_day, part_month, "
                    "rounding, "
                    "payer) VALUES (903, '装修押金', 'deposit', 'once', 1, 1, 'full', 'fen', 'owner')"))
                .run();
        });
        return FeeItemId(903);
    }
    Receipt deposited(std::int64_t fen)
    {
        PayEntry entry = paying(fen, "deposit");
        entry.deposits = {
            {room, {depositItem(), QStringLiteral("王芳"), QStringLiteral("装修押金")}, Money::fromFen(fen)}};
        auto receipt = desk.pay(atTheDesk(), entry);
        EXPECT_TRUE(receipt);
        return *receipt;
    }

private:
    bool m_manager = false;
};

Money yuan(std::int64_t amount)
{
    return Money::fromFen(amount * 100);
}

} // namespace

TEST(CashDesk, B13_AThousandForNineHundredIsThreeBillsAndAPrepayment)
{
    Counter office;
    const ChargeId first = office.owes("2026-09-01", 30'000);
    const ChargeId second = office.owes("2026-10-01", 30'000);
    const ChargeId third = office.owes("2026-11-01", 30'000);
    PayEntry entry = office.paying(100'000);
    entry.keepRest = true;
    const auto receipt = office.desk.pay(office.atTheDesk(), entry);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->total, yuan(1'000));
    for (const ChargeId charge : {first, second, third}) {
        EXPECT_EQ(office.open(charge), Money());
    }
    EXPECT_EQ(office.prepaid(office.room), yuan(100));
    EXPECT_EQ(receipt->details.snapshot.prepaid, yuan(100));
    EXPECT_EQ(receipt->details.snapshot.lines.size(), 4U);
    EXPECT_EQ(receipt->details.snapshot.cashier, QStringLiteral("周敏"));
    EXPECT_EQ(receipt->details.snapshot.capital, QStringLiteral("壹仟元整"));
}

TEST(CashDesk, B13_FourHundredFiftyPaysTheOldestAndHalfOfTheNext)
{
    Counter office;
    const ChargeId first = office.owes("2026-09-01", 30'000);
    const ChargeId second = office.owes("2026-10-01", 30'000);
    const ChargeId third = office.owes("2026-11-01", 30'000);
    const auto receipt = office.desk.pay(office.atTheDesk(), office.paying(45'000));
    ASSERT_TRUE(receipt);
    EXPECT_EQ(office.open(first), Money());
    EXPECT_EQ(office.open(second), yuan(150));
    EXPECT_EQ(office.open(third), yuan(300));
    EXPECT_EQ(receipt->details.snapshot.lines.at(1).detail, QStringLiteral("部分缴纳，余 150.00"));
}

TEST(CashDesk, B5_TheSameConfirmationTwiceGivesOneReceipt)
{
    Counter office;
    office.owes("2026-11-01", 30'000);
    const PayEntry entry = office.paying(50'000);
    const auto first = office.desk.pay(office.atTheDesk(), entry);
    const auto again = office.desk.pay(office.atTheDesk(), entry);
    ASSERT_TRUE(first && again);
    EXPECT_EQ(first->id, again->id);
    EXPECT_EQ(first->details.change, yuan(200));
    EXPECT_EQ(office.number("SELECT count(*) FROM receipt"), 1);
    EXPECT_EQ(office.number("SELECT sum(amount_fen) FROM allocation"), 30'000);
}

TEST(CashDesk, WithoutAnOpenShiftNothingIsTaken)
{
    Counter office;
    office.owes("2026-11-01", 30'000);
    const auto refused = office.desk.pay(office.manager(), office.paying(30'000));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ShiftRequired);
    EXPECT_FALSE(*office.desk.shiftOpen(office.manager()));
    EXPECT_TRUE(*office.desk.shiftOpen(office.atTheDesk()));
    EXPECT_EQ(office.number("SELECT count(*) FROM receipt"), 0);
}

TEST(CashDesk, WhatChangedSinceItWasShownIsNotPaidUnseen)
{
    Counter office;
    office.owes("2026-11-01", 30'000);
    const PayEntry entry = office.paying(30'000);
    ASSERT_TRUE(office.desk.pay(office.atTheDesk(), office.paying(10'000, "other desk")));
    const auto refused = office.desk.pay(office.atTheDesk(), entry);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
}

TEST(CashDesk, FEE_30_ThePenaltyIsComputedToTheDayAndFrozenWhenPaid)
{
    Counter office;
    office.withPenalty();
    const ChargeId charge = office.owes("2026-09-01", 100'000); // due 10 September; today is 21 November
    ASSERT_EQ(office.owed().front().overdueDays, 72);
    EXPECT_EQ(office.owed().front().penalty, yuan(36));
    const auto receipt = office.desk.pay(office.atTheDesk(), office.paying(53'600));
    ASSERT_TRUE(receipt);
    EXPECT_EQ(office.open(charge), yuan(500)) << "the penalty goes first";
    EXPECT_EQ(receipt->details.snapshot.lines.at(0).text, QStringLiteral("违约金 物业服务费 2026-09"));
    EXPECT_EQ(office.number("SELECT count(*) FROM charge WHERE kind = 'penalty' AND amount_fen = 3600"), 1);
    EXPECT_EQ(office.owed().front().penalty, Money()) << "asked again on the same day";
    office.day("2026-11-25");
    EXPECT_EQ(office.owed().front().penalty, yuan(1)) << "four days of 500";
    EXPECT_EQ(office.owed().front().penalty, yuan(1));
}

TEST(CashDesk, FEE_30_PrincipalFirstIsASettingAndTheFrozenPenaltyStaysOwed)
{
    Counter office;
    office.withPenalty();
    ASSERT_TRUE(office.desk.setPenaltyOrder(office.atTheDesk(), PenaltyOrder::PrincipalFirst));
    const ChargeId charge = office.owes("2026-09-01", 100'000);
    ASSERT_TRUE(office.desk.pay(office.atTheDesk(), office.paying(100'000)));
    EXPECT_EQ(office.open(charge), Money());
    const auto left = office.owed();
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].kind, ChargeKind::Penalty);
    EXPECT_EQ(left[0].open, yuan(36));
    EXPECT_EQ(left[0].penalty, Money()) << "no interest on interest";
    office.day("2027-03-01");
    EXPECT_EQ(office.owed()[0].due(), yuan(36)) << "it stands still";
}

TEST(CashDesk, FEE_30_AWaiverNeedsASecondPersonAndAReason)
{
    Counter office;
    office.withPenalty();
    const ChargeId charge = office.owes("2026-09-01", 100'000);
    const QString reason = QStringLiteral("业主住院");
    EXPECT_EQ(
        office.desk.waive(office.atTheDesk(), office.atTheDesk(), charge, yuan(36), reason).error().code,
        ErrorCode::OwnWork);
    EXPECT_EQ(office.desk.waive(office.atTheDesk(), office.manager(), charge, yuan(36), {}).error().code,
              ErrorCode::ReasonRequired);
    EXPECT_EQ(office.desk.waive(office.atTheDesk(), office.manager(), charge, yuan(37), reason).error().code,
              ErrorCode::MoreThanOwed);
    Session clerk = office.manager();
    clerk.permissions = {Permission::TakePayment};
    EXPECT_EQ(office.desk.waive(office.atTheDesk(), clerk, charge, yuan(1), reason).error().code,
              ErrorCode::NotPermitted);
    ASSERT_TRUE(office.desk.waive(office.atTheDesk(), office.manager(), charge, yuan(30), reason));
    EXPECT_EQ(office.owed().front().penalty, yuan(6));
    EXPECT_EQ(
        office.number("SELECT count(*) FROM penalty_waiver WHERE approver_id = 902 AND asked_by = 'cashier'"),
        1);
}

TEST(CashDesk, FEE_30_APostedPenaltyCanBeWaivedWhileNothingOfItIsPaid)
{
    Counter office;
    office.withPenalty();
    ASSERT_TRUE(office.desk.setPenaltyOrder(office.atTheDesk(), PenaltyOrder::PrincipalFirst));
    office.owes("2026-09-01", 100'000);
    ASSERT_TRUE(office.desk.pay(office.atTheDesk(), office.paying(100'000)));
    const ChargeId penalty = office.owed().front().charge;
    ASSERT_TRUE(
        office.desk.waive(office.atTheDesk(), office.manager(), penalty, yuan(36), QStringLiteral("误会")));
    EXPECT_TRUE(office.owed().empty());
}

TEST(CashDesk, B14_AllByPrepaymentIsASetOffAndNoMoneyInTheDrawer)
{
    Counter office;
    PayEntry in = office.paying(50'000, "in");
    in.prepayments = {{office.room, yuan(500)}};
    ASSERT_TRUE(office.desk.pay(office.atTheDesk(), in));
    EXPECT_EQ(office.prepaid(office.room), yuan(500));
    office.owes("2026-11-01", 30'000);
    PayEntry out = office.paying(0, "out");
    out.setOffs = {office.room};
    const auto receipt = office.desk.pay(office.atTheDesk(), out);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->details.kind, ReceiptKind::SetOff);
    EXPECT_EQ(receipt->details.snapshot.tenders.at(0).method, QStringLiteral("预存抵扣"));
    EXPECT_EQ(receipt->details.snapshot.prepaid, yuan(200));
    EXPECT_EQ(office.prepaid(office.room), yuan(200));
    EXPECT_EQ(
        office.number("SELECT count(*) FROM receipt_tender WHERE receipt_id = 2 AND method = 'prepayment'"),
        1);

    // And back over the counter.
    GiveBackEntry back{yuan(201), PayMethod::Cash, QStringLiteral("业主要求"), QStringLiteral("back")};
    EXPECT_EQ(office.desk.giveBackPrepayment(office.atTheDesk(), office.room, back).error().code,
              ErrorCode::MoreThanBalance);
    back.amount = yuan(200);
    const auto refund = office.desk.giveBackPrepayment(office.atTheDesk(), office.room, back);
    ASSERT_TRUE(refund);
    EXPECT_EQ(refund->details.kind, ReceiptKind::Refund);
    EXPECT_EQ(refund->total, -yuan(200));
    EXPECT_EQ(office.prepaid(office.room), Money());
    EXPECT_EQ(office.desk.giveBackPrepayment(office.atTheDesk(), office.room, back)->id, refund->id) << "B5";
}

TEST(CashDesk, SeveralRoomsAreOneReceipt)
{
    Counter office;
    office.owes("2026-10-01", 10'000);
    office.owes("2026-11-01", 20'000, office.vacant);
    PayEntry entry = office.paying(30'000);
    entry.rooms.push_back(office.vacant);
    for (const OwedLine& line : office.owed(office.vacant)) {
        entry.lines.push_back({line.room, line.charge, line.due(), std::nullopt});
    }
    const auto receipt = office.desk.pay(office.atTheDesk(), entry);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->details.snapshot.lines.at(0).room, QStringLiteral("3-2-1201"));
    EXPECT_EQ(receipt->details.snapshot.lines.at(1).room, QStringLiteral("3-2-1202"));
    EXPECT_EQ(office.number("SELECT count(*) FROM charge_open"), 0);
    const auto rooms = office.desk.rooms(office.atTheDesk(), {office.vacant});
    ASSERT_EQ(rooms->front().receipts.size(), 1U) << "listed with the second room as well";
}

TEST(CashDesk, FEE_29_ADepositIsTakenReturnedAndKept)
{
    Counter office;
    const Receipt taken = office.deposited(200'000);
    auto rooms = office.desk.rooms(office.atTheDesk(), {office.room});
    ASSERT_EQ(rooms->front().deposits.size(), 1U);
    const HeldDeposit deposit = rooms->front().deposits.front();
    EXPECT_EQ(deposit.number, QStringLiteral("YJ-202611-0001"));
    EXPECT_EQ(deposit.held, yuan(2'000));

    GiveBackEntry back{yuan(1'500), PayMethod::Cash, QStringLiteral("装修验收合格"), QStringLiteral("r1")};
    const auto refund = office.desk.giveBackDeposit(office.atTheDesk(), deposit.id, back);
    ASSERT_TRUE(refund);
    EXPECT_EQ(refund->total, -yuan(1'500));
    EXPECT_EQ(refund->details.snapshot.original, taken.number);
    EXPECT_EQ(office.desk.giveBackDeposit(office.atTheDesk(), deposit.id, back)->id, refund->id) << "B5";
    back.attemptKey = QStringLiteral("r2");
    EXPECT_EQ(office.desk.giveBackDeposit(office.atTheDesk(), deposit.id, back).error().code,
              ErrorCode::MoreThanBalance);

    const QString reason = QStringLiteral("损坏公共设施");
    EXPECT_EQ(office.desk.forfeit(office.atTheDesk(), office.atTheDesk(), deposit.id, yuan(500), reason)
                  .error()
                  .code,
              ErrorCode::OwnWork);
    EXPECT_EQ(
        office.desk.forfeit(office.atTheDesk(), office.manager(), deposit.id, yuan(500), {}).error().code,
        ErrorCode::ReasonRequired);
    ASSERT_TRUE(office.desk.forfeit(office.atTheDesk(), office.manager(), deposit.id, yuan(500), reason));
    rooms = office.desk.rooms(office.atTheDesk(), {office.room});
    EXPECT_TRUE(rooms->front().deposits.empty());
    EXPECT_EQ(office.number("SELECT sum(amount_fen) FROM deposit_entry"), 200'000);
}

TEST(CashDesk, FEE_05_FEE_23_MoneyCollectedOnTheSpotLeavesAReceiptToDeliver)
{
    Counter office;
    office.owes("2026-11-01", 30'000);
    PayEntry entry = office.paying(30'000);
    entry.collector = QStringLiteral("吴静");
    const auto receipt = office.desk.pay(office.atTheDesk(), entry);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->details.snapshot.remark, QStringLiteral("代收：吴静"));
    const auto owed = office.desk.receiptsOwed(office.atTheDesk());
    ASSERT_EQ(owed->size(), 1U);
    EXPECT_EQ(owed->front().collector, QStringLiteral("吴静"));
    EXPECT_EQ(owed->front().roomCode, QStringLiteral("3-2-1201"));
    EXPECT_EQ(office.desk.deliver(office.atTheDesk(), receipt->id, {}, {}).error().code, ErrorCode::Required);
    ASSERT_TRUE(
        office.desk.deliver(office.atTheDesk(), receipt->id, QStringLiteral("吴静"), QStringLiteral("王芳")));
    EXPECT_TRUE(office.desk.receiptsOwed(office.atTheDesk())->empty());
    EXPECT_EQ(office.desk.deliver(office.atTheDesk(), receipt->id, QStringLiteral("吴静"), {}).error().code,
              ErrorCode::AlreadyDone);
}

TEST(CashDesk, B1_FailureLeavesNothingBehind)
{
    Counter office;
    office.withPenalty();
    office.owes("2026-09-01", 100'000);
    PayEntry entry = office.paying(50'000);
    entry.deposits = {
        {office.room, {FeeItemId(999), QStringLiteral("王芳"), QStringLiteral("没有的项目")}, yuan(100)}};
    ASSERT_FALSE(office.desk.pay(office.atTheDesk(), entry));
    EXPECT_EQ(office.number("SELECT count(*) FROM receipt"), 0);
    EXPECT_EQ(office.number("SELECT count(*) FROM charge WHERE kind = 'penalty'"), 0);
    EXPECT_EQ(office.number("SELECT count(*) FROM number_series WHERE series = 'PJ'"), 0)
        << "no number is lost";
}
