// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/idnumber.h"

#include <gtest/gtest.h>

using namespace pd;

TEST(IdNumber, TheStandardsExamplesAreValid)
{
    for (const char* text :
         {"11010519491231002X", "440524188001010014", "370101190102039973", "513101198201130014"}) {
        EXPECT_TRUE(parseIdNumber(QString::fromLatin1(text))) << text;
    }
    const auto id = parseIdNumber(QStringLiteral(" 110105 19491231 002x "));
    ASSERT_TRUE(id);
    EXPECT_EQ(id->text, QStringLiteral("11010519491231002X"));
    EXPECT_EQ(id->birthday->toString(), "1949-12-31");
    EXPECT_EQ(id->female, true);
}

TEST(IdNumber, AWrongCheckCharacterOrBirthdayIsRefused)
{
    for (const char* text : {"110105194912310021", "110105194913310021", "11010519490230002X",
                             "1101051949123100", "1.10105194912310E+17", "010105194912310021", "张三"}) {
        const auto id = parseIdNumber(QString::fromUtf8(text));
        ASSERT_FALSE(id) << text;
        EXPECT_EQ(id.error().code, ErrorCode::NotAnIdNumber);
    }
    EXPECT_EQ(parseIdNumber(QString()).error().code, ErrorCode::Required);
}

TEST(IdNumber, EveryOtherLastCharacterIsRefused)
{
    const QString good = QStringLiteral("51310119820113001");
    int accepted = 0;
    for (const QChar last : QStringLiteral("0123456789X")) {
        accepted += parseIdNumber(good + last).ok() ? 1 : 0;
    }
    EXPECT_EQ(accepted, 1);
}

TEST(IdNumber, OldNumbersAndOtherDocumentsAreTaken)
{
    const auto old = parseIdNumber(QStringLiteral("110105491231002"));
    ASSERT_TRUE(old);
    EXPECT_EQ(old->birthday->toString(), "1949-12-31");
    const auto passport = parseIdNumber(QStringLiteral("e12345678"));
    ASSERT_TRUE(passport);
    EXPECT_EQ(passport->text, QStringLiteral("E12345678"));
    EXPECT_FALSE(passport->birthday);
}
