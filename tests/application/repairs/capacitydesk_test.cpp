// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/capacitydesk.h"

#include "support/repairoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

struct Office : RepairOffice {
    CapacityDesk capacity{writes(), reads()};

    Result<ServiceOrder> sent(const OrderIntake& wish, Timestamp at, const QString& nevertheless = {})
    {
        const ServiceOrder order = valueOf(desk.registerOrder(admin(), wish));
        DispatchEntry entry{li, at, {}};
        entry.nevertheless = nevertheless;
        return desk.dispatch(admin(), order.id, order.version, entry);
    }
    OrderEvent lastEvent(OrderId order) { return valueOf(desk.order(admin(), order)).events.back(); }
    TechnicianDay dayOf(StaffId technician, const Date& date)
    {
        for (const TechnicianDay& day : valueOf(capacity.day(admin(), date))) {
            if (day.technician == technician) {
                return day;
            }
        }
        throw std::runtime_error("no such technician");
    }
};

} // namespace

TEST(CapacityDesk, REP_12_ATakenTimeIsNotSavedWithoutAReason)
{
    Office office;
    const Timestamp noon = office.clock.now().plusMinutes(150);
    ASSERT_TRUE(office.sent(office.intake(), noon));
    const auto refused = office.sent(office.intake(), noon.plusMinutes(20));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AppointmentTaken);
    EXPECT_EQ(refused.error().field, "nevertheless");
    EXPECT_NE(refused.error().parameters.front().find("FW-202611-0001"), std::string::npos);
    const auto forced = office.sent(office.intake(), noon.plusMinutes(20), QStringLiteral("同一层楼，顺路"));
    ASSERT_TRUE(forced);
    EXPECT_EQ(office.lastEvent(forced->id).note, QStringLiteral("同一层楼，顺路"));
    EXPECT_EQ(office.lastEvent(forced->id).detail, QStringLiteral("taken"));
    EXPECT_TRUE(office.sent(office.intake(), noon.plusMinutes(50)));
}

TEST(CapacityDesk, REP_10_AnImmediateRepairGoesAheadOfEverything)
{
    Office office;
    const Timestamp noon = office.clock.now().plusMinutes(150);
    ASSERT_TRUE(office.sent(office.intake(), noon));
    OrderIntake immediate = office.intake(QStringLiteral("电梯困人"));
    immediate.urgency = Urgency::Immediate;
    EXPECT_TRUE(office.sent(immediate, noon));
}

TEST(CapacityDesk, REP_17_AFullDayIsReportedAndHoldsBackNewBookings)
{
    Office office;
    const ServiceOrder before = office.registeredOrder();
    office.clock.advanceMinutes(1);
    const Timestamp tomorrow = office.clock.startOfDay(office.clock.today().plusDays(1)).plusMinutes(9 * 60);
    const auto saturation = office.capacity.report(
        TestOffice::admin(), {tomorrow, QStringLiteral("刘班长"), QStringLiteral("停水抢修")});
    ASSERT_TRUE(saturation);
    const Timestamp noon = office.clock.now().plusMinutes(150);
    const auto refused = office.sent(office.intake(), noon);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), error(ErrorCode::DaySaturated, "nevertheless", {"11-22 09:00"}));
    EXPECT_TRUE(office.sent(office.intake(), tomorrow));
    // What was reported before is on the day already.
    EXPECT_TRUE(
        office.desk.dispatch(TestOffice::admin(), before.id, before.version, {RepairOffice::zhao, noon, {}}));
    const auto forced = office.sent(office.intake(), noon, QStringLiteral("老人独居"));
    ASSERT_TRUE(forced);
    EXPECT_EQ(office.lastEvent(forced->id).detail, QStringLiteral("full"));
    ASSERT_TRUE(office.capacity.lift(TestOffice::admin(), saturation->id));
    EXPECT_TRUE(office.sent(office.intake(), noon.plusMinutes(60)));
    EXPECT_TRUE(RepairOffice::valueOf(office.capacity.saturations(TestOffice::admin())).empty());
    EXPECT_EQ(office.capacity.lift(TestOffice::admin(), saturation->id).error().code, ErrorCode::AlreadyDone);
    EXPECT_EQ(office.capacity.lift(TestOffice::admin(), SaturationId(99)).error().code, ErrorCode::NotFound);
}

TEST(CapacityDesk, REP_17_SaturationEndsByItself)
{
    Office office;
    ASSERT_TRUE(office.capacity.report(TestOffice::admin(),
                                       {office.clock.now().plusMinutes(60), QStringLiteral("刘班长"), {}}));
    EXPECT_EQ(RepairOffice::valueOf(office.capacity.saturations(TestOffice::admin())).size(), 1U);
    office.clock.advanceMinutes(60);
    EXPECT_TRUE(RepairOffice::valueOf(office.capacity.saturations(TestOffice::admin())).empty());
}

TEST(CapacityDesk, REP_17_LoadAndFreeTimesOfATechniciansDay)
{
    Office office;
    CapacitySettings settings;
    settings.visits = 2;
    settings.own[RepairOffice::zhao] = 5;
    ASSERT_TRUE(office.capacity.change(TestOffice::admin(), settings));
    EXPECT_EQ(RepairOffice::valueOf(office.capacity.settings(TestOffice::admin())), settings);
    ASSERT_TRUE(office.sent(office.intake(), office.clock.now().plusMinutes(30)));
    ASSERT_TRUE(office.sent(office.intake(), office.clock.now().plusMinutes(60)));
    const Date today = office.clock.today();
    const TechnicianDay li = office.dayOf(RepairOffice::li, today);
    EXPECT_EQ(li.visits, 2);
    EXPECT_TRUE(li.isFull());
    ASSERT_FALSE(li.free.empty());
    EXPECT_EQ(li.free.front(), office.clock.now());
    EXPECT_EQ(li.free[1], office.clock.now().plusMinutes(90));
    const TechnicianDay zhao = office.dayOf(RepairOffice::zhao, today);
    EXPECT_EQ(zhao.capacity, 5);
    EXPECT_FALSE(zhao.isFull());
    EXPECT_EQ(office.dayOf(RepairOffice::li, today.plusDays(1)).visits, 0);
}

TEST(CapacityDesk, RightsAreAsked)
{
    Office office;
    const Session viewer = TestOffice::with({Permission::ViewOrders});
    EXPECT_EQ(office.capacity.report(viewer, {}).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(office.capacity.lift(viewer, SaturationId(1)).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(office.capacity.change(viewer, {}).error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(office.capacity.day(viewer, office.clock.today()));
}
