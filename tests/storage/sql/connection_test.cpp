// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"
#include "storage/sql/connection.h"
#include "support/rawfile.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <chrono>
#include <functional>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace pd;
using namespace pd::test;

namespace {

class FileTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const char* name = "office.pdesk") const
    {
        return folder.filePath(QLatin1String(name));
    }
    /// A file of ours with the newest schema, closed.
    [[nodiscard]] QString ours() const
    {
        Connection connection(path(), Connection::Mode::Create);
        Migrator(connection).migrate({});
        return path();
    }
    /// How opening is refused; afterwards the file must hold the very same bytes and nothing lies beside it.
    [[nodiscard]] std::optional<StorageErrorKind> refusal(const QString& file) const
    {
        const QByteArray before = bytesOf(file);
        const QStringList around = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        std::optional<StorageErrorKind> kind;
        for (const auto mode : {Connection::Mode::ReadWrite, Connection::Mode::ReadOnly}) {
            kind.reset();
            try {
                Connection connection(file, mode);
                Migrator(connection).migrate({});
            } catch (const StorageError& problem) {
                kind = problem.kind();
            }
        }
        EXPECT_EQ(bytesOf(file), before) << "a refused file was changed";
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), around);
        return kind;
    }

    QTemporaryDir folder;
};

std::optional<StorageErrorKind> failure(const std::function<void()>& action)
{
    try {
        action();
    } catch (const StorageError& problem) {
        return problem.kind();
    }
    return std::nullopt;
}

} // namespace

TEST_F(FileTest, ProfileReadsBackAsItWasSet)
{
    const QString file = ours();
    Connection connection(file, Connection::Mode::ReadWrite);
    const auto pragma = [&](const char* name) {
        return connection.pragma(QLatin1String(name)).toStdString();
    };
    EXPECT_EQ(pragma("journal_mode"),
              sqlite3_libversion_number() < 3'044'006 ? "truncate" : pragma("journal_mode"));
    EXPECT_EQ(pragma("synchronous"), "2");
    EXPECT_EQ(pragma("foreign_keys"), "1");
    EXPECT_EQ(pragma("trusted_schema"), "0");
    EXPECT_EQ(pragma("recursive_triggers"), "1");
    EXPECT_EQ(pragma("cell_size_check"), "1");
    EXPECT_EQ(pragma("secure_delete"), "1");
    EXPECT_EQ(pragma("temp_store"), "2");
    EXPECT_EQ(pragma("mmap_size"), "0");
    EXPECT_EQ(pragma("application_id"), std::to_string(Connection::applicationId));
    EXPECT_EQ(connection.schemaVersion(), Migrator::latestVersion());
    int defensive = 0;
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    EXPECT_EQ(defensive, 1);
    EXPECT_EQ(failure([&] {
                  connection.execute(QStringLiteral("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql "
                                                    "= '' WHERE name = 'room'"));
              }),
              StorageErrorKind::Misuse)
        << "the schema cannot be edited behind SQLite's back";
    EXPECT_EQ(failure([&] { connection.execute(QStringLiteral("SELECT load_extension('x')")); }),
              StorageErrorKind::Misuse);
}

TEST_F(FileTest, WaitsForALockAndGivesUpInTheEnd)
{
    Connection first(ours(), Connection::Mode::ReadWrite);
    Connection second(path(), Connection::Mode::ReadWrite);
    std::optional<Transaction> writing(std::in_place, first);
    std::thread release([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        writing.reset();
    });
    EXPECT_EQ(failure([&] { const Transaction waited(second); }), std::nullopt);
    release.join();

    const Transaction held(first);
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(failure([&] { const Transaction refused(second); }), StorageErrorKind::Busy);
    const auto waited = std::chrono::steady_clock::now() - start;
    EXPECT_GE(waited, std::chrono::seconds(5));
    EXPECT_LT(waited, std::chrono::seconds(8));
}

TEST_F(FileTest, ReadOnlyConnectionWritesNothing)
{
    Connection connection(ours(), Connection::Mode::ReadOnly);
    EXPECT_EQ(failure([&] {
                  connection.execute(QStringLiteral("INSERT INTO setting (key, value) VALUES ('a', 'b')"));
              }),
              StorageErrorKind::ReadOnly);
}

TEST_F(FileTest, CreateNeverTouchesAnExistingFile)
{
    writeBytes(path(), "somebody's letter");
    EXPECT_EQ(failure([&] { const Connection connection(path(), Connection::Mode::Create); }),
              StorageErrorKind::CannotOpen);
    EXPECT_EQ(bytesOf(path()), QByteArray("somebody's letter"));
}

TEST_F(FileTest, AMissingFileIsNotCreatedByOpening)
{
    EXPECT_EQ(failure([&] { const Connection connection(path(), Connection::Mode::ReadWrite); }),
              StorageErrorKind::CannotOpen);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(FileTest, ForeignFilesAreRefusedUntouched)
{
    writeBytes(path("empty.pdesk"), {});
    EXPECT_EQ(refusal(path("empty.pdesk")), StorageErrorKind::Foreign);

    writeBytes(path("letter.pdesk"), QByteArray("Dear Sir or Madam,\n").repeated(500));
    EXPECT_EQ(refusal(path("letter.pdesk")), StorageErrorKind::Foreign);

    QByteArray noise(8192, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i) {
        noise[i] = static_cast<char>(i * 7919 >> 3);
    }
    writeBytes(path("encrypted.pdesk"), noise);
    EXPECT_EQ(refusal(path("encrypted.pdesk")), StorageErrorKind::Foreign);

    RawFile(path("places.sqlite")).run("CREATE TABLE moz_places (id INTEGER); PRAGMA user_version=1");
    EXPECT_EQ(refusal(path("places.sqlite")), StorageErrorKind::Foreign);
}

TEST_F(FileTest, AFileWithoutItsMarkIsForeignWhateverItsTables)
{
    const QString file = ours();
    RawFile(file).run("PRAGMA application_id=0");
    EXPECT_EQ(refusal(file), StorageErrorKind::Foreign);
}

TEST_F(FileTest, ANewerFileIsRefusedUntouchedAndSaysItsVersion)
{
    const QString file = ours();
    const int newer = Migrator::latestVersion() + 1;
    RawFile(file).run("PRAGMA user_version=" + std::to_string(newer));
    EXPECT_EQ(refusal(file), StorageErrorKind::Newer);
    try {
        const Connection connection(file, Connection::Mode::ReadWrite);
        FAIL();
    } catch (const StorageError& problem) {
        EXPECT_EQ(problem.code(), newer);
    }
}

TEST_F(FileTest, ATornHeaderIsRefusedUntouched)
{
    const QString file = ours();
    QByteArray bytes = bytesOf(file);
    bytes.replace(0, 16, QByteArray(16, 'x'));
    writeBytes(file, bytes);
    EXPECT_EQ(refusal(file), StorageErrorKind::Foreign);
}

TEST_F(FileTest, ALostVersionIsAnErrorNotVersionNought)
{
    const QString file = ours();
    RawFile(file).run("PRAGMA user_version=0");
    const auto kind = refusal(file);
    ASSERT_TRUE(kind) << "the schema was laid over existing tables";
}

TEST_F(FileTest, ADamagedPageIsFoundWhenItIsRead)
{
    const QString file = ours();
    {
        RawFile raw(file);
        raw.run("INSERT INTO setting (key, value) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                "FROM n WHERE i "
                "< 500) SELECT 'key' || i, hex(randomblob(100)) FROM n");
    }
    QByteArray bytes = bytesOf(file);
    for (qsizetype page = 4096; page + 4096 <= bytes.size(); page += 4096) {
        bytes.replace(page, 4096, QByteArray(4096, '\0'));
    }
    writeBytes(file, bytes);
    const auto kind = failure([&] {
        Connection connection(file, Connection::Mode::ReadWrite);
        connection.statement(QStringLiteral("SELECT SUM(length(value)) FROM setting")).integer();
    });
    EXPECT_EQ(kind, StorageErrorKind::Damaged);
    EXPECT_EQ(bytesOf(file), bytes);
}

TEST_F(FileTest, AReadOnlyFileSaysSo)
{
    const QString file = ours();
    ASSERT_EQ(::chmod(QFile::encodeName(file).constData(), 0444), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    // File modes do not bind root, so an ordinary user opens it in a process of its own.
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        const bool ordinary = ::geteuid() != 0 || ::setuid(nobody) == 0;
        const auto writing = failure([&] { const Connection connection(file, Connection::Mode::ReadWrite); });
        const auto reading = failure([&] { const Connection connection(file, Connection::Mode::ReadOnly); });
        ::_exit(ordinary && writing == StorageErrorKind::ReadOnly && !reading ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
}

TEST_F(FileTest, DataVersionMovesOnlyForOthersCommits)
{
    Connection first(ours(), Connection::Mode::ReadWrite);
    Connection second(path(), Connection::Mode::ReadWrite);
    const auto before = second.dataVersion();
    second.execute(QStringLiteral("INSERT INTO setting (key, value) VALUES ('own', '1')"));
    EXPECT_EQ(second.dataVersion(), before);
    first.execute(QStringLiteral("INSERT INTO setting (key, value) VALUES ('other', '1')"));
    EXPECT_NE(second.dataVersion(), before);
}
