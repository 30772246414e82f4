// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/receiptpaper.h"

#include "domain/codes.h"

#include <gtest/gtest.h>

using namespace pd;

TEST(ReceiptPaper, C2_CopiesAreTypedAsPeopleWriteThem)
{
    const auto copies = parseCopies(QStringLiteral("存根(白) , 收据联；记账（黄）"));
    ASSERT_TRUE(copies);
    ASSERT_EQ(copies->size(), 3U);
    EXPECT_EQ((*copies)[0], (ReceiptCopy{QStringLiteral("存根"), QStringLiteral("白")}));
    EXPECT_EQ((*copies)[1], (ReceiptCopy{QStringLiteral("收据联"), {}}));
    EXPECT_EQ(copiesText(*copies), QStringLiteral("存根（白）、收据联、记账（黄）"));
    EXPECT_EQ(*parseCopies(copiesText(usualReceiptCopies())), usualReceiptCopies());
}

TEST(ReceiptPaper, C2_WhatIsNoListOfCopiesIsRefused)
{
    EXPECT_EQ(parseCopies({}).error().code, ErrorCode::Required);
    EXPECT_EQ(parseCopies(QStringLiteral("、 、")).error().code, ErrorCode::Required);
    EXPECT_EQ(parseCopies(QStringLiteral("存根、存根")).error().code, ErrorCode::Duplicate);
    EXPECT_EQ(parseCopies(QStringLiteral("一、二、三、四、五、六")).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(parseCopies(QStringLiteral("一联用于什么用途很长")).error().code, ErrorCode::TooLong);
}

TEST(ReceiptPaper, TheSeriesIsTwoLettersOfNoOtherPaper)
{
    ReceiptSettings settings;
    settings.series = QStringLiteral(" sk ");
    EXPECT_EQ(checked(settings)->series, QStringLiteral("SK"));
    for (const char16_t* wrong : {u"", u"P", u"PJK", u"P1", u"FW", u"YS"}) {
        settings.series = QString::fromUtf16(wrong);
        EXPECT_EQ(checked(settings).error().code, ErrorCode::UnknownChoice);
    }
}

TEST(ReceiptPaper, CodesGoBothWays)
{
    for (const ReceiptFormat format : allReceiptFormats()) {
        EXPECT_EQ(fromCode(allReceiptFormats(), code(format)), format);
    }
    for (const CopyMode mode : allCopyModes()) {
        EXPECT_EQ(fromCode(allCopyModes(), code(mode)), mode);
    }
}
