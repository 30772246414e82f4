// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandlinerun.h"
#include "support/testoffice.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

class CommandLine : public testing::Test {
protected:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] CommandLineRun init(const QString& password = QStringLiteral("correct horse\n")) const
    {
        return runCommand({QStringLiteral("init"), QStringLiteral("--data"), path("office.pdesk"),
                           QStringLiteral("--estate"), QStringLiteral("富成花园"), QStringLiteral("--admin"),
                           QStringLiteral("boss")},
                          clock, password);
    }
    FixedClock clock{morning()};

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(CommandLine, HelpNamesEveryCommand)
{
    const auto run = runCommand({QStringLiteral("--help")}, clock);
    EXPECT_EQ(run.exitCode, exitDone);
    for (const char* name :
         {"init", "demo", "import-roster", "verify", "backup", "dispatch-list", "long-open"}) {
        EXPECT_TRUE(run.out.contains(QLatin1String(name))) << name;
        const auto help = runCommand({QLatin1String(name), QStringLiteral("--help")}, clock);
        EXPECT_EQ(help.exitCode, exitDone) << name;
        EXPECT_TRUE(help.out.contains(QStringLiteral("--data"))) << name;
    }
}

TEST_F(CommandLine, WrongUsageIsTwoAndSaysWhat)
{
    EXPECT_EQ(runCommand({QStringLiteral("frobnicate")}, clock).exitCode, exitUsage);
    const auto missing = runCommand({QStringLiteral("verify")}, clock);
    EXPECT_EQ(missing.exitCode, exitUsage);
    EXPECT_TRUE(missing.err.contains(QStringLiteral("--data")));
    EXPECT_EQ(runCommand({QStringLiteral("verify"), QStringLiteral("--nonsense")}, clock).exitCode,
              exitUsage);
    EXPECT_EQ(runCommand({QStringLiteral("demo"), QStringLiteral("--data"), path("d.pdesk"),
                          QStringLiteral("--rooms"), QStringLiteral("many")},
                         clock)
                  .exitCode,
              exitUsage);
}

TEST_F(CommandLine, InitMakesASoundFileOnce)
{
    EXPECT_EQ(init().exitCode, exitDone);
    const auto verified =
        runCommand({QStringLiteral("verify"), QStringLiteral("--data"), path("office.pdesk")}, clock);
    EXPECT_EQ(verified.exitCode, exitDone) << verified.err.toStdString();
    const auto again = init();
    EXPECT_EQ(again.exitCode, exitRefused);
    EXPECT_FALSE(again.err.isEmpty());
}

TEST_F(CommandLine, InitLeavesNoFileWhenThePasswordIsRefused)
{
    const auto run = init(QStringLiteral("short\n"));
    EXPECT_EQ(run.exitCode, exitRefused);
    EXPECT_FALSE(QFile::exists(path("office.pdesk")));
}

TEST_F(CommandLine, BackupWritesACheckedCopyThatVerifies)
{
    ASSERT_EQ(init().exitCode, exitDone);
    const auto run = runCommand({QStringLiteral("backup"), QStringLiteral("--data"), path("office.pdesk"),
                                 QStringLiteral("--to"), path("copies")},
                                clock);
    ASSERT_EQ(run.exitCode, exitDone) << run.err.toStdString();
    const QStringList copies = QDir(path("copies")).entryList({QStringLiteral("*.pdesk")});
    ASSERT_EQ(copies.size(), 1);
    EXPECT_EQ(runCommand({QStringLiteral("verify"), QStringLiteral("--data"),
                          path("copies") + QLatin1Char('/') + copies.first()},
                         clock)
                  .exitCode,
              exitDone);
}

TEST_F(CommandLine, VerifyNamesTheDamage)
{
    ASSERT_EQ(init().exitCode, exitDone);
    {
        Connection connection(path("office.pdesk"), Connection::Mode::ReadWrite);
        connection.execute(QStringLiteral("DROP TRIGGER audit_entry_no_update"));
        connection.execute(QStringLiteral("UPDATE audit_entry SET actor = 'nobody' WHERE sequence = 2"));
    }
    const auto run =
        runCommand({QStringLiteral("verify"), QStringLiteral("--data"), path("office.pdesk")}, clock);
    EXPECT_EQ(run.exitCode, exitRefused);
    EXPECT_TRUE(run.err.contains(QStringLiteral("entry 2"))) << run.err.toStdString();
}

TEST_F(CommandLine, DemoEstateIsSoundAndTheSameForTheSameSeed)
{
    const auto make = [&](const char* name) {
        return runCommand({QStringLiteral("demo"), QStringLiteral("--data"), path(name),
                           QStringLiteral("--rooms"), QStringLiteral("60"), QStringLiteral("--orders"),
                           QStringLiteral("200"), QStringLiteral("--seed"), QStringLiteral("7")},
                          clock);
    };
    const auto one = make("one.pdesk");
    ASSERT_EQ(one.exitCode, exitDone) << one.err.toStdString();
    ASSERT_EQ(make("two.pdesk").exitCode, exitDone);
    const auto verified =
        runCommand({QStringLiteral("verify"), QStringLiteral("--data"), path("one.pdesk")}, clock);
    EXPECT_EQ(verified.exitCode, exitDone) << verified.err.toStdString();

    const auto content = [&](const char* name) {
        Connection connection(path(name), Connection::Mode::ReadOnly);
        return connection
            .statement(QStringLiteral(
                "SELECT number, state, place, content, reporter_name FROM service_order ORDER BY id"))
            .all([](const Row& row) {
                return QStringList{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)};
            });
    };
    const auto orders = content("one.pdesk");
    EXPECT_GE(orders.size(), 200U) << "and those of the last hours, with their incident and duplicates";
    EXPECT_EQ(orders, content("two.pdesk"));
}
