// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/duplicatedesk.h"

#include "application/calls/calldesk.h"
#include "support/repairoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

struct DuplicateDeskTest : testing::Test {
    RepairOffice office;
    DuplicateDesk duplicates{office.writes(), office.reads()};
    CallDesk calls{office.writes(), office.reads()};
    const Session session = TestOffice::admin();

    [[nodiscard]] ReportSoFar leakAgain() const
    {
        ReportSoFar report;
        report.room = RepairOffice::room;
        report.faultKind = office.leak();
        return report;
    }
    [[nodiscard]] DuplicateFindings look(const ReportSoFar& report)
    {
        return RepairOffice::valueOf(duplicates.look(session, report));
    }
    [[nodiscard]] OrderKin kin(const ServiceOrder& order)
    {
        return RepairOffice::valueOf(duplicates.kin(session, order.id));
    }
    [[nodiscard]] OrderDetails details(const ServiceOrder& order)
    {
        return RepairOffice::valueOf(office.desk.order(session, order.id));
    }
    static ReminderEntry asking()
    {
        ReminderEntry entry;
        entry.caller = QStringLiteral("张三丰");
        entry.phone = QStringLiteral("13812345678");
        entry.words = QStringLiteral("还没人来");
        return entry;
    }
};

TEST_F(DuplicateDeskTest, REP_28_TheSameReportIsFoundWithItsReminders)
{
    EXPECT_TRUE(look(leakAgain()).duplicates.empty());
    const ServiceOrder order = office.dispatchedOrder();
    ASSERT_TRUE(duplicates.remind(session, order.id, asking()));
    const DuplicateFindings findings = look(leakAgain());
    ASSERT_EQ(findings.duplicates.size(), 1U);
    EXPECT_EQ(findings.duplicates.front().row.order.number, order.number);
    EXPECT_EQ(findings.duplicates.front().row.technicianName, QStringLiteral("李强"));
    EXPECT_EQ(findings.duplicates.front().reminders, 1);
    EXPECT_FALSE(findings.recurring);

    ReportSoFar elsewhere = leakAgain();
    elsewhere.room = RepairOffice::neighbour;
    EXPECT_TRUE(look(elsewhere).duplicates.empty());
}

TEST_F(DuplicateDeskTest, ThePhoneFindsTheCallerWhateverTheFault)
{
    OrderIntake intake = office.intake();
    intake.reporterPhone = QStringLiteral("13812345678");
    RepairOffice::valueOf(office.desk.registerOrder(session, intake));
    ReportSoFar report;
    report.phone = QStringLiteral("138 1234 5678");
    ASSERT_EQ(look(report).duplicates.size(), 1U);
    EXPECT_TRUE(look(report).duplicates.front().sameCaller);
    office.clock.advanceMinutes(24 * 60 + 1);
    EXPECT_TRUE(look(report).duplicates.empty());
}

TEST_F(DuplicateDeskTest, PublicPlacesAreFoundByTheirWords)
{
    OrderIntake intake = office.intake();
    intake.room.reset();
    intake.place = QStringLiteral("3栋大堂");
    intake.part = Part::Public;
    RepairOffice::valueOf(office.desk.registerOrder(session, intake));
    ReportSoFar report;
    report.place = QStringLiteral("3栋大堂");
    report.faultKind = office.leak();
    EXPECT_EQ(look(report).duplicates.size(), 1U);
    report.place = QStringLiteral("5栋大堂");
    EXPECT_TRUE(look(report).duplicates.empty());
}

TEST_F(DuplicateDeskTest, A16_AReminderIsAnEventACallAndACountAndDisturbsNobody)
{
    const ServiceOrder order = office.dispatchedOrder();
    const auto first = RepairOffice::valueOf(duplicates.remind(session, order.id, asking()));
    EXPECT_EQ(first.times, 1);
    office.clock.advanceMinutes(10);
    EXPECT_EQ(RepairOffice::valueOf(duplicates.remind(session, order.id, asking())).times, 2);

    const OrderDetails after = details(order);
    EXPECT_EQ(after.row.order, order) << "state and version stay: an open form is not disturbed";
    EXPECT_EQ(after.events.back().kind, OrderEventKind::Reminded);
    EXPECT_EQ(after.events.back().note, QStringLiteral("张三丰 13812345678：还没人来"));
    const auto book = RepairOffice::valueOf(calls.page(session, {})).rows;
    ASSERT_EQ(book.size(), 3U) << "the report and both reminders";
    EXPECT_EQ(book.front().call.order, order.id);
    EXPECT_EQ(book.front().call.state, CallState::Done);
    EXPECT_EQ(book.front().call.intake.callerPhone, QStringLiteral("13812345678"));
    EXPECT_EQ(kin(order).reminders.size(), 2U);
    EXPECT_EQ(kin(order).calls.size(), 3U);
    EXPECT_EQ(RepairOffice::valueOf(duplicates.marks(session, {order.id})).at(order.id).reminders, 2);
}

TEST_F(DuplicateDeskTest, LOG_12_AReminderSettlesTheCallItComesFrom)
{
    const ServiceOrder order = office.registeredOrder();
    CallIntake said;
    said.category = CallCategory::Inquiry;
    said.reason = QStringLiteral("问什么时候来修");
    const Call call = RepairOffice::valueOf(calls.take(session, said, false));
    ReminderEntry entry = asking();
    entry.call = call.id;
    ASSERT_TRUE(duplicates.remind(session, order.id, entry));
    const CallDetails settled = RepairOffice::valueOf(calls.call(session, call.id));
    EXPECT_EQ(settled.row.call.order, order.id);
    EXPECT_EQ(settled.row.call.state, CallState::Done);
    EXPECT_EQ(refusal(duplicates.remind(session, order.id, entry)), ErrorCode::CallHasOrder);
    EXPECT_EQ(kin(order).reminders.size(), 1U) << "a refused reminder leaves nothing";
}

TEST_F(DuplicateDeskTest, AnOrderThatHasEndedIsNotRemindedOf)
{
    const ServiceOrder order = office.registeredOrder();
    RepairOffice::valueOf(office.desk.cancel(session, order.id, order.version, QStringLiteral("自己修好了")));
    EXPECT_EQ(refusal(duplicates.remind(session, order.id, asking())), ErrorCode::OrderTransition);
}

TEST_F(DuplicateDeskTest, REP_27_TheThirdReportInAMonthSaysSo)
{
    office.registeredOrder();
    office.clock.advanceMinutes(5 * 24 * 60);
    office.registeredOrder();
    office.clock.advanceMinutes(5 * 24 * 60);
    EXPECT_TRUE(look(leakAgain()).recurring);
    const ServiceOrder third = office.registeredOrder();
    EXPECT_TRUE(kin(third).recurring);
    EXPECT_EQ(kin(third).earlier.size(), 2U);
}

TEST_F(DuplicateDeskTest, A30_AMergeKeepsEverythingAndBothHistories)
{
    const ServiceOrder away = office.dispatchedOrder();
    ASSERT_TRUE(duplicates.remind(session, away.id, asking()));
    const ServiceOrder survivor = office.registeredOrder(QStringLiteral("水流到楼下"));
    ASSERT_TRUE(duplicates.merge(session, away.id, away.version, survivor.id));

    const OrderDetails gone = details(away);
    EXPECT_EQ(gone.row.order.state, OrderState::Cancelled);
    EXPECT_EQ(gone.row.order.number, away.number);
    EXPECT_EQ(gone.row.order.intake, away.intake);
    EXPECT_EQ(gone.events.size(), 4U) << "registered, dispatched, reminded, merged";
    EXPECT_EQ(gone.events.back().kind, OrderEventKind::Merged);
    EXPECT_EQ(details(survivor).events.back().kind, OrderEventKind::Merged);
    EXPECT_TRUE(details(survivor).events.back().note.contains(away.number));
    EXPECT_EQ(kin(away).mergedInto->number, survivor.number);
    const OrderKin stays = kin(survivor);
    ASSERT_EQ(stays.mergedHere.size(), 1U);
    EXPECT_EQ(stays.mergedHere.front().row.order.intake.content, away.intake.content);
    EXPECT_EQ(stays.reminders.size(), 1U);
    EXPECT_EQ(stays.calls.size(), 3U);

    EXPECT_EQ(RepairOffice::valueOf(office.desk.findByNumber(session, away.number)).row.order.id,
              survivor.id);
    EXPECT_EQ(RepairOffice::valueOf(duplicates.survivor(session, away.id)), survivor.id);
    ASSERT_TRUE(duplicates.remind(session, away.id, asking()));
    EXPECT_EQ(details(survivor).events.back().kind, OrderEventKind::Reminded);
}

TEST_F(DuplicateDeskTest, A29_MergingBackOrIntoItselfIsRefused)
{
    const ServiceOrder a = office.registeredOrder();
    const ServiceOrder b = office.registeredOrder();
    EXPECT_EQ(refusal(duplicates.merge(session, a.id, a.version, a.id)), ErrorCode::SameRecord);
    EXPECT_EQ(refusal(duplicates.merge(session, a.id, a.version, QStringLiteral("9999"))),
              ErrorCode::NotFound);
    ASSERT_TRUE(duplicates.merge(session, a.id, a.version, b.number));
    const auto back = duplicates.merge(session, b.id, b.version, a.id);
    EXPECT_EQ(back.error(), error(ErrorCode::AlreadyMerged, "orderNumber", {b.number.toStdString()}));
    EXPECT_EQ(refusal(duplicates.merge(session, a.id, a.version, b.id)), ErrorCode::AlreadyMerged);
}

TEST_F(DuplicateDeskTest, A29_TwoDesksAtOnceMergeOnlyOneWay)
{
    const ServiceOrder a = office.registeredOrder();
    const ServiceOrder b = office.registeredOrder();
    const auto second = office.secondDesk();
    DuplicateDesk other(second->writes(), second->reads());
    // Both looked at both orders before either of them merged.
    ASSERT_TRUE(duplicates.merge(session, a.id, a.version, b.id));
    EXPECT_EQ(refusal(other.merge(session, b.id, b.version, a.id)), ErrorCode::AlreadyMerged);
    EXPECT_EQ(details(b).row.order.state, OrderState::Registered);
}

TEST_F(DuplicateDeskTest, A29_IntoAMergedOrderMeansIntoItsSurvivor)
{
    const ServiceOrder a = office.registeredOrder();
    const ServiceOrder b = office.registeredOrder();
    const ServiceOrder c = office.registeredOrder();
    ASSERT_TRUE(duplicates.merge(session, a.id, a.version, b.id));
    const auto merged = RepairOffice::valueOf(duplicates.merge(session, c.id, c.version, a.id));
    EXPECT_EQ(merged.survivor.id, b.id);
    EXPECT_EQ(kin(b).mergedHere.size(), 2U);
    const ServiceOrder d = office.registeredOrder();
    ASSERT_TRUE(duplicates.merge(session, b.id, b.version, d.id));
    EXPECT_EQ(kin(a).mergedInto->number, d.number) << "the chain ends where it ends";
    EXPECT_EQ(kin(d).mergedHere.size(), 3U);
}

TEST_F(DuplicateDeskTest, A29_WhatSomebodyElseChangedMeanwhileIsNotMerged)
{
    const ServiceOrder a = office.registeredOrder();
    const ServiceOrder b = office.registeredOrder();
    RepairOffice::valueOf(office.desk.dispatch(session, a.id, a.version, office.toLi()));
    EXPECT_EQ(refusal(duplicates.merge(session, a.id, a.version, b.id)), ErrorCode::Conflict);
    const ServiceOrder done = office.doneOrder();
    EXPECT_EQ(refusal(duplicates.merge(session, done.id, done.version, b.id)), ErrorCode::OrderTransition);
}

TEST_F(DuplicateDeskTest, A30_AMergeCanBeUndoneUntilEitherIsClosed)
{
    const ServiceOrder away = office.dispatchedOrder();
    const ServiceOrder survivor = office.registeredOrder();
    EXPECT_EQ(refusal(duplicates.unmerge(session, away.id)), ErrorCode::NotFound);
    ASSERT_TRUE(duplicates.merge(session, away.id, away.version, survivor.id));
    const auto back = RepairOffice::valueOf(duplicates.unmerge(session, away.id));
    EXPECT_EQ(back.away.state, OrderState::Dispatched);
    EXPECT_EQ(back.away.technician, RepairOffice::li);
    EXPECT_FALSE(kin(away).mergedInto);
    EXPECT_TRUE(kin(survivor).mergedHere.empty());

    ASSERT_TRUE(duplicates.merge(session, away.id, back.away.version, survivor.id));
    RepairOffice::valueOf(
        office.desk.cancel(session, survivor.id, survivor.version, QStringLiteral("业主取消")));
    EXPECT_EQ(refusal(duplicates.unmerge(session, away.id)), ErrorCode::OrderTransition);
}

TEST_F(DuplicateDeskTest, RightsAreAsked)
{
    const ServiceOrder order = office.registeredOrder();
    const Session looking = TestOffice::with({Permission::ViewOrders});
    EXPECT_EQ(refusal(duplicates.remind(looking, order.id, asking())), ErrorCode::NotPermitted);
    EXPECT_EQ(refusal(duplicates.merge(looking, order.id, 1, OrderId(2))), ErrorCode::NotPermitted);
    EXPECT_EQ(refusal(duplicates.unmerge(looking, order.id)), ErrorCode::NotPermitted);
    EXPECT_TRUE(duplicates.look(looking, leakAgain()));
    EXPECT_EQ(refusal(duplicates.look(TestOffice::with({}), leakAgain())), ErrorCode::NotPermitted);
}

} // namespace
