// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/duplicatequeries.h"

#include "storage/repairs/orderrecord.h"
#include "storage/repairs/serviceorderqueries.h"
#include "support/manyorders.h"

#include <algorithm>

using namespace pd;
using namespace pd::test;

namespace {

/// How SQLite goes about it, in one line.
QString planOf(Connection& connection, const QString& condition, int parameters)
{
    Statement statement =
        connection.statement(QStringLiteral("EXPLAIN QUERY PLAN SELECT ") + orderrecord::rowColumns() +
                             QStringLiteral(" FROM service_order o") + orderrecord::joins() +
                             QStringLiteral("WHERE ") + condition);
    for (int i = 0; i < parameters; ++i) {
        statement.bind(1);
    }
    QStringList steps;
    for (const QString& step : statement.all([](const Row& row) { return row.text(3); })) {
        steps += step;
    }
    return steps.join(u'\n');
}

TEST(DuplicateQueries, P3_EachSearchWalksOneIndexAndSortsNothing)
{
    BusyOffice office(50);
    const auto checked =
        office.reads().run(TestOffice::admin(), Permission::ViewOrders, [](Connection& db) -> Result<void> {
            const auto expect = [&](const QString& condition, int parameters, const char* index) {
                const QString plan = planOf(db, condition, parameters);
                EXPECT_TRUE(plan.contains(QString::fromLatin1(index))) << plan.toStdString();
                EXPECT_FALSE(plan.contains(QStringLiteral("SCAN"))) << plan.toStdString();
                EXPECT_FALSE(plan.contains(QStringLiteral("TEMP B-TREE"))) << plan.toStdString();
            };
            expect(DuplicateQueries::byRoomAndKind(), 4,
                   "service_order_by_room_and_kind (room_id=? AND "
                   "fault_kind_id=? AND reported_at_ms>?)");
            expect(DuplicateQueries::byPublicPlace(), 4,
                   "service_order_by_public_place (place=? AND "
                   "fault_kind_id=? AND reported_at_ms>?)");
            expect(DuplicateQueries::openByRoomAndKind(), 4,
                   "service_order_open_by_kind (fault_kind_id=? AND room_id=?)");
            expect(DuplicateQueries::openByPublicPlace(), 4,
                   "service_order_open_by_kind (fault_kind_id=? AND room_id=? AND place=?)");
            expect(DuplicateQueries::byReporter(), 3,
                   "service_order_by_reporter (reporter_id=? AND reported_at_ms>?)");
            expect(DuplicateQueries::byPhone(), 3,
                   "service_order_by_phone (reporter_phone=? AND reported_at_ms>?)");
            expect(DuplicateQueries::sameGroupSince(), 3, "service_order_by_reported");
            return {};
        });
    EXPECT_TRUE(checked);
}

TEST(DuplicateQueries, FindsWhatBruteForceFinds)
{
    BusyOffice office(600);
    const Timestamp now = office.clock.now();
    const auto all = [&](Connection& db) {
        std::vector<OrderRow> rows;
        ServiceOrderQueries queries(db, office.clock);
        std::optional<OrderCursor> next;
        do {
            const OrderPage page = queries.page({}, next, OrderPage::largest);
            rows.insert(rows.end(), page.rows.begin(), page.rows.end());
            next = page.next;
        } while (next);
        return rows;
    };
    const auto compared =
        office.reads().run(TestOffice::admin(), Permission::ViewOrders, [&](Connection& db) -> Result<int> {
            const std::vector<OrderRow> everything = all(db);
            int found = 0;
            IntakeSettings brief; // orders left open are older than everything else that counts
            brief.duplicateHours = 1;
            brief.recurringDays = 1;
            for (const IntakeSettings& settings : {IntakeSettings{}, brief}) {
                for (const FaultKindId kind : office.kinds) {
                    ReportSoFar report;
                    report.room = RepairOffice::room;
                    report.faultKind = kind;
                    const auto near = DuplicateQueries(db).candidates(report, duplicateSpan(settings, now));
                    const DuplicateFindings searched = duplicatesAmong(near, report, settings, now);
                    const DuplicateFindings expected = duplicatesAmong(everything, report, settings, now);
                    EXPECT_EQ(searched.duplicates.size(), expected.duplicates.size());
                    EXPECT_EQ(searched.earlier, expected.earlier);
                    found += static_cast<int>(searched.duplicates.size());
                }
            }
            return found;
        });
    EXPECT_GT(RepairOffice::valueOf(compared), 0) << "the comparison has something to compare";
}

} // namespace
