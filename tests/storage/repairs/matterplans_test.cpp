// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/matterstore.h"

#include "support/repairoffice.h"

namespace pd::test {
namespace {

// What comes to the supervisor is read every minute: by the days looked at, never by the history.
TEST(MatterPlans, REP_27_RecurringFaultsAreCountedFromTheDaysLookedAt)
{
    RepairOffice office;
    const auto plan = RepairOffice::valueOf(office.reads().run(
        TestOffice::admin(), Permission::ViewOrders, [](Connection& connection) -> Result<QString> {
            QStringList lines;
            for (const QString& line :
                 connection.statement(QStringLiteral("EXPLAIN QUERY PLAN ") + MatterQueries::recurringSql())
                     .bind(std::int64_t{0})
                     .bind(3)
                     .bind(50)
                     .all([](const Row& row) { return row.text(3); })) {
                lines += line;
            }
            return lines.join(u'\n');
        }));
    EXPECT_TRUE(plan.contains(QStringLiteral("service_order_by_reported"))) << plan.toStdString();
    EXPECT_FALSE(plan.contains(QStringLiteral("SCAN service_order"))) << plan.toStdString();
}

} // namespace
} // namespace pd::test
