// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/dayreview.h"

#include "domain/codes.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

constexpr Timestamp evening(1'795'253'400'000); // 17:30
const Entering entering{evening, QStringLiteral("wangfang")};

ServiceOrder orderIn(OrderState state)
{
    ServiceOrder order;
    order.id = OrderId(7);
    order.state = state;
    if (state != OrderState::Registered) {
        order.technician = StaffId(1);
        order.intake.appointmentAt = evening.plusMinutes(-60);
    }
    if (state == OrderState::Waiting) {
        order.waitingReason = WaitingReason::Parts;
        order.promisedAt = evening.plusMinutes(-30);
    }
    return order;
}

ReviewEntry whole()
{
    return {QStringLiteral(" 李强 "), std::nullopt, evening.plusMinutes(16 * 60),
            QStringLiteral("明早配件到"), CustomerInformed::Yes};
}

ErrorCode refusal(OrderState state, const ReviewEntry& entry, std::string* field = nullptr)
{
    const auto step = reviewed(orderIn(state), entry, entering);
    if (step) {
        return ErrorCode::Internal;
    }
    if (field != nullptr) {
        *field = step.error().field;
    }
    return step.error().code;
}

} // namespace

TEST(DayReview, REP_19_TheHolderGivesADefiniteTimeToCome)
{
    ReviewEntry entry = whole();
    entry.definiteAt.reset();
    EXPECT_EQ(refusal(OrderState::Dispatched, entry), ErrorCode::PromiseRequired);
    entry.definiteAt = evening;
    EXPECT_EQ(refusal(OrderState::Dispatched, entry), ErrorCode::PromiseInPast);
    entry = whole();
    entry.holder = QStringLiteral("  ");
    std::string field;
    EXPECT_EQ(refusal(OrderState::Dispatched, entry, &field), ErrorCode::Required);
    EXPECT_EQ(field, "holder");
}

TEST(DayReview, REP_20_WhetherTheCustomerIsInformedMustBeAnswered)
{
    ReviewEntry entry = whole();
    entry.informed.reset();
    std::string field;
    EXPECT_EQ(refusal(OrderState::OnSite, entry, &field), ErrorCode::Required);
    EXPECT_EQ(field, "informed");
    for (const CustomerInformed informed : allCustomerInformed()) {
        EXPECT_EQ(fromCode(allCustomerInformed(), code(informed)), informed);
        entry.informed = informed;
        EXPECT_TRUE(reviewed(orderIn(OrderState::OnSite), entry, entering));
    }
}

TEST(DayReview, REP_20_OnlyUnfinishedOrdersAreReviewed)
{
    for (const OrderState state : allOrderStates()) {
        EXPECT_EQ(reviewed(orderIn(state), whole(), entering).ok(), isUnfinished(state))
            << code(state).toStdString();
    }
    ReviewEntry wait = whole();
    wait.reason = WaitingReason::Parts;
    EXPECT_EQ(refusal(OrderState::Registered, wait), ErrorCode::OrderTransition)
        << "what nobody has cannot wait";
}

TEST(DayReview, REP_18_AWaitingOrderHasTheNewReasonAndPromise)
{
    ReviewEntry entry = whole();
    entry.reason = WaitingReason::OutsideUnit;
    const auto step = reviewed(orderIn(OrderState::Waiting), entry, entering);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->order.waitingReason, WaitingReason::OutsideUnit);
    EXPECT_EQ(step->order.promisedAt, entry.definiteAt);
    EXPECT_EQ(step->event.kind, OrderEventKind::DayReviewed);
    EXPECT_EQ(step->event.dueAt, entry.definiteAt) << "the promise stays in the history";
    EXPECT_EQ(step->event.detail, code(WaitingReason::OutsideUnit));
    EXPECT_EQ(step->event.note, QStringLiteral("李强: 明早配件到"));
    entry.reason.reset();
    EXPECT_EQ(reviewed(orderIn(OrderState::Waiting), entry, entering)->order.waitingReason,
              WaitingReason::Parts);
}

TEST(DayReview, REP_20_TheListHasEveryUnfinishedOrderAndWhatWasSaid)
{
    DispatchBoard board{*Date::parse("2026-11-21"), {}, {}, true, {}};
    OrderRow row;
    row.order = orderIn(OrderState::Registered);
    board.unassigned.push_back(row);
    TechnicianLane lane{StaffId(1), QStringLiteral("李强"), {}, {}};
    for (const OrderState state : {OrderState::Dispatched, OrderState::Done, OrderState::Waiting}) {
        row.order = orderIn(state);
        row.order.id = OrderId(20 + static_cast<int>(state));
        lane.orders.push_back(row);
    }
    board.lanes.push_back(lane);
    const OrderId waiting(20 + static_cast<int>(OrderState::Waiting));
    const DayReviewList list{board.date, {}, reviewLines(board, {{waiting, {}}}), {}};
    ASSERT_EQ(list.lines.size(), 3U);
    EXPECT_EQ(list.lines[0].row.order.id, OrderId(7)) << "what nobody has comes first";
    EXPECT_EQ(list.lines[2].row.order.id, waiting);
    EXPECT_EQ(list.reviewed(), 1);
    OrderNumberCheck numbers;
    numbers.missing = {QStringLiteral("FW-202611-0002")};
    const ReviewCounts counts = countsOf(board, numbers, evening);
    EXPECT_EQ(counts.orders, 4);
    EXPECT_EQ(counts.unfinished, 3);
    EXPECT_EQ(counts.unassigned, 1);
    EXPECT_EQ(counts.unreturned, 1);
    EXPECT_EQ(counts.missing, 1);
}
