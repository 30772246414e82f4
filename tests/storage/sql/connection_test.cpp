// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"
#include "storage/sql/connection.h"
#include "support/hardtimes.h"
#include "support/rawfile.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <chrono>
#include <functional>
#include <gtest/gtest.h>
#include <sched.h>
#include <sys/mount.h>
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

    /// An ordinary user may enter the folder, but not write into it.
    void openToAll(const QString& file, mode_t mode) const
    {
        ASSERT_TRUE(setMode(QFile::encodeName(file).toStdString(), mode));
        ASSERT_TRUE(setMode(QFile::encodeName(folder.path()).toStdString(), 0755));
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

std::optional<StorageErrorKind> failureOfOpening(const QString& file, Connection::Mode mode)
{
    return failure([&] { const Connection connection(file, mode); });
}

/// For the exit code of a process.
int codeOf(std::optional<StorageErrorKind> kind)
{
    return kind ? 1 + static_cast<int>(*kind) : 0;
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
              StorageErrorKind::Exists);
    EXPECT_EQ(bytesOf(path()), QByteArray("somebody's letter"));
}

TEST_F(FileTest, AMissingFileIsNotCreatedByOpening)
{
    EXPECT_EQ(failure([&] { const Connection connection(path(), Connection::Mode::ReadWrite); }),
              StorageErrorKind::Missing);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(FileTest, ForeignFilesAreRefusedUntouched)
{
    writeBytes(path("empty.pdesk"), {});
    EXPECT_EQ(refusal(path("empty.pdesk")), StorageErrorKind::NotADatabase);

    writeBytes(path("letter.pdesk"), QByteArray("Dear Sir or Madam,\n").repeated(500));
    EXPECT_EQ(refusal(path("letter.pdesk")), StorageErrorKind::NotADatabase);

    QByteArray noise(8192, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i) {
        noise[i] = static_cast<char>(i * 7919 >> 3);
    }
    writeBytes(path("encrypted.pdesk"), noise);
    EXPECT_EQ(refusal(path("encrypted.pdesk")), StorageErrorKind::NotADatabase);

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
    EXPECT_EQ(refusal(file), StorageErrorKind::NotADatabase);
}

TEST_F(FileTest, ATruncatedFileIsRefusedUntouched)
{
    const QString file = ours();
    writeBytes(file, bytesOf(file).left(3 * 4096));
    EXPECT_EQ(refusal(file), StorageErrorKind::Damaged);
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
    openToAll(file, 0444);
    EXPECT_EQ(asOrdinaryUser([&] { return codeOf(failureOfOpening(file, Connection::Mode::ReadWrite)); }),
              codeOf(StorageErrorKind::ReadOnly));
    EXPECT_EQ(asOrdinaryUser([&] { return codeOf(failureOfOpening(file, Connection::Mode::ReadOnly)); }),
              codeOf(std::nullopt));
}

TEST_F(FileTest, AFileOneMayNotReadSaysSo)
{
    const QString file = ours();
    openToAll(file, 0);
    EXPECT_EQ(asOrdinaryUser([&] { return codeOf(failureOfOpening(file, Connection::Mode::ReadWrite)); }),
              codeOf(StorageErrorKind::Denied));
    EXPECT_TRUE(setMode(QFile::encodeName(folder.path()).toStdString(), 0));
    EXPECT_EQ(asOrdinaryUser([&] { return codeOf(failureOfOpening(file, Connection::Mode::ReadWrite)); }),
              codeOf(StorageErrorKind::Denied))
        << "the folder cannot even be entered";
    EXPECT_TRUE(setMode(QFile::encodeName(folder.path()).toStdString(), 0700));
}

TEST_F(FileTest, AWriteProtectedFolderSaysSo)
{
    const QString file = ours();
    openToAll(file, 0666); // the file may be written, the journal beside it may not
    EXPECT_EQ(asOrdinaryUser([&] {
                  return codeOf(failure([&] {
                      Connection connection(file, Connection::Mode::ReadWrite);
                      connection.execute(QStringLiteral("INSERT INTO setting VALUES ('a', 'b', 1)"));
                  }));
              }),
              codeOf(StorageErrorKind::ReadOnly));
    EXPECT_EQ(
        asOrdinaryUser([&] { return codeOf(failureOfOpening(path("new.pdesk"), Connection::Mode::Create)); }),
        codeOf(StorageErrorKind::FolderDenied));
}

TEST_F(FileTest, AMissingFolderIsToldFromAMissingFile)
{
    const QString lost = folder.filePath(QStringLiteral("unplugged/office.pdesk"));
    for (const auto mode : {Connection::Mode::ReadWrite, Connection::Mode::Create}) {
        try {
            const Connection connection(lost, mode);
            FAIL();
        } catch (const StorageError& problem) {
            EXPECT_EQ(problem.kind(), StorageErrorKind::FolderMissing);
            EXPECT_EQ(problem.path(), folder.filePath(QStringLiteral("unplugged")));
        }
    }
}

TEST_F(FileTest, AFolderIsNoDataFile)
{
    for (const auto mode :
         {Connection::Mode::ReadWrite, Connection::Mode::ReadOnly, Connection::Mode::Create}) {
        EXPECT_EQ(failureOfOpening(folder.path(), mode), StorageErrorKind::IsFolder);
    }
}

TEST_F(FileTest, AFileThatWasMovedWhileOpenIsNotWrittenTo)
{
    const QString file = ours();
    Connection connection(file, Connection::Mode::ReadWrite);
    ASSERT_TRUE(QFile::rename(file, path("elsewhere.pdesk")));
    const QByteArray before = bytesOf(path("elsewhere.pdesk"));
    EXPECT_EQ(
        failure([&] { connection.execute(QStringLiteral("INSERT INTO setting VALUES ('a', 'b', 1)")); }),
        StorageErrorKind::Moved);
    EXPECT_EQ(bytesOf(path("elsewhere.pdesk")), before);
}

TEST_F(FileTest, AQuotaThatIsUsedUpIsAFullDisk)
{
    Connection connection(ours(), Connection::Mode::ReadWrite);
    const FullDisk disk(static_cast<rlim_t>(bytesOf(path()).size()));
    EXPECT_EQ(failure([&] {
                  connection.execute(QStringLiteral(
                      "INSERT INTO setting (key, value) WITH RECURSIVE n (i) AS (SELECT 1 UNION "
                      "ALL SELECT i + 1 FROM n WHERE i < 500) SELECT 'k' || i, "
                      "hex(randomblob(100)) FROM n"));
              }),
              StorageErrorKind::Full);
}

TEST_F(FileTest, AFullDiskSaysSo)
{
    // A disk of half a megabyte, mounted for a process of its own.
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    constexpr int noDisk = 100;
    if (child == 0) {
        const QByteArray here = QFile::encodeName(folder.path());
        const bool mounted = ::unshare(CLONE_NEWNS | (::geteuid() == 0 ? 0 : CLONE_NEWUSER)) == 0 &&
                             ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                             ::mount("disk", here.constData(), "tmpfs", 0, "size=512k") == 0;
        ::_exit(!mounted ? noDisk : codeOf(failure([&] {
            Connection connection(ours(), Connection::Mode::ReadWrite);
            connection.execute(
                QStringLiteral("INSERT INTO setting (key, value) WITH RECURSIVE n (i) AS "
                               "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) SELECT "
                               "'k' || i, hex(randomblob(100)) FROM n"));
        })));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WEXITSTATUS(status) == noDisk) {
        GTEST_SKIP() << "this process may not mount a small disk; the quota test covers the mapping";
    }
    EXPECT_EQ(WEXITSTATUS(status), codeOf(StorageErrorKind::Full));
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
