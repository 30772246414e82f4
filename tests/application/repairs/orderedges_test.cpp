// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where orders meet the edges of the calendar, of the clock, of the registry and of what one can say.
#include "application/registry/registrydesk.h"
#include "application/staff/staffdesk.h"
#include "presentation/repairs/orderpapers.h"
#include "storage/auditlog.h"
#include "storage/backup.h"
#include "support/repairoffice.h"

#include <algorithm>

using namespace pd;
using namespace pd::test;

namespace {

SoundnessReport soundness(TestOffice& office)
{
    return RepairOffice::valueOf(office.reads().run(
        TestOffice::admin(), Permission::VerifyData,
        [](Connection& connection) -> Result<SoundnessReport> { return checkSoundness(connection); }));
}

/// China's midnight between the last of November and the first of December 2026.
Timestamp monthsEnd()
{
    return FixedClock(morning()).startOfDay(Date::of(2026, 12, 1).value());
}

struct OrderEdges : testing::Test {
    RepairOffice office;
    Session admin = TestOffice::admin();

    [[nodiscard]] OrderDetails stored(OrderId id)
    {
        return RepairOffice::valueOf(office.desk.order(admin, id));
    }
};

} // namespace

TEST_F(OrderEdges, REP_01_TenThousandCharactersAreKeptFoundAndCorrected)
{
    const QString end = QStringLiteral("，末了还有暖气阀门松动");
    const QString said = QStringLiteral("厨房漏水").repeated(2500).left(10'000 - end.size()) + end;
    ASSERT_EQ(said.size(), 10'000);
    const ServiceOrder order = office.registeredOrder(said);
    EXPECT_EQ(stored(order.id).row.order.intake.content, said);

    OrderFilter filter;
    filter.text = QStringLiteral("阀门松动");
    EXPECT_EQ(RepairOffice::valueOf(office.desk.page(admin, filter)).rows.size(), 1U);

    OrderIntake shorter = order.intake;
    shorter.content = QStringLiteral("厨房漏水");
    ASSERT_TRUE(office.desk.correct(admin, order.id, order.version, shorter));
    EXPECT_TRUE(RepairOffice::valueOf(office.desk.page(admin, filter)).rows.empty());

    const auto longer = office.desk.registerOrder(admin, office.intake(said + u'。'));
    ASSERT_FALSE(longer);
    EXPECT_EQ(longer.error(), error(ErrorCode::TooLong, "description", {"10000"}));
    EXPECT_TRUE(soundness(office).sound);
}

TEST_F(OrderEdges, REP_29_TheSeriesChangesAtMidnightOfTheMonthsEndHere)
{
    office.clock.set(monthsEnd().plusMilliseconds(-100));
    EXPECT_EQ(office.registeredOrder().number, QStringLiteral("FW-202611-0001"));
    office.clock.set(monthsEnd());
    EXPECT_EQ(office.registeredOrder().number, QStringLiteral("FW-202612-0001"));
    EXPECT_EQ(office.registeredOrder().number, QStringLiteral("FW-202612-0002"));
    // Reported before midnight, entered after it: the number is of the month in which it is given.
    EXPECT_EQ(
        RepairOffice::valueOf(office.desk.registerOrder(admin, office.intake(), monthsEnd().plusMinutes(-5)))
            .number,
        QStringLiteral("FW-202612-0003"));
    EXPECT_TRUE(soundness(office).sound);
}

TEST_F(OrderEdges, REP_29_AClockSetBackOverTheMonthsEndLeavesNoHole)
{
    office.clock.set(monthsEnd().plusMinutes(10));
    EXPECT_EQ(office.registeredOrder().number, QStringLiteral("FW-202612-0001"));
    office.clock.advanceMinutes(-60);
    EXPECT_EQ(office.registeredOrder().number, QStringLiteral("FW-202611-0001"));
    office.clock.advanceMinutes(60);
    EXPECT_EQ(office.registeredOrder().number, QStringLiteral("FW-202612-0002"));
    EXPECT_TRUE(soundness(office).sound);
}

// Nothing could be entered for an hour: every step lay before the dispatch.
TEST_F(OrderEdges, REP_51_AfterTheClockWasSetBackAnHourAnOrderGoesOn)
{
    const ServiceOrder sent = office.dispatchedOrder();
    office.clock.advanceMinutes(-60);
    const ServiceOrder there =
        RepairOffice::valueOf(office.desk.recordArrival(admin, sent.id, sent.version, {}));
    EXPECT_EQ(there.arrivedAt, sent.dispatchedAt) << "not before it was sent";
    office.clock.advanceMinutes(1);
    FinishEntry finish;
    finish.result = QStringLiteral("已更换阀门");
    const ServiceOrder done =
        RepairOffice::valueOf(office.desk.finish(admin, there.id, there.version, finish));
    ReturnEntry slip;
    slip.signedByCustomer = true;
    const ServiceOrder back =
        RepairOffice::valueOf(office.desk.returnSlip(admin, done.id, done.version, slip));
    ASSERT_TRUE(office.desk.close(admin, back.id, back.version));

    const OrderDetails details = stored(sent.id);
    EXPECT_EQ(details.row.order.state, OrderState::Closed);
    EXPECT_TRUE(std::ranges::is_sorted(details.events, {}, &OrderEvent::at)) << "the story runs forwards";

    const ServiceOrder next = office.registeredOrder();
    EXPECT_EQ(next.number, QStringLiteral("FW-202611-0002"));
    const auto rows = RepairOffice::valueOf(office.desk.page(admin, {})).rows;
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows.front().order.id, next.id) << "the newest first, whatever the clock says";
    const SoundnessReport report = soundness(office);
    EXPECT_TRUE(report.sound) << report.problem.toStdString();
}

TEST_F(OrderEdges, REP_71_AnAppointmentInThePastIsRefused)
{
    const ServiceOrder order = office.registeredOrder();
    DispatchEntry entry = office.toLi();
    entry.appointmentAt = office.clock.now().plusMinutes(-1);
    EXPECT_EQ(office.desk.dispatch(admin, order.id, order.version, entry).error(),
              error(ErrorCode::PromiseInPast, "appointment"));
    EXPECT_EQ(stored(order.id).row.order.state, OrderState::Registered);
    entry.appointmentAt = office.clock.now();
    EXPECT_TRUE(office.desk.dispatch(admin, order.id, order.version, entry)) << "this very minute";
}

TEST_F(OrderEdges, REP_30_TheSlipOfARenamedRoomIsPrintedAsItWasTakenDown)
{
    const ServiceOrder order = office.registeredOrder();
    const PaperHeading heading{QStringLiteral("富成花园"), false, QStringLiteral("王芳")};
    ASSERT_TRUE(office.desk.slipPrinted(admin, order.id));

    RegistryDesk registry(office.writes(), office.reads());
    const RoomPlace place = RepairOffice::valueOf(registry.room(admin, RepairOffice::room));
    RoomEntry renamed = place.entry();
    renamed.details.number = QStringLiteral("1288");
    ASSERT_TRUE(registry.changeRoom(admin, RepairOffice::room, place.room.version, renamed));

    const auto again = RepairOffice::valueOf(office.desk.slipPrinted(admin, order.id));
    EXPECT_TRUE(again.isReprint());
    const OrderSlipData slip = orderSlipData(stored(order.id), again, heading, office.clock);
    EXPECT_EQ(slip.room, QStringLiteral("3-2-1201")) << "the copies agree with each other";
    EXPECT_EQ(office.registeredOrder().intake.place, QStringLiteral("3-2-1288"));
    EXPECT_EQ(RepairOffice::valueOf(office.desk.ordersOfRoom(admin, RepairOffice::room)).size(), 2U)
        << "the room still knows its order";
}

TEST_F(OrderEdges, REP_71_ATechnicianWithOpenOrdersCannotLeaveThemBehind)
{
    StaffDesk staff(office.writes(), office.reads());
    const auto li = [&] {
        const auto all = RepairOffice::valueOf(staff.staff(admin));
        return *std::ranges::find(all, RepairOffice::li, &StaffMember::id);
    };
    StaffDetails gone = li().details;
    gone.active = false;
    StaffDetails noTechnician = li().details;
    noTechnician.technician = false;

    const ServiceOrder order = office.dispatchedOrder();
    const Error behind = error(ErrorCode::InUse, "openOrders", {order.number.toStdString()});
    EXPECT_EQ(staff.edit(admin, RepairOffice::li, li().version, gone).error(), behind);
    EXPECT_EQ(staff.edit(admin, RepairOffice::li, li().version, noTechnician).error(), behind);
    EXPECT_TRUE(li().details.active);

    DispatchEntry toZhao = office.toLi();
    toZhao.technician = RepairOffice::zhao;
    ASSERT_TRUE(office.desk.redispatch(admin, order.id, order.version, toZhao));
    EXPECT_TRUE(staff.edit(admin, RepairOffice::li, li().version, gone));
    EXPECT_EQ(stored(order.id).row.order.technician, RepairOffice::zhao);
}

TEST_F(OrderEdges, REP_42_ASlipThatIsOutKeepsItsTechnicianToo)
{
    StaffDesk staff(office.writes(), office.reads());
    const ServiceOrder done = office.doneOrder();
    const auto all = RepairOffice::valueOf(staff.staff(admin));
    const StaffMember li = *std::ranges::find(all, RepairOffice::li, &StaffMember::id);
    StaffDetails gone = li.details;
    gone.active = false;
    EXPECT_EQ(refusal(staff.edit(admin, li.id, li.version, gone)), ErrorCode::InUse);
    ReturnEntry slip;
    slip.signedByCustomer = true;
    ASSERT_TRUE(office.desk.returnSlip(admin, done.id, done.version, slip));
    EXPECT_TRUE(staff.edit(admin, li.id, li.version, gone));
}
