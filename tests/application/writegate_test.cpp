// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/writegate.h"

#include "application/readgate.h"
#include "storage/auditlog.h"
#include "support/testoffice.h"

#include <gtest/gtest.h>
#include <stdexcept>

using namespace pd;
using namespace pd::test;

namespace {

constexpr Command renaming{"test.renaming", Permission::ManageSettings};

void insertSetting(Connection& connection, const QString& key)
{
    connection.statement(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, 'x')")).bind(key).run();
}

class GateTest : public testing::Test {
protected:
    template <class Body>
    auto write(Body body)
    {
        return office.writes().run(TestOffice::admin(), renaming, body);
    }
    [[nodiscard]] std::int64_t settings() const
    {
        Connection connection(office.path(), Connection::Mode::ReadOnly);
        return connection.statement(QStringLiteral("SELECT COUNT(*) FROM setting WHERE key LIKE 'test%'"))
            .integer();
    }
    [[nodiscard]] std::int64_t audited() const
    {
        Connection connection(office.path(), Connection::Mode::ReadOnly);
        return AuditLog(connection).count();
    }

    TestOffice office;
};

Result<void> good(UnitOfWork& unit)
{
    insertSetting(unit.connection(), QStringLiteral("test"));
    unit.audit(QStringLiteral("setting:test"), {}, {{QStringLiteral("value"), QStringLiteral("x")}});
    unit.changed(Topic::Settings);
    return {};
}

} // namespace

TEST_F(GateTest, CommitsWithItsAuditEntry)
{
    const auto before = audited();
    ASSERT_TRUE(write(good));
    EXPECT_EQ(settings(), 1);
    ASSERT_EQ(audited(), before + 1);
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    connection
        .statement(QStringLiteral(
            "SELECT at_ms, actor, station, command, subject, before, after FROM audit_entry ORDER BY "
            "sequence DESC LIMIT 1"))
        .first([&](const Row& row) {
            EXPECT_EQ(row.timestamp(0), office.clock.now());
            EXPECT_EQ(row.text(1), TestOffice::admin().login);
            EXPECT_EQ(row.text(2), TestOffice::admin().station);
            EXPECT_EQ(row.text(3), QStringLiteral("test.renaming"));
            EXPECT_EQ(row.text(4), QStringLiteral("setting:test"));
            EXPECT_EQ(row.text(5), QString());
            EXPECT_EQ(row.text(6), QStringLiteral(R"({"value":"x"})"));
            return 0;
        });
}

TEST_F(GateTest, WithoutAnAuditEntryNothingIsKept)
{
    const auto result = write([](UnitOfWork& unit) -> Result<void> {
        insertSetting(unit.connection(), QStringLiteral("test"));
        return {};
    });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Internal);
    EXPECT_EQ(settings(), 0);
}

TEST_F(GateTest, ARefusalOfTheBodyRollsBackAndComesOutUnchanged)
{
    const auto before = audited();
    const Error refusal = error(ErrorCode::Conflict, "name", {"x"});
    const auto result = write([&](UnitOfWork& unit) -> Result<int> {
        (void)good(unit);
        return refusal;
    });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), refusal);
    EXPECT_EQ(settings(), 0);
    EXPECT_EQ(audited(), before);
}

TEST_F(GateTest, AnExceptionBecomesAnErrorAndNothingIsKept)
{
    const auto thrown = write([](UnitOfWork& unit) -> Result<void> {
        (void)good(unit);
        throw std::runtime_error("a mistake");
    });
    ASSERT_FALSE(thrown);
    EXPECT_EQ(thrown.error().code, ErrorCode::Internal);

    const auto twice = write([](UnitOfWork& unit) -> Result<void> {
        (void)good(unit);
        return good(unit);
    });
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, ErrorCode::Duplicate);
    EXPECT_EQ(settings(), 0);
    EXPECT_TRUE(write(good)) << "and the gate works on";
}

TEST_F(GateTest, PublishesAfterTheCommitOnly)
{
    int events = 0;
    std::int64_t visible = -1;
    QObject::connect(&office.file().changes(), &Changes::changed, [&](const std::set<Topic>& topics) {
        ++events;
        visible = settings(); // through another connection: committed
        EXPECT_EQ(topics, std::set{Topic::Settings});
    });
    (void)write([](UnitOfWork& unit) -> Result<void> {
        (void)good(unit);
        return error(ErrorCode::Required);
    });
    EXPECT_EQ(events, 0);
    ASSERT_TRUE(write(good));
    EXPECT_EQ(events, 1);
    EXPECT_EQ(visible, 1);
}

TEST_F(GateTest, AListenerMayWriteInItsTurn)
{
    bool again = true;
    QObject::connect(&office.file().changes(), &Changes::changed, [&](const std::set<Topic>&) {
        if (std::exchange(again, false)) {
            EXPECT_TRUE(write([](UnitOfWork& unit) -> Result<void> {
                insertSetting(unit.connection(), QStringLiteral("test-2"));
                unit.audit(QStringLiteral("setting:test-2"), {}, {});
                return {};
            }));
        }
    });
    ASSERT_TRUE(write(good));
    EXPECT_EQ(settings(), 2);
}

TEST_F(GateTest, AWriteInsideAWriteIsRefusedAndTheOuterOneDecides)
{
    const auto result = write([&](UnitOfWork& unit) -> Result<void> {
        const auto inner = write(good);
        EXPECT_FALSE(inner);
        return good(unit);
    });
    EXPECT_TRUE(result);
    EXPECT_EQ(settings(), 1);
}

TEST_F(GateTest, ABusyFileIsSaidToBeBusy)
{
    Connection other(office.path(), Connection::Mode::ReadWrite);
    Connection mine(office.path(), Connection::Mode::ReadWrite);
    mine.execute(QStringLiteral("PRAGMA busy_timeout=20"));
    Changes changes;
    WriteGate gate(mine, office.clock, changes);
    const Transaction writing(other);
    const auto result = gate.run(TestOffice::admin(), renaming, good);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::StorageBusy);
}

TEST_F(GateTest, ReadingNeedsItsRightToo)
{
    const auto body = [](Connection& db) -> Result<std::int64_t> {
        return db.statement(QStringLiteral("SELECT COUNT(*) FROM setting")).integer();
    };
    const auto refused =
        office.reads().run(TestOffice::with({Permission::ViewOrders}), Permission::ViewAudit, body);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), error(ErrorCode::NotPermitted, {}, {"view-audit"}));
    EXPECT_TRUE(office.reads().run(TestOffice::with({Permission::ViewAudit}), Permission::ViewAudit, body));
    const auto wrong =
        office.reads().run(TestOffice::admin(), Permission::ViewAudit, [](Connection& db) -> Result<int> {
            return static_cast<int>(db.statement(QStringLiteral("SELECT nothing FROM nowhere")).integer());
        });
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::Internal);
}

TEST_F(GateTest, ATracedReadingLeavesItsEntryOnlyWhenSomethingWasShown)
{
    constexpr Command reveal{"test.reveal", Permission::RevealPersonalData};
    const auto before = audited();
    EXPECT_TRUE(
        office.reads().traced(TestOffice::admin(), reveal, QStringLiteral("person:1"),
                              [](Connection&) -> Result<QString> { return QStringLiteral("13800000000"); }));
    EXPECT_EQ(audited(), before + 1);
    EXPECT_FALSE(
        office.reads().traced(TestOffice::admin(), reveal, QStringLiteral("person:1"),
                              [](Connection&) -> Result<QString> { return error(ErrorCode::NotFound); }));
    EXPECT_FALSE(office.reads().traced(TestOffice::with({}), reveal, QStringLiteral("person:1"),
                                       [](Connection&) -> Result<QString> { return QString(); }));
    EXPECT_EQ(audited(), before + 1);
}

TEST_F(GateTest, TopicCountersTellWhatChangedAndNothingElse)
{
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    const TopicCounters before = TopicCounters::read(connection);
    EXPECT_TRUE(TopicCounters::read(connection).changedSince(before).empty());
    ASSERT_TRUE(write([](UnitOfWork& unit) -> Result<void> {
        unit.audit(QStringLiteral("x"), {}, {});
        unit.changed(Topic::Orders);
        unit.changed(Topic::Registry);
        unit.changed(Topic::Orders);
        return {};
    }));
    const TopicCounters after = TopicCounters::read(connection);
    EXPECT_EQ(after.changedSince(before), (std::set{Topic::Registry, Topic::Orders}));
    ASSERT_TRUE(write([](UnitOfWork& unit) -> Result<void> {
        unit.audit(QStringLiteral("x"), {}, {});
        unit.changed(Topic::Orders);
        return {};
    }));
    EXPECT_EQ(TopicCounters::read(connection).changedSince(after), std::set{Topic::Orders});
}
