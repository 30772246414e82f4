// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/drafts/draftdesk.h"

#include "support/testoffice.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

class Desk {
public:
    QTemporaryDir base;
    FixedClock clock{morning()};
    DraftStore store{DraftStore::folderFor(base.path(), base.filePath(QStringLiteral("office.pdesk")))};
    DraftDesk desk{store, clock};
    const QString form = QStringLiteral("repair");
};

Session person(const QString& login)
{
    Session session;
    session.login = login;
    return session;
}

QJsonObject typed(const QString& text)
{
    return {{QStringLiteral("content"), text}};
}

} // namespace

TEST(DraftDesk, KeepsTheLastDraftOfEachPersonAndForm)
{
    Desk room;
    const Session wang = person(QStringLiteral("wang"));
    const Session li = person(QStringLiteral("../../li"));
    ASSERT_TRUE(room.desk.save(wang, room.form, typed(QStringLiteral("厨"))));
    room.clock.advanceMinutes(1);
    ASSERT_TRUE(room.desk.save(wang, room.form, typed(QStringLiteral("厨房漏水"))));
    ASSERT_TRUE(room.desk.save(li, room.form, typed(QStringLiteral("电"))));

    DraftDesk later(room.store, room.clock);
    const auto draft = later.load(wang, room.form);
    ASSERT_TRUE(draft);
    ASSERT_TRUE(draft->has_value());
    EXPECT_EQ((*draft)->content, typed(QStringLiteral("厨房漏水")));
    EXPECT_EQ((*draft)->savedAt, room.clock.now());
    EXPECT_EQ((*later.load(li, room.form))->content, typed(QStringLiteral("电")));
    EXPECT_FALSE(later.load(wang, QStringLiteral("person"))->has_value());

    ASSERT_TRUE(room.desk.remove(wang, room.form));
    EXPECT_FALSE(later.load(wang, room.form)->has_value());
    EXPECT_TRUE(room.desk.remove(wang, room.form)) << "there is none, and that is what was wanted";
}

TEST(DraftDesk, NobodyHasNoDrafts)
{
    Desk room;
    EXPECT_EQ(room.desk.save({}, room.form, typed(QStringLiteral("x"))).error().code, ErrorCode::NotLoggedIn);
    EXPECT_EQ(room.desk.load({}, room.form).error().code, ErrorCode::NotLoggedIn);
    EXPECT_EQ(room.desk.remove({}, room.form).error().code, ErrorCode::NotLoggedIn);
}

TEST(DraftDesk, OnlyTheOwnerOfTheAccountCanReadTheFile)
{
    Desk room;
    ASSERT_TRUE(
        room.desk.save(person(QStringLiteral("wang")), room.form, typed(QStringLiteral("13800138000"))));
    const QDir folder(
        DraftStore::folderFor(room.base.path(), room.base.filePath(QStringLiteral("office.pdesk"))));
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    ASSERT_EQ(files.size(), 1);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_FALSE(files.front().permissions() & others);
}

TEST(DraftDesk, DataFilesDoNotShareDrafts)
{
    EXPECT_NE(DraftStore::folderFor(QStringLiteral("/x"), QStringLiteral("/data/a.pdesk")),
              DraftStore::folderFor(QStringLiteral("/x"), QStringLiteral("/data/b.pdesk")));
}

TEST(DraftDesk, ADamagedDraftIsNoDraft)
{
    Desk room;
    const Session wang = person(QStringLiteral("wang"));
    ASSERT_TRUE(room.desk.save(wang, room.form, typed(QStringLiteral("x"))));
    const QDir folder(
        DraftStore::folderFor(room.base.path(), room.base.filePath(QStringLiteral("office.pdesk"))));
    QFile file(folder.entryInfoList(QDir::Files).front().filePath());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{\"content\":");
    file.close();
    const auto draft = room.desk.load(wang, room.form);
    ASSERT_TRUE(draft);
    EXPECT_FALSE(draft->has_value());
}

TEST(DraftDesk, SaysWhenItCannotWrite)
{
    QTemporaryDir base;
    QFile obstacle(base.filePath(QStringLiteral("drafts")));
    ASSERT_TRUE(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    DraftStore store(DraftStore::folderFor(base.path(), QStringLiteral("/data/a.pdesk")));
    const FixedClock clock(morning());
    DraftDesk desk(store, clock);
    EXPECT_EQ(desk.save(person(QStringLiteral("wang")), QStringLiteral("repair"), {}).error().code,
              ErrorCode::FileUnwritable);
}
