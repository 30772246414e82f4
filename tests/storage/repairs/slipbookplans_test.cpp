// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/financecopyqueries.h"
#include "storage/repairs/slipbookqueries.h"
#include "support/manyorders.h"
#include "support/slipoffice.h"

namespace pd::test {
namespace {

QStringList planOf(Connection& connection, const QString& sql)
{
    QStringList plan;
    for (const QString& line : connection.statement(QStringLiteral("EXPLAIN QUERY PLAN ") + sql)
                                   .bind(std::int64_t{0})
                                   .bind(std::int64_t{1})
                                   .all([](const Row& row) { return row.text(3); })) {
        plan += line;
    }
    return plan;
}

struct SlipBookPlans : testing::Test {
    BusyOffice office{400};
    template <class Body>
    void read(Body body)
    {
        const auto done = office.reads().run(TestOffice::admin(), Permission::ViewOrders,
                                             [&](Connection& connection) -> Result<void> {
                                                 body(connection);
                                                 return {};
                                             });
        ASSERT_TRUE(done);
    }
};

TEST_F(SlipBookPlans, REP_31_ADayIsFoundByItsOwnIndex)
{
    read([](Connection& connection) {
        const QString plan =
            planOf(connection,
                   QStringLiteral("SELECT e.order_id FROM order_event e WHERE e.kind = 'registered' "
                                  "AND e.recorded_at_ms >= ? AND e.recorded_at_ms < ?"))
                .join(u'\n');
        EXPECT_TRUE(plan.contains(QStringLiteral("order_event_registered"))) << plan.toStdString();
    });
}

TEST_F(SlipBookPlans, FEE_21_AMonthIsFoundByItsOwnIndex)
{
    read([](Connection& connection) {
        const QString plan =
            planOf(connection,
                   QStringLiteral("SELECT o.id FROM service_order o WHERE o.returned_at_ms IS NOT NULL AND "
                                  "(o.chargeable = 1 OR o.charge_fen > 0) AND o.returned_at_ms >= ? AND "
                                  "o.returned_at_ms < ?"))
                .join(u'\n');
        EXPECT_TRUE(plan.contains(QStringLiteral("service_order_charged"))) << plan.toStdString();
    });
}

TEST_F(SlipBookPlans, REP_31_EveryOrderOfEveryDayIsOnExactlyOneDay)
{
    read([&](Connection& connection) {
        SlipBookQueries books(connection, office.clock);
        std::map<QString, int> seen;
        int missing = 0;
        for (int back = 0; back < 10; ++back) {
            for (const NumberLine& line : books.day(office.clock.today().plusDays(-back)).lines) {
                ++seen[line.number];
                missing += line.fate == NumberFate::Missing ? 1 : 0;
            }
        }
        EXPECT_EQ(missing, 0);
        EXPECT_EQ(seen.size(), 400U);
        for (const auto& [number, times] : seen) {
            EXPECT_EQ(times, 1) << number.toStdString();
        }
    });
}

TEST_F(SlipBookPlans, REP_32_AMonthHasItsNumbersInTheirOrder)
{
    read([&](Connection& connection) {
        const MonthNumbers month = SlipBookQueries(connection, office.clock).month(QStringLiteral("202611"));
        ASSERT_EQ(month.lines.size(), 400U);
        for (int i = 0; i < 400; ++i) {
            EXPECT_EQ(month.lines[static_cast<std::size_t>(i)].number,
                      QStringLiteral("FW-202611-%1").arg(i + 1, 4, 10, QLatin1Char('0')));
        }
    });
}

TEST_F(SlipBookPlans, REP_42_UnreturnedAreExactlyThoseOut)
{
    read([&](Connection& connection) {
        const UnreturnedSlips out = SlipBookQueries(connection, office.clock).unreturned();
        const std::int64_t counted =
            connection
                .statement(QStringLiteral("SELECT COUNT(*) FROM service_order WHERE state IN ('dispatched', "
                                          "'on-site', 'done')"))
                .integer();
        EXPECT_EQ(static_cast<std::int64_t>(out.slips.size()), counted);
        EXPECT_TRUE(std::ranges::is_sorted(out.slips, {}, &UnreturnedSlip::due));
    });
}

} // namespace
} // namespace pd::test
