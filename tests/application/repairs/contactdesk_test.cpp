// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/contactdesk.h"

#include "application/repairs/clockdesk.h"
#include "support/repairoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

struct Office : RepairOffice {
    ContactDesk contacts{writes(), reads()};

    ServiceOrder atOnce()
    {
        const ServiceOrder order = registeredOrder();
        return valueOf(desk.dispatch(admin(), order.id, order.version, {li, clock.now(), {}}));
    }
    TodayWork today() { return valueOf(contacts.today(admin())); }
    Result<OrderContact> call(const ServiceOrder& order, std::optional<bool> there,
                              std::optional<Timestamp> real = std::nullopt)
    {
        ContactEntry entry;
        entry.kind = ContactKind::FirstCall;
        entry.outcome = there ? ContactOutcome::Reached : ContactOutcome::NoAnswer;
        entry.technicianThere = there;
        entry.dueAt = real;
        return contacts.record(admin(), order.id, entry);
    }
    std::vector<OrderEventKind> kinds(OrderId order)
    {
        std::vector<OrderEventKind> kinds;
        for (const OrderEvent& event : valueOf(desk.order(admin(), order)).events) {
            kinds.push_back(event.kind);
        }
        return kinds;
    }
};

} // namespace

TEST(ContactDesk, REP_36_REP_37_FromDispatchToTheCallThatFindsTheTechnicianThere)
{
    Office office;
    const ServiceOrder order = office.atOnce();
    ASSERT_EQ(office.today().firstCalls.size(), 1U);
    EXPECT_EQ(office.today().firstCalls.front().at, office.clock.now().plusMinutes(15));
    office.clock.advanceMinutes(15);
    ASSERT_TRUE(office.call(order, std::nullopt));
    EXPECT_EQ(office.today().firstCalls.front().attempts, 1);
    office.clock.advanceMinutes(30);
    ASSERT_TRUE(office.call(order, false, office.clock.now().plusMinutes(20)));
    EXPECT_TRUE(office.today().firstCalls.front().again);
    EXPECT_EQ(office.today().firstCalls.front().at, office.clock.now().plusMinutes(15));
    office.clock.advanceMinutes(15);
    ASSERT_TRUE(office.call(order, true));
    EXPECT_TRUE(office.today().firstCalls.empty());
    const auto log = RepairOffice::valueOf(office.contacts.contactsOf(TestOffice::admin(), order.id));
    ASSERT_EQ(log.size(), 3U);
    EXPECT_EQ(log[1].technicianThere, false);
    EXPECT_EQ(log[2].actor, QStringLiteral("tester"));
    using enum OrderEventKind;
    EXPECT_EQ(office.kinds(order.id),
              (std::vector{Registered, Dispatched, NotReached, ContactMade, ContactMade}));
    // A call is true whatever others did: the order's version stays.
    EXPECT_EQ(RepairOffice::valueOf(office.desk.order(TestOffice::admin(), order.id)).row.order.version,
              order.version);
}

TEST(ContactDesk, REP_16_AChangedTimeStaysOnTheListUntilTheCustomerKnows)
{
    Office office;
    ServiceOrder order = office.atOnce();
    DispatchEntry later{RepairOffice::li, office.clock.now().plusMinutes(120),
                        QStringLiteral("师傅被急修占用")};
    order =
        RepairOffice::valueOf(office.desk.redispatch(TestOffice::admin(), order.id, order.version, later));
    ASSERT_EQ(office.today().toTell.size(), 1U);
    later.told = Told::ByDesk;
    later.appointmentAt = office.clock.now().plusMinutes(180);
    order =
        RepairOffice::valueOf(office.desk.redispatch(TestOffice::admin(), order.id, order.version, later));
    EXPECT_TRUE(office.today().toTell.empty());
    const auto log = RepairOffice::valueOf(office.contacts.contactsOf(TestOffice::admin(), order.id));
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log.front().kind, ContactKind::Promise);
    EXPECT_EQ(log.front().dueAt, later.appointmentAt);
    const OrderDetails details = RepairOffice::valueOf(office.desk.order(TestOffice::admin(), order.id));
    const auto promises = promisesOf(details.row.order, details.events, log, office.clock.now());
    ASSERT_EQ(promises.size(), 3U);
    EXPECT_EQ(promises[1].reason, QStringLiteral("师傅被急修占用"));
    EXPECT_FALSE(promises[1].isTold());
    EXPECT_TRUE(promises[2].isTold());
}

TEST(ContactDesk, REP_66_AnotherTimeThanAgreedNeedsAReason)
{
    Office office;
    const ServiceOrder order = office.atOnce();
    const DispatchEntry later{RepairOffice::li, office.clock.now().plusMinutes(120), {}};
    EXPECT_EQ(office.desk.redispatch(TestOffice::admin(), order.id, order.version, later).error(),
              error(ErrorCode::ReasonRequired, "note"));
    // Somebody else at the same time needs none.
    EXPECT_TRUE(office.desk.redispatch(TestOffice::admin(), order.id, order.version,
                                       {RepairOffice::zhao, office.clock.now(), {}}));
}

TEST(ContactDesk, REP_45_NobodyHomePutsTheOrderOnWaitAndKeepsTheNote)
{
    Office office;
    const ServiceOrder order = office.atOnce();
    office.clock.advanceMinutes(20);
    NobodyHomeEntry entry;
    entry.promisedAt = office.clock.now().plusMinutes(24 * 60);
    entry.note = QStringLiteral("留言条贴在门上");
    const auto waiting = office.contacts.nobodyHome(TestOffice::admin(), order.id, order.version, entry);
    ASSERT_TRUE(waiting);
    EXPECT_EQ(waiting->state, OrderState::Waiting);
    EXPECT_EQ(waiting->waitingReason, WaitingReason::NobodyHome);
    EXPECT_EQ(RepairOffice::valueOf(office.contacts.contactsOf(TestOffice::admin(), order.id)).front().kind,
              ContactKind::NobodyHome);
    EXPECT_EQ(office.contacts.nobodyHome(TestOffice::admin(), order.id, order.version, entry).error().code,
              ErrorCode::Conflict);
    // The customer calls back: a new appointment.
    EXPECT_TRUE(office.desk.redispatch(TestOffice::admin(), order.id, waiting->version,
                                       {RepairOffice::li, office.clock.now().plusMinutes(60), {}}));
}

TEST(ContactDesk, REP_57_TheTimeTheSlipWasReceivedIsKept)
{
    Office office;
    const ServiceOrder order = office.atOnce();
    office.clock.advanceMinutes(4);
    const auto event = office.contacts.slipPickedUp(TestOffice::admin(), order.id);
    ASSERT_TRUE(event);
    EXPECT_EQ(event->at, office.clock.now());
    EXPECT_EQ(office.kinds(order.id).back(), OrderEventKind::SlipPickedUp);
    EXPECT_EQ(office.contacts.slipPickedUp(TestOffice::admin(), order.id).error().code,
              ErrorCode::AlreadyDone);
}

TEST(ContactDesk, REP_46_REP_47_TheReviewGivesTheOwnerADefiniteTime)
{
    Office office;
    const ServiceOrder order = office.atOnce();
    WaitEntry wait{WaitingReason::Review, office.clock.now().plusMinutes(24 * 60), {}};
    const ServiceOrder waiting =
        RepairOffice::valueOf(office.desk.putOnWait(TestOffice::admin(), order.id, order.version, wait));
    EXPECT_EQ(office.today().toTell.size(), 1U);
    office.clock.advanceMinutes(60);
    TechnicalReviewEntry entry{
        {}, QStringLiteral("立管更换，需停水"), office.clock.now().plusMinutes(30), Told::ByDesk};
    const auto reviewed = office.contacts.reviewHeld(TestOffice::admin(), order.id, waiting.version, entry);
    ASSERT_TRUE(reviewed);
    EXPECT_EQ(reviewed->promisedAt, office.clock.now().plusMinutes(30));
    EXPECT_TRUE(office.today().toTell.empty());
    EXPECT_EQ(office.today().promises.size(), 1U);
}

TEST(ContactDesk, REP_19_WaitingOrdersComeBackOnTheirDay)
{
    Office office;
    const ServiceOrder order = office.atOnce();
    WaitEntry wait{WaitingReason::Parts, office.clock.now().plusMinutes(2 * 24 * 60), {}, Told::ByTechnician};
    ASSERT_TRUE(office.desk.putOnWait(TestOffice::admin(), order.id, order.version, wait));
    EXPECT_TRUE(office.today().toTell.empty());
    EXPECT_TRUE(office.today().promises.empty());
    office.clock.advanceMinutes(2 * 24 * 60);
    EXPECT_EQ(office.today().promises.size(), 1U);
}

TEST(ContactDesk, REP_36_REP_37_TheLimitsAreThoseOfTheClocks)
{
    Office office;
    const ServiceOrder order = office.atOnce();
    ClockDesk clocks(office.writes(), office.reads());
    const ClockRules before = RepairOffice::valueOf(clocks.rules(TestOffice::admin()));
    ClockRules rules = before;
    rules.limit(ClockLimitKind::FirstCall) = {25, false};
    rules.limit(ClockLimitKind::SecondCall) = {10, false};
    ASSERT_TRUE(clocks.change(TestOffice::admin(), before, rules));
    EXPECT_EQ(office.today().firstCalls.front().at, office.clock.now().plusMinutes(25));
    office.clock.advanceMinutes(25);
    ASSERT_TRUE(office.call(order, false, office.clock.now().plusMinutes(60)));
    EXPECT_EQ(office.today().firstCalls.front().at, office.clock.now().plusMinutes(10));
}

TEST(ContactDesk, REP_67_WhenNobodyAnsweredIsASetting)
{
    Office office;
    const ServiceOrder order = office.atOnce();
    const CallSettings settings{5, QStringLiteral("0571-88886666")};
    ASSERT_TRUE(office.contacts.change(TestOffice::admin(), settings));
    EXPECT_EQ(RepairOffice::valueOf(office.contacts.settings(TestOffice::admin())), settings);
    ASSERT_TRUE(office.call(order, std::nullopt));
    EXPECT_EQ(office.today().firstCalls.front().at, office.clock.now().plusMinutes(5));
    EXPECT_EQ(office.contacts.change(TestOffice::with({Permission::ViewOrders}), settings).error().code,
              ErrorCode::NotPermitted);
}

TEST(ContactDesk, ATimeNeverRunsBackwardsAfterTheClockWasSetBack)
{
    Office office;
    const ServiceOrder order = office.atOnce();
    office.clock.advanceMinutes(-30);
    ASSERT_TRUE(office.call(order, true));
    const auto events = RepairOffice::valueOf(office.desk.order(TestOffice::admin(), order.id)).events;
    EXPECT_EQ(events.back().kind, OrderEventKind::ContactMade);
    EXPECT_EQ(events.back().at, *order.dispatchedAt);
    EXPECT_EQ(events.back().recordedAt, *order.dispatchedAt);
}

TEST(ContactDesk, RightsAreAskedAndNothingIsLeftBehind)
{
    Office office;
    const ServiceOrder order = office.atOnce();
    const Session viewer = TestOffice::with({Permission::ViewOrders});
    EXPECT_EQ(office.contacts.record(viewer, order.id, {}).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(office.contacts.slipPickedUp(viewer, order.id).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(office.contacts.nobodyHome(viewer, order.id, order.version, {}).error().code,
              ErrorCode::NotPermitted);
    EXPECT_EQ(office.contacts.reviewHeld(viewer, order.id, order.version, {}).error().code,
              ErrorCode::NotPermitted);
    EXPECT_EQ(office.contacts.today(TestOffice::with({})).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(office.contacts.record(TestOffice::admin(), OrderId(99), {}).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(RepairOffice::valueOf(office.contacts.contactsOf(viewer, order.id)).empty());
}
