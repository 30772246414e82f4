// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/ledgerstore.h"

#include "storage/fees/ledgerqueries.h"
#include "support/feeoffice.h"

#include <random>

using namespace pd;
using namespace pd::test;

namespace {

ChargeId posted(UnitOfWork& unit, const NewCharge& charge)
{
    const auto id = LedgerStore(unit).post(charge);
    EXPECT_TRUE(id);
    return *id;
}

ErrorCode codeOf(const Result<void>& result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

TEST(LedgerStore, FEE_30_PaidInPartsNothingGoesBelowZero)
{
    FeeOffice office;
    office.change([&](UnitOfWork& unit) {
        const ChargeId charge = posted(unit, office.bill("2026-11-01", "2026-11-30", 16'545));
        const ReceiptId receipt = office.receipt(unit, "R-1", 16'545);
        LedgerStore ledger(unit);
        EXPECT_TRUE(ledger.allocate(charge, receipt, Money::fromFen(10'000)));
        EXPECT_EQ(codeOf(ledger.allocate(charge, receipt, Money::fromFen(6'546))), ErrorCode::MoreThanOwed);
        EXPECT_EQ(codeOf(ledger.allocate(charge, receipt, Money::fromFen(-1))), ErrorCode::MoreThanOwed);
        EXPECT_EQ(codeOf(ledger.allocate(charge, receipt, Money())), ErrorCode::MoreThanOwed);
        EXPECT_EQ(LedgerQueries(unit.connection()).owed(office.room), Money::fromFen(6'545));
        EXPECT_TRUE(ledger.allocate(charge, receipt, Money::fromFen(6'545)));
    });
    EXPECT_EQ(office.number("SELECT count(*) FROM charge_open"), 0);
}

TEST(LedgerStore, ACreditIsUsedUpAndNoFurther)
{
    FeeOffice office;
    office.change([&](UnitOfWork& unit) {
        NewCharge credit = office.bill("2026-11-01", "2026-11-30", -2'000);
        credit.kind = ChargeKind::Credit;
        const ChargeId id = posted(unit, credit);
        const ReceiptId receipt = office.receipt(unit, "R-1", 0);
        LedgerStore ledger(unit);
        EXPECT_EQ(codeOf(ledger.allocate(id, receipt, Money::fromFen(-2'001))), ErrorCode::MoreThanOwed);
        EXPECT_EQ(codeOf(ledger.allocate(id, receipt, Money::fromFen(1))), ErrorCode::MoreThanOwed);
        EXPECT_TRUE(ledger.allocate(id, receipt, Money::fromFen(-2'000)));
        EXPECT_EQ(LedgerQueries(unit.connection()).owed(office.room), Money());
    });
}

TEST(LedgerStore, AReversalSettlesAChargeOnceAndItCanBeBilledAgain)
{
    FeeOffice office;
    office.change([&](UnitOfWork& unit) {
        unit.connection()
            .statement(QStringLiteral(
                "INSERT INTO billing_run (id, number, period_from, period_until, scope, state, lines, rooms, "
                "skipped, total_fen, digest, made_by, made_at_ms, checked_by, posted_at_ms) VALUES (1, "
                "'YS-202611-0001', '2026-11-01', '2026-11-30', '{}', 'posted', 1, 1, 0, 100, zeroblob(32), "
                "'a', 1, 'b', 1)"))
            .run();
        NewCharge charge = office.bill("2026-11-01", "2026-11-30", 100);
        charge.kind = ChargeKind::Billed;
        charge.run = BillingRunId(1);
        LedgerStore ledger(unit);
        const ChargeId first = posted(unit, charge);
        const auto twice = ledger.post(charge);
        ASSERT_FALSE(twice);
        EXPECT_EQ(twice.error().code, ErrorCode::AlreadyBilled);

        EXPECT_EQ(ledger.reverse(first, QString()).error().code, ErrorCode::ReasonRequired);
        const auto reversal = ledger.reverse(first, QStringLiteral("wrong area"));
        ASSERT_TRUE(reversal);
        EXPECT_EQ(ledger.reverse(first, QStringLiteral("again")).error().code, ErrorCode::AlreadyReversed);
        EXPECT_EQ(LedgerQueries(unit.connection()).owed(office.room), Money());

        const ChargeId second = posted(unit, charge);
        const auto stored = LedgerQueries(unit.connection()).charge(second);
        ASSERT_TRUE(stored);
        EXPECT_EQ(stored->attempt, 2);
        EXPECT_EQ(stored->open, Money::fromFen(100));
        EXPECT_TRUE(LedgerQueries(unit.connection()).charge(first)->reversed);
    });
}

TEST(LedgerStore, WhatIsPaidInPartCannotBeReversed)
{
    FeeOffice office;
    office.change([&](UnitOfWork& unit) {
        const ChargeId charge = posted(unit, office.bill("2026-11-01", "2026-11-30", 100));
        LedgerStore ledger(unit);
        ASSERT_TRUE(ledger.allocate(charge, office.receipt(unit, "R-1", 1), Money::fromFen(1)));
        EXPECT_EQ(ledger.reverse(charge, QStringLiteral("why")).error().code, ErrorCode::PaidAlready);
    });
}

TEST(LedgerStore, TakingBackOpensWhatWasPaidAndPrepaidMoneyMustBeThere)
{
    FeeOffice office;
    office.change([&](UnitOfWork& unit) {
        const ChargeId charge = posted(unit, office.bill("2026-11-01", "2026-11-30", 100));
        const ReceiptId receipt = office.receipt(unit, "R-1", 150);
        LedgerStore ledger(unit);
        ASSERT_TRUE(ledger.allocate(charge, receipt, Money::fromFen(100)));
        ASSERT_TRUE(ledger.prepay(office.room, receipt, Money::fromFen(50)));
        const ReceiptId back = office.receipt(unit, "R-2", -150);
        EXPECT_EQ(codeOf(ledger.takeBack(receipt, back, charge, Money::fromFen(101))),
                  ErrorCode::MoreThanPaid);
        EXPECT_EQ(LedgerQueries(unit.connection()).owed(office.room), Money());
        ASSERT_TRUE(ledger.takeBack(receipt, back, charge, Money::fromFen(30)));
        EXPECT_EQ(LedgerQueries(unit.connection()).owed(office.room), Money::fromFen(30));
        EXPECT_EQ(codeOf(ledger.prepay(office.room, back, Money::fromFen(-51))), ErrorCode::MoreThanBalance);
        ASSERT_TRUE(ledger.takeBack(receipt, back));
        EXPECT_EQ(LedgerQueries(unit.connection()).owed(office.room), Money::fromFen(100));
        EXPECT_EQ(LedgerQueries(unit.connection()).prepaid(office.room), Money());
        // Nothing is left of it to take back.
        EXPECT_EQ(codeOf(ledger.takeBack(receipt, back, charge, Money::fromFen(1))), ErrorCode::MoreThanPaid);
    });
}

TEST(LedgerStore, T1_PostedMoneyCannotBeChangedBySqlEither)
{
    FeeOffice office;
    office.change([&](UnitOfWork& unit) {
        const ChargeId charge = posted(unit, office.bill("2026-11-01", "2026-11-30", 100));
        const ReceiptId receipt = office.receipt(unit, "R-1", 150);
        LedgerStore ledger(unit);
        ASSERT_TRUE(ledger.allocate(charge, receipt, Money::fromFen(100)));
        ASSERT_TRUE(ledger.prepay(office.room, receipt, Money::fromFen(50)));
    });
    for (const char* sql :
         {"UPDATE charge SET amount_fen = 1", "DELETE FROM charge", "UPDATE receipt SET total_fen = 1",
          "DELETE FROM receipt", "UPDATE allocation SET amount_fen = 1", "DELETE FROM allocation",
          "UPDATE prepayment_entry SET amount_fen = 1", "DELETE FROM prepayment_entry",
          "DELETE FROM cashier_shift"}) {
        EXPECT_NE(office.refusalOf(sql).find("cannot be"), std::string::npos) << sql;
    }
    // Control: what may change does.
    EXPECT_EQ(office.refusalOf("UPDATE fee_item SET position = 3"), "");
}

TEST(LedgerStore, T3_OpenAmountsAreAlwaysChargesLessAllocations)
{
    FeeOffice office;
    std::mt19937 random(20'261'128);
    const auto pick = [&](std::int64_t least, std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(least, most)(random);
    };
    office.change([&](UnitOfWork& unit) {
        LedgerStore ledger(unit, LedgerAudit::ByCaller);
        std::vector<ChargeId> charges;
        std::vector<ReceiptId> receipts;
        for (int step = 0; step < 600; ++step) {
            switch (pick(0, 3)) {
            case 0: {
                NewCharge charge = office.bill("2026-11-01", "2026-11-30", pick(1, 500));
                if (pick(0, 5) == 0) {
                    charge.kind = ChargeKind::Credit;
                    charge.amount = -charge.amount;
                }
                charges.push_back(posted(unit, charge));
                break;
            }
            case 1:
                if (!charges.empty()) {
                    const auto charge =
                        charges.at(static_cast<std::size_t>(pick(0, std::ssize(charges) - 1)));
                    receipts.push_back(office.receipt(unit, qPrintable(QString::number(step)), 0));
                    static_cast<void>(
                        ledger.allocate(charge, receipts.back(), Money::fromFen(pick(-100, 300))));
                }
                break;
            case 2:
                if (!charges.empty()) {
                    static_cast<void>(
                        ledger.reverse(charges.at(static_cast<std::size_t>(pick(0, std::ssize(charges) - 1))),
                                       QStringLiteral("test")));
                }
                break;
            default:
                if (!receipts.empty() && pick(0, 2) == 0) {
                    const auto receipt =
                        receipts.at(static_cast<std::size_t>(pick(0, std::ssize(receipts) - 1)));
                    EXPECT_TRUE(ledger.takeBack(receipt, receipt));
                }
            }
        }
    });
    EXPECT_GT(office.number("SELECT count(*) FROM charge WHERE kind = 'reversal'"), 5);
    EXPECT_GT(office.number("SELECT count(*) FROM allocation WHERE reverses_id IS NOT NULL"), 5);
    EXPECT_EQ(
        office.number("SELECT count(*) FROM charge c LEFT JOIN charge_open o ON o.charge_id = c.id WHERE "
                      "c.kind <> 'reversal' AND c.amount_fen + coalesce((SELECT sum(r.amount_fen) FROM "
                      "charge r WHERE r.original_id = c.id AND r.kind = 'reversal'), 0) - "
                      "coalesce((SELECT sum(a.amount_fen) FROM allocation a WHERE a.charge_id = c.id), 0) "
                      "<> coalesce(o.open_fen, 0)"),
        0);
}
