// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/assignmentdesk.h"
#include "support/repairoffice.h"

#include "storage/spreadsheets/spreadsheetreader.h"

#include <gmock/gmock.h>

using namespace pd;
using namespace pd::test;

namespace {

struct Office : RepairOffice {
    AssignmentDesk assignments{writes(), reads()};

    std::vector<AssignmentDesk::Visit> visits(const std::vector<ServiceOrder>& orders, int apart = 30) const
    {
        std::vector<AssignmentDesk::Visit> result;
        for (const ServiceOrder& order : orders) {
            result.push_back({{order.id, order.version},
                              clock.now().plusMinutes(apart * static_cast<int>(result.size()))});
        }
        return result;
    }
    static std::vector<OrderAsSeen> asSeen(const std::vector<ServiceOrder>& orders)
    {
        std::vector<OrderAsSeen> seen;
        for (const ServiceOrder& order : orders) {
            seen.push_back({order.id, order.version});
        }
        return seen;
    }
    OrderDetails details(OrderId order) { return valueOf(desk.order(admin(), order)); }
    void passSeconds(int seconds) { clock.set(clock.now().plusMilliseconds(std::int64_t{seconds} * 1000)); }
};

} // namespace

TEST(AssignmentDesk, AllOrdersOrNone)
{
    Office office;
    std::vector<ServiceOrder> orders{office.registeredOrder(), office.registeredOrder(),
                                     office.registeredOrder()};
    orders[2].version = 9; // somebody else changed the last one
    EXPECT_EQ(office.assignments.assign(TestOffice::admin(), RepairOffice::li, office.visits(orders)).error(),
              error(ErrorCode::Conflict, "order", {orders[2].number.toStdString()}));
    EXPECT_EQ(office.details(orders[0].id).row.order.state, OrderState::Registered);
    orders[2].version = 1;
    const auto assigned = RepairOffice::valueOf(
        office.assignments.assign(TestOffice::admin(), RepairOffice::li, office.visits(orders)));
    ASSERT_EQ(assigned.size(), 3U);
    for (const ServiceOrder& order : assigned) {
        EXPECT_EQ(order.state, OrderState::Dispatched);
        EXPECT_EQ(order.technician, RepairOffice::li);
        EXPECT_EQ(office.details(order.id).events.back().kind, OrderEventKind::Dispatched);
    }
}

TEST(AssignmentDesk, REP_12_ATakenTimeNeedsAReasonAlsoWithinTheBatch)
{
    Office office;
    const std::vector<ServiceOrder> orders{office.registeredOrder(), office.registeredOrder()};
    const auto tight = office.visits(orders, 10);
    const auto refused = office.assignments.assign(TestOffice::admin(), RepairOffice::li, tight);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AppointmentTaken);
    EXPECT_TRUE(refused.error().parameters.front().starts_with(orders[0].number.toStdString()));
    EXPECT_EQ(office.details(orders[0].id).row.order.state, OrderState::Registered) << "nothing of it";
    EXPECT_TRUE(
        office.assignments.assign(TestOffice::admin(), RepairOffice::li, tight, QStringLiteral(" 同一户 ")));
    EXPECT_EQ(office.details(orders[1].id).events.back().note, QStringLiteral("同一户"));
}

TEST(AssignmentDesk, UndoTakesBackAllOrdersOrNone)
{
    Office office;
    const std::vector<ServiceOrder> orders{office.registeredOrder(), office.registeredOrder()};
    auto assigned = RepairOffice::valueOf(
        office.assignments.assign(TestOffice::admin(), RepairOffice::li, office.visits(orders)));
    ArrivalEntry arrival;
    const ServiceOrder onSite = RepairOffice::valueOf(
        office.desk.recordArrival(TestOffice::admin(), assigned[1].id, assigned[1].version, arrival));
    EXPECT_EQ(refusal(office.assignments.undo(TestOffice::admin(), Office::asSeen(assigned))),
              ErrorCode::UndoTooLate);
    assigned[1] = onSite;
    EXPECT_EQ(refusal(office.assignments.undo(TestOffice::admin(), Office::asSeen(assigned))),
              ErrorCode::UndoTooLate)
        << "somebody went on, whatever version is named";
    EXPECT_EQ(office.details(orders[0].id).row.order.state, OrderState::Dispatched);
    EXPECT_TRUE(office.assignments.undo(TestOffice::admin(), {{assigned[0].id, assigned[0].version}}));
    const OrderDetails back = office.details(orders[0].id);
    EXPECT_EQ(back.row.order.state, OrderState::Registered);
    EXPECT_FALSE(back.row.order.technician);
    EXPECT_EQ(back.events.back().kind, OrderEventKind::AssignmentUndone);
    EXPECT_EQ(back.events.size(), 3U) << "the history keeps both";
    EXPECT_EQ(
        refusal(office.assignments.undo(TestOffice::admin(), {{back.row.order.id, back.row.order.version}})),
        ErrorCode::UndoTooLate)
        << "and not twice";
}

TEST(AssignmentDesk, UndoIsForItsMakerAndForHalfAMinute)
{
    Office office;
    Session other = TestOffice::admin();
    other.login = QStringLiteral("other");
    const auto assign = [&] {
        return RepairOffice::valueOf(office.assignments.assign(TestOffice::admin(), RepairOffice::li,
                                                               office.visits({office.registeredOrder()})));
    };
    const auto first = assign();
    EXPECT_EQ(refusal(office.assignments.undo(other, Office::asSeen(first))), ErrorCode::UndoTooLate);
    office.passSeconds(30);
    EXPECT_TRUE(office.assignments.undo(TestOffice::admin(), Office::asSeen(first)));
    const auto second = assign();
    office.passSeconds(31);
    EXPECT_EQ(refusal(office.assignments.undo(TestOffice::admin(), Office::asSeen(second))),
              ErrorCode::UndoTooLate);
    EXPECT_EQ(refusal(office.assignments.undo(TestOffice::with({Permission::ViewOrders}), {})),
              ErrorCode::NotPermitted);
}

TEST(AssignmentDesk, UndoIsRefusedOnceTheSlipIsOut)
{
    Office office;
    const auto assigned = RepairOffice::valueOf(office.assignments.assign(
        TestOffice::admin(), RepairOffice::li, office.visits({office.registeredOrder()})));
    ASSERT_TRUE(office.desk.slipPrinted(TestOffice::admin(), assigned[0].id));
    EXPECT_EQ(refusal(office.assignments.undo(TestOffice::admin(), Office::asSeen(assigned))),
              ErrorCode::UndoTooLate);
    office.clock.advanceMinutes(1);
    const auto again = RepairOffice::valueOf(office.assignments.assign(
        TestOffice::admin(), RepairOffice::zhao,
        {{{assigned[0].id, assigned[0].version}, office.clock.now()}}, QStringLiteral("李强请假")));
    EXPECT_TRUE(office.assignments.undo(TestOffice::admin(), Office::asSeen(again)))
        << "the slip of the former assignment is still right";
    EXPECT_EQ(office.details(assigned[0].id).row.order.technician, RepairOffice::li);
}

TEST(AssignmentDesk, TheTableIsWrittenAndLeavesATrace)
{
    Office office;
    Workbook workbook;
    workbook.sheets.push_back(
        {QStringLiteral("2026-11-21"), {{1, {{0, CellKind::Text, QStringLiteral("=1+1")}}}}});
    const QString path = office.folder() + QStringLiteral("/list.xlsx");
    ASSERT_TRUE(
        office.assignments.writeSheet(TestOffice::admin(), office.clock.today(), path, workbook, {18}));
    const auto read = RepairOffice::valueOf(readSpreadsheet(path));
    EXPECT_EQ(read.workbook.sheets[0].rows[0].cells[0].kind, CellKind::Text);
    EXPECT_EQ(read.workbook.sheets[0].rows[0].cells[0].text, QStringLiteral("=1+1")) << "a text, no formula";
    EXPECT_EQ(refusal(office.assignments.writeSheet(TestOffice::with({Permission::ViewOrders}),
                                                    office.clock.today(), path, workbook, {})),
              ErrorCode::NotPermitted);
}
