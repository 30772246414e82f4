// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/commonpasswords.h"
#include "domain/staff/password.h"

#include <gtest/gtest.h>

#include <set>

using namespace pd;

namespace {
std::optional<ErrorCode> problem(const QString& password, const QString& login = QStringLiteral("wang"))
{
    const auto result = checkPassword(Password(password), login);
    return result ? std::nullopt : std::optional(result.error().code);
}
} // namespace

TEST(Password, LengthCountsCharactersFromEightTo128)
{
    EXPECT_EQ(problem(QStringLiteral("kj4mwpx")), ErrorCode::PasswordTooShort);
    EXPECT_EQ(problem(QStringLiteral("kj4mwpxz")), std::nullopt);
    EXPECT_EQ(problem(QStringLiteral("窗外的雨下了一")), ErrorCode::PasswordTooShort);
    EXPECT_EQ(problem(QStringLiteral("窗外的雨下了一夜")), std::nullopt);
    EXPECT_EQ(problem(QStringLiteral("窗外").repeated(64)), std::nullopt);
    EXPECT_EQ(problem(QStringLiteral("窗外").repeated(64) + u'x'), ErrorCode::PasswordTooLong);
}

TEST(Password, HasNoRulesAboutKindsOfCharacters)
{
    EXPECT_EQ(problem(QStringLiteral("onlysmallletters")), std::nullopt);
    EXPECT_EQ(problem(QStringLiteral("with spaces too")), std::nullopt);
    EXPECT_EQ(problem(QStringLiteral("7391048265")), std::nullopt);
}

TEST(Password, CommonOnesAndTheLoginAreRefusedWhateverTheCase)
{
    EXPECT_EQ(problem(QStringLiteral("12345678")), ErrorCode::PasswordTooCommon);
    EXPECT_EQ(problem(QStringLiteral("PassWord1")), ErrorCode::PasswordTooCommon);
    EXPECT_EQ(problem(QStringLiteral("woaini1314")), ErrorCode::PasswordTooCommon);
    EXPECT_EQ(problem(QStringLiteral("好好好好好好好好")), ErrorCode::PasswordTooCommon);
    EXPECT_EQ(problem(QStringLiteral("jjjjjjjjjjjj")), ErrorCode::PasswordTooCommon);
    EXPECT_EQ(problem(QStringLiteral("Wang.Fang.1"), QStringLiteral("wang.fang.1")),
              ErrorCode::PasswordTooCommon);
}

TEST(CommonPasswords, AreAtLeastThreeHundredDifferentOnesThatLengthAloneAllows)
{
    const auto list = commonPasswords();
    EXPECT_GE(list.size(), 300U);
    EXPECT_EQ(std::set<std::string_view>(list.begin(), list.end()).size(), list.size());
    for (const std::string_view common : list) {
        const QString text = QString::fromUtf8(common.data(), static_cast<qsizetype>(common.size()));
        EXPECT_EQ(problem(text), ErrorCode::PasswordTooCommon) << common;
    }
}

TEST(Password, TheSameCharactersTypedInAnotherWayAreTheSamePassword)
{
    const QString composed = QStringLiteral("caf\u00e9 caf\u00e9");
    const QString decomposed = QStringLiteral("cafe\u0301 cafe\u0301");
    ASSERT_NE(composed, decomposed);
    EXPECT_TRUE(Password(composed) == Password(decomposed));
    EXPECT_EQ(Password(decomposed).length(), 9);
}

TEST(Password, MovingLeavesNothingBehind)
{
    Password first(QStringLiteral("kj4mwpxz"));
    const char* place = first.bytes().data();
    const Password second(std::move(first));
    EXPECT_EQ(second.bytes(), "kj4mwpxz");
    // A string this short lives inside the object, so the old place may still be looked at.
    EXPECT_EQ(std::string(place, 8), std::string(8, '\0'));
}

TEST(Password, DoesNotTouchWhatWasTyped)
{
    const QString typed = QStringLiteral("kj4mwpxz");
    const Password password(typed);
    EXPECT_EQ(typed, QStringLiteral("kj4mwpxz"));
}
