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
            expect(DuplicateQueries::byRoomAndKind(), 3, "service_order_by_room_and_kind");
            expect(DuplicateQueries::byPublicPlace(), 3, "service_order_by_public_place");
            expect(DuplicateQueries::byReporter(), 2, "service_order_by_reporter");
            expect(DuplicateQueries::byPhone(), 2, "service_order_by_phone");
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
            for (const FaultKindId kind : office.kinds) {
                ReportSoFar report;
                report.room = RepairOffice::room;
                report.faultKind = kind;
                const DuplicateFindings searched =
                    duplicatesAmong(DuplicateQueries(db).candidates(report), report, {}, now);
                const DuplicateFindings expected = duplicatesAmong(everything, report, {}, now);
                EXPECT_EQ(searched.duplicates.size(), expected.duplicates.size());
                EXPECT_EQ(searched.earlier, expected.earlier);
                found += static_cast<int>(searched.duplicates.size());
            }
            return found;
        });
    EXPECT_GT(RepairOffice::valueOf(compared), 0) << "the comparison has something to compare";
}

} // namespace
