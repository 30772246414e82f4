// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/appointments.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

constexpr Timestamp nine{1'795'222'800'000};

OrderRow visit(std::int64_t id, OrderState state, int minutesAfterNine)
{
    OrderRow row;
    row.order.id = OrderId(id);
    row.order.state = state;
    row.order.intake.appointmentAt = nine.plusMinutes(minutesAfterNine);
    return row;
}

} // namespace

TEST(Appointments, REP_12_TwoVisitsCollideWithinHalfAnHour)
{
    const std::vector<OrderRow> orders{visit(1, OrderState::Dispatched, 60)};
    struct Case {
        int at;
        bool taken;
    };
    for (const Case& each :
         {Case{30, false}, Case{31, true}, Case{60, true}, Case{89, true}, Case{90, false}}) {
        EXPECT_EQ(collision(orders, nine.plusMinutes(each.at), OrderId(9)) != nullptr, each.taken) << each.at;
    }
    EXPECT_EQ(collision(orders, nine.plusMinutes(60), OrderId(1)), nullptr) << "never with itself";
}

TEST(Appointments, REP_12_OnlyWorkStillToBeDoneTakesTime)
{
    for (const OrderState state : allOrderStates()) {
        const std::vector<OrderRow> orders{visit(1, state, 0)};
        const bool takes = state == OrderState::Dispatched || state == OrderState::OnSite;
        EXPECT_EQ(collision(orders, nine, OrderId(9)) != nullptr, takes) << code(state).toStdString();
    }
    OrderRow waiting = visit(1, OrderState::Waiting, 0);
    waiting.order.promisedAt = nine.plusMinutes(120);
    EXPECT_EQ(visitTime(waiting.order), nine.plusMinutes(120));
}

TEST(Appointments, FindsTheNextGap)
{
    EXPECT_EQ(nextFree({}, nine), nine);
    const std::vector<OrderRow> orders{visit(3, OrderState::Dispatched, 120), visit(1, OrderState::OnSite, 0),
                                       visit(2, OrderState::Dispatched, 40),
                                       visit(4, OrderState::Closed, 70)};
    EXPECT_EQ(nextFree(orders, nine), nine.plusMinutes(70));
    EXPECT_EQ(nextFree(orders, nine.plusMinutes(-30)), nine.plusMinutes(-30));
}
