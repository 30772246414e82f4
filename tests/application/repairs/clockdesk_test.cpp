// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/clockdesk.h"
#include "storage/repairs/orderclockqueries.h"
#include "support/manyorders.h"

#include <gmock/gmock.h>

using namespace pd;
using namespace pd::test;

namespace {

class Clocks : public ::testing::Test {
protected:
    ServiceOrder urgentOrder()
    {
        OrderIntake intake = office.intake();
        intake.urgency = Urgency::Urgent;
        return RepairOffice::valueOf(office.desk.registerOrder(TestOffice::admin(), intake));
    }
    std::vector<OrderClockKind> told(const Session& session)
    {
        std::vector<OrderClockKind> kinds;
        for (const ClockLine& line : RepairOffice::valueOf(clocks.news(session))) {
            kinds.push_back(line.clock.kind);
        }
        return kinds;
    }
    static Session only(Permissions permissions)
    {
        Session session = TestOffice::admin();
        session.permissions = permissions;
        return session;
    }
    std::int64_t count(const QString& sql)
    {
        return RepairOffice::valueOf(office.reads().run(TestOffice::admin(), Permission::ViewOrders,
                                                        [&](Connection& connection) -> Result<std::int64_t> {
                                                            return connection.statement(sql).integer();
                                                        }));
    }

    RepairOffice office;
    ClockDesk clocks{office.writes(), office.reads()};
};

} // namespace

TEST_F(Clocks, TheRulebooksLimitsHoldUntilSomebodyChangesThem)
{
    EXPECT_EQ(RepairOffice::valueOf(clocks.rules(TestOffice::admin())), ClockRules());
    ClockRules other;
    other.limit(ClockLimitKind::UrgentArrival) = {30, true};
    other.warnBefore = 5;
    other.slips.early = 12 * 60;
    CalendarPlan plan;
    plan.week[0] = {{540, 720}, {810, 1050}};
    plan.days = {{office.clock.today().plusDays(3), {{600, 700}}, QStringLiteral("调休")}};
    other.calendar = ServiceCalendar(plan);
    ASSERT_TRUE(clocks.change(TestOffice::admin(), {}, other));
    EXPECT_EQ(RepairOffice::valueOf(clocks.rules(TestOffice::admin())), other);
    EXPECT_EQ(refusal(clocks.change(TestOffice::admin(), {}, other)), ErrorCode::Conflict);
    EXPECT_EQ(refusal(clocks.change(only({Permission::LogIn, Permission::ViewOrders}), other, {})),
              ErrorCode::NotPermitted);
}

TEST_F(Clocks, A10_HoursWithoutTimeAreNotSaved)
{
    ClockRules none;
    none.calendar = ServiceCalendar(CalendarPlan());
    EXPECT_EQ(refusal(clocks.change(TestOffice::admin(), {}, none)), ErrorCode::CalendarWithoutTime);
    EXPECT_EQ(RepairOffice::valueOf(clocks.rules(TestOffice::admin())), ClockRules());
}

TEST_F(Clocks, A12_OnceAtTheWarningAndOnceAtTheBreachForAllDesksAndRestarts)
{
    urgentOrder();
    office.clock.advanceMinutes(8);
    const auto first = told(TestOffice::admin());
    EXPECT_THAT(first, ::testing::UnorderedElementsAre(OrderClockKind::Assign, OrderClockKind::Arrival));
    EXPECT_TRUE(told(TestOffice::admin()).empty());
    ClockDesk otherDesk(office.writes(), office.reads());
    EXPECT_TRUE(RepairOffice::valueOf(otherDesk.news(TestOffice::admin())).empty());
    office.clock.advanceMinutes(8);
    EXPECT_THAT(told(TestOffice::admin()), ::testing::ElementsAre(OrderClockKind::Arrival));
    EXPECT_TRUE(told(TestOffice::admin()).empty());
}

TEST_F(Clocks, A12_TwoProgramsOnOneFileTellOnce)
{
    urgentOrder();
    office.clock.advanceMinutes(16);
    const auto second = RepairOffice::valueOf(DataFile::open(office.path(), office.clock));
    ClockDesk other(second->writes(), second->reads());
    const auto here = told(TestOffice::admin()).size();
    const auto there = RepairOffice::valueOf(other.news(TestOffice::admin())).size();
    EXPECT_EQ(here, 2U);
    EXPECT_EQ(there, 0U);
}

TEST_F(Clocks, REP_14_TheSupervisorIsToldOfWhatTheDeskSawFirst)
{
    office.registeredOrder();
    office.clock.advanceMinutes(6);
    const Session desk = only({Permission::ViewOrders, Permission::RegisterOrder});
    EXPECT_TRUE(told(desk).empty());
    EXPECT_EQ(count(QStringLiteral("SELECT COUNT(*) FROM order_clock WHERE breached_at_ms IS NOT NULL AND "
                                   "told_at_ms IS NULL")),
              1);
    const Session supervisor = only({Permission::ViewOrders, Permission::ReleaseOrder});
    EXPECT_THAT(told(supervisor), ::testing::ElementsAre(OrderClockKind::Assign));
    EXPECT_TRUE(told(supervisor).empty());
}

TEST_F(Clocks, NothingIsWrittenWhereThereIsNoNews)
{
    office.registeredOrder();
    const auto before = count(QStringLiteral("SELECT COUNT(*) FROM audit_entry"));
    EXPECT_TRUE(told(TestOffice::admin()).empty());
    EXPECT_EQ(count(QStringLiteral("SELECT COUNT(*) FROM audit_entry")), before);
    EXPECT_EQ(refusal(clocks.news(only({Permission::LogIn}))), ErrorCode::NotPermitted);
}

TEST_F(Clocks, ABreachStaysWhenTheUrgencyIsCorrected)
{
    const ServiceOrder order = urgentOrder();
    office.clock.advanceMinutes(20);
    told(TestOffice::admin());
    OrderIntake intake = order.intake;
    intake.urgency = Urgency::Normal;
    ASSERT_TRUE(office.desk.correct(TestOffice::admin(), order.id, order.version, intake));
    const OrderClockStory story = RepairOffice::valueOf(clocks.clocksOf(TestOffice::admin(), order.id));
    ASSERT_EQ(story.earlier.size(), 1U);
    EXPECT_EQ(story.earlier[0].kind, OrderClockKind::Arrival);
    EXPECT_EQ(refusal(clocks.clocksOf(TestOffice::admin(), OrderId(99))), ErrorCode::NotFound);
}

TEST_F(Clocks, WhatWasMissedCannotBeTakenBackBySqlEither)
{
    urgentOrder();
    office.clock.advanceMinutes(20);
    told(TestOffice::admin());
    const auto tamper = [&](const QString& sql) {
        return refusal(office.writes().run(TestOffice::admin(), Command{"test.sql", Permission::ViewOrders},
                                           [&](UnitOfWork& unit) -> Result<void> {
                                               unit.connection().statement(sql).run();
                                               unit.audit(QStringLiteral("x"), {}, {});
                                               return {};
                                           }));
    };
    EXPECT_TRUE(tamper(QStringLiteral("DELETE FROM order_clock")));
    EXPECT_TRUE(tamper(QStringLiteral("UPDATE order_clock SET breached_at_ms = NULL, told_at_ms = NULL, "
                                      "warned_at_ms = 1")));
}

TEST_F(Clocks, PressingListsWhatIsLateOrDueSoonEarliestFirst)
{
    urgentOrder();
    office.registeredOrder();
    office.clock.advanceMinutes(10);
    const auto lines = RepairOffice::valueOf(clocks.pressing(TestOffice::admin(), 60));
    ASSERT_EQ(lines.size(), 3U); // two assignments, one arrival
    EXPECT_EQ(lines[0].clock.kind, OrderClockKind::Assign);
    EXPECT_EQ(lines[2].clock.kind, OrderClockKind::Arrival);
    EXPECT_EQ(RepairOffice::valueOf(clocks.pressing(TestOffice::admin(), 180)).size(), 5U)
        << "and two hours without movement";
    EXPECT_EQ(refusal(clocks.pressing(only({Permission::LogIn}), 60)), ErrorCode::NotPermitted);
}

TEST_F(Clocks, A13_OnlyOpenOrdersAreJudgedAnewAndThePreviewCountsThem)
{
    urgentOrder();
    const ServiceOrder returned = office.returnedOrder();
    ASSERT_TRUE(office.desk.close(TestOffice::admin(), returned.id, returned.version));
    ClockRules slower;
    slower.limit(ClockLimitKind::UrgentArrival).minutes = 60;
    ClockRulesPreview preview = RepairOffice::valueOf(clocks.preview(TestOffice::admin(), slower));
    EXPECT_EQ(preview.open, 4); // assignment, arrival, movement, completion of the open order
    EXPECT_EQ(preview.moved, 1);
    slower.limit(ClockLimitKind::Callback).minutes = 60;
    EXPECT_EQ(RepairOffice::valueOf(clocks.preview(TestOffice::admin(), slower)).moved, 1);
    const Timestamp now = office.clock.now();
    const auto due = [&] {
        const OrderPage page = RepairOffice::valueOf(office.desk.page(TestOffice::admin(), {}));
        return page.rows.back().timing.due;
    };
    const auto before = due();
    ASSERT_TRUE(clocks.change(TestOffice::admin(), {}, slower));
    EXPECT_NE(due(), before);
    EXPECT_GT(*due(), *before);
    EXPECT_LT(*before, now);
}

TEST_F(Clocks, TheLateFilterGivesTheOrdersOfWhichAClockRunsLate)
{
    const ServiceOrder late = urgentOrder();
    office.clock.advanceMinutes(16);
    office.registeredOrder();
    OrderFilter filter;
    filter.late = true;
    const OrderPage page = RepairOffice::valueOf(office.desk.page(TestOffice::admin(), filter));
    ASSERT_EQ(page.rows.size(), 1U);
    EXPECT_EQ(page.rows[0].order.id, late.id);
    EXPECT_TRUE(page.rows[0].timing.lateSince);
}

TEST(ClockQueries, CostsWhatIsOpenAndNotTheHistory)
{
    BusyOffice office(400);
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    const auto plan = [&](const QString& sql) {
        QString text;
        for (const QString& line :
             connection.statement(QStringLiteral("EXPLAIN QUERY PLAN ") + sql).all([](const Row& row) {
                 return row.text(3);
             })) {
            text += line + u'\n';
        }
        return text;
    };
    const QString open =
        QStringLiteral("o.state NOT IN ('closed', 'cancelled') AND o.state IN ('registered', "
                       "'dispatched', 'on-site', 'waiting', 'done', 'returned')");
    for (const QString& table : {QStringLiteral("order_event"), QStringLiteral("order_clock")}) {
        const QString text = plan(QStringLiteral("SELECT m.order_id FROM service_order o CROSS JOIN %1 m ON "
                                                 "m.order_id = o.id WHERE %2")
                                      .arg(table, open));
        EXPECT_TRUE(text.contains(QStringLiteral("service_order_open"))) << text.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("SCAN"))) << text.toStdString();
    }
    OrderClockQueries queries(connection, office.clock);
    const auto orders = queries.open(queries.rules());
    EXPECT_FALSE(orders.empty());
    for (const TimedOrder& timed : orders) {
        EXPECT_TRUE(isOpen(timed.row.order.state));
        OrderRow row = timed.row;
        row.timing = {};
        queries.time(row);
        EXPECT_EQ(row.timing, timed.row.timing) << "lists and clocks agree";
    }
}
