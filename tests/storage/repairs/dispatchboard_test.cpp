// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manyorders.h"

#include "storage/repairs/serviceorderqueries.h"

#include <gmock/gmock.h>

using namespace pd;
using namespace pd::test;

namespace {

std::set<std::int64_t> idsOf(const DispatchBoard& board)
{
    std::set<std::int64_t> ids;
    for (const OrderRow& row : board.unassigned) {
        ids.insert(row.order.id.value());
    }
    for (const TechnicianLane& lane : board.lanes) {
        for (const OrderRow& row : lane.orders) {
            EXPECT_EQ(row.order.technician, lane.technician);
            EXPECT_TRUE(ids.insert(row.order.id.value()).second) << "twice on the board";
        }
    }
    return ids;
}

} // namespace

TEST(DispatchBoard, REP_22_HoldsWhatIsOpenAndWhatBelongsToTheDay)
{
    BusyOffice office(600);
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    ServiceOrderQueries queries(connection, office.clock);
    for (int daysBack : {0, 1, 3, 8}) {
        const Date date = office.clock.today().plusDays(-daysBack);
        const Timestamp start = office.clock.startOfDay(date);
        const Timestamp end = office.clock.startOfDay(date.plusDays(1));
        const auto onDay = [&](const std::optional<Timestamp>& at) {
            return at && *at >= start && *at < end;
        };
        std::set<std::int64_t> expected;
        for (std::int64_t id = 1; id <= 600; ++id) {
            const ServiceOrder order = queries.order(OrderId(id)).value();
            const bool open =
                (isUnfinished(order.state) || order.state == OrderState::Done) && order.reportedAt < end;
            const bool today =
                onDay(order.dispatchedAt) || onDay(order.intake.appointmentAt) || onDay(order.doneAt);
            if (open || (today && order.state != OrderState::Cancelled)) {
                expected.insert(id);
            }
        }
        const DispatchBoard board = queries.board(date);
        EXPECT_EQ(idsOf(board), expected);
        EXPECT_TRUE(board.complete);
        EXPECT_EQ(totalsOf(board, office.clock.now()).orders, static_cast<int>(expected.size()));
    }
}

TEST(DispatchBoard, EveryActiveTechnicianHasALane)
{
    RepairOffice office;
    const DispatchBoard board =
        RepairOffice::valueOf(office.desk.board(TestOffice::admin(), office.clock.today()));
    std::vector<QString> names;
    for (const TechnicianLane& lane : board.lanes) {
        names.push_back(lane.name);
    }
    EXPECT_THAT(names, ::testing::UnorderedElementsAre(QStringLiteral("李强"), QStringLiteral("赵刚")));
}

TEST(DispatchBoard, UnassignedComeByDeadline)
{
    RepairOffice office;
    const Session session = TestOffice::admin();
    const auto take = [&](Urgency urgency, std::optional<Timestamp> appointment) {
        OrderIntake intake = office.intake();
        intake.urgency = urgency;
        intake.appointmentAt = appointment;
        return RepairOffice::valueOf(office.desk.registerOrder(session, intake)).id;
    };
    const OrderId whenever = take(Urgency::Normal, std::nullopt);
    const OrderId booked = take(Urgency::Normal, office.clock.now().plusMinutes(5));
    const OrderId late = take(Urgency::Normal, office.clock.now().plusMinutes(300));
    const OrderId urgent = take(Urgency::Urgent, std::nullopt);
    const DispatchBoard board = RepairOffice::valueOf(office.desk.board(session, office.clock.today()));
    ASSERT_EQ(board.unassigned.size(), 4U);
    EXPECT_EQ(board.unassigned[0].order.id, urgent);
    EXPECT_EQ(board.unassigned[1].order.id, booked);
    EXPECT_EQ(board.unassigned[2].order.id, late);
    EXPECT_EQ(board.unassigned[3].order.id, whenever);
}

TEST(DispatchBoard, REP_72_TotalsAddUp)
{
    RepairOffice office;
    office.registeredOrder();
    office.dispatchedOrder();
    office.doneOrder();
    office.clock.advanceMinutes(25 * 60);
    const DispatchBoard board =
        RepairOffice::valueOf(office.desk.board(TestOffice::admin(), office.clock.today()));
    const BoardTotals totals = totalsOf(board, office.clock.now());
    EXPECT_EQ(totals.orders, 3);
    EXPECT_EQ(totals.unfinished, 2);
    EXPECT_EQ(totals.unreturned, 1);
    EXPECT_EQ(totals.longOpen, 2);
    EXPECT_EQ(totals.byState.at(OrderState::Done), 1);
}

TEST(OrdersOfRoom, OpenOnesFirstThenTheLast)
{
    RepairOffice office;
    const ServiceOrder open = office.registeredOrder();
    std::vector<OrderId> cancelled;
    for (int i = 0; i < 7; ++i) {
        const ServiceOrder order = office.registeredOrder();
        ASSERT_TRUE(office.desk.cancel(TestOffice::admin(), order.id, order.version, QStringLiteral("重复")));
        cancelled.push_back(order.id);
    }
    OrderIntake next = office.intake();
    next.room = RepairOffice::neighbour;
    ASSERT_TRUE(office.desk.registerOrder(TestOffice::admin(), next));
    const auto rows =
        RepairOffice::valueOf(office.desk.ordersOfRoom(TestOffice::admin(), RepairOffice::room));
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(rows[0].order.id, open.id);
    EXPECT_EQ(rows[1].order.id, cancelled.back());
}
