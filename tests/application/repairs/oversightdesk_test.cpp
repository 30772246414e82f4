// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/oversightdesk.h"

#include "application/repairs/clockdesk.h"
#include "application/repairs/duplicatedesk.h"
#include "support/repairoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

struct OversightDeskTest : testing::Test {
    RepairOffice office;
    OversightDesk oversight{office.writes(), office.reads()};
    const Session session = TestOffice::admin();

    ServiceOrder registeredFrom(OrderIntake intake)
    {
        return RepairOffice::valueOf(office.desk.registerOrder(session, intake));
    }
    ServiceOrder selfInspection()
    {
        OrderIntake intake = office.intake();
        intake.origin = OrderOrigin::SelfInspection;
        intake.originDetail = QStringLiteral("李强巡检");
        return registeredFrom(intake);
    }
    ServiceOrder returnedPublicWork()
    {
        OrderIntake intake = office.intake();
        intake.room.reset();
        intake.place = QStringLiteral("3栋大堂");
        intake.part = Part::Public;
        ServiceOrder order = registeredFrom(intake);
        order = RepairOffice::valueOf(office.desk.dispatch(session, order.id, order.version, office.toLi()));
        office.clock.advanceMinutes(60);
        FinishEntry finish;
        finish.arrivedAt = office.clock.now().plusMinutes(-20);
        finish.result = QStringLiteral("已修");
        order = RepairOffice::valueOf(office.desk.finish(session, order.id, order.version, finish));
        ReturnEntry slip;
        slip.signedByCustomer = true;
        return RepairOffice::valueOf(office.desk.returnSlip(session, order.id, order.version, slip));
    }
    [[nodiscard]] FaultKindId trapped()
    {
        for (const FaultKind& kind :
             RepairOffice::valueOf(FaultKindDesk(office.writes(), office.reads()).list(session))) {
            if (kind.nameZh == QStringLiteral("电梯困人")) {
                return *kind.id;
            }
        }
        throw std::runtime_error("no such kind");
    }
    ServiceOrder entrapment()
    {
        OrderIntake intake = office.intake(QStringLiteral("困两人"));
        intake.faultKind = trapped();
        return registeredFrom(intake);
    }
};

TEST_F(OversightDeskTest, REP_24_AReportOfEngineeringIsDispatchedOnlyWhenReleased)
{
    const ServiceOrder order = selfInspection();
    EXPECT_EQ(refusal(office.desk.dispatch(session, order.id, order.version, office.toLi())),
              ErrorCode::ReleaseRequired);
    ASSERT_EQ(RepairOffice::valueOf(oversight.pendingReleases(session)).size(), 1U);
    const Session clerk = TestOffice::with({Permission::ViewOrders, Permission::DispatchOrder});
    EXPECT_EQ(refusal(oversight.release(clerk, order.id, {})), ErrorCode::NotPermitted);
    const ServiceOrder free =
        RepairOffice::valueOf(oversight.release(session, order.id, QStringLiteral("同意")));
    EXPECT_TRUE(RepairOffice::valueOf(oversight.pendingReleases(session)).empty());
    EXPECT_TRUE(office.desk.dispatch(session, free.id, free.version, office.toLi()));
    EXPECT_EQ(refusal(oversight.refuse(session, order.id, QStringLiteral("不修"))), ErrorCode::AlreadyDone);
}

TEST_F(OversightDeskTest, REP_24_ARefusedReportIsCancelledWithItsReason)
{
    const ServiceOrder order = selfInspection();
    EXPECT_EQ(refusal(oversight.refuse(session, order.id, {})), ErrorCode::ReasonRequired);
    const ServiceOrder refused =
        RepairOffice::valueOf(oversight.refuse(session, order.id, QStringLiteral("下月大修一并处理")));
    EXPECT_EQ(refused.state, OrderState::Cancelled);
    EXPECT_EQ(refused.cancelReason, QStringLiteral("下月大修一并处理"));
}

TEST_F(OversightDeskTest, REP_24_TheReleaseIsNotGotAroundByACorrection)
{
    ServiceOrder order = selfInspection();
    OrderIntake intake = order.intake;
    intake.origin = OrderOrigin::Customer;
    order = RepairOffice::valueOf(office.desk.correct(session, order.id, order.version, intake));
    EXPECT_EQ(refusal(office.desk.dispatch(session, order.id, order.version, office.toLi())),
              ErrorCode::ReleaseRequired);
}

TEST_F(OversightDeskTest, REP_25_AReportOfAnotherDepartmentGoesItsUsualWay)
{
    OrderIntake intake = office.intake();
    intake.origin = OrderOrigin::Department;
    intake.originDetail = QStringLiteral("保洁");
    const ServiceOrder order = registeredFrom(intake);
    EXPECT_TRUE(office.desk.dispatch(session, order.id, order.version, office.toLi()));
    EXPECT_TRUE(RepairOffice::valueOf(oversight.pendingReleases(session)).empty());
    const OrderDetails stored = RepairOffice::valueOf(office.desk.order(session, order.id));
    EXPECT_EQ(stored.row.order.intake.originDetail, QStringLiteral("保洁"));
}

TEST_F(OversightDeskTest, REP_54_PublicWorkIsClosedOnlyAfterItsRecheck)
{
    const ServiceOrder order = returnedPublicWork();
    EXPECT_EQ(office.desk.close(session, order.id, order.version).error().field, "recheck");
    ASSERT_EQ(RepairOffice::valueOf(oversight.dueRechecks(session)).size(), 1U);
    const ServiceOrder good = RepairOffice::valueOf(
        oversight.recheck(session, order.id, order.version, {true, QStringLiteral("已恢复"), {}}));
    EXPECT_EQ(good.state, OrderState::Returned);
    EXPECT_TRUE(RepairOffice::valueOf(oversight.dueRechecks(session)).empty());
    EXPECT_TRUE(office.desk.close(session, good.id, good.version));

    const ServiceOrder inRoom = office.returnedOrder();
    EXPECT_TRUE(office.desk.close(session, inRoom.id, inRoom.version)) << "rooms need none";
}

TEST_F(OversightDeskTest, REP_54_WhatIsNotGoodGoesBackAndIsLookedAtAgain)
{
    const ServiceOrder order = returnedPublicWork();
    const RecheckEntry bad{false, QStringLiteral("还在滴水"), office.clock.now().plusMinutes(120)};
    EXPECT_EQ(refusal(oversight.recheck(session, order.id, order.version - 1, bad)), ErrorCode::Conflict);
    ServiceOrder again = RepairOffice::valueOf(oversight.recheck(session, order.id, order.version, bad));
    EXPECT_EQ(again.state, OrderState::Waiting);
    EXPECT_TRUE(RepairOffice::valueOf(oversight.dueRechecks(session)).empty());
    again = RepairOffice::valueOf(office.desk.redispatch(session, again.id, again.version, office.toLi()));
    office.clock.advanceMinutes(60);
    FinishEntry finish;
    finish.result = QStringLiteral("换了垫圈");
    again = RepairOffice::valueOf(office.desk.finish(session, again.id, again.version, finish));
    EXPECT_EQ(RepairOffice::valueOf(oversight.dueRechecks(session)).size(), 1U);
}

TEST_F(OversightDeskTest, REP_65_PeopleTrappedAlarmEveryDeskUntilSomebodyTakesIt)
{
    const ServiceOrder order = entrapment();
    EXPECT_EQ(order.intake.urgency, Urgency::Immediate) << "whatever the clerk chose";
    const auto second = office.secondDesk();
    OversightDesk other(second->writes(), second->reads());
    const auto alarms = RepairOffice::valueOf(other.standingAlarms(session));
    ASSERT_EQ(alarms.size(), 1U);
    EXPECT_EQ(alarms.front().row.order.number, order.number);

    Session li = session;
    li.name = QStringLiteral("李明");
    ASSERT_TRUE(other.takeAlarm(li, order.id, QStringLiteral("已通知维保单位")));
    EXPECT_TRUE(RepairOffice::valueOf(oversight.standingAlarms(session)).empty());
    EXPECT_EQ(oversight.takeAlarm(session, order.id, {}).error().code, ErrorCode::AlreadyDone);
    DuplicateDesk duplicates(office.writes(), office.reads());
    const OrderKin kin = RepairOffice::valueOf(duplicates.kin(session, order.id));
    EXPECT_EQ(kin.alarm->takenBy, QStringLiteral("李明"));
    EXPECT_EQ(kin.alarm->takenAt, office.clock.now());
    office.registeredOrder();
    EXPECT_TRUE(RepairOffice::valueOf(oversight.standingAlarms(session)).empty()) << "a leak alarms nobody";
    EXPECT_EQ(refusal(oversight.takeAlarm(TestOffice::with({Permission::ViewOrders}), order.id, {})),
              ErrorCode::NotPermitted);
}

TEST_F(OversightDeskTest, REP_65_TwoCallersOfOneLiftMakeOneAlarm)
{
    const ServiceOrder first = entrapment();
    const ServiceOrder second = entrapment();
    EXPECT_EQ(RepairOffice::valueOf(oversight.standingAlarms(session)).size(), 2U);
    DuplicateDesk duplicates(office.writes(), office.reads());
    ASSERT_TRUE(duplicates.merge(session, second.id, second.version, first.id));
    const auto alarms = RepairOffice::valueOf(oversight.standingAlarms(session));
    ASSERT_EQ(alarms.size(), 1U);
    EXPECT_EQ(alarms.front().row.order.id, first.id);
}

TEST_F(OversightDeskTest, REP_34_REP_65_WhatIsWrittenAfterwardsAlarmsNobody)
{
    OrderIntake intake = office.intake(QStringLiteral("已救出"));
    intake.faultKind = trapped();
    intake.urgency = Urgency::Immediate;
    intake.backFilled = true;
    registeredFrom(intake);
    EXPECT_TRUE(RepairOffice::valueOf(oversight.standingAlarms(session)).empty());
}

TEST_F(OversightDeskTest, REP_65_TheKindsThatAlarmAreTheOfficesChoice)
{
    const IntakeSettings settings = RepairOffice::valueOf(oversight.settings(session));
    EXPECT_EQ(RepairOffice::valueOf(oversight.alarmKinds(session)), std::set{trapped()});
    ASSERT_TRUE(oversight.changeSettings(session, settings, {office.leak()}));
    office.registeredOrder();
    EXPECT_EQ(RepairOffice::valueOf(oversight.standingAlarms(session)).size(), 1U);
    EXPECT_EQ(refusal(oversight.changeSettings(TestOffice::with({Permission::ViewOrders}), settings, {})),
              ErrorCode::NotPermitted);
}

TEST_F(OversightDeskTest, REP_26_TheMorningSeesTheReportsOfTheNight)
{
    const Date today = office.clock.today();
    office.clock.set(office.clock.instant({today, 17 * 60 + 29}));
    office.registeredOrder(QStringLiteral("白天"));
    office.clock.set(office.clock.instant({today, 22 * 60}));
    office.registeredOrder(QStringLiteral("夜里"));
    EXPECT_FALSE(RepairOffice::valueOf(oversight.leftForTheDay(session, Urgency::Normal))) << "variant (a)";
    office.clock.set(office.clock.instant({today.plusDays(1), 9 * 60 + 5}));
    const auto night = RepairOffice::valueOf(oversight.nightReports(session));
    ASSERT_EQ(night.size(), 1U);
    EXPECT_EQ(night.front().order.intake.content, QStringLiteral("夜里"));

    IntakeSettings nextDay = RepairOffice::valueOf(oversight.settings(session));
    nextDay.nightDesk = NightDesk::NextDay;
    ASSERT_TRUE(oversight.changeSettings(session, nextDay, {}));
    office.clock.set(office.clock.instant({today.plusDays(1), 23 * 60}));
    EXPECT_TRUE(RepairOffice::valueOf(oversight.leftForTheDay(session, Urgency::Normal)));
    EXPECT_FALSE(RepairOffice::valueOf(oversight.leftForTheDay(session, Urgency::Urgent)));
    office.clock.set(office.clock.instant({today.plusDays(2), 10 * 60}));
    EXPECT_FALSE(RepairOffice::valueOf(oversight.leftForTheDay(session, Urgency::Normal)));

    ClockDesk clocks(office.writes(), office.reads());
    const ClockRules before = RepairOffice::valueOf(clocks.rules(session));
    CalendarPlan late = CalendarPlan::standard();
    late.week.fill({{10 * 60 + 30, 18 * 60}});
    ClockRules rules = before;
    rules.calendar = ServiceCalendar(late);
    ASSERT_TRUE(clocks.change(session, before, rules));
    EXPECT_TRUE(RepairOffice::valueOf(oversight.leftForTheDay(session, Urgency::Normal)))
        << "the service hours are those of the calendar";
}

TEST_F(OversightDeskTest, SettingsOutliveTheDesk)
{
    IntakeSettings settings;
    settings.duplicateHours = 48;
    settings.liftCompany = QStringLiteral("通力维保");
    settings.liftPhone = QStringLiteral("4008-123-456");
    ASSERT_TRUE(oversight.changeSettings(session, settings, {trapped()}));
    OversightDesk again(office.writes(), office.reads());
    EXPECT_EQ(RepairOffice::valueOf(again.settings(session)), settings);
    settings.callerHours = 0;
    EXPECT_EQ(refusal(oversight.changeSettings(session, settings, {})), ErrorCode::OutOfRange);
}

} // namespace
