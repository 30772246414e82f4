// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/receiptprintdesk.h"

#include "storage/fees/ledgerstore.h"
#include "storage/fees/receiptstore.h"
#include "support/feeoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

class ReceiptPrintDeskTest : public testing::Test, public FeeOffice {
protected:
    Receipt paid(std::int64_t fen, RoomId where, const char* key)
    {
        NewReceipt receipt{.kind = ReceiptKind::Payment,
                           .shift = shift,
                           .cashier = cashier,
                           .room = where,
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
        receipt.lines.push_back({.kind = ReceiptLineKind::Prepayment,
                                 .room = where,
                                 .charge = {},
                                 .deposit = {},
                                 .newDeposit = {},
                                 .amount = Money::fromFen(fen)});
        receipt.tenders.push_back({PayMethod::Cash, Money::fromFen(fen), {}});
        receipt.snapshot.lines.push_back({.room = QStringLiteral("3-2-1201"),
                                          .text = QStringLiteral("预存"),
                                          .period = {},
                                          .detail = {},
                                          .amount = Money::fromFen(fen)});
        auto posted = writes().run(admin(), {"test.post", Permission::TakePayment}, [&](UnitOfWork& unit) {
            return ReceiptStore(unit).post(std::move(receipt));
        });
        EXPECT_TRUE(posted);
        return std::move(posted).value();
    }
    [[nodiscard]] std::int64_t printings() { return number("SELECT count(*) FROM document_print"); }

    ReceiptPrintDesk desk{writes(), reads()};
};

} // namespace

TEST_F(ReceiptPrintDeskTest, B6_WhatWaitsIsThereAtTheNextStart)
{
    const Receipt receipt = paid(10'000, room, "a");
    const auto job = desk.queue(admin(), receipt.id);
    ASSERT_TRUE(job);
    EXPECT_EQ(desk.queue(admin(), receipt.id)->id, job->id) << "asked for twice, it waits once";
    const auto other = secondDesk(); // as after a power cut
    ReceiptPrintDesk again(other->writes(), other->reads());
    const auto waiting = again.waiting(admin());
    ASSERT_TRUE(waiting);
    ASSERT_EQ(waiting->size(), 1U);
    EXPECT_EQ(waiting->front().number, receipt.number);
    EXPECT_EQ(waiting->front().printing, 1);
    Session elsewhere = admin();
    elsewhere.station = QStringLiteral("another desk");
    EXPECT_TRUE(again.waiting(elsewhere)->empty());
}

TEST_F(ReceiptPrintDeskTest, B16_ThePrintIsCountedOnlyWhenThePrinterHasIt)
{
    const Receipt receipt = paid(10'000, room, "a");
    const auto job = desk.queue(admin(), receipt.id);
    ASSERT_TRUE(job);
    ASSERT_TRUE(desk.failed(admin(), job->id, error(ErrorCode::PrinterMissing)));
    EXPECT_EQ(printings(), 0);
    EXPECT_EQ(desk.waiting(admin())->front().failure, QStringLiteral("printer-missing"));
    EXPECT_EQ(desk.receipt(admin(), receipt.id)->printing, 1);
    EXPECT_EQ(*desk.sent(admin(), job->id), 1);
    EXPECT_TRUE(desk.waiting(admin())->empty());
    EXPECT_EQ(desk.receipt(admin(), receipt.id)->printing, 2);
    EXPECT_EQ(desk.sent(admin(), job->id).error().code, ErrorCode::NotFound) << "no print counts twice";
    EXPECT_EQ(printings(), 1);
}

TEST_F(ReceiptPrintDeskTest, B16_AReprintNeedsItsOwnRight)
{
    const Receipt receipt = paid(10'000, room, "a");
    const Session cashierOnly = with({Permission::ViewFees, Permission::TakePayment});
    const auto first = desk.queue(cashierOnly, receipt.id);
    ASSERT_TRUE(first);
    ASSERT_TRUE(desk.sent(cashierOnly, first->id));
    EXPECT_EQ(desk.queue(cashierOnly, receipt.id).error().code, ErrorCode::NotPermitted);
    const std::vector<ReceiptId> ids{receipt.id};
    EXPECT_EQ(desk.counted(cashierOnly, ids).error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(desk.counted(with({Permission::ViewFees, Permission::ReprintReceipt}), ids));
    EXPECT_EQ(desk.receipt(cashierOnly, receipt.id)->printing, 3);
}

TEST_F(ReceiptPrintDeskTest, ADroppedJobIsNotPrintedAndNotCounted)
{
    const Receipt receipt = paid(10'000, room, "a");
    const auto job = desk.queue(admin(), receipt.id);
    ASSERT_TRUE(job);
    ASSERT_TRUE(desk.drop(admin(), job->id));
    EXPECT_TRUE(desk.waiting(admin())->empty());
    EXPECT_EQ(printings(), 0);
    EXPECT_EQ(desk.drop(admin(), job->id).error().code, ErrorCode::NotFound);
    EXPECT_NE(desk.queue(admin(), receipt.id)->id, job->id) << "it may be asked for again";
}

TEST_F(ReceiptPrintDeskTest, ManyComeInTheOrderOfTheRoute)
{
    const Receipt second = paid(100, vacant, "b");
    const Receipt first = paid(200, room, "a");
    ReceiptSelection selection{clock.today(), {}, true};
    auto found = desk.receipts(admin(), selection);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2U);
    EXPECT_EQ((*found)[0].receipt.number, first.number);
    EXPECT_EQ((*found)[1].receipt.number, second.number);
    const std::vector<ReceiptId> ids{first.id};
    ASSERT_TRUE(desk.counted(admin(), ids));
    EXPECT_EQ(desk.receipts(admin(), selection)->size(), 1U);
    selection.onlyUnprinted = false;
    EXPECT_EQ(desk.receipts(admin(), selection)->size(), 2U);
    selection.building = BuildingId(901);
    EXPECT_EQ(desk.receipts(admin(), selection)->size(), 2U);
    selection.building = BuildingId(999);
    EXPECT_TRUE(desk.receipts(admin(), selection)->empty());
    selection = {clock.today().plusDays(-1), {}, false};
    EXPECT_TRUE(desk.receipts(admin(), selection)->empty());
}

TEST_F(ReceiptPrintDeskTest, C1_WhatDoesNotAddUpIsNotPrinted)
{
    change([&](UnitOfWork& unit) {
        (void)receipt(unit, "PJ-202611-0900", 100);
        unit.connection()
            .statement(QStringLiteral("INSERT INTO receipt (number, kind, shift_id, cashier_id, at_ms, "
                                      "on_date, total_fen, snapshot, hash, attempt_key) VALUES "
                                      "('PJ-202611-0901', 'payment', 901, 901, ?, '2026-11-21', 100, ?, "
                                      "zeroblob(32), 'x')"))
            .bind(unit.now())
            .bind(QStringLiteral("{\"total_fen\":100,\"capital\":\"贰元整\",\"lines\":[{\"fen\":100}]}"))
            .run();
    });
    const auto id = ReceiptId(number("SELECT id FROM receipt WHERE number = 'PJ-202611-0901'"));
    EXPECT_EQ(desk.receipt(admin(), id).error().code, ErrorCode::SumsDiffer);
    EXPECT_EQ(desk.queue(admin(), id).error().code, ErrorCode::SumsDiffer);
    EXPECT_EQ(desk.receipt(admin(), ReceiptId(4711)).error().code, ErrorCode::NotFound);
}

TEST_F(ReceiptPrintDeskTest, SeriesAndCopiesBelongToTheCentre)
{
    const ReceiptSettings before = *desk.settings(admin());
    EXPECT_EQ(before, ReceiptSettings());
    ReceiptSettings after = before;
    after.series = QStringLiteral("SK");
    after.copies = {{QStringLiteral("客户"), {}}};
    EXPECT_EQ(desk.change(with({Permission::ViewFees}), before, after).error().code, ErrorCode::NotPermitted);
    ASSERT_TRUE(desk.change(admin(), before, after));
    EXPECT_EQ(*desk.settings(admin()), after);
    EXPECT_EQ(desk.change(admin(), before, after).error().code, ErrorCode::Conflict);
    EXPECT_EQ(*desk.nextNumber(admin(), QStringLiteral("SK")), QStringLiteral("SK-202611-0001"));
    EXPECT_EQ(paid(100, room, "a").number, QStringLiteral("SK-202611-0001"));
    EXPECT_EQ(*desk.nextNumber(admin(), QStringLiteral("SK")), QStringLiteral("SK-202611-0002"));
}
