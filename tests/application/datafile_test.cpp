// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hardtimes.h"
#include "support/rawfile.h"
#include "support/testoffice.h"

#include "storage/auditlog.h"
#include "storage/backup.h"
#include "storage/migrator.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <functional>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {
constexpr Command renameOffice{"test.rename", Permission::ManageSettings};

Result<void> rename(WriteGate& writes, const Session& session, const QString& name)
{
    return writes.run(session, renameOffice, [&](UnitOfWork& unit) -> Result<void> {
        unit.connection()
            .statement(QStringLiteral(
                "INSERT INTO setting (key, value) VALUES ('name', ?) ON CONFLICT (key) DO UPDATE "
                "SET value = excluded.value"))
            .bind(name)
            .run();
        unit.audit(QStringLiteral("setting:name"), {}, {{QStringLiteral("value"), name}});
        unit.changed(Topic::Settings);
        return {};
    });
}
} // namespace

TEST(DataFile, NoticesWhatAnotherDeskCommitted)
{
    TestOffice office;
    const auto second = office.secondDesk();
    std::set<Topic> seen;
    QObject::connect(&second->changes(), &Changes::changed,
                     [&](const std::set<Topic>& topics) { seen = topics; });
    second->poll();
    EXPECT_TRUE(seen.empty());

    ASSERT_TRUE(rename(office.writes(), TestOffice::admin(), QStringLiteral("富成花园")));
    second->poll();
    EXPECT_EQ(seen, std::set{Topic::Settings});
}

TEST(DataFile, BackupIsSoundAndHoldsTheSameAuditHead)
{
    TestOffice office;
    ASSERT_TRUE(rename(office.writes(), TestOffice::admin(), QStringLiteral("富成花园")));
    Connection connection(office.path(), Connection::Mode::ReadWrite);
    const QString path = Backup(connection).writeTo(office.folder(), QStringLiteral("test"), office.clock);
    Connection copy(path, Connection::Mode::ReadOnly);
    EXPECT_EQ(AuditLog(copy).head(), AuditLog(connection).head());
    EXPECT_TRUE(checkSoundness(copy).sound) << checkSoundness(copy).problem.toStdString();
}

namespace {
ErrorCode refusalOf(const QString& path)
{
    const FixedClock clock(morning());
    const auto file = DataFile::open(path, clock);
    return file ? ErrorCode::Internal : file.error().code;
}
} // namespace

// The check of the copy asked for tables that only the newer version has: no earlier file could be opened.
TEST(DataFile, AFileOfEveryEarlierVersionIsCopiedAndBroughtUpToDate)
{
    const SystemClock clock;
    for (int version = 1; version < Migrator::latestVersion(); ++version) {
        SCOPED_TRACE(version);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("office.pdesk"));
        {
            Connection earlier(path, Connection::Mode::Create);
            const auto& steps = Migrator::steps();
            Migrator(earlier).migrate({steps.begin(), steps.begin() + version}, {});
            earlier.execute(QStringLiteral("INSERT INTO building (code, sort_key) VALUES ('3', '0003')"));
        }
        ASSERT_TRUE(DataFile::open(path, clock));
        Connection now(path, Connection::Mode::ReadOnly);
        EXPECT_EQ(now.schemaVersion(), Migrator::latestVersion());
        EXPECT_EQ(now.statement(QStringLiteral("SELECT COUNT(*) FROM building")).integer(), 1);
        const QStringList copies =
            QDir(folder.path()).entryList({QStringLiteral("*before-update*")}, QDir::Files);
        ASSERT_EQ(copies.size(), 1);
        Connection copy(folder.filePath(copies[0]), Connection::Mode::ReadOnly);
        EXPECT_EQ(copy.schemaVersion(), version);
    }
}

TEST(DataFile, SaysWhyItCannotBeOpenedAndLeavesTheFileAlone)
{
    TestOffice office;
    const auto in = [&office](const char* name) { return office.folder() + u'/' + QLatin1String(name); };
    const QByteArray ours = [&] {
        const std::unique_ptr<DataFile> closed = office.secondDesk();
        return bytesOf(office.path());
    }();
    const auto damaged = [&](const char* name, const std::function<void(QByteArray&)>& harm) {
        QByteArray bytes = ours;
        harm(bytes);
        writeBytes(in(name), bytes);
        return in(name);
    };
    const auto changed = [&](const char* name, const char* sql) {
        writeBytes(in(name), ours);
        RawFile(in(name)).run(sql);
        return in(name);
    };
    const std::pair<QString, ErrorCode> cases[] = {
        {in("nowhere.pdesk"), ErrorCode::FileNotFound},
        {in("unplugged/office.pdesk"), ErrorCode::FolderNotFound},
        {office.folder(), ErrorCode::FileIsFolder},
        {damaged("header.pdesk", [](QByteArray& b) { b.replace(0, 16, QByteArray(16, 'x')); }),
         ErrorCode::FileNotDatabase},
        {damaged("letter.pdesk", [](QByteArray& b) { b = "Dear Sir or Madam"; }), ErrorCode::FileNotDatabase},
        {damaged("empty.pdesk", [](QByteArray& b) { b.clear(); }), ErrorCode::FileNotDatabase},
        {damaged("cut.pdesk", [](QByteArray& b) { b.truncate(2 * 4096); }), ErrorCode::StorageDamaged},
        {changed("foreign.pdesk", "PRAGMA application_id=7"), ErrorCode::FileForeign},
        {changed("newer.pdesk", "PRAGMA user_version=99"), ErrorCode::FileNewer},
    };
    for (const auto& [path, code] : cases) {
        SCOPED_TRACE(path.toStdString());
        const bool isFile = QFileInfo(path).isFile();
        const QByteArray before = isFile ? bytesOf(path) : QByteArray();
        EXPECT_EQ(refusalOf(path), code);
        EXPECT_EQ(isFile ? bytesOf(path) : QByteArray(), before);
        EXPECT_FALSE(QFileInfo::exists(path + QStringLiteral("-journal")));
    }
    const FixedClock clock(morning());
    EXPECT_EQ(DataFile::open(in("newer.pdesk"), clock).error(), error(ErrorCode::FileNewer, {}, {"99"}));
    EXPECT_EQ(DataFile::open(in("unplugged/office.pdesk"), clock).error().parameters.front(),
              in("unplugged").toStdString());
}

TEST(DataFile, TellsWriteProtectionFromNoRightToRead)
{
    TestOffice office;
    const std::string file = office.path().toStdString();
    ASSERT_TRUE(setMode(office.folder().toStdString(), 0755));
    const auto asOrdinary = [&office] {
        return asOrdinaryUser([&office] { return static_cast<int>(refusalOf(office.path())); });
    };
    ASSERT_TRUE(setMode(file, 0444));
    EXPECT_EQ(asOrdinary(), static_cast<int>(ErrorCode::StorageReadOnly));
    ASSERT_TRUE(setMode(file, 0));
    EXPECT_EQ(asOrdinary(), static_cast<int>(ErrorCode::StorageDenied));
    EXPECT_EQ(asOrdinaryUser([&office] {
                  const FixedClock clock(morning());
                  const auto made = DataFile::create(office.folder() + QStringLiteral("/new.pdesk"), clock);
                  return made ? 0 : static_cast<int>(made.error().code);
              }),
              static_cast<int>(ErrorCode::FolderUnwritable));
}

TEST(DataFile, AFullDiskWhileCreatingLeavesNoFile)
{
    const QTemporaryDir folder;
    const FixedClock clock(morning());
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{20'000}, rlim_t{100'000}}) {
        const FullDisk disk(bytes);
        const auto made = DataFile::create(folder.filePath(QStringLiteral("new.pdesk")), clock);
        ASSERT_FALSE(made) << bytes;
        EXPECT_EQ(made.error().code, ErrorCode::StorageFull) << bytes;
        EXPECT_TRUE(QDir(folder.path()).isEmpty()) << bytes;
    }
    EXPECT_TRUE(DataFile::create(folder.filePath(QStringLiteral("new.pdesk")), clock));
}

TEST(DataFile, NeverRemovesAFileThatWasThere)
{
    TestOffice office;
    const QByteArray before = bytesOf(office.path());
    EXPECT_EQ(DataFile::create(office.path(), office.clock).error().code, ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(office.path()), before);
}

TEST(WriteGate, SaysThatTheDiskIsFullAndThatTheFileWasMoved)
{
    TestOffice office;
    const QString longName(200'000, u'x');
    {
        const FullDisk disk(static_cast<rlim_t>(QFileInfo(office.path()).size()));
        EXPECT_EQ(rename(office.writes(), TestOffice::admin(), longName).error().code,
                  ErrorCode::StorageFull);
    }
    EXPECT_TRUE(rename(office.writes(), TestOffice::admin(), longName)) << "works again when there is room";
    ASSERT_TRUE(QFile::rename(office.path(), office.path() + u'x'));
    EXPECT_EQ(rename(office.writes(), TestOffice::admin(), longName).error().code, ErrorCode::FileMoved);
}

TEST(WriteGate, RefusesWithoutPermissionAndWritesNothing)
{
    TestOffice office;
    const auto refused =
        rename(office.writes(), TestOffice::with({Permission::ViewOrders}), QStringLiteral("x"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    EXPECT_EQ(connection.statement(QStringLiteral("SELECT COUNT(*) FROM setting")).integer(), 0);
}
