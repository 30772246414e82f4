// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/receiptdesk.h"
#include "storage/fees/moneycheck.h"
#include "support/receiptoffice.h"

#include <random>

using namespace pd;
using namespace pd::test;

namespace {

/// Broken sums, counted by SQL that shares nothing with the program's own.
const char* const brokenSums[] = {
    // open amounts are charges less allocations, between nothing and the charge
    "SELECT count(*) FROM charge c WHERE c.kind <> 'reversal' AND (SELECT coalesce(sum(o.open_fen), 0) FROM "
    "charge_open o WHERE o.charge_id = c.id) <> CASE WHEN EXISTS (SELECT 1 FROM charge r WHERE r.original_id "
    "= c.id "
    "AND r.kind = 'reversal') THEN 0 ELSE c.amount_fen - (SELECT coalesce(sum(a.amount_fen), 0) FROM "
    "allocation a "
    "WHERE a.charge_id = c.id) END",
    "SELECT count(*) FROM charge_open o JOIN charge c ON c.id = o.charge_id WHERE abs(o.open_fen) > "
    "abs(c.amount_fen) OR (o.open_fen < 0) <> (c.amount_fen < 0)",
    // prepayments are their entries and never below zero
    "SELECT count(*) FROM prepayment_balance b WHERE b.balance_fen < 0 OR b.balance_fen <> (SELECT "
    "sum(e.amount_fen) FROM prepayment_entry e WHERE e.room_id = b.room_id)",
    // deposits likewise
    "SELECT count(*) FROM deposit d WHERE d.amount_fen - (SELECT coalesce(sum(e.amount_fen), 0) FROM "
    "deposit_entry "
    "e WHERE e.deposit_id = d.id) <> (SELECT coalesce(sum(o.open_fen), 0) FROM deposit_open o WHERE "
    "o.deposit_id = "
    "d.id)",
    // refunds of a receipt are not more than it, in all and of a charge
    "SELECT count(*) FROM receipt r WHERE r.kind = 'payment' AND r.total_fen + (SELECT "
    "coalesce(sum(f.total_fen), 0) "
    "FROM receipt f WHERE f.original_id = r.id) < 0",
    "SELECT count(*) FROM receipt_line l WHERE l.kind = 'charge' AND l.amount_fen > 0 AND l.amount_fen + "
    "(SELECT "
    "coalesce(sum(m.amount_fen), 0) FROM receipt f JOIN receipt_line m ON m.receipt_id = f.id WHERE "
    "f.original_id = "
    "l.receipt_id AND m.charge_id = l.charge_id) < 0",
    // what a receipt does to the ledger is what stands on it; a void one does nothing
    "SELECT count(*) FROM receipt r WHERE (SELECT coalesce(sum(a.amount_fen), 0) FROM allocation a WHERE "
    "a.receipt_id = r.id) + (SELECT coalesce(sum(e.amount_fen), 0) FROM prepayment_entry e WHERE "
    "e.receipt_id = "
    "r.id) + CASE WHEN r.kind = 'payment' THEN (SELECT coalesce(sum(l.amount_fen), 0) FROM receipt_line l "
    "WHERE "
    "l.receipt_id = r.id AND l.kind = 'deposit') ELSE (SELECT coalesce(sum(-e.amount_fen), 0) FROM "
    "deposit_entry e "
    "WHERE e.receipt_id = r.id) END <> CASE WHEN r.kind = 'set-off' THEN 0 ELSE (SELECT sum(t.amount_fen) "
    "FROM "
    "receipt_tender t WHERE t.receipt_id = r.id AND t.method <> 'prepayment') END AND NOT EXISTS (SELECT 1 "
    "FROM "
    "receipt_void v WHERE v.receipt_id = r.id) AND NOT EXISTS (SELECT 1 FROM receipt_tender t WHERE "
    "t.receipt_id = "
    "r.id AND t.method = 'prepayment')",
    "SELECT count(*) FROM receipt_void v WHERE (SELECT coalesce(sum(a.amount_fen), 0) FROM allocation a "
    "WHERE "
    "a.receipt_id = v.receipt_id) <> 0 OR (SELECT coalesce(sum(e.amount_fen), 0) FROM prepayment_entry e "
    "WHERE "
    "e.receipt_id = v.receipt_id) <> 0",
    // numbers without a hole
    "SELECT max(cast(substr(number, -4) AS INTEGER)) - count(*) FROM receipt",
};

} // namespace

TEST(ReceiptDays, T3_RandomPaymentsVoidsRefundsAndReversalsKeepEverySum)
{
    ReceiptOffice office;
    std::mt19937 random(20'261'121);
    const auto pick = [&](std::int64_t least, std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(least, most)(random);
    };
    std::vector<ChargeId> charges;
    std::vector<Receipt> receipts;
    int done = 0;
    for (int step = 0; step < 260; ++step) {
        if (step % 40 == 39) {
            office.closeShift();
            office.openShift();
        }
        if (charges.empty() || pick(0, 3) == 0) {
            charges.push_back(office.owed(pick(1, 900)));
        }
        const auto any = [&](const auto& list) -> const auto& {
            return list[static_cast<std::size_t>(pick(0, std::ssize(list) - 1))];
        };
        const std::int64_t what = receipts.empty() ? 0 : pick(0, 9);
        if (what <= 4) {
            std::vector<ReceiptLine> lines{office.line(ReceiptLineKind::Charge, pick(1, 600), any(charges))};
            if (pick(0, 2) == 0) {
                lines.push_back(office.line(ReceiptLineKind::Prepayment, pick(1, 400)));
            }
            if (pick(0, 6) == 0) {
                lines.push_back(office.line(ReceiptLineKind::Deposit, pick(1, 400)));
            }
            const bool setOff = lines.size() == 1 && pick(0, 3) == 0;
            if (const auto taken =
                    office.take(lines, setOff ? std::nullopt : std::optional(PayMethod::Cash))) {
                receipts.push_back(*taken);
                ++done;
            }
        } else if (what <= 6) {
            done += office.desk.voidReceipt(office.till, ReceiptOffice::voidOf(any(receipts))) ? 1 : 0;
        } else if (what == 7) {
            done += office.desk.reverse(office.till, office.reversalOf(any(receipts))) ? 1 : 0;
        } else {
            RefundEntry entry = office.refundOf(any(receipts), {{1, Money::fromFen(pick(1, 400))}});
            if (pick(0, 1) == 0) {
                entry.parts.push_back({2, Money::fromFen(pick(1, 300))});
            }
            entry.forgiven = pick(0, 1) == 0;
            if (pick(0, 4) == 0) {
                entry.method = std::nullopt;
                entry.methodReason = QStringLiteral("转预存");
            }
            done += office.desk.refund(office.till, entry) ? 1 : 0;
        }
        for (const char* sql : brokenSums) {
            ASSERT_EQ(office.number(sql), 0) << "step " << step << ": " << sql;
        }
    }
    // The program's own check says so too; shifts are closed without a count here.
    for (const MoneyRule rule :
         {MoneyRule::ReceiptSums, MoneyRule::ReceiptChain, MoneyRule::Allocations, MoneyRule::ChargeOpen,
          MoneyRule::Prepayments, MoneyRule::PrepaymentTotal, MoneyRule::Deposits, MoneyRule::Refunds}) {
        const auto fault =
            office.read([&](Connection& connection) { return MoneyCheck(connection).check(rule); });
        EXPECT_FALSE(fault) << qPrintable(code(rule));
    }
    EXPECT_GT(done, 80); // the days were not idle
    EXPECT_GT(office.number("SELECT count(*) FROM receipt_void"), 5);
    EXPECT_GT(office.number("SELECT count(*) FROM receipt WHERE kind = 'refund'"), 5);
    EXPECT_GT(office.number("SELECT count(*) FROM receipt WHERE kind = 'reversal'"), 3);
}

TEST(ReceiptDays, TheSumsAreNotEmptyWords)
{
    ReceiptOffice office;
    const Receipt receipt = office.paid({office.line(ReceiptLineKind::Charge, 500, office.owed(500))});
    const auto broken = [&] {
        std::int64_t all = 0;
        for (const char* sql : brokenSums) {
            all += office.number(sql);
        }
        return all;
    };
    EXPECT_EQ(broken(), 0);
    office.change([](UnitOfWork& unit) {
        unit.connection()
            .statement(QStringLiteral(
                "INSERT INTO charge_open (charge_id, room_id, item_id, due_on, open_fen) SELECT "
                "id, room_id, item_id, due_on, 1 FROM charge"))
            .run();
    });
    EXPECT_GT(broken(), 0);
}
