// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// L1 and L5 of the promises: killed at any instant, and two desks on one file.
#include "storage/auditlog.h"
#include "storage/backup.h"
#include "support/repairoffice.h"
#include "torture/writerprocess.h"

#include <algorithm>
#include <chrono>
#include <gtest/gtest.h>
#include <iostream>
#include <random>
#include <thread>

using namespace pd;
using namespace pd::test;

namespace {

constexpr int endless = 1'000'000;

unsigned fromEnvironment(const char* name, unsigned otherwise)
{
    const auto value = qEnvironmentVariableIntValue(name);
    return value > 0 ? static_cast<unsigned>(value) : otherwise;
}

unsigned seed()
{
    static const unsigned value = fromEnvironment("PD_TORTURE_SEED", std::random_device{}() & 0x7fffffffU);
    return value;
}

std::int64_t ask(const QString& path, const char* sql)
{
    Connection connection(path, Connection::Mode::ReadWrite);
    return connection.statement(QLatin1String(sql)).integer();
}

std::int64_t audited(const QString& path)
{
    // An order has a place in the call book, which is part of the same action.
    return ask(path, "SELECT COUNT(*) FROM audit_entry WHERE subject NOT LIKE 'call:%'");
}

std::string problemOf(const QString& path)
{
    Connection connection(path, Connection::Mode::ReadWrite);
    return checkSoundness(connection).problem.toStdString();
}

/// Lets the writer do some actions, kills it at a random moment of the next ones, gives what it had
/// acknowledged. One in eight is killed while it starts. On a busy machine an action takes longer, and so may
/// the moment: else the ends of actions were never hit.
int killed(const QString& path, const std::string& mode, std::mt19937& random)
{
    using Clock = std::chrono::steady_clock;
    using std::chrono::microseconds;
    WriterProcess writer(path, mode, endless, static_cast<unsigned>(random()));
    microseconds window{30'000};
    if (random() % 8 != 0) {
        const int actions = 1 + static_cast<int>(random() % 4);
        writer.await(1);
        const auto from = Clock::now();
        writer.await(actions);
        const auto each = std::chrono::duration_cast<microseconds>(Clock::now() - from) / actions;
        window = std::max(window, 2 * each);
    }
    std::this_thread::sleep_for(microseconds(random() % static_cast<unsigned>(window.count())));
    writer.kill();
    EXPECT_EQ(writer.wait(), -SIGKILL) << "the writer ended by itself";
    return writer.acknowledged();
}

} // namespace

TEST(Kill, L1_NoAcknowledgedActionIsLostAndNoneIsHalfDone)
{
    const unsigned kills = fromEnvironment("PD_TORTURE_KILLS", 200);
    std::cout << "seed " << seed() << ", " << kills << " kills\n";
    std::mt19937 random(seed());
    RepairOffice office;
    std::int64_t before = audited(office.path());
    std::int64_t all = 0;
    for (unsigned round = 1; round <= kills; ++round) {
        const int acknowledged = killed(office.path(), "desk", random);
        const std::int64_t stored = audited(office.path()) - before;
        ASSERT_LE(acknowledged, stored) << "an acknowledged action is lost, round " << round;
        ASSERT_LE(stored, acknowledged + 1) << "more than was asked for, round " << round;
        before += stored;
        all += stored;
        if (round % 20 == 0 || round == kills) {
            ASSERT_EQ(problemOf(office.path()), "") << "round " << round;
        }
    }
    EXPECT_GT(all, 2 * std::int64_t{kills}) << "the writers hardly worked: nothing was proved";
    std::cout << all << " actions stored, " << all / kills << " for each kill\n";
}

TEST(Kill, L1_ControlAWriterWithoutOneTransactionIsFoundOut)
{
    std::mt19937 random(seed());
    const RepairOffice office;
    for (int round = 0; round < 200; ++round) {
        killed(office.path(), "torn", random);
        if (!problemOf(office.path()).empty()) {
            return;
        }
    }
    FAIL() << "200 kills of a careless writer left a sound file: the oracle sees nothing";
}

TEST(TwoDesks, L5_NumbersHaveNoHoleAndNobodyIsToldTheFileIsLocked)
{
    constexpr int each = 100;
    const RepairOffice office;
    const std::int64_t before = audited(office.path());
    WriterProcess first(office.path(), "desk", each, seed());
    WriterProcess second(office.path(), "desk", each, seed() + 1);
    EXPECT_EQ(first.wait(), 0);
    EXPECT_EQ(second.wait(), 0);
    EXPECT_EQ(first.acknowledged() + second.acknowledged(), 2 * each);
    EXPECT_EQ(audited(office.path()) - before, 2 * each);
    EXPECT_EQ(ask(office.path(), "SELECT COUNT(*) - COUNT(DISTINCT number) FROM service_order"), 0);
    EXPECT_EQ(ask(office.path(),
                  "SELECT SUM(given) - (SELECT COUNT(*) FROM service_order) FROM number_series "
                  "WHERE series = 'FW'"),
              0);
    EXPECT_EQ(problemOf(office.path()), "");
}

TEST(TwoDesks, L5_OneKilledDeskDoesNotHinderTheOther)
{
    const RepairOffice office;
    std::mt19937 random(seed());
    const std::int64_t before = audited(office.path());
    WriterProcess steady(office.path(), "desk", 100, seed());
    int acknowledged = 0;
    constexpr int kills = 10;
    for (int round = 0; round < kills; ++round) {
        acknowledged += killed(office.path(), "desk", random);
    }
    EXPECT_EQ(steady.wait(), 0);
    acknowledged += steady.acknowledged();
    const std::int64_t stored = audited(office.path()) - before;
    EXPECT_LE(acknowledged, stored);
    EXPECT_LE(stored, acknowledged + kills);
    EXPECT_EQ(problemOf(office.path()), "");
}
