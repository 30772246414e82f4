// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/paperhit.h"

#include <gtest/gtest.h>
#include <set>

namespace pd::test {
namespace {

TEST(PaperWish, LettersChooseTheSeriesAndDigitsAloneAskForAll)
{
    for (const char* typed : {"BX-202611-0007", "bx-202611-0007", "BX 202611-0007", "ＢＸ－202611-0007"}) {
        const auto wish = paperWish(QString::fromUtf8(typed));
        ASSERT_TRUE(wish) << typed;
        EXPECT_EQ(wish->kind, PaperKind::Notice) << typed;
        EXPECT_EQ(wish->digits, QStringLiteral("202611-0007")) << typed;
    }
    EXPECT_EQ(paperWish(QStringLiteral("cw7"))->kind, PaperKind::FinanceList);
    EXPECT_EQ(paperWish(QStringLiteral("0007"))->kind, std::nullopt);
}

TEST(PaperWish, WordsAndOtherSeriesAskForNone)
{
    for (const char* typed : {"", "7", "BX", "FW-202611-0007", "LD0007", "3-2-1201", "漏水", "0007x"}) {
        EXPECT_FALSE(paperWish(QString::fromUtf8(typed))) << typed;
    }
}

TEST(PaperWish, EverySeriesIsTwoLettersAndNoTwoAreTheSame)
{
    std::set<QString> series;
    for (const PaperKind kind : allPaperKinds()) {
        EXPECT_EQ(paperSeries(kind).size(), 2);
        series.insert(paperSeries(kind));
    }
    EXPECT_EQ(series.size(), allPaperKinds().size());
}

} // namespace
} // namespace pd::test
