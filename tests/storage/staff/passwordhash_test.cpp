// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/staff/passwordhash.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {
const char* const word = "a horse in the lift";

Password password()
{
    return Password(QString::fromLatin1(word));
}
} // namespace

TEST(PasswordHasher, StoresArgon2idWithThreePassesOver64MiB)
{
    const PasswordHasher hasher;
    const QString hash = hasher.hash(password());
    EXPECT_TRUE(hash.startsWith(QStringLiteral("$argon2id$v=19$m=65536,t=3,p=1$"))) << hash.toStdString();
    EXPECT_TRUE(hasher.matches(hash, password()));
    EXPECT_FALSE(hasher.matches(hash, Password(QStringLiteral("a horse in the lifts"))));
    EXPECT_FALSE(hasher.isOutdated(hash));
}

TEST(PasswordHasher, HashesAreSalted)
{
    const PasswordHasher hasher(PasswordCost::lowForTests());
    EXPECT_NE(hasher.hash(password()), hasher.hash(password()));
}

TEST(PasswordHasher, CheaperHashIsOutdated)
{
    const PasswordHasher cheap(PasswordCost::lowForTests());
    const QString hash = cheap.hash(password());
    EXPECT_FALSE(cheap.isOutdated(hash));
    EXPECT_TRUE(PasswordHasher().isOutdated(hash));
}

TEST(PasswordHasher, UnmatchableHashIsWellFormedAtFullCostAndMatchesNothing)
{
    const PasswordHasher hasher;
    const QString hash = hasher.unmatchable();
    EXPECT_EQ(hash.section(u'$', 0, 3), hasher.hash(password()).section(u'$', 0, 3));
    // needs_rehash says 0 only for a string that it could read.
    EXPECT_FALSE(hasher.isOutdated(hash));
    EXPECT_FALSE(hasher.matches(hash, password()));
    EXPECT_FALSE(hasher.matches(hash, Password(QString())));
    EXPECT_EQ(hash.size(), hasher.hash(password()).size());
}

TEST(PasswordHasher, EmptyStoredHashMatchesNothing)
{
    EXPECT_FALSE(PasswordHasher(PasswordCost::lowForTests()).matches(QString(), Password(QString())));
}
