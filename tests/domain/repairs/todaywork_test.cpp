// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/todaywork.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

constexpr Timestamp now{1'795'224'645'000};
constexpr Timestamp tonight = now.plusMinutes(14 * 60);

ServiceOrder visit(int dispatched, int appointment, OrderState state = OrderState::Dispatched)
{
    ServiceOrder order;
    order.id = OrderId(1);
    order.state = state;
    order.intake.room = RoomId(1);
    order.reportedAt = now.plusMinutes(dispatched - 5);
    order.dispatchedAt = now.plusMinutes(dispatched);
    order.intake.appointmentAt = now.plusMinutes(appointment);
    return order;
}

OrderContact call(int minute, std::optional<bool> there, std::optional<int> again)
{
    OrderContact contact;
    contact.kind = ContactKind::FirstCall;
    contact.outcome = there ? ContactOutcome::Reached : ContactOutcome::NoAnswer;
    contact.at = now.plusMinutes(minute);
    contact.recordedAt = contact.at;
    contact.technicianThere = there;
    if (again) {
        contact.againAt = now.plusMinutes(*again);
    }
    return contact;
}

OpenOrder open(ServiceOrder order, int id)
{
    OpenOrder result;
    order.id = OrderId(id);
    result.row.order = std::move(order);
    return result;
}

} // namespace

TEST(TodayWork, REP_36_TheFirstCallIsDueAQuarterOfAnHourAfterTheDispatch)
{
    const auto due = callDue(visit(-10, -10), {});
    ASSERT_TRUE(due);
    EXPECT_EQ(due->kind, ContactKind::FirstCall);
    EXPECT_EQ(due->at, now.plusMinutes(5));
    const FixedClock clock(now);
    ClockRules rules;
    rules.limit(ClockLimitKind::FirstCall) = {20, false};
    EXPECT_EQ(callDue(visit(-10, -10), {}, CallTimes(rules, {}, clock))->at, now.plusMinutes(10));
    EXPECT_TRUE(callDue(visit(-10, -10, OrderState::OnSite), {}));
    for (const OrderState state :
         {OrderState::Registered, OrderState::Waiting, OrderState::Done, OrderState::Closed}) {
        EXPECT_FALSE(callDue(visit(-10, -10, state), {}));
    }
}

TEST(TodayWork, REP_35_ABookedVisitIsAskedAboutAtItsTime)
{
    const auto due = callDue(visit(-10, 120), {});
    ASSERT_TRUE(due);
    EXPECT_EQ(due->kind, ContactKind::ArrivalCall);
    EXPECT_EQ(due->at, now.plusMinutes(135));
}

TEST(TodayWork, REP_37_WhoWasNotThereIsAskedAboutAgain)
{
    const auto again = callDue(visit(-60, -60), std::vector{call(-40, false, -25)});
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->again);
    EXPECT_EQ(again->at, now.plusMinutes(-25));
    EXPECT_FALSE(callDue(visit(-60, -60), std::vector{call(-40, false, -25), call(-20, true, std::nullopt)}));
    // A call before this dispatch says nothing about this visit.
    EXPECT_TRUE(callDue(visit(-60, -60), std::vector{call(-90, true, std::nullopt)}));
}

TEST(TodayWork, REP_67_AttemptsAreCounted)
{
    const auto due =
        callDue(visit(-60, -60), std::vector{call(-40, std::nullopt, -10), call(-9, std::nullopt, 21)});
    ASSERT_TRUE(due);
    EXPECT_EQ(due->attempts, 2);
    EXPECT_EQ(due->at, now.plusMinutes(21));
    EXPECT_FALSE(due->again);
}

TEST(TodayWork, WhereThereIsNobodyToCallNothingIsDue)
{
    ServiceOrder lobby = visit(-10, -10);
    lobby.intake.room.reset();
    EXPECT_FALSE(callDue(lobby, {}));
    lobby.intake.reporterPhone = QStringLiteral("13812345678");
    EXPECT_TRUE(callDue(lobby, {}));
    lobby.intake.origin = OrderOrigin::SelfInspection;
    EXPECT_FALSE(callDue(lobby, {}));
}

TEST(TodayWork, EachOrderStandsWhereItBelongsTheMostPressingFirst)
{
    ServiceOrder waiting = visit(-600, -600, OrderState::Waiting);
    waiting.promisedAt = now.plusMinutes(60);
    ServiceOrder tomorrow = waiting;
    tomorrow.promisedAt = tonight.plusMinutes(60);
    std::vector<OpenOrder> orders{open(visit(-5, -5), 1),  open(visit(-30, -30), 2), open(visit(-60, 30), 3),
                                  open(waiting, 4),        open(tomorrow, 5),        open(visit(-90, -14), 6),
                                  open(visit(-60, 200), 7)};
    OrderEvent promise;
    promise.kind = OrderEventKind::Waiting;
    promise.dueAt = waiting.promisedAt;
    orders[3].promising = {promise};
    const TodayWork work = todayWork(orders, now, tonight);
    const auto ids = [](const std::vector<TodayRow>& rows) {
        std::vector<std::int64_t> numbers;
        for (const TodayRow& row : rows) {
            numbers.push_back(row.row.order.id.value());
        }
        return numbers;
    };
    EXPECT_EQ(ids(work.firstCalls), (std::vector<std::int64_t>{2, 1}));
    EXPECT_EQ(ids(work.arrivalCalls), (std::vector<std::int64_t>{6, 3}));
    EXPECT_EQ(ids(work.toTell), std::vector<std::int64_t>{4});
    EXPECT_EQ(ids(work.promises), (std::vector<std::int64_t>{2, 4}));
    EXPECT_EQ(ids(work.soon), std::vector<std::int64_t>{3});
}
