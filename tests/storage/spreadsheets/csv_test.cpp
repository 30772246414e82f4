// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spreadsheets/spreadsheetreader.h"

#include <gtest/gtest.h>

#include <random>

using namespace pd;

namespace {

const QString fileName = QStringLiteral("a.csv");

/// Rows as "a|b|c", apart by line breaks; "!" and the reason where the file is refused.
std::string table(const QByteArray& bytes)
{
    const auto workbook = parseCsv(bytes, fileName);
    if (!workbook) {
        std::string text = "!";
        for (const std::string& parameter : workbook.error().parameters) {
            text += " " + parameter;
        }
        return text;
    }
    std::string text;
    for (const SheetRow& row : workbook->sheets.at(0).rows) {
        text += std::to_string(row.number) + ":";
        for (const Cell& cell : row.cells) {
            text += columnLetters(cell.column).toStdString() + "=" + cell.text.toStdString() + ";";
        }
    }
    return text;
}

QByteArray utf16(const QString& text, bool big)
{
    QByteArray bytes = big ? QByteArray("\xFE\xFF", 2) : QByteArray("\xFF\xFE", 2);
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes += big ? high : low;
        bytes += big ? low : high;
    }
    return bytes;
}

} // namespace

TEST(Csv, EveryEncodingOfficesUseIsRead)
{
    const std::string expected = "1:A=房号;B=姓名;2:A=3-2-1201;B=张三;";
    const QByteArray utf8 = "房号,姓名\r\n3-2-1201,张三\r\n";
    EXPECT_EQ(table(utf8), expected);
    EXPECT_EQ(table("\xEF\xBB\xBF" + utf8), expected);
    EXPECT_EQ(table("\xB7\xBF\xBA\xC5,\xD0\xD5\xC3\xFB\r\n3-2-1201,\xD5\xC5\xC8\xFD\r\n"), expected);
    EXPECT_EQ(table(utf16(QString::fromUtf8(utf8), false)), expected);
    EXPECT_EQ(table(utf16(QString::fromUtf8(utf8), true)), expected);
    EXPECT_EQ(table("\x81\x30\x89"), "! a.csv encoding 1");
}

TEST(Csv, SeparatorsAreFound)
{
    EXPECT_EQ(table("a;b\n1;2"), "1:A=a;B=b;2:A=1;B=2;");
    EXPECT_EQ(table("a\tb\n1,5\t2\n"), "1:A=a;B=b;2:A=1,5;B=2;");
    EXPECT_EQ(table("sep=;\na;b,c\n"), "1:A=a;B=b,c;");
    EXPECT_EQ(table("\"x;y;z\",b\n"), "1:A=x;y;z;B=b;");
}

TEST(Csv, QuotesFollowTheRules)
{
    EXPECT_EQ(table("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\nnext"),
              "1:A=a,b;B=say \"hi\";C=two\nlines;2:A=next;");
    EXPECT_EQ(table("=\"013800138000\",\"=\"\"007\"\"\""), "1:A=013800138000;B=007;");
    EXPECT_EQ(table("ok\n\"open,b\n"), "! a.csv quotes 2");
    EXPECT_EQ(table("ok\nfine\na\"b,c\n"), "! a.csv quotes 3");
    EXPECT_EQ(table("\"a\"b,c\n"), "! a.csv quotes 1");
}

TEST(Csv, BlanksAndLineEndsDoNotMatter)
{
    EXPECT_EQ(table("a,b,,,\r\n,,,\r\n\r\n c ,d\r\n"), "1:A=a;B=b;4:A=c;B=d;");
    EXPECT_EQ(table("a,b\rc,d\r"), "1:A=a;B=b;2:A=c;B=d;");
    EXPECT_EQ(table("a,,c"), "1:A=a;C=c;");
    EXPECT_EQ(table(""), "");
    EXPECT_EQ(table(QByteArray("a\0b", 3)), "! a.csv encoding");
}

TEST(Csv, LimitsAreKept)
{
    SpreadsheetLimits limits;
    limits.rows = 3;
    EXPECT_EQ(parseCsv("1\n2\n3\n4\n", fileName, limits).error().parameters,
              (std::vector<std::string>{"rows", "3"}));
    EXPECT_EQ(parseCsv(QByteArray(1'000'000, ','), fileName).error().parameters,
              (std::vector<std::string>{"columns", "16384"}));
}

TEST(Csv, WhatIsQuotedRightIsReadBackWhateverItHolds)
{
    std::mt19937 random(5);
    const QString alphabet = QStringLiteral("ab,;\t\"\n\r 张=");
    for (int i = 0; i < 2000; ++i) {
        QString value;
        for (auto n = random() % 12; n > 0; --n) {
            value += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        }
        value = value.trimmed();
        if (value.isEmpty() || value.startsWith(u'=')) {
            continue;
        }
        const QByteArray bytes =
            "x,\"" + QString(value).replace(u'"', QStringLiteral("\"\"")).toUtf8() + "\",y\n";
        const auto workbook = parseCsv(bytes, fileName);
        ASSERT_TRUE(workbook) << bytes.toStdString();
        ASSERT_NE(workbook->sheets[0].rows[0].find(1), nullptr) << bytes.toStdString();
        EXPECT_EQ(workbook->sheets[0].rows[0].find(1)->text, value);
    }
}
