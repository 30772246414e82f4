// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/dispatchboardcontroller.h"
#include "support/repairoffice.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace pd;
using namespace pd::test;

namespace {

struct Board : RepairOffice {
    explicit Board(Permissions permissions = Permissions::all()) { session.set(with(permissions)); }
    CurrentSession session;
    DispatchBoardController board{desk, session, file().changes()};

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
};

} // namespace

TEST(DispatchBoardController, REP_22_ShowsWhatNobodyHasAndALaneForEachTechnician)
{
    Board office;
    const QAbstractItemModelTester left(&office.board.unassigned(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    const ServiceOrder later = office.booked(180);
    const ServiceOrder sooner = office.booked(60);
    const ServiceOrder dispatched = office.dispatchedOrder();
    ASSERT_EQ(office.board.unassigned().rowCount(), 2) << "live, without being asked";
    EXPECT_EQ(office.board.unassigned().rows()[0].order.id, sooner.id);
    EXPECT_EQ(office.board.unassigned().rows()[1].order.id, later.id);
    ASSERT_EQ(office.board.lanes().size(), 2U);
    const DispatchLane& lane = office.lane(RepairOffice::li);
    const QAbstractItemModelTester right(lane.cards.get(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(lane.cards->rowCount(), 1);
    EXPECT_EQ(lane.cards->rows()[0].order.id, dispatched.id);
    EXPECT_EQ(lane.trade, QStringLiteral("水工"));
    EXPECT_EQ(lane.hours, (WorkRange{9 * 60, 17 * 60 + 30})) << "the service hours of the day";
    EXPECT_EQ(office.lane(RepairOffice::zhao).cards->rowCount(), 0);
    EXPECT_EQ(office.board.unassignedCount(), 2);
}

TEST(DispatchBoardController, ChangesRowsWithoutResettingThem)
{
    Board office;
    const ServiceOrder later = office.booked(180);
    QSignalSpy resets(&office.board.unassigned(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex current = office.board.unassigned().index(0, 0);
    office.booked(30);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(current.row(), 1) << "what a cursor stands on stays under it";
    EXPECT_EQ(office.board.unassigned().row(current).order.id, later.id);
}

TEST(DispatchBoardController, LanesGoAsTheDayGoes)
{
    Board office;
    const ServiceOrder done = office.doneOrder();
    const ServiceOrder waiting = office.dispatchedOrder();
    WaitEntry wait;
    wait.reason = WaitingReason::Parts;
    wait.promisedAt = office.clock.now().plusMinutes(26 * 60);
    RepairOffice::valueOf(office.desk.putOnWait(TestOffice::admin(), waiting.id, waiting.version, wait));
    const ServiceOrder next = office.dispatchedOrder();
    const auto& rows = office.lane(RepairOffice::li).cards->rows();
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].order.id, next.id) << "today's work";
    EXPECT_EQ(rows[1].order.id, waiting.id) << "promised for tomorrow";
    EXPECT_EQ(rows[2].order.id, done.id);
    const DispatchCard card = dispatchCard(rows[1], office.clock, office.board.date());
    EXPECT_EQ(card.time, QStringLiteral("11-22 12:30")) << "the promise, not the appointment that is gone";
    EXPECT_EQ(card.marks.front().text, waitingReasonText(WaitingReason::Parts));
}

TEST(DispatchCards, CarryWhatIsToBeMindedInWordsWithAnIcon)
{
    const FixedClock clock(morning());
    OrderRow row;
    row.order.reportedAt = morning();
    OrderIntake& intake = row.order.intake;
    const auto marks = [&](const OrderMark& mark = {}) {
        QStringList words;
        for (const CardMark& one : dispatchCard(row, clock, clock.today(), mark).marks) {
            EXPECT_FALSE(one.look.icon.isEmpty()) << one.text.toStdString();
            words << one.text;
        }
        return words;
    };
    EXPECT_FALSE(marks().contains(QStringLiteral("warranty")));
    intake.warranty = WarrantyState::In;
    EXPECT_TRUE(marks().contains(QStringLiteral("warranty")));
    intake.warranty = WarrantyState::Out;
    intake.urgency = Urgency::Urgent;
    intake.chargeable = true;
    EXPECT_EQ(marks().front(), urgencyText(Urgency::Urgent));
    EXPECT_TRUE(marks().contains(QStringLiteral("paid")));
    EXPECT_FALSE(marks().contains(QStringLiteral("warranty")));
    OrderMark mark;
    mark.pendingRelease = true;
    mark.recheckDue = true;
    mark.reminders = 2;
    for (const char* word : {"to be released", "recheck due", "asked ×2"}) {
        EXPECT_TRUE(marks(mark).contains(QString::fromUtf8(word))) << word;
    }
    EXPECT_TRUE(cardText(dispatchCard(row, clock, clock.today(), mark)).contains(QStringLiteral("paid")))
        << "for who cannot see it";
}

TEST(DispatchBoardController, REP_21_NarrowsToLongOpenAndUnreturned)
{
    Board office;
    office.registeredOrder();
    office.clock.advanceMinutes(25 * 60);
    office.doneOrder();
    office.registeredOrder();
    office.board.setDate(office.clock.today());
    EXPECT_EQ(office.board.unassigned().rowCount(), 2);
    EXPECT_EQ(office.board.totals().longOpen, 1);
    EXPECT_EQ(office.board.totals().unreturned, 1);
    office.board.setFilter({BoardFilter::LongOpen});
    EXPECT_EQ(office.board.unassigned().rowCount(), 1);
    EXPECT_EQ(office.lane(RepairOffice::li).cards->rowCount(), 0);
    EXPECT_EQ(office.lane(RepairOffice::li).orders, 1) << "the load stays that of the whole day";
    office.board.setFilter({BoardFilter::LongOpen, BoardFilter::Unreturned});
    EXPECT_EQ(office.lane(RepairOffice::li).cards->rowCount(), 1);
    EXPECT_EQ(office.board.unassignedCount(), 2);
    office.board.setFilter({});
    EXPECT_EQ(office.board.unassigned().rowCount(), 2);
}

TEST(DispatchBoardController, REP_31_REP_72_SumsUpAndChecksNumbers)
{
    Board office;
    EXPECT_TRUE(office.board.numbersText().contains(QStringLiteral("No order number")));
    const ServiceOrder first = office.registeredOrder();
    const ServiceOrder last = office.registeredOrder();
    EXPECT_TRUE(office.board.numbersText().contains(first.number));
    EXPECT_TRUE(office.board.numbersText().contains(last.number));
    EXPECT_FALSE(office.board.numbersMissing());
    EXPECT_TRUE(
        office.board.totalsText().contains(orderStateText(OrderState::Registered) + QStringLiteral(" 2")));
    office.board.setDate(office.clock.today().plusDays(-1));
    EXPECT_TRUE(office.board.numbersText().contains(QStringLiteral("No order number")));
    EXPECT_EQ(office.board.unassigned().rowCount(), 0) << "reported later than that day";
    EXPECT_FALSE(office.board.showsToday());
}

TEST(DispatchBoardController, REP_60_TheStripOfHoursHasEveryVisitOfTheDay)
{
    Board office;
    office.doneOrder(); // on the spot at 10:00
    const ServiceOrder later = office.dispatchedOrder();
    const auto& visits = office.lane(RepairOffice::li).visits;
    ASSERT_EQ(visits.size(), 2U);
    const auto settled = std::ranges::find(visits, true, &LaneVisit::settled);
    const auto open = std::ranges::find(visits, false, &LaneVisit::settled);
    ASSERT_TRUE(settled != visits.end() && open != visits.end());
    EXPECT_EQ(settled->minute, 10 * 60);
    EXPECT_EQ(open->minute, office.clock.civil(*later.intake.appointmentAt).minute);
    EXPECT_TRUE(office.lane(RepairOffice::zhao).visits.empty());
    office.board.setDate(office.clock.today().plusDays(1));
    EXPECT_TRUE(office.lane(RepairOffice::li).visits.empty()) << "another day";
}
