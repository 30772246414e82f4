// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/office/officesettings.h"

#include <gtest/gtest.h>

using namespace pd;

TEST(OfficeSettings, AreTrimmedAndChecked)
{
    OfficeSettings settings;
    settings.name = QStringLiteral(" 富成花园 ");
    ASSERT_TRUE(checked(settings));
    EXPECT_EQ(checked(settings)->name, QStringLiteral("富成花园"));

    OfficeSettings wrong = settings;
    wrong.name = QStringLiteral("  ");
    EXPECT_EQ(checked(wrong).error(), error(ErrorCode::Required, "name"));
    wrong = settings;
    wrong.name.fill(u'园', 61);
    EXPECT_EQ(checked(wrong).error().code, ErrorCode::TooLong);
    wrong = settings;
    wrong.language = QStringLiteral("tlh");
    EXPECT_EQ(checked(wrong).error().code, ErrorCode::UnknownChoice);
    wrong = settings;
    wrong.slips.printed.clear();
    EXPECT_EQ(checked(wrong).error(), error(ErrorCode::Required, "slipCopies"));
    wrong.slips.paper = SlipPaper::Carbon;
    EXPECT_TRUE(checked(wrong)) << "multi-part paper makes the copies itself";
    for (const int minutes : {0, 16}) {
        wrong = settings;
        wrong.lockMinutes = minutes;
        EXPECT_EQ(checked(wrong).error().code, ErrorCode::OutOfRange) << minutes;
    }
}
