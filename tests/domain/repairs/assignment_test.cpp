// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/assignment.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

constexpr Timestamp start(1'795'224'600'000);
constexpr StaffId li(1);
constexpr StaffId zhao(2);

ServiceOrder registered(std::int64_t id)
{
    ServiceOrder order;
    order.id = OrderId(id);
    order.reportedAt = start;
    order.version = 3;
    return order;
}

ServiceOrder dispatchedTo(StaffId technician, const ServiceOrder& order, Timestamp at)
{
    ServiceOrder after = dispatched(order, {technician, at, {}}, {start, QStringLiteral("liming")})->order;
    after.version = order.version + 1;
    return after;
}

Entering later(int seconds, const QString& actor = QStringLiteral("liming"))
{
    return {start.plusMilliseconds(std::int64_t{seconds} * 1000), actor};
}

} // namespace

TEST(Assignment, TakingItBackRestoresWhereTheOrderWas)
{
    const ServiceOrder before = registered(7);
    const ServiceOrder after = dispatchedTo(li, before, start.plusMinutes(20));
    const FormerAssignment former = formerAssignment(before, after, later(0));
    const auto step = assignmentUndone(after, former, later(29));
    ASSERT_TRUE(step);
    ServiceOrder expected = before;
    expected.version = after.version;
    EXPECT_EQ(step->order, expected);
    EXPECT_EQ(step->event.kind, OrderEventKind::AssignmentUndone);
    EXPECT_EQ(step->event.to, OrderState::Registered);
    EXPECT_EQ(step->event.technician, li) << "from whom it was taken";
}

TEST(Assignment, ARedispatchGoesBackToTheFormerTechnicianAndTimeAndWait)
{
    ServiceOrder before = dispatchedTo(li, registered(7), start.plusMinutes(20));
    before = putOnWait(before, {WaitingReason::Parts, start.plusMinutes(600), {}}, later(0))->order;
    const ServiceOrder after = dispatchedTo(zhao, before, start.plusMinutes(60));
    const auto step = assignmentUndone(after, formerAssignment(before, after, later(0)), later(5));
    ASSERT_TRUE(step);
    EXPECT_EQ(step->order.state, OrderState::Waiting);
    EXPECT_EQ(step->order.technician, li);
    EXPECT_EQ(step->order.intake.appointmentAt, start.plusMinutes(20));
    EXPECT_EQ(step->order.waitingReason, WaitingReason::Parts);
    EXPECT_EQ(step->order.promisedAt, start.plusMinutes(600));
}

TEST(Assignment, ItIsTooLateAfterHalfAMinuteForOthersAndWhenSomebodyWentOn)
{
    const ServiceOrder before = registered(7);
    const ServiceOrder after = dispatchedTo(li, before, start.plusMinutes(20));
    const FormerAssignment former = formerAssignment(before, after, later(0));
    const auto refused = [&](const ServiceOrder& order, const Entering& entering) {
        const auto step = assignmentUndone(order, former, entering);
        return !step && step.error().code == ErrorCode::UndoTooLate;
    };
    EXPECT_FALSE(refused(after, later(30)));
    EXPECT_TRUE(refused(after, later(31)));
    EXPECT_FALSE(refused(after, later(-2))) << "a clock that was set right by seconds";
    EXPECT_TRUE(refused(after, later(-3600))) << "a clock that was set back by an hour";
    EXPECT_TRUE(refused(after, later(5, QStringLiteral("wangfang"))));
    ServiceOrder touched = after;
    ++touched.version;
    EXPECT_TRUE(refused(touched, later(5)));
    EXPECT_TRUE(refused(arrived(after, {start, {}}, later(5))->order, later(5))) << "on site";
}

TEST(Assignment, REP_12_SeveralVisitsNeverCollideAndAgreedTimesStay)
{
    std::vector<OrderRow> his(1);
    his[0].order = dispatchedTo(li, registered(1), start.plusMinutes(30));
    std::vector<ServiceOrder> given{registered(2), registered(3), registered(4)};
    given[1].intake.appointmentAt = start.plusMinutes(70);
    const std::vector<Timestamp> visits = plannedVisits(his, given, start, start);
    EXPECT_EQ(visits, (std::vector{start, start.plusMinutes(70), start.plusMinutes(100)}))
        << "between the visit he has and the one agreed on there is no half hour";
    EXPECT_EQ(plannedVisits({}, given, start.plusMinutes(200), start)[2], start.plusMinutes(230));
    const std::vector<ServiceOrder> own{his[0].order};
    EXPECT_EQ(plannedVisits(his, own, start, start)[0], start.plusMinutes(30))
        << "its own time is free for it";
}
