// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/dialect.h"

#include "storage/sql/connection.h"

#include <cerrno>
#include <gtest/gtest.h>

using namespace pd;

TEST(Dialect, WriteAheadLogOnlyWithoutTheResetBug)
{
    for (const int bad : {3'007'000, 3'040'001, 3'044'005, 3'045'000, 3'049'009, 3'050'006, 3'051'002}) {
        EXPECT_EQ(dialect::journalMode(bad), QStringLiteral("TRUNCATE")) << bad;
    }
    for (const int good : {3'044'006, 3'050'007, 3'051'003, 3'052'000, 4'000'000}) {
        EXPECT_EQ(dialect::journalMode(good), QStringLiteral("WAL")) << good;
    }
}

TEST(Dialect, BoilsExtendedCodesDown)
{
    EXPECT_EQ(dialect::errorKind(2067), StorageErrorKind::Unique);
    EXPECT_EQ(dialect::errorKind(1555), StorageErrorKind::Unique);
    EXPECT_EQ(dialect::errorKind(787), StorageErrorKind::Constraint);
    EXPECT_EQ(dialect::errorKind(1811), StorageErrorKind::Constraint);
    EXPECT_EQ(dialect::errorKind(5), StorageErrorKind::Busy);
    EXPECT_EQ(dialect::errorKind(517), StorageErrorKind::Busy);
    EXPECT_EQ(dialect::errorKind(13), StorageErrorKind::Full);
    EXPECT_EQ(dialect::errorKind(8), StorageErrorKind::ReadOnly);
    EXPECT_EQ(dialect::errorKind(1544), StorageErrorKind::ReadOnly);
    EXPECT_EQ(dialect::errorKind(1032), StorageErrorKind::Moved);
    EXPECT_EQ(dialect::errorKind(14), StorageErrorKind::CannotOpen);
    EXPECT_EQ(dialect::errorKind(14, EACCES), StorageErrorKind::ReadOnly);
    EXPECT_EQ(dialect::errorKind(26), StorageErrorKind::NotADatabase);
    EXPECT_EQ(dialect::errorKind(9), StorageErrorKind::Interrupted);
    EXPECT_EQ(dialect::errorKind(778, EDQUOT), StorageErrorKind::Full);
    EXPECT_EQ(dialect::errorKind(778, EIO), StorageErrorKind::Io);
    EXPECT_EQ(dialect::errorKind(11), StorageErrorKind::Damaged);
    EXPECT_EQ(dialect::errorKind(1034), StorageErrorKind::Io);
    EXPECT_EQ(dialect::errorKind(1), StorageErrorKind::Misuse);
    EXPECT_EQ(dialect::errorKind(0), StorageErrorKind::Misuse);
}

TEST(Dialect, LikeWildcardsBecomeLiteral)
{
    Connection connection(QStringLiteral(":memory:"), Connection::Mode::Create);
    for (const char16_t* text : {u"100%", u"a_b", u"back\\slash", u"水", u"%_\\"}) {
        const QString value = QString::fromUtf16(text);
        const QString pattern = u'%' + dialect::escapedLike(value) + u'%';
        const QString like = QStringLiteral("SELECT ? LIKE ? ESCAPE '\\'");
        EXPECT_EQ(connection.statement(like).bind(u'x' + value + u'y').bind(pattern).integer(), 1);
        EXPECT_EQ(connection.statement(like).bind(QStringLiteral("plain")).bind(pattern).integer(), 0)
            << value.toStdString();
    }
}
