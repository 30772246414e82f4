// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/capitalamount.h"

#include <gtest/gtest.h>

#include <stdexcept>

using namespace pd;

namespace {

struct Vector {
    std::int64_t fen;
    const char* text;
};

constexpr Vector vectors[] = {
    {0, "零元整"},
    {5, "伍分"},
    {50, "伍角整"},
    {1'000, "壹拾元整"},
    {1'001, "壹拾元零壹分"},
    {11'020, "壹佰壹拾元零贰角整"},
    {20'000, "贰佰元整"},
    {32'504, "叁佰贰拾伍元零肆分"},
    {100'005, "壹仟元零伍分"},
    {100'050, "壹仟元零伍角整"},
    {100'500, "壹仟零伍元整"},
    {140'950, "壹仟肆佰零玖元伍角整"},
    {168'032, "壹仟陆佰捌拾元零叁角贰分"},
    {600'714, "陆仟零柒元壹角肆分"},
    {1'001'000, "壹万零壹拾元整"},
    {1'640'902, "壹万陆仟肆佰零玖元零贰分"},
    {2'000'000, "贰万元整"},
    {10'000'000, "壹拾万元整"},
    {10'700'000, "壹拾万柒仟元整"},
    {10'700'053, "壹拾万柒仟元零伍角叁分"},
    {12'005'600, "壹拾贰万零伍拾陆元整"},
    {30'982'500, "叁拾万玖仟捌佰贰拾伍元整"},
    {100'000'000, "壹佰万元整"},
    {107'000'000, "壹佰零柒万元整"},
    {120'562'300, "壹佰贰拾万伍仟陆佰贰拾叁元整"},
    {5'000'800'000, "伍仟万捌仟元整"},
    {10'000'000'000, "壹亿元整"},
    {10'000'000'100, "壹亿零壹元整"},
    {10'001'000'050, "壹亿零壹万元零伍角整"},
    {10'035'008'900, "壹亿零叁拾伍万零捌拾玖元整"},
    {1'000'010'000'000, "壹佰亿零壹拾万元整"},
};

std::int64_t valueOf(const QString& text)
{
    static const QString digits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");
    std::int64_t whole = 0; // finished 亿 and 万
    std::int64_t part = 0;  // within the group of four
    std::int64_t digit = 0;
    std::int64_t fen = 0;
    for (const QChar c : text) {
        if (const auto found = digits.indexOf(c); found >= 0) {
            digit = found;
        } else if (c == u'拾' || c == u'佰' || c == u'仟') {
            part += digit * (c == u'拾' ? 10 : c == u'佰' ? 100 : 1000);
            digit = 0;
        } else if (c == u'万') {
            whole += (part + digit) * 10'000;
            part = digit = 0;
        } else if (c == u'亿') {
            whole = (whole + part + digit) * 100'000'000;
            part = digit = 0;
        } else if (c == u'元') {
            fen += (whole + part + digit) * 100;
            digit = 0;
        } else if (c == u'角') {
            fen += digit * 10;
            digit = 0;
        } else if (c == u'分') {
            fen += digit;
            digit = 0;
        }
    }
    return fen;
}

} // namespace

TEST(CapitalAmount, FEE_30_GoldenVectors)
{
    for (const Vector& one : vectors) {
        EXPECT_EQ(capitalAmount(Money::fromFen(one.fen)).toStdString(), one.text) << one.fen;
    }
}

TEST(CapitalAmount, ReadBackItIsTheSameAmount)
{
    // Every amount up to 20,000 yuan in steps, then ever larger ones up to the limit.
    for (std::int64_t fen = 0; fen <= 2'000'000; fen += 173) {
        ASSERT_EQ(valueOf(capitalAmount(Money::fromFen(fen))), fen);
    }
    for (std::int64_t fen = 1; fen <= Money::limit(); fen = fen * 3 + 1) {
        ASSERT_EQ(valueOf(capitalAmount(Money::fromFen(fen))), fen);
    }
}

TEST(CapitalAmount, NeverTwoZerosAndNoneBeforeAUnit)
{
    for (std::int64_t fen = 0; fen <= 20'000'000'000; fen = fen * 5 / 4 + 13) {
        const QString text = capitalAmount(Money::fromFen(fen));
        EXPECT_FALSE(text.contains(QStringLiteral("零零"))) << text.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("零万"))) << text.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("亿万"))) << text.toStdString();
        EXPECT_TRUE(fen == 0 || !text.contains(QStringLiteral("零元"))) << text.toStdString();
    }
}

TEST(CapitalAmount, ANegativeAmountIsNeverWritten)
{
    EXPECT_THROW(static_cast<void>(capitalAmount(Money::fromFen(-1))), std::invalid_argument);
}
