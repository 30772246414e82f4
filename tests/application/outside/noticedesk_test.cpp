// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/outside/noticedesk.h"

#include "storage/spreadsheets/spreadsheetreader.h"
#include "support/outsideoffice.h"

#include <algorithm>

namespace pd::test {
namespace {

struct NoticeDeskTest : testing::Test {
    OutsideOffice office;
    const Session admin = TestOffice::admin();

    std::vector<OrderEvent> events(OrderId order)
    {
        return OutsideOffice::valueOf(office.desk.order(admin, order)).events;
    }
    SettlementSheet sheet(const char* month = "2026-11")
    {
        return OutsideOffice::valueOf(
            office.notices.sheet(admin, office.developer, QString::fromLatin1(month)));
    }
};

TEST_F(NoticeDeskTest, REP_30_EveryPrintOfANoticeIsCountedAndAReprintNeedsTheRight)
{
    const OutsideNotice notice = office.sentNotice(office.dispatchedOrder());
    Session butler = TestOffice::with({Permission::ViewOrders, Permission::PrintOrders});
    EXPECT_EQ(OutsideOffice::valueOf(office.notices.nextPrinting(butler, notice.id)), 1);
    EXPECT_EQ(OutsideOffice::valueOf(office.notices.nextPrinting(butler, notice.id)), 1)
        << "looking is no print";
    EXPECT_EQ(OutsideOffice::valueOf(office.notices.printed(butler, notice.id)), 1);
    EXPECT_EQ(OutsideOffice::valueOf(office.notices.nextPrinting(admin, notice.id)), 2);
    EXPECT_EQ(refusal(office.notices.nextPrinting(butler, notice.id)), ErrorCode::NotPermitted);
    EXPECT_EQ(refusal(office.notices.printed(TestOffice::with({Permission::ViewOrders}), notice.id)),
              ErrorCode::NotPermitted);
    EXPECT_EQ(refusal(office.notices.nextPrinting(admin, NoticeId(99))), ErrorCode::NotFound);
}

TEST_F(NoticeDeskTest, REP_30_EveryPrintOfALetterIsCounted)
{
    LetterEntry entry;
    entry.fromDepartment = QStringLiteral("客服部");
    entry.sender = QStringLiteral("王芳");
    entry.toDepartment = QStringLiteral("工程部");
    entry.subject = QStringLiteral("单元门");
    entry.text = QStringLiteral("请检修");
    const ContactLetter letter = OutsideOffice::valueOf(office.letters.write(admin, entry));
    EXPECT_EQ(OutsideOffice::valueOf(office.letters.printed(admin, letter.id)), 1);
    EXPECT_EQ(OutsideOffice::valueOf(office.letters.printed(admin, letter.id)), 2);
    EXPECT_EQ(OutsideOffice::valueOf(office.letters.nextPrinting(admin, letter.id)), 3);
}

TEST_F(NoticeDeskTest, AFT_06_FromTheNoticeToTheOwnersAcceptance)
{
    const ServiceOrder order = office.dispatchedOrder();
    OutsideNotice notice = office.sentNotice(order);
    EXPECT_EQ(notice.number, QStringLiteral("BX-202611-0001"));
    notice = OutsideOffice::valueOf(
        office.notices.accept(admin, notice.id, notice.version,
                              {office.clock.now().plusMinutes(120), QStringLiteral("下午来"), std::nullopt}));
    office.clock.advanceMinutes(180);
    EXPECT_EQ(OutsideOffice::valueOf(office.notices.open(admin)).overdue, 1) << "did not come as promised";
    notice = OutsideOffice::valueOf(
        office.notices.finish(admin, notice.id, notice.version,
                              {std::nullopt, QStringLiteral("已修"), std::nullopt, std::nullopt}));
    notice = OutsideOffice::valueOf(
        office.notices.inspect(admin, notice.id, notice.version,
                               {QStringLiteral("张三丰"), true, true, {}, std::nullopt, std::nullopt}));
    EXPECT_EQ(notice.state, NoticeState::OwnerAccepted);
    EXPECT_EQ(notice, OutsideOffice::valueOf(office.notices.notice(admin, notice.id)).notice);
    EXPECT_EQ(OutsideOffice::valueOf(office.notices.open(admin)).open, 0);
    const auto told = events(order.id);
    EXPECT_EQ(std::ranges::count(told, OrderEventKind::OutsideNotified, &OrderEvent::kind), 1);
    EXPECT_EQ(std::ranges::count(told, OrderEventKind::OutsideReplied, &OrderEvent::kind), 3);
    EXPECT_TRUE(std::ranges::any_of(
        told, [](const OrderEvent& event) { return event.note.contains(QStringLiteral("华建建筑")); }));
}

TEST_F(NoticeDeskTest, LateRepliesComeFirst)
{
    NoticeEntry hurried = office.entry();
    hurried.replyDue = office.clock.now().plusMinutes(30);
    const ServiceOrder first = office.registeredOrder();
    const ServiceOrder second = office.registeredOrder();
    const ServiceOrder third = office.registeredOrder();
    const OutsideNotice calm = office.sentNotice(first);
    const OutsideNotice late = OutsideOffice::valueOf(office.notices.send(admin, second.id, hurried));
    const OutsideNotice refused = office.sentNotice(third);
    ASSERT_TRUE(office.notices.refuse(admin, refused.id, refused.version,
                                      {std::nullopt, QStringLiteral("不属保修"), std::nullopt}));
    office.clock.advanceMinutes(60);
    const NoticeList list = OutsideOffice::valueOf(office.notices.open(admin));
    ASSERT_EQ(list.rows.size(), 3U);
    EXPECT_EQ(list.rows[0].notice.id, late.id);
    EXPECT_EQ(list.open, 3);
    EXPECT_EQ(list.overdue, 1);
    EXPECT_EQ(list.rows[0].partyPhone, QStringLiteral("13922110033"));
    EXPECT_EQ(list.rows[0].orderNumber, second.number);
    EXPECT_NE(list.rows[0].notice.id, calm.id);
}

TEST_F(NoticeDeskTest, TheSecondOfTwoDesksIsToldAndNothingIsLost)
{
    const OutsideNotice notice = office.sentNotice(office.registeredOrder());
    ASSERT_TRUE(office.notices.withdraw(admin, notice.id, notice.version, QStringLiteral("业主撤回")));
    EXPECT_EQ(refusal(office.notices.refuse(admin, notice.id, notice.version,
                                            {std::nullopt, QStringLiteral("x"), std::nullopt})),
              ErrorCode::Conflict);
    EXPECT_EQ(OutsideOffice::valueOf(office.notices.notice(admin, notice.id)).notice.withdrawReason,
              QStringLiteral("业主撤回"));
    EXPECT_EQ(refusal(office.notices.withdraw(admin, NoticeId(99), 1, QStringLiteral("x"))),
              ErrorCode::NotFound);
}

TEST_F(NoticeDeskTest, OnlyForOpenOrdersAndUnitsInUse)
{
    const ServiceOrder order = office.registeredOrder();
    NoticeEntry unknown = office.entry();
    unknown.party = OutsidePartyId(99);
    EXPECT_EQ(refusal(office.notices.send(admin, order.id, unknown)), ErrorCode::UnknownChoice);
    OutsideParty gone = OutsideOffice::valueOf(office.outside.parties(admin)).front();
    gone.active = false;
    ASSERT_TRUE(office.outside.change(admin, gone));
    NoticeEntry left = office.entry();
    left.party = gone.id;
    EXPECT_EQ(refusal(office.notices.send(admin, order.id, left)), ErrorCode::UnknownChoice);
    const ServiceOrder cancelled =
        OutsideOffice::valueOf(office.desk.cancel(admin, order.id, order.version, QStringLiteral("误报")));
    EXPECT_EQ(refusal(office.notices.send(admin, cancelled.id, office.entry())), ErrorCode::OrderTransition);
    const OutsideNotice notice = office.sentNotice(office.registeredOrder());
    EXPECT_EQ(notice.number, QStringLiteral("BX-202611-0001")) << "a refusal takes no number";
}

TEST_F(NoticeDeskTest, NothingWithoutTheRight)
{
    const ServiceOrder order = office.registeredOrder();
    const OutsideNotice notice = office.sentNotice(order);
    const Session reader = TestOffice::with({Permission::ViewOrders});
    EXPECT_EQ(refusal(office.notices.send(reader, order.id, office.entry())), ErrorCode::NotPermitted);
    EXPECT_EQ(refusal(office.notices.withdraw(reader, notice.id, notice.version, QStringLiteral("x"))),
              ErrorCode::NotPermitted);
    EXPECT_EQ(refusal(office.notices.bearers(reader)), ErrorCode::NotPermitted);
    EXPECT_EQ(refusal(office.notices.settle(reader, office.developer, QStringLiteral("2026-11"), 0, Money())),
              ErrorCode::NotPermitted);
    EXPECT_TRUE(office.notices.open(reader));
    EXPECT_TRUE(NoticeDesk::allowedActions(notice, reader).empty());
    EXPECT_EQ(NoticeDesk::allowedActions(notice, admin),
              (std::vector{NoticeAction::Accept, NoticeAction::Refuse, NoticeAction::Replace,
                           NoticeAction::Finish, NoticeAction::Withdraw}));
}

TEST_F(NoticeDeskTest, AFT_08_TheFeeAgreedOnIsAddedAndTheMonthIsSettledOnce)
{
    const OutsideNotice first = office.acceptedNotice(office.registeredOrder(), 100'000);
    EXPECT_EQ(first.fee, Money::fromFen(8'000)) << "8 %";
    office.acceptedNotice(office.registeredOrder(), 25'050);
    office.sentNotice(office.registeredOrder()); // open: not in it
    const SettlementSheet open = sheet();
    EXPECT_TRUE(open.open);
    EXPECT_EQ(open.jobs, 2);
    EXPECT_EQ(open.cost, Money::fromFen(125'050));
    EXPECT_EQ(open.fee, Money::fromFen(10'004));
    const QString month = QStringLiteral("2026-11");
    EXPECT_EQ(refusal(office.notices.settle(admin, office.developer, month, 2, Money::fromFen(1))),
              ErrorCode::Conflict)
        << "something else stood on the screen";
    const Settlement settled = OutsideOffice::valueOf(
        office.notices.settle(admin, office.developer, month, open.jobs, open.cost + open.fee));
    EXPECT_EQ(settled.number, QStringLiteral("BJ-202611-0001"));
    EXPECT_EQ(refusal(office.notices.settle(admin, office.developer, month, open.jobs, open.cost + open.fee)),
              ErrorCode::AlreadyDone);
    const SettlementSheet after = sheet();
    EXPECT_FALSE(after.open);
    EXPECT_EQ(after.jobs, 2);
    EXPECT_EQ(after.cost + after.fee, open.cost + open.fee);
    EXPECT_EQ(after.rows.front().settlementNumber, settled.number);
    const OutsideNotice stored = OutsideOffice::valueOf(office.notices.notice(admin, first.id)).notice;
    EXPECT_TRUE(NoticeDesk::allowedActions(stored, admin).empty());
}

TEST_F(NoticeDeskTest, AFT_08_WhatComesLaterIsSettledLaterAndNothingFallsBetweenTwoMonths)
{
    office.acceptedNotice(office.registeredOrder(), 10'000);
    const Timestamp november = office.clock.now();
    office.clock.set(november.plusMinutes(12 * 24 * 60)); // 3 December
    office.acceptedNotice(office.registeredOrder(), 20'000);
    EXPECT_EQ(sheet("2026-11").jobs, 1) << "December is not in November";
    const SettlementSheet both = sheet("2026-12");
    EXPECT_EQ(both.jobs, 2) << "what November left open";
    ASSERT_TRUE(
        office.notices.settle(admin, office.developer, QStringLiteral("2026-11"), 1, Money::fromFen(10'800)));
    EXPECT_EQ(sheet("2026-12").jobs, 1);
    EXPECT_EQ(refusal(office.notices.settle(admin, office.developer, QStringLiteral("2027-01"), 1,
                                            Money::fromFen(21'600))),
              ErrorCode::OutOfRange)
        << "a month to come";
    EXPECT_EQ(refusal(office.notices.sheet(admin, office.developer, QStringLiteral("x"))),
              ErrorCode::NotADate);
    EXPECT_EQ(refusal(office.notices.sheet(admin, OutsidePartyId(99), QStringLiteral("2026-11"))),
              ErrorCode::NotFound);
}

TEST_F(NoticeDeskTest, AFT_08_TheSpreadsheetHoldsWhatTheSheetHoldsAndNoFormula)
{
    const ServiceOrder order = office.registeredOrder(QStringLiteral("=HYPERLINK(\"x\")"));
    office.acceptedNotice(order, 100'000);
    const QString path = office.folder() + QStringLiteral("/settlement.xlsx");
    ASSERT_TRUE(office.notices.exportSheet(admin, sheet(), path));
    const auto file = readSpreadsheet(path);
    ASSERT_TRUE(file);
    const Sheet& table = file->workbook.sheets.front();
    const SheetRow* line = table.find(3);
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->find(2)->text, order.number);
    EXPECT_EQ(line->find(8)->text, QStringLiteral("1000"));
    EXPECT_EQ(line->find(8)->kind, CellKind::Number);
    const SheetRow* sums = table.find(4);
    ASSERT_NE(sums, nullptr);
    EXPECT_EQ(sums->find(10)->text, QStringLiteral("1080"));
    EXPECT_EQ(refusal(office.notices.exportSheet(TestOffice::with({Permission::ViewOrders}), sheet(), path)),
              ErrorCode::NotPermitted);
}

} // namespace
} // namespace pd::test
