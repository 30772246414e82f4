// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/dayreviewdesk.h"
#include "support/repairoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

struct Office : RepairOffice {
    DayReviewDesk reviews{writes(), reads()};
    [[nodiscard]] Date today() const { return clock.today(); }
    [[nodiscard]] ReviewEntry entry() const
    {
        return {QStringLiteral("李强"), std::nullopt, clock.now().plusMinutes(120),
                QStringLiteral("下午修好"), CustomerInformed::Yes};
    }
    DayReviewList list() { return valueOf(reviews.list(admin(), today())); }
    OrderDetails details(OrderId order) { return valueOf(desk.order(admin(), order)); }
};

} // namespace

TEST(DayReviewDesk, REP_20_EveryUnfinishedOrderIsGoneThroughAndThenReported)
{
    Office office;
    const ServiceOrder open = office.registeredOrder();
    const ServiceOrder given = office.dispatchedOrder();
    office.doneOrder();
    EXPECT_EQ(office.list().lines.size(), 2U);
    EXPECT_FALSE(office.list().review);
    EXPECT_FALSE(*office.reviews.state(TestOffice::admin(), office.today()));
    EXPECT_EQ(refusal(office.reviews.finish(TestOffice::admin(), office.today(), QStringLiteral("李主管"))),
              ErrorCode::Conflict)
        << "nothing is reported before every order has been gone through";
    ASSERT_TRUE(
        office.reviews.review(TestOffice::admin(), office.today(), open.id, open.version, office.entry()));
    EXPECT_EQ(RepairOffice::valueOf(office.reviews.state(TestOffice::admin(), office.today()))->reviewed, 1)
        << "left, and to be taken up again";
    ASSERT_TRUE(
        office.reviews.review(TestOffice::admin(), office.today(), given.id, given.version, office.entry()));
    EXPECT_EQ(refusal(office.reviews.finish(TestOffice::admin(), office.today(), {})), ErrorCode::Required);
    const DayReview done = RepairOffice::valueOf(
        office.reviews.finish(TestOffice::admin(), office.today(), QStringLiteral("李主管")));
    EXPECT_EQ(done.finishedAt, office.clock.now());
    EXPECT_EQ(done.reportedTo, QStringLiteral("李主管"));
    EXPECT_EQ(done.counts.orders, 3);
    EXPECT_EQ(done.counts.unfinished, 2);
    EXPECT_EQ(done.counts.unassigned, 1);
    EXPECT_EQ(done.counts.unreturned, 1);
    EXPECT_EQ(done.reviewed, 2);
    EXPECT_EQ(refusal(office.reviews.finish(TestOffice::admin(), office.today(), QStringLiteral("李主管"))),
              ErrorCode::AlreadyDone);
}

TEST(DayReviewDesk, REP_19_WhatTheHolderSaidIsKeptWithTheOrderAndInItsHistory)
{
    Office office;
    const ServiceOrder order = office.dispatchedOrder();
    ReviewEntry entry = office.entry();
    entry.informed = CustomerInformed::NotReached;
    RepairOffice::valueOf(
        office.reviews.review(TestOffice::admin(), office.today(), order.id, order.version, entry));
    const DayReviewList list = office.list();
    ASSERT_TRUE(list.lines[0].review);
    EXPECT_EQ(list.lines[0].review->holder, QStringLiteral("李强"));
    EXPECT_EQ(list.lines[0].review->definiteAt, *entry.definiteAt);
    EXPECT_EQ(list.lines[0].review->informed, CustomerInformed::NotReached);
    const OrderDetails details = office.details(order.id);
    EXPECT_EQ(details.row.order.state, OrderState::Dispatched) << "without a reason the state stays";
    EXPECT_EQ(details.events.back().kind, OrderEventKind::DayReviewed);
    entry.words = QStringLiteral("客户已接通");
    entry.informed = CustomerInformed::Yes;
    RepairOffice::valueOf(office.reviews.review(TestOffice::admin(), office.today(), order.id,
                                                details.row.order.version, entry));
    EXPECT_EQ(office.list().lines[0].review->informed, CustomerInformed::Yes) << "may be corrected";
    EXPECT_EQ(office.list().reviewed(), 1);
}

TEST(DayReviewDesk, REP_18_AReasonPutsTheOrderOnWait)
{
    Office office;
    const ServiceOrder order = office.dispatchedOrder();
    ReviewEntry entry = office.entry();
    entry.reason = WaitingReason::Parts;
    const ServiceOrder after = RepairOffice::valueOf(
        office.reviews.review(TestOffice::admin(), office.today(), order.id, order.version, entry));
    EXPECT_EQ(after.state, OrderState::Waiting);
    EXPECT_EQ(after.waitingReason, WaitingReason::Parts);
    EXPECT_EQ(after.promisedAt, entry.definiteAt);
    const ServiceOrder open = office.registeredOrder();
    EXPECT_EQ(
        refusal(office.reviews.review(TestOffice::admin(), office.today(), open.id, open.version, entry)),
        ErrorCode::OrderTransition);
    EXPECT_EQ(office.list().reviewed(), 1) << "a refusal leaves nothing behind";
}

TEST(DayReviewDesk, AnotherDeskMayHaveGoneOnWithTheOrder)
{
    Office office;
    const ServiceOrder order = office.registeredOrder();
    RepairOffice::valueOf(office.desk.dispatch(TestOffice::admin(), order.id, order.version, office.toLi()));
    EXPECT_EQ(refusal(office.reviews.review(TestOffice::admin(), office.today(), order.id, order.version,
                                            office.entry())),
              ErrorCode::Conflict);
    EXPECT_FALSE(office.list().review) << "not begun by a refusal";
    EXPECT_EQ(
        refusal(office.reviews.review(TestOffice::admin(), office.today(), OrderId(99), 1, office.entry())),
        ErrorCode::NotFound);
}

TEST(DayReviewDesk, REP_20_OfTodayOrYesterdayOnly)
{
    Office office;
    const ServiceOrder order = office.registeredOrder();
    const auto onDay = [&](int days) {
        return refusal(office.reviews.review(TestOffice::admin(), office.today().plusDays(days), order.id, 1,
                                             office.entry()));
    };
    EXPECT_EQ(onDay(1), ErrorCode::OutOfRange);
    EXPECT_EQ(onDay(-2), ErrorCode::OutOfRange);
    EXPECT_EQ(onDay(-1), std::nullopt) << "who is late finishes after midnight";
    EXPECT_EQ(refusal(office.reviews.review(TestOffice::with({Permission::ViewOrders}), office.today(),
                                            order.id, 2, office.entry())),
              ErrorCode::NotPermitted);
}

TEST(DayReviewDesk, REP_20_AnOrderThatComesInBeforeTheEndIsReviewedToo)
{
    Office office;
    const ServiceOrder first = office.registeredOrder();
    RepairOffice::valueOf(
        office.reviews.review(TestOffice::admin(), office.today(), first.id, 1, office.entry()));
    office.registeredOrder();
    EXPECT_EQ(refusal(office.reviews.finish(TestOffice::admin(), office.today(), QStringLiteral("李主管"))),
              ErrorCode::Conflict);
}
