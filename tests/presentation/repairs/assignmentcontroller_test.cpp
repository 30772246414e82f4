// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/assignmentcontroller.h"
#include "support/repairoffice.h"

#include <QtTest/QSignalSpy>

using namespace pd;
using namespace pd::test;

namespace {

struct Board : RepairOffice {
    explicit Board(Permissions permissions = Permissions::all()) { session.set(with(permissions)); }
    CurrentSession session;
    DispatchBoardController board{desk, session, file().changes()};
    AssignmentDesk assignmentDesk{writes(), reads()};
    AssignmentController assignments{assignmentDesk, board, session};

    AssignmentController::Assignment proposal(const std::vector<OrderId>& orders, StaffId technician)
    {
        const auto found = assignments.propose(orders, technician);
        if (!found) {
            throw std::runtime_error("nothing is proposed");
        }
        return *found;
    }
    const DispatchLane& lane(StaffId technician)
    {
        for (const DispatchLane& each : board.lanes()) {
            if (each.technician == technician) {
                return each;
            }
        }
        throw std::runtime_error("no such lane");
    }
    /// Reported now, wanted in so many minutes.
    ServiceOrder booked(int minutes)
    {
        OrderIntake wanted = intake();
        wanted.appointmentAt = clock.now().plusMinutes(minutes);
        return valueOf(desk.registerOrder(admin(), wanted));
    }
    void passSeconds(int seconds) { clock.set(clock.now().plusMilliseconds(std::int64_t{seconds} * 1000)); }
};

} // namespace

TEST(AssignmentController, REP_71_AssignsWithTheAgreedTime)
{
    Board office;
    const ServiceOrder order = office.booked(60);
    const auto proposal = office.proposal({order.id}, RepairOffice::zhao);
    EXPECT_EQ(proposal.time, QStringLiteral("10:30"));
    EXPECT_FALSE(proposal.again);
    EXPECT_EQ(office.assignments.assign(proposal), std::nullopt);
    EXPECT_EQ(office.board.unassigned().rowCount(), 0);
    const DispatchLane& lane = office.lane(RepairOffice::zhao);
    ASSERT_EQ(lane.cards->rowCount(), 1);
    EXPECT_EQ(lane.open, 1);
    const ServiceOrder& stored = lane.cards->rows()[0].order;
    EXPECT_EQ(stored.state, OrderState::Dispatched);
    EXPECT_EQ(stored.intake.appointmentAt, office.clock.now().plusMinutes(60));
}

TEST(AssignmentController, ProposesNowWithoutAnAgreedTimeAndTakesAnotherOne)
{
    Board office;
    auto proposal = office.proposal({office.registeredOrder().id}, RepairOffice::li);
    EXPECT_EQ(proposal.time, QString());
    proposal.time = QStringLiteral("gestern");
    EXPECT_EQ(office.assignments.assign(proposal), error(ErrorCode::NotADate, "appointment"));
    proposal.time = QStringLiteral("800");
    EXPECT_EQ(office.assignments.assign(proposal)->code, ErrorCode::PromiseInPast);
    proposal.time = QStringLiteral("+20");
    EXPECT_EQ(office.assignments.assign(proposal), std::nullopt);
    EXPECT_EQ(office.lane(RepairOffice::li).cards->rows()[0].order.intake.appointmentAt,
              office.clock.now().plusMinutes(20));
}

TEST(AssignmentController, GivesAnOrderToAnotherTechnician)
{
    Board office;
    const ServiceOrder order = office.dispatchedOrder();
    const auto proposal = office.proposal({order.id}, RepairOffice::zhao);
    EXPECT_TRUE(proposal.again);
    EXPECT_EQ(office.assignments.assign(proposal), std::nullopt);
    EXPECT_EQ(office.lane(RepairOffice::li).cards->rowCount(), 0);
    EXPECT_EQ(office.lane(RepairOffice::zhao).cards->rowCount(), 1);
}

TEST(AssignmentController, REP_05_RefusesPaidWorkWithoutConsent)
{
    Board office;
    OrderIntake paid = office.intake();
    paid.chargeable = true;
    const ServiceOrder order = RepairOffice::valueOf(office.desk.registerOrder(TestOffice::admin(), paid));
    const auto card =
        office.board.unassigned().index(0, 0).data(DispatchCardsModel::CardRole).value<DispatchCard>();
    EXPECT_TRUE(std::ranges::any_of(card.marks, [](const CardMark& mark) {
        return mark.look.icon == QStringLiteral("warning");
    })) << "said before somebody tries";
    const auto refused = office.assignments.assign(office.proposal({order.id}, RepairOffice::li));
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code, ErrorCode::ConsentRequired);
    EXPECT_EQ(office.board.unassigned().rowCount(), 1);
}

TEST(AssignmentController, TellsThatSomebodyElseWasFaster)
{
    Board office;
    const ServiceOrder order = office.registeredOrder();
    const auto proposal = office.proposal({order.id}, RepairOffice::li);
    RepairOffice::valueOf(office.desk.dispatch(TestOffice::admin(), order.id, order.version, office.toLi()));
    EXPECT_EQ(office.assignments.assign(proposal)->code, ErrorCode::Conflict);
}

TEST(AssignmentController, REP_12_NamesTheOrderThatIsInTheWay)
{
    Board office;
    office.dispatchedOrder(); // 李强 at 10:00
    const ServiceOrder order = office.booked(45);
    const auto taken = office.assignments.collisionOf(office.proposal({order.id}, RepairOffice::li));
    ASSERT_TRUE(taken);
    EXPECT_TRUE(taken->startsWith(QStringLiteral("10:00  3-2-1201")));
    EXPECT_FALSE(office.assignments.collisionOf(office.proposal({order.id}, RepairOffice::zhao)));
    auto afterwards = office.proposal({order.id}, RepairOffice::li);
    afterwards.time = QStringLiteral("10:30");
    EXPECT_FALSE(office.assignments.collisionOf(afterwards));
    EXPECT_EQ(office.lane(RepairOffice::li).freeFrom, office.clock.now());
    office.clock.advanceMinutes(20);
    office.board.refresh();
    EXPECT_EQ(office.lane(RepairOffice::li).freeFrom, office.clock.now().plusMinutes(40));
    EXPECT_TRUE(office.board.loadText(office.lane(RepairOffice::li)).contains(QStringLiteral("10:30")));
}

TEST(AssignmentController, OffersNothingForWorkThatIsDoneOrWithoutTheRight)
{
    Board office;
    const ServiceOrder done = office.doneOrder();
    EXPECT_FALSE(office.assignments.propose({done.id}, RepairOffice::li));
    EXPECT_FALSE(office.assignments.propose({OrderId(999)}, RepairOffice::li));
    const ServiceOrder open = office.registeredOrder();
    EXPECT_FALSE(office.assignments.propose({open.id}, StaffId(999)));
    EXPECT_TRUE(office.assignments.propose({open.id}, RepairOffice::li));
    office.session.set(TestOffice::with({Permission::ViewOrders}));
    EXPECT_FALSE(office.assignments.propose({open.id}, RepairOffice::li));
    office.session.clear();
    EXPECT_TRUE(office.board.problem()) << "and nothing is shown to nobody";
    EXPECT_EQ(office.board.unassigned().rowCount(), 0);
    EXPECT_TRUE(office.board.lanes().empty());
}

TEST(AssignmentController, REP_12_AReasonSendsHimAlthoughTheTimeIsTaken)
{
    Board office;
    office.dispatchedOrder(); // 李强 at 10:00
    const ServiceOrder order = office.booked(45);
    auto proposal = office.proposal({order.id}, RepairOffice::li);
    const auto refused = office.assignments.assign(proposal);
    ASSERT_TRUE(refused) << "the desk itself refuses, not only the bar";
    EXPECT_EQ(refused->code, ErrorCode::AppointmentTaken);
    proposal.reason = QStringLiteral("同一楼层，顺路");
    EXPECT_EQ(office.assignments.assign(proposal), std::nullopt);
    const auto details = RepairOffice::valueOf(office.desk.order(TestOffice::admin(), order.id));
    EXPECT_EQ(details.events.back().note, QStringLiteral("同一楼层，顺路"));
}

TEST(AssignmentController, SeveralOrdersGetOneVisitAfterTheOther)
{
    Board office;
    office.dispatchedOrder();                       // 李强 at 10:00
    const ServiceOrder agreed = office.booked(120); // 11:30
    const ServiceOrder first = office.registeredOrder();
    const ServiceOrder second = office.registeredOrder();
    const auto proposal = office.proposal({agreed.id, first.id, second.id}, RepairOffice::li);
    EXPECT_EQ(proposal.time, QString());
    const QString plan = office.assignments.planText(proposal);
    EXPECT_TRUE(plan.contains(QStringLiteral("11:30")) && plan.contains(QStringLiteral("09:30")) &&
                plan.contains(QStringLiteral("10:30")))
        << plan.toStdString();
    EXPECT_FALSE(office.assignments.collisionOf(proposal));
    EXPECT_EQ(office.assignments.assign(proposal), std::nullopt);
    EXPECT_EQ(office.lane(RepairOffice::li).cards->rowCount(), 4);
    EXPECT_EQ(office.lane(RepairOffice::li).visits.size(), 4U);
}

TEST(AssignmentController, SeveralOrdersAreAssignedAllOrNone)
{
    Board office;
    const ServiceOrder first = office.registeredOrder();
    const ServiceOrder second = office.registeredOrder();
    const auto proposal = office.proposal({first.id, second.id}, RepairOffice::li);
    RepairOffice::valueOf(
        office.desk.cancel(TestOffice::admin(), second.id, second.version, QStringLiteral("客户取消")));
    const auto refused = office.assignments.assign(proposal);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code, ErrorCode::Conflict);
    EXPECT_EQ(office.board.unassigned().rowCount(), 1);
    EXPECT_FALSE(office.assignments.canUndo());
    EXPECT_FALSE(office.assignments.propose({first.id, second.id}, RepairOffice::li))
        << "one of them is not to be dispatched: nothing is proposed";
}

TEST(AssignmentController, AnAssignmentIsTakenBackWithinHalfAMinute)
{
    Board office;
    const ServiceOrder order = office.registeredOrder();
    QSignalSpy changes(&office.assignments, &AssignmentController::undoChanged);
    EXPECT_FALSE(office.assignments.canUndo());
    EXPECT_EQ(office.assignments.assign(office.proposal({order.id}, RepairOffice::li)), std::nullopt);
    EXPECT_EQ(office.assignments.secondsLeft(), 30);
    EXPECT_TRUE(office.assignments.undoText().contains(QStringLiteral("李强")));
    EXPECT_GE(changes.count(), 1);
    office.passSeconds(3);
    EXPECT_EQ(office.assignments.secondsLeft(), 27);
    EXPECT_EQ(office.assignments.undo(), std::nullopt);
    EXPECT_EQ(office.board.unassigned().rowCount(), 1);
    EXPECT_EQ(office.lane(RepairOffice::li).cards->rowCount(), 0);
    EXPECT_FALSE(office.assignments.canUndo());
    EXPECT_EQ(office.assignments.undo()->code, ErrorCode::UndoTooLate) << "once is enough";
}

TEST(AssignmentController, AfterHalfAMinuteThereIsNothingToTakeBack)
{
    Board office;
    const ServiceOrder order = office.registeredOrder();
    EXPECT_EQ(office.assignments.assign(office.proposal({order.id}, RepairOffice::li)), std::nullopt);
    office.passSeconds(31);
    EXPECT_FALSE(office.assignments.canUndo());
    EXPECT_EQ(office.assignments.undoText(), QString());
    EXPECT_EQ(office.assignments.undo()->code, ErrorCode::UndoTooLate);
    EXPECT_EQ(office.board.unassigned().rowCount(), 0);
}

TEST(AssignmentController, AnotherPersonCannotTakeItBack)
{
    Board office;
    const ServiceOrder order = office.registeredOrder();
    EXPECT_EQ(office.assignments.assign(office.proposal({order.id}, RepairOffice::li)), std::nullopt);
    office.session.set(TestOffice::with(Permissions::all()));
    EXPECT_FALSE(office.assignments.canUndo()) << "a change of person ends it";
}
