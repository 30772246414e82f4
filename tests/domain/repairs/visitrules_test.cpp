// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/visitrules.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

constexpr Timestamp now{1'795'224'645'000};
const Entering entering{now, QStringLiteral("wang")};

ServiceOrder dispatchedOrder()
{
    ServiceOrder order;
    order.state = OrderState::Dispatched;
    order.intake.room = RoomId(1);
    order.technician = StaffId(1);
    order.reportedAt = now.plusMinutes(-40);
    order.dispatchedAt = now.plusMinutes(-30);
    order.intake.appointmentAt = now.plusMinutes(-10);
    return order;
}

ServiceOrder inReview()
{
    ServiceOrder order = dispatchedOrder();
    order.state = OrderState::Waiting;
    order.waitingReason = WaitingReason::Review;
    order.promisedAt = now.plusMinutes(600);
    return order;
}

} // namespace

TEST(VisitRules, REP_45_NobodyHomeWaitsWithThatReasonAndANote)
{
    const NobodyHomeEntry entry{now.plusMinutes(-5), now.plusMinutes(24 * 60), QStringLiteral("贴在门上")};
    const auto step = nobodyHome(dispatchedOrder(), entry, entering);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->order.state, OrderState::Waiting);
    EXPECT_EQ(step->order.waitingReason, WaitingReason::NobodyHome);
    EXPECT_EQ(step->event.at, now.plusMinutes(-5));
    const OrderContact note = noteLeft(step->order, entry, entering);
    EXPECT_EQ(note.kind, ContactKind::NobodyHome);
    EXPECT_EQ(note.outcome, ContactOutcome::NotReached);
    EXPECT_FALSE(note.againAt); // the promised time of the order brings it back
    EXPECT_EQ(
        nobodyHome(dispatchedOrder(), {now.plusMinutes(-35), now.plusMinutes(60), {}}, entering).error().code,
        ErrorCode::TimeOrder);
    EXPECT_EQ(nobodyHome(dispatchedOrder(), {}, entering).error().code, ErrorCode::PromiseRequired);
}

TEST(VisitRules, REP_57_TheSlipIsReceivedOncePerDispatch)
{
    const auto event = slipPickedUp(dispatchedOrder(), {}, now.plusMinutes(-20), entering);
    ASSERT_TRUE(event);
    EXPECT_EQ(event->kind, OrderEventKind::SlipPickedUp);
    EXPECT_EQ(event->technician, StaffId(1));
    const std::vector<OrderEvent> events{*event};
    EXPECT_EQ(slipPickedUpAt(dispatchedOrder(), events), now.plusMinutes(-20));
    EXPECT_EQ(slipPickedUp(dispatchedOrder(), events, {}, entering).error().code, ErrorCode::AlreadyDone);
    ServiceOrder again = dispatchedOrder();
    again.dispatchedAt = now;
    std::vector<OrderEvent> earlier = events;
    earlier.front().recordedAt = now.plusMinutes(-1);
    EXPECT_TRUE(slipPickedUp(again, earlier, {}, entering));
    EXPECT_EQ(slipPickedUp(dispatchedOrder(), {}, now.plusMinutes(-31), entering).error().code,
              ErrorCode::TimeOrder);
    EXPECT_EQ(slipPickedUp(inReview(), {}, {}, entering).error().code, ErrorCode::OrderTransition);
}

TEST(VisitRules, REP_46_REP_47_TheReviewEndsInADefiniteTime)
{
    const auto step = technicallyReviewed(
        inReview(), {{}, QStringLiteral("更换立管"), now.plusMinutes(reviewReturn), Told::ByDesk}, entering);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->order.state, OrderState::Waiting);
    EXPECT_EQ(step->order.promisedAt, now.plusMinutes(30));
    EXPECT_EQ(step->event.kind, OrderEventKind::ReviewHeld);
    EXPECT_EQ(step->event.note, QStringLiteral("更换立管"));
    EXPECT_EQ(technicallyReviewed(inReview(), {{}, {}, now.plusMinutes(30), {}}, entering).error(),
              error(ErrorCode::Required, "result"));
    EXPECT_EQ(technicallyReviewed(inReview(), {{}, QStringLiteral("x"), {}, {}}, entering).error().code,
              ErrorCode::PromiseRequired);
    EXPECT_EQ(technicallyReviewed(inReview(), {{}, QStringLiteral("x"), now, {}}, entering).error().code,
              ErrorCode::PromiseInPast);
    EXPECT_EQ(
        technicallyReviewed(dispatchedOrder(), {{}, QStringLiteral("x"), now.plusMinutes(30), {}}, entering)
            .error()
            .code,
        ErrorCode::OrderTransition);
}
