// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/shift.h"

#include "domain/codes.h"
#include "domain/fees/daysheet.h"

#include <gtest/gtest.h>
#include <random>

using namespace pd;

namespace {

Money fen(std::int64_t amount)
{
    return Money::fromFen(amount);
}

Shift openShift()
{
    Shift shift;
    shift.id = ShiftId(1);
    shift.cashier = StaffId(7);
    shift.opening = fen(20'000);
    return shift;
}

/// 100.00 in cash and 50.00 by WeChat, 10.00 paid in, 30.00 paid out.
CashFigures day()
{
    CashFigures figures;
    figures.methods = {{PayMethod::Cash, fen(10'000)}, {PayMethod::WeChat, fen(5'000)}};
    figures.payIns = fen(1'000);
    figures.payOuts = fen(3'000);
    return figures;
}

ShiftCloseEntry counted(std::int64_t cash, std::int64_t wechat)
{
    ShiftCloseEntry entry;
    entry.count.cash = inFewestPieces(fen(cash));
    entry.count.others = {{PayMethod::WeChat, fen(wechat)}};
    return entry;
}

ErrorCode refusal(const ShiftCloseEntry& entry, std::int64_t limit = 500)
{
    const auto close = closed(openShift(), day(), entry, fen(limit), std::nullopt);
    return close ? ErrorCode::Cancelled : close.error().code;
}

} // namespace

TEST(CashCount, B8_EveryFaceCountsWhatItIsWorth)
{
    EXPECT_EQ((CashCount{{1, 1, 1, 1, 1, 1, 1, 1}}.total()), fen(18'660));
    EXPECT_EQ((CashCount{{0, 0, 0, 0, 0, 0, 0, 3}}.total()), fen(30));
    EXPECT_TRUE(CashCount().isEmpty());
}

TEST(CashCount, B8_FewestPiecesComeToTheAmount)
{
    std::mt19937 random(20'261'128);
    for (int round = 0; round < 1'000; ++round) {
        const auto jiao = static_cast<std::int64_t>(random() % 500'000);
        EXPECT_EQ(inFewestPieces(fen(jiao * 10)).total(), fen(jiao * 10));
    }
    EXPECT_EQ(inFewestPieces(fen(-100)).total(), Money());
}

TEST(ShiftClose, B8_ExpectedIsFloatAndWhatMoved)
{
    const MethodSums sums = expectedSums(fen(20'000), day());
    EXPECT_EQ(sums.at(PayMethod::Cash), fen(28'000));
    EXPECT_EQ(sums.at(PayMethod::WeChat), fen(5'000));
    EXPECT_EQ(sums.at(PayMethod::Card), Money());
    EXPECT_EQ(sums.size(), allPayMethods().size());
}

TEST(ShiftClose, B8_ZeroDifferenceAsksForNothing)
{
    const auto close = closed(openShift(), day(), counted(28'000, 5'000), fen(500), StaffId(9));
    ASSERT_TRUE(close);
    EXPECT_EQ(close->difference(), Money());
    EXPECT_FALSE(close->approver.has_value()) << "nobody had to approve anything";
    EXPECT_EQ(close->left, fen(20'000));
    EXPECT_EQ(close->handedOver(), fen(8'000));
}

TEST(ShiftClose, B8_UpToTheLimitAReasonAboveItASecondPerson)
{
    for (const int sign : {-1, 1}) {
        ShiftCloseEntry entry = counted(28'000 + sign * 500, 5'000);
        EXPECT_EQ(refusal(entry), ErrorCode::ReasonRequired);
        entry.reason = QStringLiteral("少找零");
        EXPECT_EQ(refusal(entry), ErrorCode::Cancelled) << "exactly the limit is within it";
        entry = counted(28'000 + sign * 510, 5'000);
        EXPECT_EQ(refusal(entry), ErrorCode::ReasonRequired);
        entry.reason = QStringLiteral("不明");
        EXPECT_EQ(refusal(entry), ErrorCode::ApprovalRequired);
        const auto approved = closed(openShift(), day(), entry, fen(500), StaffId(9));
        ASSERT_TRUE(approved);
        EXPECT_EQ(approved->approver, StaffId(9));
        EXPECT_EQ(approved->difference(), fen(sign * 510));
    }
}

TEST(ShiftClose, B8_WithALimitOfZeroEveryDifferenceNeedsTheSecondPerson)
{
    ShiftCloseEntry entry = counted(28'010, 5'000);
    entry.reason = QStringLiteral("多一角");
    EXPECT_EQ(refusal(entry, 0), ErrorCode::ApprovalRequired);
}

TEST(ShiftClose, B8_MethodsDoNotCancelEachOther)
{
    ShiftCloseEntry entry = counted(29'000, 4'000);
    entry.reason = QStringLiteral("方式记错");
    EXPECT_EQ(refusal(entry), ErrorCode::ApprovalRequired);
    const auto close = closed(openShift(), day(), entry, fen(1'000), std::nullopt);
    ASSERT_TRUE(close);
    EXPECT_EQ(close->difference(), Money());
    EXPECT_EQ(close->greatest(), fen(1'000));
}

TEST(ShiftClose, B8_NoMoreStaysInTheDrawerThanWasCounted)
{
    ShiftCloseEntry entry = counted(28'000, 5'000);
    entry.left = fen(28'010);
    EXPECT_EQ(refusal(entry), ErrorCode::OutOfRange);
    entry.left = fen(-10);
    EXPECT_EQ(refusal(entry), ErrorCode::OutOfRange);
    entry.left = fen(28'000);
    EXPECT_EQ(refusal(entry), ErrorCode::Cancelled);
    entry = counted(28'000, 5'000);
    entry.count.cash.pieces[3] = -1;
    EXPECT_EQ(refusal(entry), ErrorCode::OutOfRange);
}

TEST(CashFigures, B11_ADayIsTheSumOfItsShifts)
{
    CashFigures one = day();
    one.payments = 3;
    one.firstReceipt = QStringLiteral("PJ-202611-0004");
    one.lastReceipt = QStringLiteral("PJ-202611-0006");
    one.items = {{QStringLiteral("水费"), fen(100)}};
    CashFigures two = day();
    two.refunds = 1;
    two.firstReceipt = QStringLiteral("PJ-202611-0001");
    two.lastReceipt = QStringLiteral("PJ-202611-0003");
    two.items = {{QStringLiteral("水费"), fen(-40)}};
    CashFigures sum;
    sum += one;
    sum += two;
    EXPECT_EQ(sum.receipts(), 4);
    EXPECT_EQ(sum.moved(), fen(30'000));
    EXPECT_EQ(sum.items.at(QStringLiteral("水费")), fen(60));
    EXPECT_EQ(sum.firstReceipt, QStringLiteral("PJ-202611-0001"));
    EXPECT_EQ(sum.lastReceipt, QStringLiteral("PJ-202611-0006"));
}

TEST(PendingDays, B11_AShiftBelongsToTheDayItWasOpened)
{
    const Date friday = Date::parse("2026-11-20").value();
    Shift late = openShift();
    late.closedAt = Timestamp(1);
    const auto days = pendingDays({{friday, openShift()}, {friday, late}, {friday.plusDays(1), late}}, {});
    ASSERT_EQ(days.size(), 2U);
    EXPECT_EQ(days.front().day, friday);
    EXPECT_EQ(days.front().shifts.size(), 2U);
    EXPECT_EQ(days.front().open().size(), 1U);
}

TEST(PendingDays, B11_AShiftAfterTheCloseOfItsDayGoesOntoTheNextSheet)
{
    const Date friday = Date::parse("2026-11-20").value();
    EXPECT_EQ(businessDay(friday, friday), friday.plusDays(1));
    EXPECT_EQ(businessDay(friday.plusDays(1), friday), friday.plusDays(1));
    EXPECT_EQ(businessDay(friday, std::nullopt), friday);
}

TEST(Codes, B18_MovementsAndRulesComeBackFromTheirCodes)
{
    for (const ShiftMoveKind kind : allShiftMoveKinds()) {
        EXPECT_EQ(fromCode(allShiftMoveKinds(), code(kind)), kind);
    }
    for (const MoneyRule rule : allMoneyRules()) {
        EXPECT_EQ(fromCode(allMoneyRules(), code(rule)), rule);
    }
}
