// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/incidentdesk.h"

#include "application/repairs/duplicatedesk.h"
#include "support/repairoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

struct IncidentDeskTest : testing::Test {
    RepairOffice office;
    IncidentDesk incidents{office.writes(), office.reads()};
    DuplicateDesk duplicates{office.writes(), office.reads()};
    const Session session = TestOffice::admin();
    static constexpr RoomId third{4};

    IncidentDeskTest()
    {
        const auto added = office.writes().run(
            session, Command{"test.room", Permission::EditRegistry}, [](UnitOfWork& unit) -> Result<void> {
                unit.connection().execute(
                    QStringLiteral("INSERT INTO room (id, section_id, number, code, sort_key, use, state) "
                                   "VALUES (4, 1, '1301', '3-2-1301', 'd', 'residence', 'lived-in')"));
                unit.audit(QStringLiteral("room:4"), {}, {{QStringLiteral("made"), true}});
                return {};
            });
        if (!added) {
            throw std::runtime_error("the third room cannot be made");
        }
    }
    ServiceOrder reportFrom(RoomId room)
    {
        OrderIntake intake = office.intake(QStringLiteral("没水"));
        intake.room = room;
        return RepairOffice::valueOf(office.desk.registerOrder(session, intake));
    }
    [[nodiscard]] std::optional<IncidentHint> hintFor(RoomId room)
    {
        ReportSoFar report;
        report.room = room;
        report.faultKind = office.leak();
        return RepairOffice::valueOf(duplicates.look(session, report)).incident;
    }
    Incident opened()
    {
        reportFrom(RepairOffice::room);
        reportFrom(RepairOffice::neighbour);
        return RepairOffice::valueOf(incidents.open(
            session, *hintFor(third), {QStringLiteral("3栋停水"), QStringLiteral("正在抢修，18点前恢复")}));
    }
    [[nodiscard]] std::vector<OrderRow> members(const Incident& incident)
    {
        return RepairOffice::valueOf(incidents.details(session, incident.id)).members;
    }
};

TEST_F(IncidentDeskTest, TwoOtherRoomsOfTheBuildingAreOfferedAsOne)
{
    reportFrom(RepairOffice::room);
    reportFrom(RepairOffice::otherBuilding);
    EXPECT_FALSE(hintFor(third));
    office.clock.advanceMinutes(20);
    reportFrom(RepairOffice::neighbour);
    const auto hint = hintFor(third);
    ASSERT_TRUE(hint);
    EXPECT_EQ(hint->rooms, 3);
    EXPECT_EQ(hint->buildingCode, QStringLiteral("3"));
    EXPECT_EQ(hint->faultZh, QStringLiteral("水"));
    EXPECT_EQ(hint->orders.size(), 2U);
    EXPECT_FALSE(hint->running);
    EXPECT_FALSE(hintFor(RepairOffice::otherBuilding));
    office.clock.advanceMinutes(41);
    EXPECT_FALSE(hintFor(third)) << "the first report is more than an hour old";
}

TEST_F(IncidentDeskTest, HasANumberItsOrdersAndWordsForCallersOfTheBuilding)
{
    const Incident incident = opened();
    EXPECT_EQ(incident.number, QStringLiteral("SJ-202611-0001"));
    EXPECT_EQ(members(incident).size(), 2U);
    const auto told = RepairOffice::valueOf(incidents.announcedTo(session, third));
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().incident.words.callerText, QStringLiteral("正在抢修，18点前恢复"));
    EXPECT_TRUE(RepairOffice::valueOf(incidents.announcedTo(session, RepairOffice::otherBuilding)).empty());
    const auto hint = hintFor(third);
    ASSERT_TRUE(hint && hint->running);
    EXPECT_EQ(refusal(incidents.open(session, *hint, {QStringLiteral("再来一次"), {}})),
              ErrorCode::Duplicate);
    EXPECT_EQ(RepairOffice::valueOf(duplicates.kin(session, members(incident).front().order.id))
                  .incident->incident.number,
              incident.number);
}

TEST_F(IncidentDeskTest, OrdersJoinOnceAndLeave)
{
    const Incident incident = opened();
    const ServiceOrder late = reportFrom(third);
    ASSERT_TRUE(incidents.join(session, QStringLiteral("0001"), late.id));
    EXPECT_EQ(refusal(incidents.join(session, incident.id, late.id)), ErrorCode::AlreadyDone);
    EXPECT_EQ(members(incident).size(), 3U);
    const OrderDetails details = RepairOffice::valueOf(office.desk.order(session, late.id));
    EXPECT_EQ(details.events.back().kind, OrderEventKind::JoinedIncident);
    EXPECT_EQ(details.row.order.version, late.version);
    ASSERT_TRUE(incidents.leave(session, late.id));
    EXPECT_EQ(members(incident).size(), 2U);
    EXPECT_EQ(refusal(incidents.join(session, QStringLiteral("0009"), late.id)), ErrorCode::NotFound);
}

TEST_F(IncidentDeskTest, WordsAreChangedByOneAtATime)
{
    const Incident incident = opened();
    const IncidentWords later{QStringLiteral("3栋停水"), QStringLiteral("预计20点恢复")};
    ASSERT_TRUE(incidents.change(session, incident.id, incident.version, later));
    EXPECT_EQ(refusal(incidents.change(session, incident.id, incident.version, later)), ErrorCode::Conflict);
    EXPECT_EQ(refusal(incidents.change(session, incident.id, incident.version + 1, {})), ErrorCode::Required);
}

TEST_F(IncidentDeskTest, IsClosedTogetherWithItsOrdersAsEachStateAllows)
{
    const Incident incident = opened();
    const std::vector<OrderRow> rows = members(incident);
    const ServiceOrder sent = RepairOffice::valueOf(
        office.desk.dispatch(session, rows[0].order.id, rows[0].order.version, office.toLi()));
    ServiceOrder done = reportFrom(third);
    ASSERT_TRUE(incidents.join(session, incident.id, done.id));
    done = RepairOffice::valueOf(office.desk.dispatch(session, done.id, done.version, office.toLi()));
    FinishEntry finish;
    finish.result = QStringLiteral("阀门已开");
    done = RepairOffice::valueOf(office.desk.finish(session, done.id, done.version, finish));

    EXPECT_EQ(refusal(incidents.close(session, incident.id, incident.version, {})), ErrorCode::Required);
    const auto closing = RepairOffice::valueOf(
        incidents.close(session, incident.id, incident.version, QStringLiteral("主管已修复")));
    ASSERT_EQ(closing.members.size(), 3U);
    EXPECT_EQ(closing.members[0].outcome, MemberOutcome::Done);
    EXPECT_EQ(closing.members[1].outcome, MemberOutcome::Cancelled);
    EXPECT_EQ(closing.members[2].outcome, MemberOutcome::Kept);
    EXPECT_EQ(closing.members[2].why->code, ErrorCode::OrderTransition);
    EXPECT_EQ(closing.incident.state, IncidentState::Closed);

    const auto stored = [&](OrderId id) {
        return RepairOffice::valueOf(office.desk.order(session, id)).row.order;
    };
    EXPECT_EQ(stored(sent.id).state, OrderState::Done);
    EXPECT_EQ(stored(sent.id).result, QStringLiteral("主管已修复"));
    EXPECT_TRUE(stored(rows[1].order.id).cancelReason.contains(incident.number));
    EXPECT_EQ(stored(done.id).result, QStringLiteral("阀门已开"));
    EXPECT_EQ(refusal(incidents.close(session, incident.id, closing.incident.version, QStringLiteral("再"))),
              ErrorCode::AlreadyDone);
    EXPECT_TRUE(RepairOffice::valueOf(incidents.announcedTo(session, third)).empty());
}

TEST_F(IncidentDeskTest, WhoMayNotCancelLeavesWhatNobodyWasSentTo)
{
    const Incident incident = opened();
    const Session closer = TestOffice::with({Permission::ViewOrders, Permission::CloseOrder});
    const auto closing = RepairOffice::valueOf(
        incidents.close(closer, incident.id, incident.version, QStringLiteral("已修复")));
    EXPECT_EQ(closing.members[0].why->code, ErrorCode::NotPermitted);
    EXPECT_EQ(members(incident).front().order.state, OrderState::Registered);
    const Session looking = TestOffice::with({Permission::ViewOrders});
    EXPECT_EQ(refusal(incidents.open(looking, {}, {QStringLiteral("停水"), {}})), ErrorCode::NotPermitted);
    EXPECT_EQ(refusal(incidents.close(looking, incident.id, 2, QStringLiteral("好"))),
              ErrorCode::NotPermitted);
}

TEST_F(IncidentDeskTest, TwoDesksCannotCloseItTwice)
{
    const Incident incident = opened();
    const auto second = office.secondDesk();
    IncidentDesk other(second->writes(), second->reads());
    ASSERT_TRUE(other.close(session, incident.id, incident.version, QStringLiteral("已修复")));
    EXPECT_EQ(refusal(incidents.close(session, incident.id, incident.version, QStringLiteral("已修复"))),
              ErrorCode::AlreadyDone);
}

} // namespace
