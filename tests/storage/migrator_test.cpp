// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "support/rawfile.h"

#include <QtCore/QTemporaryDir>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

std::vector<Migration> withNext(const QByteArray& sql)
{
    auto steps = Migrator::steps();
    steps.push_back({Migrator::latestVersion() + 1, QStringLiteral("next.sql"), sql});
    return steps;
}

QString schemaOf(Connection& connection)
{
    QStringList parts;
    for (const QString& sql :
         connection.statement(QStringLiteral("SELECT COALESCE(sql, name) FROM sqlite_schema ORDER BY name"))
             .all([](const Row& row) { return row.text(0); })) {
        parts << sql;
    }
    return parts.join(u'\n');
}

class MigratorTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("office.pdesk")); }
    /// A file as today's program leaves it, with something in it.
    void present() const
    {
        Connection connection(path(), Connection::Mode::Create);
        Migrator(connection).migrate({});
        connection.execute(
            QStringLiteral("INSERT INTO building (id, code, sort_key) VALUES (1, '3', '0003')"));
        connection.execute(
            QStringLiteral("INSERT INTO section (id, building_id, code, sort_key) VALUES (1, 1, '', '')"));
    }
    QTemporaryDir folder;
};

} // namespace

TEST_F(MigratorTest, AFreshFileGetsTheWholeSchemaWithoutABackup)
{
    Connection connection(path(), Connection::Mode::Create);
    bool backedUp = false;
    Migrator(connection).migrate([&] { backedUp = true; });
    EXPECT_EQ(connection.schemaVersion(), Migrator::latestVersion());
    EXPECT_FALSE(backedUp) << "there is nothing to lose yet";
    const QString schema = schemaOf(connection);
    EXPECT_TRUE(schema.contains(QLatin1String("CREATE TABLE service_order")));
    EXPECT_FALSE(schema.contains(QLatin1String("_old")));
    const auto tables =
        connection
            .statement(QStringLiteral(
                "SELECT sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"))
            .all([](const Row& row) { return row.text(0); });
    for (const QString& table : tables) {
        if (!table.contains(QLatin1String("_search_"))) { // FTS5 makes those itself
            EXPECT_TRUE(table.trimmed().endsWith(QLatin1String("STRICT"))) << table.toStdString();
        }
    }
}

TEST_F(MigratorTest, TwiceIsNothing)
{
    present();
    const QByteArray before = bytesOf(path());
    bool backedUp = false;
    {
        Connection connection(path(), Connection::Mode::ReadWrite);
        Migrator(connection).migrate([&] { backedUp = true; });
    }
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_FALSE(backedUp);
}

TEST_F(MigratorTest, AnOlderFileIsBackedUpFirstAndKeepsItsRows)
{
    present();
    Connection connection(path(), Connection::Mode::ReadWrite);
    int versionAtBackup = -1;
    Migrator(connection)
        .migrate(withNext("ALTER TABLE building ADD COLUMN height INTEGER; CREATE TABLE extra (id INTEGER "
                          "PRIMARY KEY) STRICT;"),
                 [&] { versionAtBackup = connection.schemaVersion(); });
    EXPECT_EQ(versionAtBackup, Migrator::latestVersion());
    EXPECT_EQ(connection.schemaVersion(), Migrator::latestVersion() + 1);
    EXPECT_EQ(connection.statement(QStringLiteral("SELECT COUNT(height) + COUNT(*) FROM building")).integer(),
              1);
}

TEST_F(MigratorTest, ABackupThatFailsStopsEverything)
{
    present();
    const QByteArray before = bytesOf(path());
    {
        Connection connection(path(), Connection::Mode::ReadWrite);
        EXPECT_THROW(Migrator(connection)
                         .migrate(withNext("CREATE TABLE extra (id INTEGER) STRICT;"),
                                  [] { throw StorageError(StorageErrorKind::Full, 13, {}); }),
                     StorageError);
    }
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(MigratorTest, AFailingStepLeavesTheFileAsItWas)
{
    present();
    Connection connection(path(), Connection::Mode::ReadWrite);
    const QString before = schemaOf(connection);
    EXPECT_THROW(Migrator(connection)
                     .migrate(withNext("CREATE TABLE extra (id INTEGER) STRICT; DELETE FROM section; INSERT "
                                       "INTO nowhere VALUES (1);"),
                              {}),
                 StorageError);
    EXPECT_EQ(connection.schemaVersion(), Migrator::latestVersion());
    EXPECT_EQ(schemaOf(connection), before);
    EXPECT_EQ(connection.statement(QStringLiteral("SELECT COUNT(*) FROM section")).integer(), 1);
    EXPECT_EQ(connection.pragma(QStringLiteral("foreign_keys")), QStringLiteral("1")) << "switched on again";
    EXPECT_FALSE(connection.inTransaction());
}

TEST_F(MigratorTest, AStepThatBreaksAForeignKeyIsRolledBack)
{
    present();
    Connection connection(path(), Connection::Mode::ReadWrite);
    try {
        Migrator(connection).migrate(withNext("DELETE FROM building;"), {});
        FAIL() << "a section without a building was left";
    } catch (const StorageError& problem) {
        EXPECT_EQ(problem.kind(), StorageErrorKind::Constraint);
        EXPECT_NE(std::string(problem.what()).find("section"), std::string::npos) << problem.what();
    }
    EXPECT_EQ(connection.statement(QStringLiteral("SELECT COUNT(*) FROM building")).integer(), 1);
}

TEST_F(MigratorTest, ARebuiltTableKeepsItsChildren)
{
    present();
    Connection connection(path(), Connection::Mode::ReadWrite);
    Migrator(connection)
        .migrate(withNext("CREATE TABLE building_new (id INTEGER NOT NULL PRIMARY KEY, code TEXT NOT NULL) "
                          "STRICT; INSERT INTO "
                          "building_new SELECT id, code FROM building; DROP TABLE building; ALTER TABLE "
                          "building_new RENAME TO "
                          "building;"),
                 {});
    EXPECT_EQ(connection.statement(QStringLiteral("SELECT COUNT(*) FROM section")).integer(), 1);
    EXPECT_TRUE(schemaOf(connection).contains(QLatin1String("REFERENCES building (id)")));
    EXPECT_THROW(connection.execute(QStringLiteral("DELETE FROM building")), StorageError)
        << "the key still binds";
}
