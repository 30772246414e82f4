// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spreadsheets/spreadsheetreader.h"
#include "storage/spreadsheets/xlsxstyles.h"
#include "storage/spreadsheets/xlsxwriter.h"
#include "support/xlsxparts.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <gtest/gtest.h>

#include <random>

using namespace pd;
using namespace pd::test;

namespace {

const QString fileName = QStringLiteral("名册.xlsx");

Result<Workbook> parsed(const std::map<std::string, QByteArray>& parts, const SpreadsheetLimits& limits = {})
{
    return parseXlsx(zipped(parts), fileName, limits);
}

std::string at(const Workbook& workbook, int row, int column)
{
    const SheetRow* found = workbook.sheets.at(0).find(row);
    const Cell* cell = found != nullptr ? found->find(column) : nullptr;
    return cell != nullptr ? cell->text.toStdString() : "";
}

std::string refusal(const Result<Workbook>& result)
{
    if (result) {
        return "accepted";
    }
    std::string text = result.error().code == ErrorCode::ImportTooLarge ? "large" : "unreadable";
    for (const std::string& parameter : result.error().parameters) {
        text += " " + parameter;
    }
    return text;
}

} // namespace

TEST(Xlsx, EveryKindOfCellIsRead)
{
    const auto workbook = parsed(workbookParts(
        R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>3-2-1201</t></is></c>)"
        R"(<c r="C2"><v>13800138000</v></c><c r="D2"><v>89.400000000000006</v></c><c r="E2" s="1"><v>43586</v></c>)"
        R"(<c r="F2" s="2"><v>43586.5</v></c><c r="G2" s="3"><v>12.5</v></c><c r="H2" t="e"><v>#N/A</v></c>)"
        R"(<c r="I2" t="str"><f>A1</f><v>算出</v></c><c r="J2" s="1"/><c r="L2"><v>1.38E10</v></c></row>)"
        R"(<row><c><v>1</v></c><c t="s"><v>1</v></c></row>)",
        "<si><r><t>张</t></r><r><rPr><b/></rPr><t>三</t></r><rPh><t>zhang</t></rPh></si><si><t "
        "xml:space=\"preserve\"> 李四 </t></si>"));
    ASSERT_TRUE(workbook) << refusal(workbook);
    EXPECT_EQ(at(*workbook, 2, 0), "张三");
    EXPECT_EQ(at(*workbook, 2, 1), "3-2-1201");
    EXPECT_EQ(at(*workbook, 2, 2), "13800138000");
    EXPECT_EQ(at(*workbook, 2, 3), "89.4");
    EXPECT_EQ(at(*workbook, 2, 4), "2019-05-01");
    EXPECT_EQ(at(*workbook, 2, 5), "2019-05-01");
    EXPECT_EQ(at(*workbook, 2, 6), "12.5");
    EXPECT_EQ(at(*workbook, 2, 7), "#N/A");
    EXPECT_EQ(workbook->sheets[0].find(2)->find(7)->kind, CellKind::Error);
    EXPECT_EQ(at(*workbook, 2, 8), "算出");
    EXPECT_EQ(at(*workbook, 2, 9), "");
    EXPECT_EQ(at(*workbook, 2, 11), "13800000000");
    EXPECT_EQ(at(*workbook, 3, 1), "李四");
}

TEST(Xlsx, DatesOfTheOldMacintoshCountFrom1904)
{
    const auto workbook = parsed(workbookParts(R"(<row r="1"><c r="A1" s="1"><v>42124</v></c></row>)", {},
                                               "<workbookPr date1904=\"1\"/>"));
    ASSERT_TRUE(workbook);
    EXPECT_TRUE(workbook->date1904);
    EXPECT_EQ(at(*workbook, 1, 0), "2019-05-01");
}

TEST(Xlsx, DayNumbersAndDateFormatsAreTold)
{
    using namespace spreadsheets;
    EXPECT_EQ(dateOfSerial(1, false)->toStdString(), "1900-01-01");
    EXPECT_EQ(dateOfSerial(59, false)->toStdString(), "1900-02-28");
    EXPECT_FALSE(dateOfSerial(60, false));
    EXPECT_EQ(dateOfSerial(61, false)->toStdString(), "1900-03-01");
    EXPECT_EQ(dateOfSerial(2958465, false)->toStdString(), "9999-12-31");
    EXPECT_FALSE(dateOfSerial(2958466, false));
    EXPECT_FALSE(dateOfSerial(-1, false));
    EXPECT_TRUE(isDateFormat(QStringLiteral("yyyy\"年\"m\"月\"d\"日\"")));
    EXPECT_TRUE(isDateFormat(QStringLiteral("[$-804]m/d/yy;@")));
    EXPECT_FALSE(isDateFormat(QStringLiteral("0.00\"day\"")));
    EXPECT_FALSE(isDateFormat(QStringLiteral("[Red]General")));
    EXPECT_FALSE(isDateFormat(QStringLiteral("h:mm")));
}

TEST(Xlsx, WhatWeWriteWeReadBack)
{
    QTemporaryDir folder;
    Workbook written;
    written.sheets.push_back(
        {QStringLiteral("房产"),
         {{1, {{0, CellKind::Text, QStringLiteral("房号")}, {1, CellKind::Text, QStringLiteral("=1+1")}}},
          {3,
           {{0, CellKind::Text, QStringLiteral("3-2-1201")},
            {2, CellKind::Number, QStringLiteral("89.4")},
            {3, CellKind::Date, QStringLiteral("2019-05-01")}}}}});
    written.sheets.push_back(
        {QStringLiteral("说明"), {{1, {{0, CellKind::Text, QStringLiteral("请勿改动表头")}}}}});
    const QString path = folder.filePath(fileName);
    ASSERT_TRUE(writeXlsx(path, written, {SheetLook{1, {10, 20}}}));
    const auto read = readSpreadsheet(path);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->workbook, written);
    EXPECT_EQ(read->name, fileName);
    EXPECT_EQ(read->checksum.size(), 64);
}

TEST(Xlsx, HiddenSheetsAreLeftOut)
{
    auto parts = workbookParts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    parts["xl/workbook.xml"] =
        "<workbook xmlns:r=\"x\"><sheets><sheet name=\"字典\" state=\"hidden\" r:id=\"r1\"/>"
        "<sheet name=\"房产\" r:id=\"r1\"/></sheets></workbook>";
    const auto workbook = parsed(parts);
    ASSERT_TRUE(workbook);
    ASSERT_EQ(workbook->sheets.size(), 1U);
    EXPECT_EQ(workbook->sheets[0].name, QStringLiteral("房产"));
}

TEST(Xlsx, LimitsAreKept)
{
    SpreadsheetLimits limits;
    limits.rows = 10;
    EXPECT_EQ(refusal(parsed(workbookParts("<row r=\"11\"/>"), limits)), "large rows 10");
    EXPECT_EQ(refusal(parsed(workbookParts("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>"))),
              "large columns 16384");
    limits.cells = 1;
    EXPECT_EQ(refusal(parsed(workbookParts("<row><c><v>1</v></c><c><v>1</v></c></row>"), limits)),
              "large cells 1");
    limits.unpackedBytes = 1000;
    EXPECT_EQ(refusal(parsed(workbookParts(QByteArray(2000, ' ')), limits)), "large unpacked 1000");
    EXPECT_EQ(refusal(parsed(workbookParts(QByteArray(50'000'000, ' ')))), "large ratio 400");
}

TEST(Xlsx, DamageIsRefusedInWordsNotReadInPart)
{
    EXPECT_EQ(refusal(parseXlsx("PK\x03\x04 nothing", fileName)), "unreadable 名册.xlsx damaged");
    auto parts = workbookParts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    parts["xl/workbook.xml"] = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + parts["xl/workbook.xml"];
    EXPECT_EQ(refusal(parsed(parts)), "unreadable 名册.xlsx dtd");
    EXPECT_EQ(refusal(parsed({{"hello.txt", "no workbook"}})), "unreadable 名册.xlsx damaged");
    EXPECT_EQ(refusal(parsed(workbookParts("<row r=\"2\"/><row r=\"2\"/>"))),
              "unreadable 名册.xlsx damaged 2");
    EXPECT_EQ(
        refusal(parsed(workbookParts("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>"))),
        "unreadable 名册.xlsx damaged 2");
    EXPECT_EQ(refusal(parsed(workbookParts("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>5</v></c></row>"))),
              "unreadable 名册.xlsx damaged 1");
    EXPECT_EQ(refusal(parsed(workbookParts("<row r=\"1\"><c"))), "unreadable 名册.xlsx damaged");
}

TEST(Xlsx, OldAndLockedFilesAreNamed)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.xls"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(512, '\0'));
    file.close();
    const auto old = readSpreadsheet(path);
    ASSERT_FALSE(old);
    EXPECT_EQ(old.error().parameters, (std::vector<std::string>{"old.xls", "old-format"}));
    EXPECT_EQ(readSpreadsheet(folder.filePath(QStringLiteral("none.xlsx"))).error().code,
              ErrorCode::FileNotFound);
}

TEST(Xlsx, FiveHundredMutilatedFilesAreReadOrRefused)
{
    QByteArray rows;
    for (int i = 1; i < 40; ++i) {
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c t=\"inlineStr\"><is><t>3-2-" +
                QByteArray::number(100 + i) +
                "</t></is></c><c><v>13800138000</v></c><c s=\"1\"><v>43586</v></c></row>";
    }
    const auto parts = workbookParts(rows);
    const QByteArray whole = zipped(parts);
    std::mt19937 random(20261121);
    int refused = 0;
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes = whole;
        if (i % 2 == 0) {
            for (auto flips = 1 + random() % 6; flips > 0; --flips) {
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                    static_cast<char>(random() % 256);
            }
        } else {
            auto broken = parts;
            QByteArray& sheet = broken["xl/worksheets/sheet1.xml"];
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(sheet.size()));
            if (i % 4 == 1) {
                sheet.truncate(at);
            } else {
                sheet.remove(at, static_cast<qsizetype>(1 + random() % 9));
            }
            bytes = zipped(broken);
        }
        const auto result = parseXlsx(bytes, fileName);
        if (!result) {
            ++refused;
            EXPECT_TRUE(result.error().code == ErrorCode::FileUnreadable ||
                        result.error().code == ErrorCode::ImportTooLarge);
            EXPECT_FALSE(result.error().parameters.empty());
        }
    }
    EXPECT_GT(refused, 250);
}
