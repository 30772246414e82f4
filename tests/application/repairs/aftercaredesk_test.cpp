// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/aftercaredesk.h"

#include "application/calls/calldesk.h"
#include "support/outsideoffice.h"

#include <algorithm>

namespace pd::test {
namespace {

struct AfterCareDeskTest : testing::Test {
    OutsideOffice office;
    const Session admin = TestOffice::admin();

    AfterCare of(OrderId order) { return OutsideOffice::valueOf(office.care.of(admin, order)); }
    ServiceOrder reworked(const ServiceOrder& original)
    {
        return OutsideOffice::valueOf(
            office.care.rework(admin, original.id, original.version, QStringLiteral("还在漏")));
    }
};

TEST_F(AfterCareDeskTest, REP_55_ReworkIsANewLinkedOrderAndClosesTheOldOne)
{
    const ServiceOrder original = office.returnedOrder();
    const ServiceOrder order = reworked(original);
    EXPECT_NE(order.number, original.number);
    EXPECT_EQ(order.state, OrderState::Registered);
    EXPECT_EQ(order.intake.room, original.intake.room);
    EXPECT_FALSE(order.intake.chargeable);
    const AfterCare fresh = of(order.id);
    ASSERT_TRUE(fresh.reworkOf);
    EXPECT_EQ(fresh.reworkOf->number, original.number);
    EXPECT_EQ(fresh.reworkOf->technicianName, QStringLiteral("李强")) << "who did it";
    const AfterCare old = of(original.id);
    EXPECT_EQ(old.order.state, OrderState::Closed);
    ASSERT_EQ(old.reworkedBy.size(), 1U);
    EXPECT_EQ(old.reworkedBy.front().reason, QStringLiteral("还在漏"));
    for (const OrderId id : {order.id, original.id}) {
        const auto events = OutsideOffice::valueOf(office.desk.order(admin, id)).events;
        EXPECT_EQ(std::ranges::count(events, OrderEventKind::Reworked, &OrderEvent::kind), 1);
    }
    CallDesk calls(office.writes(), office.reads());
    const auto book = OutsideOffice::valueOf(calls.page(admin, {})).rows;
    EXPECT_EQ(book.front().orderNumber, order.number) << "REP-02: in the call book too";
}

TEST_F(AfterCareDeskTest, REP_55_AClosedOrderKeepsItsState)
{
    const ServiceOrder returned = office.returnedOrder();
    const ServiceOrder original =
        OutsideOffice::valueOf(office.desk.close(admin, returned.id, returned.version));
    reworked(original);
    const AfterCare old = of(original.id);
    EXPECT_EQ(old.order.state, OrderState::Closed);
    EXPECT_EQ(old.order.version, original.version) << "untouched";
    EXPECT_EQ(refusal(office.care.rework(admin, original.id, 1, QStringLiteral("x"))), ErrorCode::Conflict);
}

TEST_F(AfterCareDeskTest, REP_28_REP_55_ARefusedReworkLeavesNothingBehind)
{
    const ServiceOrder done = office.doneOrder();
    EXPECT_EQ(refusal(office.care.rework(admin, done.id, done.version, QStringLiteral("还在漏"))),
              ErrorCode::OrderTransition);
    EXPECT_EQ(refusal(office.care.rework(admin, OrderId(99), 1, QStringLiteral("x"))), ErrorCode::NotFound);
    const Session reader = TestOffice::with({Permission::ViewOrders});
    EXPECT_EQ(refusal(office.care.rework(reader, done.id, done.version, QStringLiteral("x"))),
              ErrorCode::NotPermitted);
    EXPECT_EQ(OutsideOffice::valueOf(office.desk.page(admin, {})).rows.size(), 1U);
}

TEST_F(AfterCareDeskTest, REP_61_CauseAndMethodAreKeptWithTheirVersion)
{
    const ServiceOrder order = office.doneOrder();
    OrderCompletion words{QStringLiteral("密封圈老化"), QStringLiteral("更换密封圈"), {}, std::nullopt, 0};
    const OrderCompletion stored = OutsideOffice::valueOf(office.care.complete(admin, order.id, words));
    EXPECT_EQ(stored.version, 1);
    EXPECT_EQ(refusal(office.care.complete(admin, order.id, words)), ErrorCode::Conflict);
    OrderCompletion reviewed = stored;
    reviewed.reviewedBy = QStringLiteral("李明");
    EXPECT_EQ(OutsideOffice::valueOf(office.care.complete(admin, order.id, reviewed)).version, 2);
    EXPECT_EQ(of(order.id).completion.reviewedAt, office.clock.now());
}

TEST_F(AfterCareDeskTest, REP_52_TheCopiesGoTheirWayOnce)
{
    const ServiceOrder order = office.returnedOrder();
    EXPECT_FALSE(of(order.id).filing);
    const SlipFiling filing{true, false, true, std::nullopt, {}};
    ASSERT_TRUE(office.care.file(admin, order.id, filing));
    EXPECT_EQ(of(order.id).filing->filedAt, office.clock.now());
    EXPECT_EQ(refusal(office.care.file(admin, order.id, filing)), ErrorCode::AlreadyDone);
}

TEST_F(AfterCareDeskTest, REP_53_TheCardHoldsTheRepairsOfTheHomesOwnParts)
{
    const ServiceOrder own = office.returnedOrder();
    OrderIntake publicPart = office.intake(QStringLiteral("楼道灯"));
    publicPart.part = Part::Public;
    OutsideOffice::valueOf(office.desk.registerOrder(admin, publicPart));
    office.registeredOrder(); // not done yet
    OrderIntake other = office.intake();
    other.room = RepairOffice::neighbour;
    OutsideOffice::valueOf(office.desk.registerOrder(admin, other));
    const RepairCard card = OutsideOffice::valueOf(office.care.card(admin, RepairOffice::room));
    ASSERT_EQ(card.rows.size(), 1U);
    EXPECT_EQ(card.code, QStringLiteral("3-2-1201"));
    EXPECT_EQ(card.rows.front().number, own.number);
    EXPECT_EQ(card.rows.front().technicianName, QStringLiteral("李强"));
    EXPECT_EQ(card.rows.front().result, QStringLiteral("已更换阀门"));
    ASSERT_EQ(card.warranty.size(), 1U);
    EXPECT_TRUE(card.complete);
    EXPECT_EQ(refusal(office.care.card(admin, RoomId(99))), ErrorCode::NotFound);
}

TEST_F(AfterCareDeskTest, REP_53_TheCardStopsAtTheNewest)
{
    std::vector<ServiceOrder> orders;
    for (int i = 0; i < 3; ++i) {
        orders.push_back(office.returnedOrder());
    }
    const RepairCard card = OutsideOffice::valueOf(office.care.card(admin, RepairOffice::room, 2));
    ASSERT_EQ(card.rows.size(), 2U);
    EXPECT_FALSE(card.complete);
    EXPECT_EQ(card.rows.front().order, orders.back().id);
    EXPECT_TRUE(OutsideOffice::valueOf(office.care.card(admin, RepairOffice::room, 3)).complete);
}

TEST_F(AfterCareDeskTest, REP_07_TheFittestUnitComesFirst)
{
    const ServiceOrder leak = office.registeredOrder();
    EXPECT_EQ(of(leak.id).parties.front().name, QStringLiteral("华建建筑")) << "in warranty";
    OrderIntake over = office.intake();
    over.room = RepairOffice::neighbour;
    const ServiceOrder outOfIt = OutsideOffice::valueOf(office.desk.registerOrder(admin, over));
    EXPECT_EQ(of(outOfIt.id).parties.front().name, QStringLiteral("恒修工程队")) << "has the trade 水工";
    EXPECT_EQ(of(outOfIt.id).warranty.state, WarrantyState::Out);
}

TEST_F(AfterCareDeskTest, REP_55_LTR_02_ASeriousCaseGetsALetterAndItsReply)
{
    const ServiceOrder order = office.returnedOrder();
    LetterEntry entry;
    entry.order = order.id;
    entry.fromDepartment = QStringLiteral("客户服务部");
    entry.sender = QStringLiteral("王芳");
    entry.toDepartment = QStringLiteral("工程部");
    entry.receiver = QStringLiteral("工程主管");
    entry.text = QStringLiteral("两次维修仍渗水");
    const ContactLetter letter = OutsideOffice::valueOf(office.letters.write(admin, entry));
    EXPECT_EQ(letter.number, QStringLiteral("LX-202611-0001"));
    EXPECT_EQ(OutsideOffice::valueOf(office.letters.open(admin)).size(), 1U);
    const LetterReplyEntry reply{QStringLiteral("李明"), QStringLiteral("重做防水"), std::nullopt};
    ASSERT_TRUE(office.letters.answer(admin, letter.id, letter.version, reply));
    EXPECT_EQ(refusal(office.letters.answer(admin, letter.id, letter.version, reply)), ErrorCode::Conflict);
    EXPECT_TRUE(OutsideOffice::valueOf(office.letters.open(admin)).empty());
    const auto events = OutsideOffice::valueOf(office.desk.order(admin, order.id)).events;
    EXPECT_EQ(std::ranges::count(events, OrderEventKind::LetterSent, &OrderEvent::kind), 2);
    entry.order = OrderId(99);
    EXPECT_EQ(refusal(office.letters.write(admin, entry)), ErrorCode::NotFound);
    EXPECT_EQ(refusal(office.letters.write(TestOffice::with({Permission::ViewOrders}), entry)),
              ErrorCode::NotPermitted);
}

} // namespace
} // namespace pd::test
