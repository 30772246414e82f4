// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/receiptdesk.h"

#include "storage/fees/ledgerqueries.h"
#include "support/receiptoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

constexpr auto charge = ReceiptLineKind::Charge;
constexpr auto prepayment = ReceiptLineKind::Prepayment;
constexpr auto deposit = ReceiptLineKind::Deposit;

template <class T>
ErrorCode codeOf(const Result<T>& result)
{
    return result ? ErrorCode::Internal : result.error().code;
}
template <class T>
std::string fieldOf(const Result<T>& result)
{
    return result ? "done" : result.error().field;
}

Money fen(std::int64_t amount)
{
    return Money::fromFen(amount);
}

} // namespace

TEST(ReceiptDesk, B3_VoidTakesTheLedgerBackAndTheNumberStays)
{
    ReceiptOffice office;
    const ChargeId fee = office.owed(16'545);
    const Receipt receipt = office.paid({office.line(charge, 16'545, fee), office.line(prepayment, 3'000)});
    VoidEntry entry = ReceiptOffice::voidOf(receipt);
    entry.copiesCollected = false;
    EXPECT_EQ(fieldOf(office.desk.voidReceipt(office.till, entry)), "copies");
    entry.copiesCollected = true;
    entry.reason = QStringLiteral(" ");
    EXPECT_EQ(codeOf(office.desk.voidReceipt(office.till, entry)), ErrorCode::ReasonRequired);
    ASSERT_TRUE(office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(receipt)));
    EXPECT_EQ(office.number("SELECT open_fen FROM charge_open"), 16'545);
    EXPECT_EQ(office.number("SELECT balance_fen FROM prepayment_balance"), 0);
    EXPECT_EQ(office.number("SELECT count(*) FROM receipt WHERE number = 'PJ-202611-0001'"), 1);
    EXPECT_EQ(codeOf(office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(receipt))),
              ErrorCode::AlreadyReversed);
    EXPECT_EQ(codeOf(office.desk.refund(office.till, office.refundOf(receipt, {{1, fen(1)}}))),
              ErrorCode::AlreadyReversed);
    // The next one goes on with the numbers.
    EXPECT_EQ(office.paid({office.line(charge, 1, fee)}).number, QStringLiteral("PJ-202611-0002"));
}

TEST(ReceiptDesk, B3_OnlyTheOpenShiftThatGaveItVoids)
{
    ReceiptOffice office;
    const Receipt receipt = office.paid({office.line(charge, 500, office.owed(500))});
    EXPECT_EQ(codeOf(office.desk.voidReceipt(office.chief, ReceiptOffice::voidOf(receipt))),
              ErrorCode::VoidTooLate);
    office.closeShift();
    EXPECT_EQ(codeOf(office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(receipt))),
              ErrorCode::VoidTooLate);
    EXPECT_EQ(codeOf(office.desk.reverse(office.till, office.reversalOf(receipt))), ErrorCode::ShiftRequired);
    office.openShift();
    EXPECT_EQ(codeOf(office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(receipt))),
              ErrorCode::VoidTooLate);
    EXPECT_TRUE(office.desk.reverse(office.till, office.reversalOf(receipt)));
}

TEST(ReceiptDesk, B3_AboveTheLimitASecondPersonIsNeeded)
{
    ReceiptOffice office;
    const Receipt receipt = office.paid({office.line(charge, 100'001, office.owed(100'001))});
    const VoidEntry entry = ReceiptOffice::voidOf(receipt);
    EXPECT_EQ(codeOf(office.desk.voidReceipt(office.till, entry)), ErrorCode::ApprovalRequired);
    EXPECT_EQ(codeOf(office.desk.voidReceipt(office.till, entry, office.till)), ErrorCode::OwnWork);
    Session helper = TestOffice::with({Permission::LogIn});
    helper.staff = StaffId(902);
    EXPECT_EQ(codeOf(office.desk.voidReceipt(office.till, entry, helper)), ErrorCode::NotPermitted);
    ASSERT_TRUE(office.desk.voidReceipt(office.till, entry, office.chief));
    EXPECT_EQ(office.number("SELECT approver_id FROM receipt_void"), 902);

    const Receipt small = office.paid({office.line(charge, 100'000, office.owed(100'000))});
    ASSERT_TRUE(office.desk.setLimit(office.till, fen(99'999)));
    EXPECT_EQ(codeOf(office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(small))),
              ErrorCode::ApprovalRequired);
    ASSERT_TRUE(office.desk.setLimit(office.till, fen(100'000)));
    EXPECT_TRUE(office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(small)));
    EXPECT_EQ(fieldOf(office.desk.setLimit(office.till, fen(-1))), "limit");
}

TEST(ReceiptDesk, FEE_30_APenaltyPaidWithTheReceiptGoesWithIt)
{
    ReceiptOffice office;
    const ChargeId fee = office.owed(10'000);
    const ChargeId penalty = office.penaltyOf(fee, 150);
    const Receipt receipt =
        office.paid({office.line(charge, 150, penalty), office.line(charge, 10'000, fee)});
    ASSERT_TRUE(office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(receipt)));
    EXPECT_EQ(office.number("SELECT count(*) FROM charge_open"), 1); // the principal, not the penalty
    EXPECT_EQ(office.number("SELECT open_fen FROM charge_open"), 10'000);
    EXPECT_EQ(office.number("SELECT count(*) FROM charge WHERE kind = 'reversal'"), 1);
}

TEST(ReceiptDesk, ADepositGoesWithItsReceiptUnlessItWasReturned)
{
    ReceiptOffice office;
    const Receipt first = office.paid({office.line(deposit, 50'000)});
    ASSERT_TRUE(office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(first)));
    EXPECT_EQ(office.number("SELECT count(*) FROM deposit_open"), 0);
    EXPECT_EQ(office.number("SELECT sum(amount_fen) FROM deposit_entry WHERE kind = 'undone'"), 50'000);

    const Receipt second = office.paid({office.line(deposit, 50'000)});
    office.change([](UnitOfWork& unit) {
        unit.connection().statement(QStringLiteral("UPDATE deposit_open SET open_fen = 49999")).run();
    });
    const auto refused = office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(second));
    EXPECT_EQ(codeOf(refused), ErrorCode::MoreThanBalance);
    EXPECT_EQ(refused.error().parameters, std::vector<std::string>{"YJ-202611-0002"});
    EXPECT_EQ(office.number("SELECT count(*) FROM receipt_void"), 1); // nothing half done
    EXPECT_EQ(codeOf(office.desk.reverse(office.till, office.reversalOf(second))),
              ErrorCode::MoreThanBalance);
    EXPECT_EQ(office.number("SELECT count(*) FROM receipt"), 2);
}

TEST(ReceiptDesk, PrepaidMoneyThatIsUsedCannotBeVoided)
{
    ReceiptOffice office;
    const Receipt in = office.paid({office.line(prepayment, 500)});
    const ChargeId fee = office.owed(300);
    const Receipt out = office.paid({office.line(charge, 300, fee)}, std::nullopt);
    EXPECT_EQ(codeOf(office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(in))),
              ErrorCode::MoreThanBalance);
    ASSERT_TRUE(office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(out)));
    EXPECT_EQ(office.number("SELECT balance_fen FROM prepayment_balance"), 500);
    EXPECT_EQ(office.number("SELECT open_fen FROM charge_open"), 300);
    EXPECT_TRUE(office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(in)));
}

TEST(ReceiptDesk, B3_AReversalIsWholeNegativeLinkedAndOnce)
{
    ReceiptOffice office;
    const Receipt receipt = office.paid(
        {office.line(charge, 500, office.owed(500)), office.line(deposit, 200)}, PayMethod::WeChat);
    const ReversalEntry entry = office.reversalOf(receipt);
    const auto back = office.desk.reverse(office.till, entry);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->number, QStringLiteral("PJ-202611-0002"));
    EXPECT_EQ(back->total, fen(-700));
    EXPECT_EQ(back->details.original, receipt.id);
    EXPECT_EQ(back->details.tenders.front().method, PayMethod::WeChat);
    EXPECT_EQ(back->details.snapshot.original, receipt.number);
    EXPECT_EQ(back->details.snapshot.capital, QStringLiteral("柒元整")); // positive on paper
    EXPECT_EQ(office.number("SELECT open_fen FROM charge_open"), 500);
    EXPECT_EQ(office.number("SELECT count(*) FROM deposit_open"), 0);
    // B5: the same press again gives the same receipt and does nothing twice.
    const auto again = office.desk.reverse(office.till, entry);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->id, back->id);
    EXPECT_EQ(office.number("SELECT open_fen FROM charge_open"), 500);
    EXPECT_EQ(codeOf(office.desk.reverse(office.till, office.reversalOf(receipt))),
              ErrorCode::AlreadyReversed);
    EXPECT_EQ(codeOf(office.desk.reverse(office.till, office.reversalOf(*back))), ErrorCode::AlreadyReversed);
}

TEST(ReceiptDesk, B12_RefundsStayWithinTheLineAndTheWhole)
{
    ReceiptOffice office;
    const ChargeId fee = office.owed(500);
    const Receipt receipt = office.paid({office.line(charge, 500, fee), office.line(prepayment, 300)});
    EXPECT_EQ(fieldOf(office.desk.refund(office.till, office.refundOf(receipt, {{1, fen(501)}}))), "line:1");
    EXPECT_EQ(fieldOf(office.desk.refund(office.till, office.refundOf(receipt, {{3, fen(1)}}))), "line:3");
    EXPECT_EQ(fieldOf(office.desk.refund(office.till, office.refundOf(receipt, {{1, fen(-1)}}))), "line:1");
    EXPECT_EQ(codeOf(office.desk.refund(office.till, office.refundOf(receipt, {}))), ErrorCode::Required);
    ASSERT_TRUE(office.desk.refund(office.till, office.refundOf(receipt, {{1, fen(200)}, {2, fen(100)}})));
    EXPECT_EQ(fieldOf(office.desk.refund(office.till, office.refundOf(receipt, {{1, fen(301)}}))), "line:1");
    const auto rest =
        office.desk.refund(office.till, office.refundOf(receipt, {{1, fen(300)}, {2, fen(200)}}));
    ASSERT_TRUE(rest);
    EXPECT_EQ(rest->total, fen(-500));
    EXPECT_EQ(codeOf(office.desk.refund(office.till, office.refundOf(receipt, {{1, fen(1)}}))),
              ErrorCode::MoreThanPaid);
    EXPECT_EQ(office.number("SELECT balance_fen FROM prepayment_balance"), 0);
    // What was refunded is not owed: a credit settles it, and it is not billed anew.
    EXPECT_EQ(office.number("SELECT count(*) FROM charge_open"), 0);
    EXPECT_EQ(office.number("SELECT sum(amount_fen) FROM charge WHERE kind = 'credit'"), -500);
    // Reversed it cannot be any more.
    EXPECT_EQ(codeOf(office.desk.reverse(office.till, office.reversalOf(receipt))),
              ErrorCode::AlreadyReversed);
    EXPECT_EQ(codeOf(office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(receipt))),
              ErrorCode::AlreadyReversed);
}

TEST(ReceiptDesk, B12_WhatIsOwedAgainStaysOpen)
{
    ReceiptOffice office;
    const Receipt receipt = office.paid({office.line(charge, 500, office.owed(500))});
    RefundEntry entry = office.refundOf(receipt, {{1, fen(120)}});
    entry.forgiven = false;
    ASSERT_TRUE(office.desk.refund(office.till, entry));
    EXPECT_EQ(office.number("SELECT open_fen FROM charge_open"), 120);
}

TEST(ReceiptDesk, B12_AnotherMethodNeedsAReason)
{
    ReceiptOffice office;
    const Receipt receipt = office.paid({office.line(charge, 500, office.owed(500))}, PayMethod::WeChat);
    RefundEntry entry = office.refundOf(receipt, {{1, fen(100)}});
    EXPECT_EQ(fieldOf(office.desk.refund(office.till, entry)), "methodReason");
    entry.methodReason = QStringLiteral("微信已注销");
    const auto back = office.desk.refund(office.till, entry);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->details.reason, QStringLiteral("多收；微信已注销"));
    RefundEntry kept = office.refundOf(receipt, {{1, fen(50)}});
    kept.method = std::nullopt;
    kept.methodReason = QStringLiteral("业主要求转预存");
    ASSERT_TRUE(office.desk.refund(office.till, kept));
    EXPECT_EQ(office.number("SELECT balance_fen FROM prepayment_balance"), 50);
}

TEST(ReceiptDesk, PrepaymentIsPaidOutUpToItsBalance)
{
    ReceiptOffice office;
    office.paid({office.line(prepayment, 500)});
    WithdrawalEntry entry{.room = QStringLiteral("3-2-1201"),
                          .amount = fen(501),
                          .method = PayMethod::Transfer,
                          .payer = QStringLiteral("王小芳"),
                          .reason = QStringLiteral("搬走"),
                          .attemptKey = QStringLiteral("w")};
    EXPECT_EQ(codeOf(office.desk.withdraw(office.till, entry)), ErrorCode::MoreThanBalance);
    entry.amount = fen(500);
    const auto back = office.desk.withdraw(office.till, entry);
    ASSERT_TRUE(back);
    EXPECT_FALSE(back->details.original.has_value());
    EXPECT_EQ(back->details.snapshot.prepaid, Money());
    EXPECT_EQ(office.number("SELECT balance_fen FROM prepayment_balance"), 0);
    entry.room = QStringLiteral("9-9-999");
    entry.attemptKey = QStringLiteral("w2");
    EXPECT_EQ(fieldOf(office.desk.withdraw(office.till, entry)), "room");
}

TEST(ReceiptDesk, B17_APaperIsKnownAgainByCodeOrNumber)
{
    ReceiptOffice office;
    const ChargeId fee = office.owed(500);
    const Receipt good = office.paid({office.line(charge, 100, fee)});
    const Receipt voided = office.paid({office.line(charge, 100, fee)});
    const Receipt reversed = office.paid({office.line(charge, 100, fee)});
    ASSERT_TRUE(office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(voided)));
    ASSERT_TRUE(office.desk.reverse(office.till, office.reversalOf(reversed)));
    const auto verdict = [&](const QString& typed) {
        const auto check = office.desk.check(office.till, typed);
        EXPECT_TRUE(check);
        return check->verdict;
    };
    const QString code = good.details.snapshot.code;
    EXPECT_EQ(verdict(code.toLower()), PaperVerdict::Genuine);
    EXPECT_EQ(verdict(good.number + QStringLiteral(" 20261121 ") + code), PaperVerdict::Genuine);
    EXPECT_EQ(verdict(good.number), PaperVerdict::Genuine);
    EXPECT_EQ(verdict(good.number + u' ' + voided.details.snapshot.code), PaperVerdict::OtherCode);
    EXPECT_EQ(verdict(voided.number), PaperVerdict::Voided);
    EXPECT_EQ(verdict(reversed.details.snapshot.code), PaperVerdict::Reversed);
    EXPECT_EQ(verdict(QStringLiteral("PJ-202611-0099")), PaperVerdict::Unknown);
    EXPECT_EQ(fieldOf(office.desk.check(office.till, QStringLiteral("?"))), "code");
    office.change([](UnitOfWork& unit) {
        unit.connection().statement(QStringLiteral("DROP TRIGGER receipt_line_no_update")).run();
        unit.connection()
            .statement(QStringLiteral("UPDATE receipt_line SET amount_fen = 101 WHERE receipt_id = 1"))
            .run();
    });
    EXPECT_EQ(verdict(good.number), PaperVerdict::Tampered);
}

TEST(ReceiptDesk, TheListIsFilteredAndGivenInPages)
{
    ReceiptOffice office;
    const ChargeId fee = office.owed(10'000);
    const Receipt first = office.paid({office.line(charge, 100, fee)});
    office.paid({office.line(charge, 100, fee)}, PayMethod::WeChat);
    office.paid({office.line(charge, 100, fee)}, PayMethod::WeChat);
    ASSERT_TRUE(office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(first)));
    const auto count = [&](const ReceiptFilter& filter) {
        const auto page = office.desk.page(office.till, filter);
        const auto totals = office.desk.totals(office.till, filter);
        EXPECT_TRUE(page);
        EXPECT_TRUE(totals);
        EXPECT_EQ(std::ssize(page->rows), totals->count);
        return totals->count;
    };
    EXPECT_EQ(count({}), 3);
    ReceiptFilter filter;
    filter.method = PayMethod::WeChat;
    EXPECT_EQ(count(filter), 2);
    filter = {};
    filter.voided = true;
    EXPECT_EQ(count(filter), 1);
    filter = {};
    filter.kinds = {ReceiptKind::Refund, ReceiptKind::Reversal};
    EXPECT_EQ(count(filter), 0);
    filter = {};
    filter.text = QStringLiteral("3-2-1201");
    EXPECT_EQ(count(filter), 3);
    filter.text = QStringLiteral("小芳");
    EXPECT_EQ(count(filter), 3);
    filter.text = QStringLiteral("0002");
    EXPECT_EQ(count(filter), 1);
    filter.text = QStringLiteral("%");
    EXPECT_EQ(count(filter), 0);
    filter = {};
    filter.shiftNumber = QStringLiteral("BC-202611-0001");
    filter.cashier = StaffId(901);
    filter.from = FeeOffice::day("2026-11-21");
    EXPECT_EQ(count(filter), 3);
    filter.from = FeeOffice::day("2026-11-22");
    EXPECT_EQ(count(filter), 0);

    const auto page = office.desk.page(office.till, {}, {}, 2);
    ASSERT_TRUE(page);
    ASSERT_TRUE(page->next);
    EXPECT_EQ(page->rows.front().number, QStringLiteral("PJ-202611-0003"));
    const auto second = office.desk.page(office.till, {}, page->next, 2);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->rows.size(), 1U);
    EXPECT_FALSE(second->next);
    EXPECT_TRUE(second->rows.front().voided);

    const auto found = office.desk.search(office.till, QStringLiteral("2"), 5);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(office.desk.search(office.till, QStringLiteral("pj-202611"), 5)->size(), 3U);
}
