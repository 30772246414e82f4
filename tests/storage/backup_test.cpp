// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/auditlog.h"
#include "storage/migrator.h"
#include "support/hardtimes.h"
#include "support/rawfile.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <gtest/gtest.h>
#include <set>
#include <thread>

using namespace pd;
using namespace pd::test;

namespace {

class BackupTest : public testing::Test {
protected:
    BackupTest() : connection(folder.filePath(QStringLiteral("office.pdesk")), Connection::Mode::Create)
    {
        Migrator(connection).migrate({});
        audit(QStringLiteral("first"));
        connection.execute(QStringLiteral("INSERT INTO setting (key, value) WITH RECURSIVE n (i) AS (SELECT "
                                          "1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                                          "2000) SELECT 'key' || i, hex(randomblob(100)) FROM n"));
    }
    void audit(const QString& subject)
    {
        Transaction transaction(connection);
        AuditEntry entry;
        entry.actor = QStringLiteral("li");
        entry.subject = subject;
        AuditLog(connection).append(entry);
        transaction.commit();
    }
    [[nodiscard]] QString target() const { return folder.filePath(QStringLiteral("backups")); }
    [[nodiscard]] QStringList left() const
    {
        return QDir(target()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    QString write() { return Backup(connection).writeTo(target(), QStringLiteral("daily"), clock); }
    [[nodiscard]] std::optional<StorageErrorKind> refusal()
    {
        try {
            write();
        } catch (const StorageError& problem) {
            return problem.kind();
        }
        return std::nullopt;
    }

    FixedClock clock{Timestamp(1'795'224'600'000)};
    QTemporaryDir folder;
    Connection connection;
};

} // namespace

TEST_F(BackupTest, IsACompleteCopyUnderItsFinalName)
{
    const QString path = write();
    EXPECT_EQ(QFileInfo(path).fileName(), QStringLiteral("propertydesk-daily-20261121T013000Z.pdesk"));
    EXPECT_EQ(left().size(), 1) << "nothing temporary is left";
    Connection copy(path, Connection::Mode::ReadOnly);
    const auto report = checkSoundness(copy);
    EXPECT_TRUE(report.sound) << report.problem.toStdString();
    EXPECT_EQ(report.auditHead, AuditLog(connection).head());
    const QString sum = QStringLiteral("SELECT COUNT(*) FROM setting WHERE length(value) = 200");
    EXPECT_EQ(copy.statement(sum).integer(), 2000);
}

TEST_F(BackupTest, NeverOverwritesAnEarlierOne)
{
    const QString first = write();
    const QByteArray before = bytesOf(first);
    audit(QStringLiteral("second"));
    EXPECT_NE(write(), first);
    EXPECT_EQ(bytesOf(first), before);
    EXPECT_EQ(left().size(), 2);
}

TEST_F(BackupTest, ABrokenAuditChainIsNotBackedUpAsSound)
{
    connection.execute(QStringLiteral("DROP TRIGGER audit_entry_no_update"));
    connection.execute(QStringLiteral("UPDATE audit_entry SET actor = 'wang'"));
    EXPECT_EQ(refusal(), StorageErrorKind::Damaged);
    EXPECT_TRUE(left().isEmpty()) << left().join(u' ').toStdString();
}

TEST_F(BackupTest, ABrokenForeignKeyIsNotBackedUpAsSound)
{
    connection.execute(QStringLiteral("PRAGMA foreign_keys=OFF"));
    connection.execute(
        QStringLiteral("INSERT INTO section (building_id, code, sort_key) VALUES (99, '', '')"));
    EXPECT_EQ(refusal(), StorageErrorKind::Damaged);
    EXPECT_TRUE(left().isEmpty());
}

TEST_F(BackupTest, AGapInTheNumbersIsNotBackedUpAsSound)
{
    connection.execute(
        QStringLiteral("INSERT INTO number_series (series, month, given) VALUES ('FW', '202611', 3)"));
    EXPECT_EQ(refusal(), StorageErrorKind::Damaged);
    EXPECT_TRUE(left().isEmpty());
    EXPECT_TRUE(checkSoundness(connection).problem.contains(QLatin1String("202611")));
}

TEST_F(BackupTest, AFullDiskLeavesNoHalfCopy)
{
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{5000}, rlim_t{100'000}, rlim_t{300'000}}) {
        const FullDisk disk(bytes);
        EXPECT_EQ(refusal(), StorageErrorKind::Full) << bytes;
        EXPECT_TRUE(left().isEmpty()) << bytes << ": " << left().join(u' ').toStdString();
    }
    EXPECT_FALSE(refusal()) << "works again when there is room";
}

TEST_F(BackupTest, AFolderThatCannotBeMadeIsAnError)
{
    writeBytes(target(), "a file where the folder should be");
    EXPECT_EQ(refusal(), StorageErrorKind::FolderDenied);
    EXPECT_EQ(bytesOf(target()), QByteArray("a file where the folder should be"));
}

TEST_F(BackupTest, TellsHowFarItIs)
{
    std::vector<int> told;
    const Progress listen = [&told](int done, int total) {
        EXPECT_EQ(total, 100);
        if (told.empty() || told.back() != done) {
            told.push_back(done);
        }
        return true;
    };
    Backup(connection).writeTo(target(), QStringLiteral("daily"), clock, listen);
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_EQ(told.back(), 100);
    EXPECT_GE(told.size(), 5U);
}

// It stood still while the audit log was read, which is most of the time of a check.
TEST_F(BackupTest, ACheckMovesAlongWhileTheAuditLogIsRead)
{
    constexpr int entries = 20'000;
    Transaction writing(connection);
    AuditLog log(connection);
    for (int i = 0; i < entries; ++i) {
        log.append(AuditEntry());
    }
    writing.commit();
    std::set<int> told;
    const auto report = checkSoundness(connection, [&told](int done, int) {
        told.insert(done);
        return true;
    });
    EXPECT_TRUE(report.sound) << report.problem.toStdString();
    const auto within = std::ranges::count_if(told, [](int percent) { return percent > 40 && percent < 60; });
    EXPECT_GE(within, 3) << "four pages of entries between the second and the third of five checks";
}

TEST_F(BackupTest, StoppedAtAnyMomentItLeavesNothing)
{
    int moments = 0;
    const Progress count = [&moments](int, int) { return ++moments > 0; };
    QFile::remove(Backup(connection).writeTo(target(), QStringLiteral("daily"), clock, count));
    ASSERT_GE(moments, 6);
    for (int last = 1; last <= moments; ++last) {
        int asked = 0;
        const Progress stop = [&asked, last](int, int) { return ++asked < last; };
        try {
            Backup(connection).writeTo(target(), QStringLiteral("daily"), clock, stop);
            ADD_FAILURE() << "not stopped at moment " << last << " of " << moments;
        } catch (const StorageError& problem) {
            EXPECT_EQ(problem.kind(), StorageErrorKind::Interrupted) << last << ": " << problem.what();
        }
        EXPECT_TRUE(left().isEmpty()) << last << ": " << left().join(u' ').toStdString();
        EXPECT_EQ(asked, last) << "asked again after it was told to stop";
    }
    EXPECT_FALSE(refusal()) << "the connection works as before";
}

TEST_F(BackupTest, ACheckCanBeStopped)
{
    EXPECT_THROW(checkSoundness(connection, [](int, int) { return false; }), StorageError);
    EXPECT_TRUE(checkSoundness(connection).sound) << "and nothing of the stop is left in the connection";
}

TEST_F(BackupTest, AnotherDeskMayWriteMeanwhile)
{
    std::atomic<bool> stop{false};
    std::atomic<int> written{0};
    std::thread desk([&] {
        Connection other(connection.path(), Connection::Mode::ReadWrite);
        while (!stop) {
            Transaction transaction(other);
            AuditEntry entry;
            entry.subject = QStringLiteral("meanwhile");
            AuditLog(other).append(entry);
            transaction.commit();
            ++written;
            std::this_thread::sleep_for(std::chrono::milliseconds(2)); // ten times a busy office's pace
        }
    });
    while (written == 0) {
        std::this_thread::yield();
    }
    for (int i = 0; i < 3; ++i) {
        try {
            write();
        } catch (const StorageError& problem) {
            ADD_FAILURE() << problem.what() << " " << problem.code();
        }
    }
    stop = true;
    desk.join();
    EXPECT_EQ(left().size(), 3);
    EXPECT_TRUE(checkSoundness(connection).sound);
}
