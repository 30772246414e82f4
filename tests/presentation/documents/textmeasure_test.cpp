// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/documents/textmeasure.h"
#include "support/papercheck.h"

#include <random>

using namespace pd;

namespace {

/// Ten points: a Chinese character is 3.53 mm wide.
const TextStyle style{10};
constexpr double fiveCharacters = 5 * 10 * 25.4 / 72 + 0.01;

QStringList wrapped(const QString& text)
{
    return wrapText(test::PlainMeasure(), text, style, fiveCharacters);
}

} // namespace

TEST(WrapText, KeepsShortTextOnOneLine)
{
    EXPECT_EQ(wrapped(QStringLiteral("厨房漏水")), QStringList{QStringLiteral("厨房漏水")});
    EXPECT_EQ(wrapped(QString()), QStringList{QString()});
}

TEST(WrapText, BreaksChineseAnywhereButNotBeforeClosingPunctuation)
{
    EXPECT_EQ(wrapped(QStringLiteral("厨房水槽下方漏水")),
              (QStringList{QStringLiteral("厨房水槽下"), QStringLiteral("方漏水")}));
    EXPECT_EQ(wrapped(QStringLiteral("厨房水槽下，漏水")),
              (QStringList{QStringLiteral("厨房水槽"), QStringLiteral("下，漏水")}));
}

TEST(WrapText, KeepsWordsAndNumbersWholeWhereTheyFit)
{
    EXPECT_EQ(wrapped(QStringLiteral("电话12345678")),
              (QStringList{QStringLiteral("电话"), QStringLiteral("12345678")}));
    EXPECT_EQ(wrapped(QStringLiteral("12345678901234")),
              (QStringList{QStringLiteral("1234567890"), QStringLiteral("1234")}));
}

TEST(WrapText, KeepsLineFeedsAndDropsOtherControlCharacters)
{
    EXPECT_EQ(wrapped(QStringLiteral("漏水\r\n停电\tA")),
              (QStringList{QStringLiteral("漏水"), QStringLiteral("停电 A")}));
}

TEST(WrapText, NeverTearsACharacterOutsideTheBasicPlane)
{
    const QString rare = QString::fromUtf8("𠮷").repeated(9);
    for (const QString& line : wrapped(rare)) {
        EXPECT_TRUE(line.isValidUtf16()) << line.toStdString();
    }
}

TEST(WrapText, LosesNothingAndStaysInTheWidth)
{
    const QString alphabet = QStringLiteral("水电门窗，。；（）、abcXYZ0123456789-/. ");
    std::mt19937 random(20261121);
    const test::PlainMeasure measure;
    for (int round = 0; round < 500; ++round) {
        QString text;
        const int length = static_cast<int>(random() % 200);
        for (int i = 0; i < length; ++i) {
            text += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        }
        const QStringList lines = wrapped(text);
        for (const QString& line : lines) {
            EXPECT_LE(measure.width(line.trimmed(), style), fiveCharacters) << line.toStdString();
        }
        EXPECT_EQ(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
    }
}
