// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/repairoffice.h"

#include "storage/auditlog.h"
#include "storage/backup.h"
#include "storage/repairs/serviceorderqueries.h"

#include <gmock/gmock.h>

using namespace pd;
using namespace pd::test;
using ::testing::ElementsAre;

TEST(RepairDesk, REP_01_PlaceAndKindAreEnough)
{
    RepairOffice office;
    const ServiceOrder order = office.registeredOrder({});
    EXPECT_EQ(order.number, QStringLiteral("FW-202611-0001"));
    EXPECT_EQ(order.intake.place, QStringLiteral("3-2-1201"));
    EXPECT_EQ(order.intake.building, RepairOffice::building);
    EXPECT_EQ(order.reportedAt, office.clock.now());
    EXPECT_EQ(order.createdBy, QStringLiteral("tester"));

    OrderIntake intake;
    EXPECT_EQ(refusal(office.desk.registerOrder(TestOffice::admin(), intake)), ErrorCode::Required);
    intake.place = QStringLiteral("3栋大堂");
    EXPECT_EQ(office.desk.registerOrder(TestOffice::admin(), intake).error(),
              error(ErrorCode::Required, "faultKind"));
    intake.faultKind = office.leak();
    intake.part = Part::Public;
    EXPECT_TRUE(office.desk.registerOrder(TestOffice::admin(), intake));
}

TEST(RepairDesk, StoresWhatWasTakenDown)
{
    RepairOffice office;
    OrderIntake intake = office.intake();
    intake.jobKind = JobKind::Special;
    intake.part = Part::Public;
    intake.material = QStringLiteral("业主自备阀门");
    intake.reporterName = QStringLiteral("张三");
    intake.reporterPhone = QStringLiteral("13800138000");
    intake.urgency = Urgency::Urgent;
    intake.warranty = WarrantyState::Out;
    intake.chargeable = true;
    intake.expected = Money::fromFen(8000);
    intake.appointmentAt = office.clock.now().plusMinutes(90);
    intake.note = QStringLiteral("有狗");
    const ServiceOrder order = RepairOffice::valueOf(office.desk.registerOrder(TestOffice::admin(), intake));
    intake.place = QStringLiteral("3-2-1201");
    intake.building = RepairOffice::building;
    const OrderDetails stored = RepairOffice::valueOf(office.desk.order(TestOffice::admin(), order.id));
    EXPECT_EQ(stored.row.order.intake, intake);
    EXPECT_EQ(stored.row.order, order);
    EXPECT_EQ(stored.row.faultZh, QStringLiteral("漏水渗水"));
    EXPECT_EQ(stored.row.faultGroupZh, QStringLiteral("水"));
}

TEST(RepairDesk, REP_51_TheWholeWayIsKeptInTheEvents)
{
    RepairOffice office;
    ServiceOrder order = office.dispatchedOrder();
    const Session session = TestOffice::admin();
    office.clock.advanceMinutes(20);
    order = RepairOffice::valueOf(office.desk.recordArrival(session, order.id, order.version, {}));
    EXPECT_EQ(order.state, OrderState::OnSite);
    office.clock.advanceMinutes(20);
    WaitEntry wait;
    wait.reason = WaitingReason::Parts;
    wait.promisedAt = office.clock.now().plusMinutes(24 * 60);
    wait.note = QStringLiteral("等阀芯");
    order = RepairOffice::valueOf(office.desk.putOnWait(session, order.id, order.version, wait));
    EXPECT_EQ(order.waitingReason, WaitingReason::Parts);
    office.clock.advanceMinutes(60);
    order = RepairOffice::valueOf(office.desk.redispatch(
        session, order.id, order.version, {RepairOffice::zhao, office.clock.now().plusMinutes(30), {}}));
    EXPECT_EQ(order.state, OrderState::Dispatched);
    EXPECT_EQ(order.technician, RepairOffice::zhao);
    EXPECT_FALSE(order.arrivedAt);
    EXPECT_FALSE(order.promisedAt);
    office.clock.advanceMinutes(60);
    FinishEntry finish;
    finish.arrivedAt = office.clock.now().plusMinutes(-30);
    finish.result = QStringLiteral("已修好");
    order = RepairOffice::valueOf(office.desk.finish(session, order.id, order.version, finish));
    ReturnEntry slip;
    slip.signedByCustomer = true;
    order = RepairOffice::valueOf(office.desk.returnSlip(session, order.id, order.version, slip));
    order = RepairOffice::valueOf(office.desk.close(session, order.id, order.version));
    EXPECT_EQ(order.state, OrderState::Closed);

    const OrderDetails details = RepairOffice::valueOf(office.desk.order(session, order.id));
    EXPECT_EQ(details.row.order, order);
    std::vector<OrderEventKind> kinds;
    std::optional<OrderState> state;
    for (const OrderEvent& event : details.events) {
        kinds.push_back(event.kind);
        EXPECT_EQ(event.from, state);
        EXPECT_EQ(event.actor, QStringLiteral("tester"));
        state = event.to;
    }
    EXPECT_THAT(kinds,
                ElementsAre(OrderEventKind::Registered, OrderEventKind::Dispatched, OrderEventKind::Arrived,
                            OrderEventKind::Waiting, OrderEventKind::Redispatched, OrderEventKind::Done,
                            OrderEventKind::Returned, OrderEventKind::Closed));
    EXPECT_EQ(details.events[3].detail, QStringLiteral("parts"));
    EXPECT_EQ(details.events[3].note, QStringLiteral("等阀芯"));
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    EXPECT_TRUE(checkSoundness(connection).sound) << checkSoundness(connection).problem.toStdString();
}

TEST(RepairDesk, SecondDeskWithAnOldVersionGetsAConflict)
{
    RepairOffice office;
    const auto file = office.secondDesk();
    RepairDesk second(file->writes(), file->reads());
    const ServiceOrder order = office.registeredOrder();
    OrderIntake changed = order.intake;
    changed.content = QStringLiteral("卫生间漏水");
    ASSERT_TRUE(second.correct(TestOffice::admin(), order.id, order.version, changed));
    const auto late = office.desk.dispatch(TestOffice::admin(), order.id, order.version, office.toLi());
    EXPECT_EQ(refusal(late), ErrorCode::Conflict);
    const OrderDetails stored = RepairOffice::valueOf(office.desk.order(TestOffice::admin(), order.id));
    EXPECT_EQ(stored.row.order.state, OrderState::Registered);
    EXPECT_EQ(stored.row.order.intake.content, QStringLiteral("卫生间漏水"));
    EXPECT_EQ(stored.events.size(), 2U);
    EXPECT_EQ(stored.events[1].detail, QStringLiteral("description"));
}

TEST(RepairDesk, REP_29_NumbersHaveNoHolesAfterFailures)
{
    RepairOffice office;
    OrderIntake foreignPerson = office.intake();
    foreignPerson.reporter = PersonId(99);
    for (int i = 0; i < 5; ++i) {
        office.registeredOrder();
        // The row is refused after the number was drawn: number and row go back together.
        EXPECT_EQ(refusal(office.desk.registerOrder(TestOffice::admin(), foreignPerson)),
                  ErrorCode::Internal);
    }
    const OrderPage page = RepairOffice::valueOf(office.desk.page(TestOffice::admin(), {}));
    ASSERT_EQ(page.rows.size(), 5U);
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(page.rows[i].order.number, QStringLiteral("FW-202611-000%1").arg(5 - i));
    }
    const OrderNumberCheck check =
        RepairOffice::valueOf(office.desk.numbersOf(TestOffice::admin(), office.clock.today()));
    EXPECT_EQ(check.given, 5);
    EXPECT_TRUE(check.missing.empty());
}

TEST(RepairDesk, REP_01_TheReportersUsualPhoneIsTakenFromTheRegistry)
{
    RepairOffice office;
    ASSERT_TRUE(office.writes().run(
        TestOffice::admin(), Command{"test.person", Permission::EditRegistry},
        [](UnitOfWork& unit) -> Result<void> {
            unit.connection().execute(QStringLiteral("INSERT INTO person (id, name) VALUES (7, '单小明')"));
            unit.connection().execute(QStringLiteral(
                "INSERT INTO person_phone (person_id, position, phone) VALUES (7, 0, '13812345678')"));
            unit.audit(QStringLiteral("person:7"), {}, {{QStringLiteral("made"), true}});
            return {};
        }));
    OrderIntake intake = office.intake();
    intake.reporter = PersonId(7);
    EXPECT_EQ(
        RepairOffice::valueOf(office.desk.registerOrder(TestOffice::admin(), intake)).intake.reporterPhone,
        QStringLiteral("13812345678"));
    intake.reporterPhone = QStringLiteral("13900000000");
    EXPECT_EQ(
        RepairOffice::valueOf(office.desk.registerOrder(TestOffice::admin(), intake)).intake.reporterPhone,
        QStringLiteral("13900000000"));
}

TEST(RepairDesk, REP_29_EveryMonthStartsItsOwnSeries)
{
    RepairOffice office;
    office.registeredOrder();
    office.clock.advanceMinutes(15 * 24 * 60);
    EXPECT_EQ(office.registeredOrder().number, QStringLiteral("FW-202612-0001"));
}

TEST(RepairDesk, REP_71_OnlyActiveTechniciansCanBeSent)
{
    RepairOffice office;
    const ServiceOrder order = office.registeredOrder();
    DispatchEntry entry = office.toLi();
    entry.technician = RepairOffice::clerk;
    EXPECT_EQ(office.desk.dispatch(TestOffice::admin(), order.id, order.version, entry).error(),
              error(ErrorCode::UnknownChoice, "technician"));
    entry.technician = StaffId(77);
    EXPECT_EQ(refusal(office.desk.dispatch(TestOffice::admin(), order.id, order.version, entry)),
              ErrorCode::UnknownChoice);
}

TEST(RepairDesk, GroupsAndInactiveKindsCannotBeChosenButAreKept)
{
    RepairOffice office;
    FaultKindDesk kinds(office.writes(), office.reads());
    const ServiceOrder order = office.registeredOrder();
    FaultKind leak = RepairOffice::valueOf(kinds.list(TestOffice::admin())).front();
    OrderIntake intake = office.intake();
    intake.faultKind = leak.id;
    ASSERT_TRUE(leak.isGroup());
    EXPECT_EQ(refusal(office.desk.registerOrder(TestOffice::admin(), intake)), ErrorCode::UnknownChoice);
    for (const FaultKind& kind : RepairOffice::valueOf(kinds.list(TestOffice::admin()))) {
        if (kind.id == office.leak()) {
            leak = kind;
        }
    }
    leak.active = false;
    ASSERT_TRUE(kinds.change(TestOffice::admin(), leak));
    EXPECT_EQ(refusal(office.desk.registerOrder(TestOffice::admin(), office.intake())),
              ErrorCode::UnknownChoice);
    EXPECT_TRUE(office.desk.correct(TestOffice::admin(), order.id, order.version,
                                    office.intake(QStringLiteral("新"))));
}

TEST(RepairDesk, REP_41_ASlipWhoseOrderIsNotDoneRecordsBothInOneGo)
{
    RepairOffice office;
    const Session admin = TestOffice::admin();
    const ServiceOrder order = office.dispatchedOrder();
    office.clock.advanceMinutes(60);
    ReturnEntry entry;
    entry.arrivedAt = office.clock.now().plusMinutes(-30);
    entry.result = QStringLiteral("已修好");
    entry.signedByCustomer = true;
    const auto field = [](const Result<ServiceOrder>& result) {
        return result ? std::string() : result.error().field;
    };
    EXPECT_EQ(field(office.desk.returnSlip(admin, order.id, order.version, entry)), "doneAt");
    entry.doneAt = office.clock.now().plusMinutes(-10);
    entry.signedByCustomer.reset();
    EXPECT_EQ(field(office.desk.returnSlip(admin, order.id, order.version, entry)), "signature");
    EXPECT_EQ(RepairOffice::valueOf(office.desk.order(admin, order.id)).row.order.state,
              OrderState::Dispatched)
        << "half of it is nothing";
    entry.signedByCustomer = true;
    const Session onlySlips = TestOffice::with({Permission::ViewOrders, Permission::ReturnSlip});
    EXPECT_EQ(refusal(office.desk.returnSlip(onlySlips, order.id, order.version, entry)),
              ErrorCode::NotPermitted);
    const auto back = office.desk.returnSlip(admin, order.id, order.version, entry);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->state, OrderState::Returned);
    EXPECT_EQ(back->doneAt, entry.doneAt);
    const auto events = RepairOffice::valueOf(office.desk.order(admin, order.id)).events;
    EXPECT_EQ(events[events.size() - 2].kind, OrderEventKind::Done);
    EXPECT_EQ(refusal(office.desk.returnSlip(admin, order.id, back->version, entry)),
              ErrorCode::OrderTransition);
}

TEST(RepairDesk, REP_30_SecondPrintIsAReprintAndNeedsTheRight)
{
    RepairOffice office;
    const ServiceOrder order = office.dispatchedOrder();
    const Session printer = TestOffice::with({Permission::PrintOrders});
    const SlipPrinting original = RepairOffice::valueOf(office.desk.slipPrinted(printer, order.id));
    EXPECT_FALSE(original.isReprint());
    EXPECT_EQ(refusal(office.desk.slipPrinted(printer, order.id)), ErrorCode::NotPermitted);
    const Session reprinter = TestOffice::with({Permission::PrintOrders, Permission::ReprintSlip});
    const SlipPrinting second = RepairOffice::valueOf(office.desk.slipPrinted(reprinter, order.id));
    EXPECT_EQ(second.printing, 2);
    EXPECT_TRUE(second.isReprint());
    EXPECT_EQ(RepairOffice::valueOf(office.desk.order(TestOffice::admin(), order.id)).printings, 2);
}

TEST(RepairDesk, ACancelledOrderHasNoSlip)
{
    RepairOffice office;
    const ServiceOrder order = office.registeredOrder();
    ASSERT_TRUE(office.desk.cancel(TestOffice::admin(), order.id, order.version, QStringLiteral("业主取消")));
    EXPECT_EQ(refusal(office.desk.slipPrinted(TestOffice::admin(), order.id)), ErrorCode::OrderTransition);
}

TEST(RepairDesk, EveryCommandIsRefusedWithoutItsRight)
{
    RepairOffice office;
    const ServiceOrder order = office.registeredOrder();
    for (const Permission missing : allPermissions()) {
        Permissions rights;
        for (const Permission permission : allPermissions()) {
            if (permission != missing) {
                rights |= {permission};
            }
        }
        const Session session = TestOffice::with(rights);
        const auto expectRefused = [&](const Command& command, const std::optional<ErrorCode>& code) {
            if (command.permission == missing) {
                EXPECT_EQ(code, ErrorCode::NotPermitted) << command.id;
            }
        };
        RepairDesk& desk = office.desk;
        FaultKindDesk kinds(office.writes(), office.reads());
        const OrderId id = order.id;
        const int stale = 99; // whoever has the right gets no further than this
        OrderIntake nothing;
        expectRefused(registerOrder, refusal(desk.registerOrder(session, nothing)));
        expectRefused(correctOrder, refusal(desk.correct(session, id, stale, nothing)));
        expectRefused(recordConsent, refusal(desk.recordConsent(session, id, stale, {})));
        expectRefused(dispatchOrder, refusal(desk.dispatch(session, id, stale, {})));
        expectRefused(redispatchOrder, refusal(desk.redispatch(session, id, stale, {})));
        expectRefused(recordArrival, refusal(desk.recordArrival(session, id, stale, {})));
        expectRefused(putOrderOnWait, refusal(desk.putOnWait(session, id, stale, {})));
        expectRefused(finishOrder, refusal(desk.finish(session, id, stale, {})));
        expectRefused(returnSlip, refusal(desk.returnSlip(session, id, stale, {})));
        expectRefused(closeOrder, refusal(desk.close(session, id, stale)));
        expectRefused(cancelOrder, refusal(desk.cancel(session, id, stale, {})));
        expectRefused(printSlip, refusal(desk.slipPrinted(session, OrderId(99))));
        expectRefused(addFaultKind, refusal(kinds.add(session, {})));
        expectRefused(changeFaultKind, refusal(kinds.change(session, {})));
        expectRefused(reorderFaultKinds, refusal(kinds.reorder(session, std::nullopt, {FaultKindId(1)})));
        expectRefused(seedFaultKinds, refusal(kinds.seed(session)));
        if (missing == Permission::ViewOrders) {
            EXPECT_EQ(refusal(desk.order(session, id)), ErrorCode::NotPermitted);
            EXPECT_EQ(refusal(desk.findByNumber(session, order.number)), ErrorCode::NotPermitted);
            EXPECT_EQ(refusal(desk.page(session, {})), ErrorCode::NotPermitted);
            EXPECT_EQ(refusal(desk.counts(session)), ErrorCode::NotPermitted);
            EXPECT_EQ(refusal(desk.board(session, office.clock.today())), ErrorCode::NotPermitted);
            EXPECT_EQ(refusal(desk.ordersOfRoom(session, RepairOffice::room)), ErrorCode::NotPermitted);
            EXPECT_EQ(refusal(desk.numbersOf(session, office.clock.today())), ErrorCode::NotPermitted);
            EXPECT_EQ(refusal(kinds.list(session)), ErrorCode::NotPermitted);
        }
    }
    const OrderDetails untouched = RepairOffice::valueOf(office.desk.order(TestOffice::admin(), order.id));
    EXPECT_EQ(untouched.row.order, order);
    EXPECT_EQ(untouched.events.size(), 1U);
    EXPECT_EQ(RepairOffice::valueOf(office.desk.page(TestOffice::admin(), {})).rows.size(), 1U);
}

TEST(RepairDesk, OffersWhatStateAndRightsAllow)
{
    RepairOffice office;
    const ServiceOrder order = office.dispatchedOrder();
    EXPECT_THAT(RepairDesk::allowedActions(order, TestOffice::with({Permission::RecordProgress})),
                ElementsAre(OrderAction::RecordArrival, OrderAction::PutOnWait, OrderAction::Finish));
    EXPECT_TRUE(RepairDesk::allowedActions(order, TestOffice::with({Permission::ViewOrders})).empty());
}

TEST(RepairDesk, FindsByWholeNumberAndLastDigits)
{
    RepairOffice office;
    for (int i = 0; i < 12; ++i) {
        office.registeredOrder();
    }
    const auto find = [&](const QString& typed) {
        const auto found = office.desk.findByNumber(TestOffice::admin(), typed);
        return found ? found->row.order.number : QString();
    };
    EXPECT_EQ(find(QStringLiteral("FW-202611-0007")), QStringLiteral("FW-202611-0007"));
    EXPECT_EQ(find(QStringLiteral("fw2026110007")), QStringLiteral("FW-202611-0007"));
    EXPECT_EQ(find(QStringLiteral(" 202611-0007 ")), QStringLiteral("FW-202611-0007"));
    EXPECT_EQ(find(QStringLiteral("07")), QStringLiteral("FW-202611-0007"));
    EXPECT_EQ(find(QStringLiteral("2")), QStringLiteral("FW-202611-0012"));
    EXPECT_EQ(find(QStringLiteral("0002")), QStringLiteral("FW-202611-0002"));
    EXPECT_EQ(find(QStringLiteral("13")), QString());
    EXPECT_EQ(find(QStringLiteral("0")), QStringLiteral("FW-202611-0010"));
    EXPECT_EQ(find(QStringLiteral("' OR 1=1")), QString());
    EXPECT_EQ(find({}), QString());
}

TEST(RepairDesk, REP_31_NamesTheNumbersThatNoOrderCarries)
{
    RepairOffice office;
    office.registeredOrder();
    ASSERT_TRUE(office.writes().run(
        TestOffice::admin(), Command{"test.skip", Permission::ManageSettings},
        [](UnitOfWork& unit) -> Result<void> {
            unit.connection().execute(QStringLiteral("UPDATE number_series SET given = 3"));
            unit.audit(QStringLiteral("series"), {}, {{QStringLiteral("given"), 3}});
            return {};
        }));
    office.registeredOrder();
    const OrderNumberCheck check =
        RepairOffice::valueOf(office.desk.numbersOf(TestOffice::admin(), office.clock.today()));
    EXPECT_EQ(check.given, 2);
    EXPECT_EQ(check.first, QStringLiteral("FW-202611-0001"));
    EXPECT_EQ(check.last, QStringLiteral("FW-202611-0004"));
    EXPECT_THAT(check.missing,
                ElementsAre(QStringLiteral("FW-202611-0002"), QStringLiteral("FW-202611-0003")));
}

TEST(RepairDesk, REP_31_CountsWhatBecameOfTheDaysNumbers)
{
    RepairOffice office;
    const ServiceOrder cancelled = office.registeredOrder();
    ASSERT_TRUE(office.desk.cancel(TestOffice::admin(), cancelled.id, cancelled.version,
                                   QStringLiteral("业主自行解决")));
    office.returnedOrder();
    const OrderNumberCheck check =
        RepairOffice::valueOf(office.desk.numbersOf(TestOffice::admin(), office.clock.today()));
    EXPECT_EQ(check.given, 2);
    EXPECT_EQ(check.cancelled, 1);
    EXPECT_EQ(check.returned, 1);
}

TEST(RepairDesk, EveryChangeIsAudited)
{
    RepairOffice office;
    const ServiceOrder order = office.returnedOrder();
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    const auto entries =
        connection
            .statement(
                QStringLiteral("SELECT command, before, after FROM audit_entry WHERE subject = ? ORDER BY "
                               "sequence"))
            .bind(QStringLiteral("order:%1").arg(order.id.value()))
            .all([](const Row& row) { return std::tuple(row.text(0), row.text(1), row.text(2)); });
    ASSERT_EQ(entries.size(), 4U);
    EXPECT_EQ(std::get<0>(entries[1]), QStringLiteral("repairs.dispatch"));
    EXPECT_TRUE(std::get<1>(entries[1]).contains(QStringLiteral("\"state\":\"registered\"")));
    EXPECT_TRUE(std::get<2>(entries[1]).contains(QStringLiteral("\"state\":\"dispatched\"")));
    EXPECT_FALSE(std::get<2>(entries[1]).contains(QStringLiteral("\"place\"")));
}
