// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/slipcopies.h"

#include "domain/codes.h"

#include <gtest/gtest.h>

using namespace pd;

TEST(SlipCopies, REP_30_AreFourUnlessSaidOtherwise)
{
    EXPECT_EQ(SlipCopies().paper, SlipPaper::Plain);
    EXPECT_EQ(SlipCopies().printed.size(), 4U);
}

TEST(SlipCopies, CodesReadBack)
{
    const std::set<SlipCopy> two{SlipCopy::Servicing, SlipCopy::Finance};
    EXPECT_EQ(codes(two), QStringLiteral("finance,servicing"));
    EXPECT_EQ(slipCopiesFrom(codes(two)), two);
    EXPECT_EQ(slipCopiesFrom(codes(SlipCopies().printed)), SlipCopies().printed);
    EXPECT_EQ(slipCopiesFrom(QStringLiteral("customer,fifth copy")), std::set{SlipCopy::Customer});
    EXPECT_TRUE(slipCopiesFrom({}).empty());
    for (const SlipPaper paper : allSlipPapers()) {
        EXPECT_EQ(fromCode(allSlipPapers(), code(paper)), paper);
    }
}
