// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/receiptstore.h"

#include "storage/fees/ledgerqueries.h"
#include "storage/fees/ledgerstore.h"
#include "storage/fees/receiptqueries.h"
#include "storage/fees/receiptsnapshot.h"
#include "support/feeoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

class Counter : public FeeOffice {
public:
    ChargeId owed(std::int64_t fen)
    {
        std::optional<ChargeId> id;
        change(
            [&](UnitOfWork& unit) { id = *LedgerStore(unit).post(bill("2026-11-01", "2026-11-30", fen)); });
        return *id;
    }
    [[nodiscard]] NewReceipt paying(ChargeId charge, std::int64_t fen, const char* key) const
    {
        NewReceipt receipt{.kind = ReceiptKind::Payment,
                           .shift = shift,
                           .cashier = cashier,
                           .room = room,
                           .payer = QStringLiteral("王芳"),
                           .lines = {},
                           .tenders = {},
                           .given = {},
                           .change = {},
                           .original = {},
                           .reason = {},
                           .approver = {},
                           .attemptKey = QString::fromLatin1(key),
                           .snapshot = {}};
        receipt.lines.push_back({.kind = ReceiptLineKind::Charge,
                                 .room = room,
                                 .charge = charge,
                                 .deposit = {},
                                 .newDeposit = {},
                                 .amount = Money::fromFen(fen)});
        receipt.tenders.push_back({PayMethod::Cash, Money::fromFen(fen), {}});
        receipt.snapshot.lines.push_back({.room = QStringLiteral("3-2-1201"),
                                          .text = QStringLiteral("物业服务费"),
                                          .period = QStringLiteral("2026-11"),
                                          .detail = {},
                                          .amount = Money::fromFen(fen)});
        receipt.snapshot.cashier = QStringLiteral("周敏");
        return receipt;
    }
    Result<Receipt> post(const NewReceipt& receipt)
    {
        return writes().run(admin(), {"test.post", Permission::TakePayment},
                            [&](UnitOfWork& unit) { return ReceiptStore(unit).post(receipt); });
    }
};

} // namespace

TEST(ReceiptStore, B2_NumberRowsAndLedgerAreOneTransaction)
{
    Counter office;
    const ChargeId charge = office.owed(16'545);
    const auto receipt = office.post(office.paying(charge, 16'545, "a"));
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->number, QStringLiteral("PJ-202611-0001"));
    EXPECT_EQ(receipt->details.snapshot.capital, QStringLiteral("壹佰陆拾伍元肆角伍分"));
    EXPECT_EQ(receipt->details.snapshot.code.size(), 8);
    EXPECT_EQ(office.number("SELECT count(*) FROM charge_open"), 0);

    // What is refused takes no number.
    const auto refused = office.post(office.paying(charge, 1, "b"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::MoreThanOwed);
    const auto second = office.post(office.paying(office.owed(100), 100, "c"));
    ASSERT_TRUE(second);
    EXPECT_EQ(second->number, QStringLiteral("PJ-202611-0002"));
}

TEST(ReceiptStore, B5_TheSamePressOfAKeyGivesOneReceipt)
{
    Counter office;
    const ChargeId charge = office.owed(500);
    const auto first = office.post(office.paying(charge, 300, "same"));
    const auto again = office.post(office.paying(charge, 300, "same"));
    ASSERT_TRUE(first);
    ASSERT_TRUE(again);
    EXPECT_EQ(first->number, again->number);
    EXPECT_EQ(office.number("SELECT count(*) FROM receipt"), 1);
    EXPECT_EQ(office.number("SELECT open_fen FROM charge_open"), 200);
}

TEST(ReceiptStore, LinesAndMoneyMustAddUp)
{
    Counter office;
    NewReceipt receipt = office.paying(office.owed(500), 500, "a");
    receipt.tenders.front().amount = Money::fromFen(499);
    const auto refused = office.post(receipt);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::SumsDiffer);
}

TEST(ReceiptStore, B10_NoReceiptWithoutAnOpenShiftOfOneDayAtMost)
{
    Counter office;
    const ChargeId charge = office.owed(500);
    NewReceipt other = office.paying(charge, 100, "a");
    other.cashier = StaffId(1);
    EXPECT_EQ(office.post(other).error().code, ErrorCode::ShiftRequired);
    office.clock.advanceMinutes(24 * 60);
    EXPECT_TRUE(office.post(office.paying(charge, 100, "b")));
    office.clock.advanceMinutes(1);
    EXPECT_EQ(office.post(office.paying(charge, 100, "c")).error().code, ErrorCode::ShiftTooLong);
    office.change([](UnitOfWork& unit) {
        unit.connection()
            .statement(QStringLiteral("UPDATE cashier_shift SET closed_at_ms = ?"))
            .bind(unit.now())
            .run();
    });
    EXPECT_EQ(office.post(office.paying(charge, 100, "d")).error().code, ErrorCode::ShiftClosed);
}

TEST(ReceiptStore, FEE_29_ADepositHasItsOwnNumberAndIsHeld)
{
    Counter office;
    office.change([](UnitOfWork& unit) {
        unit.connection()
            .statement(
                QStringLiteral("INSERT INTO fee_item (id, name_zh, kind, period, in_advance, due_day, "
                               "part_month, rounding, payer) VALUES (950, '押金', 'deposit', 'once', 1, "
                               "1, 'full', 'fen', 'owner')"))
            .run();
    });
    NewReceipt receipt = office.paying(office.owed(500), 500, "a");
    receipt.lines.push_back(
        {.kind = ReceiptLineKind::Deposit,
         .room = office.room,
         .charge = {},
         .deposit = {},
         .newDeposit = NewDeposit{FeeItemId(950), QStringLiteral("王芳"), QStringLiteral("装修押金")},
         .amount = Money::fromFen(200'000)});
    receipt.tenders.front().amount = Money::fromFen(200'500);
    const auto posted = office.post(receipt);
    ASSERT_TRUE(posted);
    ASSERT_EQ(posted->details.lines.size(), 2U);
    EXPECT_TRUE(posted->details.lines.back().deposit.has_value());
    EXPECT_EQ(office.number("SELECT open_fen FROM deposit_open"), 200'000);
    EXPECT_EQ(office.number("SELECT count(*) FROM deposit WHERE number = 'YJ-202611-0001'"), 1);
}

TEST(ReceiptStore, B14_PrepaymentIsSetOffWithoutCash)
{
    Counter office;
    const ChargeId charge = office.owed(500);
    NewReceipt in = office.paying(charge, 100, "in");
    in.lines.front() = {.kind = ReceiptLineKind::Prepayment,
                        .room = office.room,
                        .charge = {},
                        .deposit = {},
                        .newDeposit = {},
                        .amount = Money::fromFen(100)};
    ASSERT_TRUE(office.post(in));
    NewReceipt out = office.paying(charge, 101, "out");
    out.kind = ReceiptKind::SetOff;
    out.tenders.front().method = std::nullopt;
    EXPECT_EQ(office.post(out).error().code, ErrorCode::MoreThanBalance);
    out.lines.front().amount = Money::fromFen(100);
    out.tenders.front().amount = Money::fromFen(100);
    ASSERT_TRUE(office.post(out));
    EXPECT_EQ(office.number("SELECT balance_fen FROM prepayment_balance"), 0);
    EXPECT_EQ(office.number("SELECT open_fen FROM charge_open"), 400);
}

TEST(ReceiptStore, B17_AChangedReceiptIsFound)
{
    Counter office;
    const ChargeId charge = office.owed(500);
    for (const char* key : {"a", "b", "c"}) {
        ASSERT_TRUE(office.post(office.paying(charge, 100, key)));
    }
    const auto tampered = [&] {
        return office.read([](Connection& connection) { return ReceiptQueries(connection).firstTampered(); });
    };
    EXPECT_FALSE(tampered().has_value());
    office.change([](UnitOfWork& unit) {
        unit.connection().statement(QStringLiteral("DROP TRIGGER receipt_no_update")).run();
        unit.connection()
            .statement(QStringLiteral("UPDATE receipt SET snapshot = replace(snapshot, '\"total_fen\":100', "
                                      "'\"total_fen\":101') WHERE number = 'PJ-202611-0002'"))
            .run();
    });
    EXPECT_EQ(tampered(), QStringLiteral("PJ-202611-0002"));
}

TEST(ReceiptSnapshot, ComesBackAsItWas)
{
    ReceiptSnapshot snapshot;
    snapshot.kind = ReceiptKind::Refund;
    snapshot.office = QStringLiteral("富成花园");
    snapshot.number = QStringLiteral("PJ-202611-0001");
    snapshot.at = morning();
    snapshot.payer = QStringLiteral("王\"芳\n");
    snapshot.lines = {{QStringLiteral("3-2-1201"), QStringLiteral("水费"), QStringLiteral("2026-11"),
                       QStringLiteral("12 m³ × 5"), Money::fromFen(-6'000)}};
    snapshot.total = Money::fromFen(-6'000);
    snapshot.capital = QStringLiteral("陆拾元整");
    snapshot.tenders = {{QStringLiteral("现金"), Money::fromFen(-6'000)}};
    snapshot.prepaid = Money();
    snapshot.original = QStringLiteral("PJ-202610-0007");
    snapshot.remark = QStringLiteral("备注");
    snapshot.cashier = QStringLiteral("周敏");
    snapshot.demo = true;
    EXPECT_EQ(receiptSnapshot(toJson(snapshot)), snapshot);
}
