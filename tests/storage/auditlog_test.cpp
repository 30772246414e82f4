// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditlog.h"

#include "storage/migrator.h"
#include "support/rawfile.h"

#include <QtCore/QTemporaryDir>
#include <functional>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

constexpr int entries = 40;

AuditEntry entry(int number)
{
    AuditEntry result;
    result.at = Timestamp(1'795'224'600'000).plusMinutes(number);
    result.actor = QStringLiteral("li");
    result.station = QStringLiteral("desk-1");
    result.command = QStringLiteral("repairs.dispatch");
    result.subject = QStringLiteral("order:%1").arg(number);
    result.before = QStringLiteral(R"({"state":"registered"})");
    result.after = QStringLiteral(R"({"state":"dispatched","technician":"张伟"})");
    return result;
}

void append(Connection& connection, const AuditEntry& added)
{
    Transaction transaction(connection);
    AuditLog(connection).append(added);
    transaction.commit();
}

class AuditTest : public testing::Test {
protected:
    AuditTest()
    {
        Connection connection(path(), Connection::Mode::Create);
        Migrator(connection).migrate({});
        Transaction transaction(connection);
        for (int i = 1; i <= entries; ++i) {
            AuditLog(connection).append(entry(i));
        }
        transaction.commit();
        head = AuditLog(connection).head();
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("office.pdesk")); }
    /// Somebody with a database tool who has removed the triggers first.
    void tamper(const std::string& sql) const
    {
        RawFile file(path());
        file.run("DROP TRIGGER audit_entry_no_update; DROP TRIGGER audit_entry_no_delete;");
        file.run(sql);
    }
    [[nodiscard]] std::optional<AuditFault> verified() const
    {
        Connection connection(path(), Connection::Mode::ReadOnly);
        const AuditCheck check = AuditLog(connection).verify();
        EXPECT_TRUE(check.finished);
        return check.fault;
    }
    void expectFault(std::int64_t sequence, AuditFault::Kind kind) const
    {
        const auto fault = verified();
        ASSERT_TRUE(fault) << "not found";
        EXPECT_EQ(fault->sequence, sequence);
        EXPECT_EQ(fault->kind, kind);
    }

    QTemporaryDir folder;
    QString head;
};

struct Tampering {
    const char* name;
    const char* sql;
    std::int64_t sequence; ///< the first entry that must be named
    AuditFault::Kind kind;
};

class Tampered : public AuditTest, public testing::WithParamInterface<Tampering> {};

constexpr auto wrongHash = AuditFault::Kind::WrongHash;
constexpr auto missing = AuditFault::Kind::Missing;
constexpr auto wrongHead = AuditFault::Kind::WrongHead;

constexpr const char* duplicateRow = "UPDATE audit_entry SET sequence = sequence + 1000 WHERE sequence > 9; "
                                     "UPDATE audit_entry SET sequence = sequence - 999 "
                                     "WHERE sequence > 1000; INSERT INTO audit_entry SELECT 10, at_ms, "
                                     "actor, station, command, subject, before, after, hash "
                                     "FROM audit_entry WHERE sequence = 9";

} // namespace

TEST_P(Tampered, IsNamedAtTheFirstBadEntry)
{
    ASSERT_FALSE(verified()) << "sound before";
    tamper(GetParam().sql);
    expectFault(GetParam().sequence, GetParam().kind);
}

INSTANTIATE_TEST_SUITE_P(
    Audit, Tampered,
    testing::Values(
        Tampering{"Redate", "UPDATE audit_entry SET at_ms = at_ms - 60000 WHERE sequence = 7", 7, wrongHash},
        Tampering{"OtherUser", "UPDATE audit_entry SET actor = 'wang' WHERE sequence = 7", 7, wrongHash},
        Tampering{"OtherStation", "UPDATE audit_entry SET station = 'desk-2' WHERE sequence = 7", 7,
                  wrongHash},
        Tampering{"OtherCommand", "UPDATE audit_entry SET command = 'repairs.close' WHERE sequence = 7", 7,
                  wrongHash},
        Tampering{"OtherSubject", "UPDATE audit_entry SET subject = 'order:8' WHERE sequence = 7", 7,
                  wrongHash},
        Tampering{"OtherBefore", "UPDATE audit_entry SET before = '' WHERE sequence = 1", 1, wrongHash},
        Tampering{"OtherAfter",
                  "UPDATE audit_entry SET after = replace(after, '张', '李') WHERE sequence = 40", 40,
                  wrongHash},
        // The same characters between the fields in another place: lengths are part of what is hashed.
        Tampering{"FieldBorderMoved",
                  "UPDATE audit_entry SET actor = 'lide', station = 'sk-1' WHERE sequence = 7", 7, wrongHash},
        Tampering{"Normalisation", "UPDATE audit_entry SET subject = 'order:７' WHERE sequence = 7", 7,
                  wrongHash},
        Tampering{"Delete", "DELETE FROM audit_entry WHERE sequence = 7", 7, missing},
        Tampering{"DeleteFirst", "DELETE FROM audit_entry WHERE sequence = 1", 1, missing},
        Tampering{"DeleteAndCloseTheGap",
                  "DELETE FROM audit_entry WHERE sequence = 7; UPDATE audit_entry SET sequence = sequence - "
                  "1 WHERE "
                  "sequence > 7",
                  7, wrongHash},
        Tampering{"Duplicate", duplicateRow, 10, wrongHash},
        Tampering{"Swap",
                  "UPDATE audit_entry SET sequence = 1000 WHERE sequence = 7; UPDATE audit_entry SET "
                  "sequence = 7 WHERE "
                  "sequence = 8; UPDATE audit_entry SET sequence = 8 WHERE sequence = 1000",
                  7, wrongHash},
        Tampering{"TruncateTail", "DELETE FROM audit_entry WHERE sequence > 30", 31, wrongHead},
        Tampering{"TruncateAll", "DELETE FROM audit_entry", 1, wrongHead},
        Tampering{"HeadRemoved", "DELETE FROM audit_head", 41, wrongHead},
        Tampering{"HeadChanged", "UPDATE audit_head SET hash = zeroblob(32)", 41, wrongHead},
        Tampering{"ForeignEntryAppended",
                  "INSERT INTO audit_entry SELECT 41, at_ms, actor, station, command, 'order:99', before, "
                  "after, hash "
                  "FROM audit_entry WHERE sequence = 40",
                  41, wrongHash}),
    [](const auto& kind) { return std::string(kind.param.name); });

TEST_F(AuditTest, AWholeRewriteShowsAgainstTheRememberedHead)
{
    // The attacker changes one entry and computes every hash after it anew, head included.
    tamper("UPDATE audit_entry SET actor = 'wang' WHERE sequence = 7");
    {
        Connection connection(path(), Connection::Mode::ReadWrite);
        QByteArray previous(32, '\0');
        for (int i = 1; i <= entries; ++i) {
            AuditEntry changed = entry(i);
            changed.sequence = i;
            changed.actor = i == 7 ? QStringLiteral("wang") : changed.actor;
            previous = AuditLog::hashOf(changed, previous);
            connection.statement(QStringLiteral("UPDATE audit_entry SET hash = ? WHERE sequence = ?"))
                .bind(previous)
                .bind(i)
                .run();
        }
        connection.statement(QStringLiteral("UPDATE audit_head SET hash = ?")).bind(previous).run();
        EXPECT_NE(AuditLog(connection).head(), head) << "the head on paper tells";
    }
    EXPECT_FALSE(verified())
        << "from inside the file it cannot be seen: that is what the printed head is for";
}

TEST_F(AuditTest, ACutTailStaysFoundAfterTheNextEntry)
{
    tamper("DELETE FROM audit_entry WHERE sequence > 30");
    {
        Connection connection(path(), Connection::Mode::ReadWrite);
        append(connection, entry(31));
    }
    expectFault(31, missing);
}

TEST_F(AuditTest, ALogWithoutItsHeadTakesNoMoreEntries)
{
    tamper("DELETE FROM audit_head");
    Connection connection(path(), Connection::Mode::ReadWrite);
    try {
        append(connection, entry(41));
        FAIL() << "the missing head was covered up";
    } catch (const StorageError& problem) {
        EXPECT_EQ(problem.kind(), StorageErrorKind::Damaged);
    }
}

TEST_F(AuditTest, AnEntrySlippedInBehindTheHeadTakesNoMoreEntries)
{
    tamper("INSERT INTO audit_entry SELECT 41, at_ms, actor, station, command, subject, before, after, hash "
           "FROM "
           "audit_entry WHERE sequence = 40");
    Connection connection(path(), Connection::Mode::ReadWrite);
    EXPECT_THROW(append(connection, entry(41)), StorageError);
}

TEST_F(AuditTest, TriggersRefuseChangesThroughOurOwnConnection)
{
    Connection connection(path(), Connection::Mode::ReadWrite);
    for (const char* sql :
         {"UPDATE audit_entry SET actor = 'x' WHERE sequence = 1", "DELETE FROM audit_entry",
          "INSERT OR REPLACE INTO audit_entry SELECT * FROM audit_entry WHERE sequence = 1"}) {
        try {
            connection.execute(QLatin1String(sql));
            ADD_FAILURE() << sql << " went through";
        } catch (const StorageError& problem) {
            EXPECT_EQ(problem.kind(), StorageErrorKind::Constraint) << sql;
        }
    }
    EXPECT_EQ(AuditLog(connection).count(), entries);
}

TEST_F(AuditTest, AnyTextCanBeWrittenAndStillVerifies)
{
    {
        Connection connection(path(), Connection::Mode::ReadWrite);
        AuditEntry hostile = entry(41);
        hostile.before = QString(QChar(0xd83d)) + QStringLiteral("half an emoji");
        hostile.after = QStringLiteral("nul:") + QChar(0) + QStringLiteral(":end \u202e \ufeff 𠮷 '\"");
        hostile.subject = QString();
        append(connection, hostile);
    }
    EXPECT_FALSE(verified());
}

TEST_F(AuditTest, NeedsATransaction)
{
    Connection connection(path(), Connection::Mode::ReadWrite);
    EXPECT_THROW(AuditLog(connection).append(entry(41)), StorageError);
}

TEST_F(AuditTest, VerificationCanBeStoppedAndThenClaimsNothing)
{
    Connection connection(path(), Connection::Mode::ReadOnly);
    std::int64_t seen = 0;
    const AuditCheck stopped = AuditLog(connection).verify([&](std::int64_t done) {
        seen = done;
        return false;
    });
    EXPECT_EQ(seen, entries);
    EXPECT_FALSE(stopped.finished);
    EXPECT_FALSE(stopped.sound());
    EXPECT_TRUE(AuditLog(connection).verify().sound());
}

TEST(AuditLog, AnEmptyLogIsSoundAndHasAHeadOfNoughts)
{
    Connection connection(QStringLiteral(":memory:"), Connection::Mode::Create);
    Migrator(connection).migrate({});
    EXPECT_EQ(AuditLog(connection).head(), QString(64, u'0'));
    EXPECT_TRUE(AuditLog(connection).verify().sound());
}
