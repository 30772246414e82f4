// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/connection.h"

#include <QtCore/QTemporaryDir>
#include <gtest/gtest.h>

using namespace pd;

namespace {

class StatementTest : public testing::Test {
protected:
    StatementTest()
    {
        connection.execute(
            QStringLiteral("CREATE TABLE thing (id INTEGER PRIMARY KEY, number INTEGER, words TEXT, bytes "
                           "BLOB) STRICT"));
    }
    std::int64_t insert(const std::optional<std::int64_t>& number, const std::optional<QString>& words,
                        const std::optional<QByteArray>& bytes)
    {
        return connection
            .statement(
                QStringLiteral("INSERT INTO thing (number, words, bytes) VALUES (?, ?, ?) RETURNING id"))
            .bind(number)
            .bind(words)
            .bind(bytes)
            .runReturningId();
    }
    template <class Map>
    auto one(const QString& expression, Map map)
    {
        return connection.statement(QStringLiteral("SELECT %1 FROM thing").arg(expression)).first(map);
    }

    Connection connection{QStringLiteral(":memory:"), Connection::Mode::Create};
};

StorageErrorKind kindOf(const std::function<void()>& action, int* code = nullptr)
{
    try {
        action();
    } catch (const StorageError& problem) {
        if (code != nullptr) {
            *code = problem.code();
        }
        return problem.kind();
    }
    throw std::logic_error("nothing was thrown");
}

} // namespace

TEST_F(StatementTest, NullWhereAValueIsExpectedIsAnErrorNeverZero)
{
    insert(std::nullopt, std::nullopt, std::nullopt);
    EXPECT_EQ(kindOf([&] { one(QStringLiteral("number"), [](const Row& row) { return row.integer(0); }); }),
              StorageErrorKind::Misuse);
    EXPECT_EQ(kindOf([&] { one(QStringLiteral("words"), [](const Row& row) { return row.text(0); }); }),
              StorageErrorKind::Misuse);
    EXPECT_EQ(kindOf([&] { one(QStringLiteral("bytes"), [](const Row& row) { return row.blob(0); }); }),
              StorageErrorKind::Misuse);
    EXPECT_EQ(
        kindOf([&] { connection.statement(QStringLiteral("SELECT SUM(number) FROM thing")).integer(); }),
        StorageErrorKind::Misuse);
    EXPECT_FALSE(*one(QStringLiteral("number"), [](const Row& row) { return row.integerOrNull(0); }));
    EXPECT_FALSE(*one(QStringLiteral("words"), [](const Row& row) { return row.textOrNull(0); }));
    EXPECT_FALSE(*one(QStringLiteral("words"), [](const Row& row) { return row.dateOrNull(0); }));
    EXPECT_FALSE(*one(QStringLiteral("number"), [](const Row& row) { return row.moneyOrNull(0); }));
    EXPECT_FALSE(*one(QStringLiteral("number"), [](const Row& row) { return row.timestampOrNull(0); }));
}

TEST_F(StatementTest, AnotherTypeThanExpectedIsAnError)
{
    insert(7, QStringLiteral("2026-02-30"), QByteArray("x"));
    EXPECT_EQ(kindOf([&] { one(QStringLiteral("words"), [](const Row& row) { return row.integer(0); }); }),
              StorageErrorKind::Misuse);
    EXPECT_EQ(kindOf([&] { one(QStringLiteral("number"), [](const Row& row) { return row.text(0); }); }),
              StorageErrorKind::Misuse);
    EXPECT_EQ(kindOf([&] { one(QStringLiteral("words"), [](const Row& row) { return row.blob(0); }); }),
              StorageErrorKind::Misuse);
    EXPECT_EQ(
        kindOf([&] { one(QStringLiteral("number / 2.0"), [](const Row& row) { return row.integer(0); }); }),
        StorageErrorKind::Misuse);
    EXPECT_EQ(kindOf([&] { one(QStringLiteral("words"), [](const Row& row) { return row.date(0); }); }),
              StorageErrorKind::Misuse)
        << "30 February";
}

TEST_F(StatementTest, AnEmptyTextIsStoredAsTextNotAsNull)
{
    insert(1, QString(), QByteArray());
    EXPECT_EQ(
        connection
            .statement(QStringLiteral("SELECT COUNT(*) FROM thing WHERE words = '' AND length(bytes) = 0"))
            .integer(),
        1);
    EXPECT_EQ(*one(QStringLiteral("words"), [](const Row& row) { return row.text(0); }), QString());
}

TEST_F(StatementTest, ValuesComeBackAsTheyWentIn)
{
    const QString words =
        QStringLiteral("水管漏水 O'Brien \"x\" 100%_\\ 𠮷 %1").arg(QChar(0)) + QStringLiteral("end");
    for (const std::int64_t number :
         {std::numeric_limits<std::int64_t>::min(), std::int64_t{0}, std::int64_t{9'007'199'254'740'993},
          std::numeric_limits<std::int64_t>::max()}) {
        const auto id = insert(number, words, QByteArray("\0\x01\xff", 3));
        connection.statement(QStringLiteral("SELECT number, words, bytes FROM thing WHERE id = ?"))
            .bind(id)
            .first([&](const Row& row) {
                EXPECT_EQ(row.integer(0), number);
                EXPECT_EQ(row.text(1), words);
                EXPECT_EQ(row.blob(2), QByteArray("\0\x01\xff", 3));
                return 0;
            });
    }
}

TEST_F(StatementTest, StrictTablesRefuseTheWrongType)
{
    int code = 0;
    EXPECT_EQ(
        kindOf([&] { connection.execute(QStringLiteral("INSERT INTO thing (number) VALUES ('many')")); },
               &code),
        StorageErrorKind::Constraint);
    EXPECT_EQ(code, 3091);
}

TEST_F(StatementTest, AMissingParameterIsAnErrorAlsoOnTheSecondUse)
{
    insert(1, QStringLiteral("a"), std::nullopt);
    const QString sql = QStringLiteral("UPDATE thing SET number = ? WHERE words = ?");
    EXPECT_EQ(connection.statement(sql).bind(5).bind(QStringLiteral("a")).run(), 1);
    // The statement is reused: the words bound before must not fill the gap.
    EXPECT_EQ(kindOf([&] { connection.statement(sql).bind(6).run(); }), StorageErrorKind::Misuse);
    EXPECT_EQ(kindOf([&] { connection.statement(sql).bind(6).bind(1).bind(2).run(); }),
              StorageErrorKind::Misuse);
    EXPECT_EQ(*one(QStringLiteral("number"), [](const Row& row) { return row.integer(0); }), 5);
}

TEST_F(StatementTest, TheSameTextCanBeInUseTwice)
{
    for (int i = 1; i <= 3; ++i) {
        insert(i, QString(), std::nullopt);
    }
    const QString sql = QStringLiteral("SELECT number FROM thing WHERE number >= ? ORDER BY number");
    const auto sums = connection.statement(sql).bind(1).all([&](const Row& outer) {
        std::int64_t sum = 0;
        for (const auto inner : connection.statement(sql).bind(outer.integer(0)).all([](const Row& row) {
                 return row.integer(0);
             })) {
            sum += inner;
        }
        return sum;
    });
    EXPECT_EQ(sums, (std::vector<std::int64_t>{6, 5, 3}));
}

TEST_F(StatementTest, ConstraintsAreToldApart)
{
    connection.execute(
        QStringLiteral("CREATE TABLE child (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE CHECK "
                       "(length(code) < 3), parent INTEGER REFERENCES thing (id)) STRICT"));
    connection.execute(QStringLiteral("INSERT INTO child (id, code) VALUES (1, 'a')"));
    const auto failing = [&](const char* values) {
        return kindOf([&] {
            connection.execute(QStringLiteral("INSERT INTO child (id, code, parent) VALUES ") +
                               QLatin1String(values));
        });
    };
    EXPECT_EQ(failing("(1, 'b', NULL)"), StorageErrorKind::Unique);
    EXPECT_EQ(failing("(2, 'a', NULL)"), StorageErrorKind::Unique);
    EXPECT_EQ(failing("(2, NULL, NULL)"), StorageErrorKind::Constraint);
    EXPECT_EQ(failing("(2, 'abc', NULL)"), StorageErrorKind::Constraint);
    EXPECT_EQ(failing("(2, 'b', 99)"), StorageErrorKind::Constraint);
    EXPECT_EQ(failing("(2, \"b\", NULL)"), StorageErrorKind::Misuse) << "double quotes are no text";
    EXPECT_EQ(kindOf([&] { (void)connection.statement(QStringLiteral("SELECT nothing FROM nowhere")); }),
              StorageErrorKind::Misuse);
}

TEST(Statement, ALockHeldTooLongIsBusyAndNothingElse)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("busy.pdesk"));
    Connection first(path, Connection::Mode::Create);
    first.execute(QStringLiteral("CREATE TABLE thing (id INTEGER PRIMARY KEY) STRICT"));
    Connection second(path, Connection::Mode::ReadWrite);
    second.execute(QStringLiteral("PRAGMA busy_timeout=20"));
    {
        const Transaction writing(first);
        EXPECT_EQ(kindOf([&] { const Transaction refused(second); }), StorageErrorKind::Busy);
        EXPECT_FALSE(second.inTransaction());
    }
    Transaction free(second);
    second.execute(QStringLiteral("INSERT INTO thing VALUES (1)"));
    free.commit();
    EXPECT_EQ(first.statement(QStringLiteral("SELECT COUNT(*) FROM thing")).integer(), 1);
}

TEST(Transaction, RollsBackUnlessCommittedAndDoesNotNest)
{
    Connection connection(QStringLiteral(":memory:"), Connection::Mode::Create);
    connection.execute(QStringLiteral("CREATE TABLE thing (id INTEGER PRIMARY KEY) STRICT"));
    {
        const Transaction transaction(connection);
        connection.execute(QStringLiteral("INSERT INTO thing VALUES (1)"));
        EXPECT_EQ(kindOf([&] { const Transaction nested(connection); }), StorageErrorKind::Misuse);
        EXPECT_TRUE(connection.inTransaction());
    }
    EXPECT_FALSE(connection.inTransaction());
    EXPECT_EQ(connection.statement(QStringLiteral("SELECT COUNT(*) FROM thing")).integer(), 0);
}

TEST(Transaction, ReadingSeesOneStateAcrossSeveralReads)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("read.pdesk"));
    Connection first(path, Connection::Mode::Create);
    first.execute(QStringLiteral("CREATE TABLE thing (id INTEGER PRIMARY KEY) STRICT"));
    Connection second(path, Connection::Mode::ReadWrite);
    second.execute(QStringLiteral("PRAGMA busy_timeout=20"));
    const Transaction reading(first, Transaction::Kind::Read);
    const QString count = QStringLiteral("SELECT COUNT(*) FROM thing");
    EXPECT_EQ(first.statement(count).integer(), 0);
    try {
        second.execute(QStringLiteral("INSERT INTO thing VALUES (1)"));
    } catch (const StorageError& busy) {
        EXPECT_EQ(busy.kind(), StorageErrorKind::Busy); // with a rollback journal the writer waits instead
    }
    EXPECT_EQ(first.statement(count).integer(), 0);
}
