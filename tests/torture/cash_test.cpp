// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// T3 and L5 of the promises: eight cash desks on one file, failures in the middle and kills.
#include "storage/backup.h"
#include "storage/fees/moneycheck.h"
#include "support/cashoffice.h"
#include "torture/writerprocess.h"

#include <chrono>
#include <iostream>
#include <memory>
#include <random>
#include <thread>

using namespace pd;
using namespace pd::test;

namespace {

constexpr int desks = 8;

unsigned fromEnvironment(const char* name, unsigned otherwise)
{
    const auto value = qEnvironmentVariableIntValue(name);
    return value > 0 ? static_cast<unsigned>(value) : otherwise;
}

class Counter {
public:
    explicit Counter(const QString& path) : m_connection(path, Connection::Mode::ReadWrite) {}
    std::int64_t ask(const char* sql) { return m_connection.statement(QLatin1String(sql)).integer(); }
    std::string moneyFault()
    {
        const auto fault = MoneyCheck(m_connection).run().fault;
        return fault ? (code(fault->rule) + u' ' + fault->where).toStdString() : std::string();
    }
    std::string fileProblem() { return checkSoundness(m_connection).problem.toStdString(); }

private:
    Connection m_connection;
};

} // namespace

TEST(CashDesks, L5_NoHoleNoDoubleNoLostFen)
{
    const auto each = static_cast<int>(fromEnvironment("PD_TORTURE_PAYMENTS", 25));
    const unsigned seed = fromEnvironment("PD_TORTURE_SEED", std::random_device{}() & 0x7fffffffU);
    std::cout << "seed " << seed << ", " << desks << " desks, " << each << " payments each\n";
    FeeOffice office;
    office.change([](UnitOfWork& unit) {
        for (int desk = 0; desk < desks; ++desk) {
            unit.connection()
                .statement(QStringLiteral("INSERT INTO staff (id, login, name) VALUES (?, ?, '周敏')"))
                .bind(1'000 + desk)
                .bind(QStringLiteral("desk%1").arg(desk))
                .run();
        }
    });
    std::mt19937 random(seed);
    int acknowledged = 0;
    int kills = 0;
    std::vector<std::unique_ptr<WriterProcess>> running;
    const auto start = [&](int desk) {
        return std::make_unique<WriterProcess>(office.path(), "cash" + std::to_string(desk), each,
                                               static_cast<unsigned>(random()));
    };
    for (int desk = 0; desk < desks; ++desk) {
        running.push_back(start(desk));
    }
    // Every second desk loses its power in the middle and begins again.
    for (int desk = 0; desk < desks; desk += 2) {
        auto& writer = running[static_cast<std::size_t>(desk)];
        writer->await(1 + static_cast<int>(random() % 5));
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 20'000));
        writer->kill();
        writer->wait();
        acknowledged += writer->acknowledged();
        ++kills;
        writer = start(desk);
    }
    for (const auto& writer : running) {
        EXPECT_EQ(writer->wait(), 0);
        acknowledged += writer->acknowledged();
    }
    Counter counter(office.path());
    const std::int64_t stored = counter.ask("SELECT count(*) FROM receipt");
    EXPECT_LE(acknowledged, stored);
    EXPECT_LE(stored, acknowledged + kills);
    EXPECT_GE(stored, std::int64_t{desks} * each) << "the desks hardly worked: nothing was proved";
    EXPECT_EQ(counter.ask("SELECT count(*) - count(DISTINCT number) FROM receipt"), 0);
    EXPECT_EQ(counter.ask("SELECT sum(given) FROM number_series WHERE series = 'PJ'"), stored);
    EXPECT_EQ(counter.ask("SELECT sum(total_fen) FROM receipt"),
              counter.ask("SELECT (SELECT sum(amount_fen) FROM allocation) + (SELECT sum(balance_fen) FROM "
                          "prepayment_balance)"));
    EXPECT_EQ(counter.moneyFault(), "");
    EXPECT_EQ(counter.fileProblem(), "");
    std::cout << stored << " receipts, " << kills << " kills\n";
}

TEST(CashDesks, T3_ControlADeskThatForgetsTheLedgerIsFoundOut)
{
    FeeOffice office;
    office.change([](UnitOfWork& unit) {
        unit.connection()
            .statement(QStringLiteral("INSERT INTO staff (id, login, name) VALUES (1000, 'desk0', '周敏')"))
            .run();
    });
    WriterProcess writer(office.path(), "cash-careless", 1, 1);
    EXPECT_EQ(writer.wait(), 0);
    EXPECT_NE(Counter(office.path()).moneyFault(), "") << "the oracle sees nothing";
}
