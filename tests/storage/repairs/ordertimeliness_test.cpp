// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"
#include "storage/sql/connection.h"

#include <gtest/gtest.h>

#include <QtCore/QTemporaryDir>

using namespace pd;

TEST(OrderTimeliness, KPI_07_ArrivalsFromBeforeTheClocksAreJudgedByAQuarterOfAnHour)
{
    const QTemporaryDir folder;
    Connection file(folder.filePath(QStringLiteral("old.pdesk")), Connection::Mode::Create);
    const std::vector<Migration>& steps = Migrator::steps();
    Migrator(file).migrate({steps.begin(), steps.begin() + 3}, [] {});
    file.executeScript(
        "INSERT INTO fault_kind (id, name_zh) VALUES (1, '漏水');"
        "INSERT INTO staff (id, name, technician) VALUES (1, '李强', 1);"
        "INSERT INTO service_order (id, number, job_kind, state, place, part, fault_kind_id, urgency, "
        "warranty, technician_id, reported_at_ms, dispatched_at_ms, appointment_at_ms, arrived_at_ms, "
        "created_by) VALUES "
        "(1, 'FW-1', 'repair', 'on-site', '大堂', 'public', 1, 'urgent', 'unknown', 1, 1000, 2000, "
        "5000, 700000, 'x'),"
        "(2, 'FW-2', 'repair', 'on-site', '大堂', 'public', 1, 'normal', 'unknown', 1, 1000, 2000, "
        "5000, 950000, 'x'),"
        "(3, 'FW-3', 'repair', 'dispatched', '大堂', 'public', 1, 'normal', 'unknown', 1, 1000, 2000, "
        "5000, NULL, 'x');");
    Migrator(file).migrate([] {});
    const auto rows = file.statement(QStringLiteral("SELECT order_id, due_at_ms, arrived_at_ms FROM "
                                                    "order_timeliness ORDER BY order_id"))
                          .all([](const Row& row) {
                              return std::array{row.integer(0), row.integer(1), row.integer(2)};
                          });
    EXPECT_EQ(rows, (std::vector<std::array<std::int64_t, 3>>{{1, 901'000, 700'000}, {2, 905'000, 950'000}}));
}
