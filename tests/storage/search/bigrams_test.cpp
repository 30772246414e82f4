// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/bigrams.h"

#include <gtest/gtest.h>

using namespace pd;

TEST(Bigrams, CutsChineseAndLeavesOtherWordsWhole)
{
    EXPECT_EQ(bigramText(QStringLiteral("厨房漏水 A3")), QStringLiteral("厨房 房漏 漏水 水 a3"));
    EXPECT_EQ(bigramText(QStringLiteral("漏")), QStringLiteral("漏"));
    EXPECT_EQ(bigramText(QStringLiteral("3-2-1201")), QStringLiteral("3 2 1201"));
    EXPECT_EQ(bigramText(QStringLiteral("ＡＢ１２")), QStringLiteral("ab12"));
    EXPECT_EQ(bigramText(QStringLiteral("，。\"*")), QString());
    EXPECT_EQ(bigramText(QStringLiteral("𠮷野家")), QStringLiteral("𠮷野 野家 家"));
}

TEST(Bigrams, MatchIsAPhraseOfPairs)
{
    EXPECT_EQ(bigramMatch(QStringLiteral("漏")), QStringLiteral("\"漏\"*"));
    EXPECT_EQ(bigramMatch(QStringLiteral("漏水")), QStringLiteral("\"漏水\""));
    EXPECT_EQ(bigramMatch(QStringLiteral("水管漏水")), QStringLiteral("\"水管 管漏 漏水\""));
    EXPECT_EQ(bigramMatch(QStringLiteral("3-2-12")), QStringLiteral("\"3 2 12\"*"));
    EXPECT_EQ(bigramMatch(QStringLiteral("水A")), QStringLiteral("\"水\"* AND \"a\"*"));
}

TEST(Bigrams, WordsWithoutLettersAreDropped)
{
    EXPECT_EQ(searchWords(QStringLiteral("  漏水  ** A3 ")),
              (QStringList{QStringLiteral("漏水"), QStringLiteral("A3")}));
    EXPECT_TRUE(searchWords(QStringLiteral("\"' ( *")).isEmpty());
}
