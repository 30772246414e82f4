// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/matterdesk.h"

#include "application/repairs/duplicatedesk.h"
#include "application/repairs/oversightdesk.h"
#include "support/outsideoffice.h"

#include <algorithm>

using namespace pd;
using namespace pd::test;

namespace {

struct MatterDeskTest : testing::Test {
    OutsideOffice office;
    MatterDesk desk{office.writes(), office.reads()};
    OversightDesk oversight{office.writes(), office.reads()};
    DuplicateDesk duplicates{office.writes(), office.reads()};
    const Session admin = TestOffice::admin();
    const QString words = QStringLiteral("已谈话，安排培训");

    template <class T>
    static T valueOf(Result<T> result)
    {
        return OutsideOffice::valueOf(std::move(result));
    }
    Matters matters() { return valueOf(desk.matters(admin)); }
    ServiceOrder rework()
    {
        const ServiceOrder order = office.returnedOrder();
        return valueOf(office.care.rework(admin, order.id, order.version, QStringLiteral("仍漏水")));
    }
    void failRecheck()
    {
        OrderIntake intake = office.intake();
        intake.room.reset();
        intake.place = QStringLiteral("大堂%1").arg(++m_places);
        ServiceOrder order = valueOf(office.desk.registerOrder(admin, intake));
        order = valueOf(office.desk.dispatch(admin, order.id, order.version, office.toLi()));
        office.clock.advanceMinutes(60);
        FinishEntry done;
        done.arrivedAt = office.clock.now().plusMinutes(-30);
        done.result = QStringLiteral("已修");
        order = valueOf(office.desk.finish(admin, order.id, order.version, done));
        valueOf(oversight.recheck(admin, order.id, order.version,
                                  {false, QStringLiteral("灯还不亮"), office.clock.now().plusMinutes(60)}));
    }
    /// Own people replace the builder, and the owner is not content.
    void failAcceptance(Replacement by)
    {
        const ServiceOrder order = office.dispatchedOrder();
        OutsideNotice notice = office.sentNotice(order);
        notice = valueOf(
            office.notices.replace(admin, notice.id, notice.version,
                                   {by, by == Replacement::Crew ? std::optional(office.crew) : std::nullopt,
                                    office.developer, QStringLiteral("来不及"), std::nullopt}));
        notice = valueOf(
            office.notices.finish(admin, notice.id, notice.version,
                                  {std::nullopt, QStringLiteral("重做"), Money::fromFen(100), std::nullopt}));
        valueOf(office.notices.inspect(admin, notice.id, notice.version,
                                       {QStringLiteral("张三丰"), false, true, QStringLiteral("还渗"),
                                        std::nullopt, office.clock.now().plusMinutes(600)}));
    }
    void nextDays(int days) { office.clock.advanceMinutes(days * 24LL * 60); }

private:
    int m_places = 0;
};

} // namespace

TEST_F(MatterDeskTest, REP_56_ThreeBadResultsOfOneTechnicianComeToTheSupervisor)
{
    rework();
    failRecheck();
    EXPECT_TRUE(matters().technicians.empty());
    failAcceptance(Replacement::Own);
    const auto found = matters().technicians;
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().technician, RepairOffice::li);
    EXPECT_EQ(found.front().name, QStringLiteral("李强"));
    ASSERT_EQ(found.front().cases.size(), 3U);
    EXPECT_EQ(found.front().cases[0].source, BadResultSource::Warranty);
    EXPECT_EQ(found.front().cases[0].note, QStringLiteral("还渗"));
    EXPECT_EQ(found.front().cases[1].source, BadResultSource::Recheck);
    EXPECT_EQ(found.front().cases[2].source, BadResultSource::Rework);
}

TEST_F(MatterDeskTest, REP_56_TheWorkOfACrewAndCancelledReworkAreNotHis)
{
    failAcceptance(Replacement::Crew);
    const ServiceOrder again = rework();
    failRecheck();
    failRecheck();
    EXPECT_EQ(matters().technicians.size(), 1U);
    valueOf(office.desk.cancel(admin, again.id, again.version, QStringLiteral("误开")));
    EXPECT_TRUE(matters().technicians.empty());
}

TEST_F(MatterDeskTest, REP_56_AnotherTechnicianLaterDoesNotTakeTheBlame)
{
    failRecheck();
    failRecheck();
    failRecheck();
    const OrderId order = matters().technicians.front().cases.front().order;
    const ServiceOrder present = valueOf(office.desk.order(admin, order)).row.order;
    DispatchEntry entry = office.toLi();
    entry.technician = RepairOffice::zhao;
    valueOf(office.desk.redispatch(admin, order, present.version, entry));
    EXPECT_EQ(matters().technicians.front().technician, RepairOffice::li);
}

TEST_F(MatterDeskTest, REP_56_OldOnesDropOutAndTheSettingsCount)
{
    failRecheck();
    failRecheck();
    failRecheck();
    nextDays(29);
    EXPECT_EQ(matters().technicians.size(), 1U);
    nextDays(2);
    EXPECT_TRUE(matters().technicians.empty()) << "more than 30 days ago";
    IntakeSettings settings = valueOf(oversight.settings(admin));
    EXPECT_EQ(settings.badResultTimes, 3);
    EXPECT_EQ(settings.badResultDays, 30);
    settings.badResultDays = 60;
    settings.badResultTimes = 2;
    ASSERT_TRUE(oversight.changeSettings(admin, settings, {}));
    EXPECT_EQ(matters().technicians.size(), 1U);
    EXPECT_EQ(valueOf(oversight.settings(admin)), settings);
    settings.badResultTimes = 1;
    EXPECT_EQ(refusal(oversight.changeSettings(admin, settings, {})), ErrorCode::OutOfRange);
}

TEST_F(MatterDeskTest, REP_56_SeenWithWordsTheyAreCountedAfresh)
{
    for (int i = 0; i < 3; ++i) {
        failRecheck();
    }
    const RepeatedBadResults shown = matters().technicians.front();
    EXPECT_EQ(refusal(desk.seen(admin, shown.technician, shown.last, QStringLiteral("  "))),
              ErrorCode::Required);
    failRecheck(); // while he reads
    ASSERT_TRUE(desk.seen(admin, shown.technician, shown.last, words));
    EXPECT_TRUE(matters().technicians.empty()) << "one is left";
    EXPECT_EQ(refusal(desk.seen(admin, shown.technician, shown.last, words)), ErrorCode::AlreadyDone);
    failRecheck();
    failRecheck();
    ASSERT_EQ(matters().technicians.size(), 1U);
    EXPECT_EQ(matters().technicians.front().cases.size(), 3U);
}

TEST_F(MatterDeskTest, REP_27_ARecurringFaultStandsThereUntilItIsSeen)
{
    office.registeredOrder();
    const ServiceOrder second = office.registeredOrder();
    EXPECT_TRUE(matters().faults.empty());
    const ServiceOrder third = office.registeredOrder();
    const auto faults = matters().faults;
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults.front().placeText, QStringLiteral("3-2-1201"));
    ASSERT_EQ(faults.front().orders.size(), 3U);
    EXPECT_EQ(faults.front().orders.front(), third.id);
    ASSERT_TRUE(desk.seen(admin, faults.front().where, third.id, words));
    EXPECT_TRUE(matters().faults.empty());
    const OrderKin kin = valueOf(duplicates.kin(admin, third.id));
    ASSERT_TRUE(kin.recurrenceSeen);
    EXPECT_EQ(kin.recurrenceSeen->note, words);
    EXPECT_FALSE(valueOf(duplicates.kin(admin, second.id)).recurrenceSeen) << "not recurring then";

    const ServiceOrder fourth = office.registeredOrder();
    ASSERT_EQ(matters().faults.size(), 1U) << "it goes on";
    EXPECT_EQ(matters().faults.front().orders.size(), 4U);
    EXPECT_FALSE(valueOf(duplicates.kin(admin, fourth.id)).recurrenceSeen);
}

TEST_F(MatterDeskTest, REP_27_PlacesAndKindsAreKeptApartAndCancelledOnesDoNotCount)
{
    const auto report = [&](const QString& place) {
        OrderIntake intake = office.intake();
        if (!place.isEmpty()) {
            intake.room.reset();
            intake.place = place;
        }
        return valueOf(office.desk.registerOrder(admin, intake));
    };
    for (int i = 0; i < 2; ++i) {
        report({});
        report(QStringLiteral("大堂"));
        report(QStringLiteral("车库"));
    }
    EXPECT_TRUE(matters().faults.empty());
    report(QStringLiteral("大堂"));
    const ServiceOrder third = report({});
    ASSERT_EQ(matters().faults.size(), 2U);
    valueOf(office.desk.cancel(admin, third.id, third.version, QStringLiteral("误报")));
    ASSERT_EQ(matters().faults.size(), 1U);
    const RecurringFault hall = matters().faults.front();
    EXPECT_EQ(hall.where.place, QStringLiteral("大堂"));
    ASSERT_TRUE(desk.seen(admin, hall.where, hall.orders.front(), words));
    EXPECT_TRUE(matters().faults.empty());
}

TEST_F(MatterDeskTest, WhoMayNotReleaseSeesNoneOfIt)
{
    for (int i = 0; i < 3; ++i) {
        office.registeredOrder();
    }
    Session desk2 = admin;
    desk2.permissions = permissionsOf(Role::FrontDesk);
    EXPECT_TRUE(valueOf(desk.matters(desk2)).faults.empty());
    const RecurringFault fault = matters().faults.front();
    EXPECT_EQ(refusal(desk.seen(desk2, fault.where, fault.orders.front(), words)), ErrorCode::NotPermitted);
}

// Only the newest fifty were looked at.
TEST_F(MatterDeskTest, REP_27_EveryReportOfThePlaceIsCounted)
{
    for (int i = 0; i < 59; ++i) {
        const ServiceOrder order = office.registeredOrder();
        office.clock.advanceMinutes(1);
        if (i >= 2) {
            valueOf(office.desk.cancel(admin, order.id, order.version, QStringLiteral("误报")));
        }
    }
    const ServiceOrder last = office.registeredOrder();
    const OrderKin kin = valueOf(duplicates.kin(admin, last.id));
    EXPECT_EQ(kin.earlierCount, 2);
    EXPECT_TRUE(kin.recurring);
    ReportSoFar report;
    report.room = RepairOffice::room;
    report.faultKind = office.leak();
    const DuplicateFindings findings = valueOf(duplicates.look(admin, report));
    EXPECT_EQ(findings.earlier, 3);
    EXPECT_TRUE(findings.recurring);
}
