// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/billformula.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

using namespace pd;

TEST(BillFormula, FEE_04_ALineOfAReceiptSaysHowItWasComputed)
{
    const QJsonObject part{{QStringLiteral("area"), QStringLiteral("89.43")},
                           {QStringLiteral("price"), QStringLiteral("1.8500")},
                           {QStringLiteral("months"), QStringLiteral("3")}};
    const QJsonObject after{{QStringLiteral("area"), QStringLiteral("90.00")},
                            {QStringLiteral("price"), QStringLiteral("2.0000")},
                            {QStringLiteral("months"), QStringLiteral("10/31")}};
    EXPECT_EQ(formulaOnReceipt({{QStringLiteral("kind"), QStringLiteral("area")},
                                {QStringLiteral("parts"), QJsonArray{part}}}),
              QStringLiteral("89.43㎡ × 1.85元 × 3个月"));
    EXPECT_EQ(formulaOnReceipt({{QStringLiteral("kind"), QStringLiteral("area")},
                                {QStringLiteral("parts"), QJsonArray{part, after}}}),
              QStringLiteral("89.43㎡ × 1.85元 × 3个月 + 90㎡ × 2元 × 10/31个月"));
}

TEST(BillFormula, AReductionStandsBehindItsPart)
{
    const QJsonObject part{{QStringLiteral("area"), QStringLiteral("68.40")},
                           {QStringLiteral("price"), QStringLiteral("1.8500")},
                           {QStringLiteral("months"), QStringLiteral("1")},
                           {QStringLiteral("reduced"), 2000}};
    EXPECT_EQ(formulaOnReceipt({{QStringLiteral("kind"), QStringLiteral("area")},
                                {QStringLiteral("parts"), QJsonArray{part}}}),
              QStringLiteral("68.4㎡ × 1.85元 × 1个月，减20%"));
}

TEST(BillFormula, WhatIsChargedOnceHasNoMonths)
{
    const QJsonObject part{{QStringLiteral("price"), QStringLiteral("300.0000")},
                           {QStringLiteral("quantity"), QStringLiteral("2.00")},
                           {QStringLiteral("months"), QStringLiteral("1")}};
    EXPECT_EQ(formulaOnReceipt({{QStringLiteral("kind"), QStringLiteral("one-off")},
                                {QStringLiteral("parts"), QJsonArray{part}}}),
              QStringLiteral("300元 × 2"));
    EXPECT_EQ(formulaOnReceipt({}), QString());
}
