// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testoffice.h"

#include "storage/auditlog.h"
#include "storage/backup.h"

#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {
constexpr Command renameOffice{"test.rename", Permission::ManageSettings};

Result<void> rename(WriteGate& writes, const Session& session, const QString& name)
{
    return writes.run(session, renameOffice, [&](UnitOfWork& unit) -> Result<void> {
        unit.connection()
            .statement(QStringLiteral(
                "INSERT INTO setting (key, value) VALUES ('name', ?) ON CONFLICT (key) DO UPDATE "
                "SET value = excluded.value"))
            .bind(name)
            .run();
        unit.audit(QStringLiteral("setting:name"), {}, {{QStringLiteral("value"), name}});
        unit.changed(Topic::Settings);
        return {};
    });
}
} // namespace

TEST(DataFile, NoticesWhatAnotherDeskCommitted)
{
    TestOffice office;
    const auto second = office.secondDesk();
    std::set<Topic> seen;
    QObject::connect(&second->changes(), &Changes::changed,
                     [&](const std::set<Topic>& topics) { seen = topics; });
    second->poll();
    EXPECT_TRUE(seen.empty());

    ASSERT_TRUE(rename(office.writes(), TestOffice::admin(), QStringLiteral("富成花园")));
    second->poll();
    EXPECT_EQ(seen, std::set{Topic::Settings});
}

TEST(DataFile, BackupIsSoundAndHoldsTheSameAuditHead)
{
    TestOffice office;
    ASSERT_TRUE(rename(office.writes(), TestOffice::admin(), QStringLiteral("富成花园")));
    Connection connection(office.path(), Connection::Mode::ReadWrite);
    const QString path = Backup(connection).writeTo(office.folder(), QStringLiteral("test"), office.clock);
    Connection copy(path, Connection::Mode::ReadOnly);
    EXPECT_EQ(AuditLog(copy).head(), AuditLog(connection).head());
    EXPECT_TRUE(checkSoundness(copy).sound) << checkSoundness(copy).problem.toStdString();
}

TEST(WriteGate, RefusesWithoutPermissionAndWritesNothing)
{
    TestOffice office;
    const auto refused =
        rename(office.writes(), TestOffice::with({Permission::ViewOrders}), QStringLiteral("x"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    EXPECT_EQ(connection.statement(QStringLiteral("SELECT COUNT(*) FROM setting")).integer(), 0);
}
