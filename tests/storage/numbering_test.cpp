// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/numbering.h"

#include "storage/migrator.h"

#include <QtCore/QTemporaryDir>
#include <atomic>
#include <gtest/gtest.h>
#include <set>
#include <thread>

using namespace pd;

namespace {

const QString orders = QStringLiteral("FW");

Date november()
{
    return Date::of(2026, 11, 21).value();
}

class NumberingTest : public testing::Test {
protected:
    NumberingTest() : connection(folder.filePath(QStringLiteral("office.pdesk")), Connection::Mode::Create)
    {
        Migrator(connection).migrate({});
    }
    QString post(const QString& series, const Date& day)
    {
        Transaction transaction(connection);
        QString number = Numbering(connection).next(series, day);
        transaction.commit();
        return number;
    }

    QTemporaryDir folder;
    Connection connection;
};

} // namespace

TEST_F(NumberingTest, REP_29_NumbersRunPerSeriesAndMonth)
{
    EXPECT_EQ(post(orders, november()), QStringLiteral("FW-202611-0001"));
    EXPECT_EQ(post(orders, november()), QStringLiteral("FW-202611-0002"));
    EXPECT_EQ(post(QStringLiteral("TS"), november()), QStringLiteral("TS-202611-0001"));
    EXPECT_EQ(post(orders, Date::of(2026, 12, 1).value()), QStringLiteral("FW-202612-0001"));
    EXPECT_EQ(post(orders, november()), QStringLiteral("FW-202611-0003"))
        << "a late entry continues its month";
    EXPECT_EQ(Numbering(connection).given(orders, november()), 3);
    EXPECT_EQ(Numbering(connection).given(QStringLiteral("XX"), november()), 0);
}

TEST_F(NumberingTest, REP_29_ARolledBackPostingLeavesNoHole)
{
    post(orders, november());
    {
        const Transaction abandoned(connection);
        EXPECT_EQ(Numbering(connection).next(orders, november()), QStringLiteral("FW-202611-0002"));
    }
    EXPECT_EQ(post(orders, november()), QStringLiteral("FW-202611-0002"));
}

TEST_F(NumberingTest, GivesNoNumberOutsideATransaction)
{
    EXPECT_THROW((void)Numbering(connection).next(orders, november()), StorageError);
}

TEST_F(NumberingTest, GrowsBeyondFourDigits)
{
    EXPECT_EQ(Numbering::format(orders, november(), 9999), QStringLiteral("FW-202611-9999"));
    EXPECT_EQ(Numbering::format(orders, november(), 10'000), QStringLiteral("FW-202611-10000"));
}

TEST_F(NumberingTest, REP_29_EightDesksAtOnceGiveEachNumberOnce)
{
    constexpr std::size_t desks = 8;
    constexpr std::size_t each = 50;
    std::vector<std::vector<QString>> given(desks);
    std::atomic<int> busy{0};
    std::vector<std::thread> threads;
    for (std::size_t desk = 0; desk < desks; ++desk) {
        threads.emplace_back([&, desk] {
            Connection own(connection.path(), Connection::Mode::ReadWrite);
            for (std::size_t i = 0; i < each; ++i) {
                try {
                    Transaction transaction(own);
                    QString number = Numbering(own).next(orders, november());
                    if (i % 10 != desk) { // one posting in ten fails and rolls back
                        transaction.commit();
                        given[desk].push_back(number);
                    }
                } catch (const StorageError& problem) {
                    busy += problem.kind() == StorageErrorKind::Busy ? 1 : 1000;
                }
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    std::set<QString> all;
    std::size_t committed = 0;
    for (const auto& desk : given) {
        committed += desk.size();
        all.insert(desk.begin(), desk.end());
    }
    EXPECT_LT(busy, static_cast<int>(desks)) << "nothing else than a long wait may go wrong";
    EXPECT_EQ(all.size(), committed) << "a number was given twice";
    EXPECT_EQ(Numbering(connection).given(orders, november()), static_cast<int>(committed)) << "a hole";
    EXPECT_EQ(*all.rbegin(), Numbering::format(orders, november(), static_cast<std::int64_t>(committed)));
}
