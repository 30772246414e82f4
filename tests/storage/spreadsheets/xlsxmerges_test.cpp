// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/roster.h"
#include "storage/spreadsheets/spreadsheetreader.h"
#include "support/xlsxparts.h"

#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

const QString fileName = QStringLiteral("名册.xlsx");

/// Rows of inline strings from line 1 on, columns apart by "|", nothing where nothing stands; as Excel and
/// WPS leave covered cells: there, without a value.
QByteArray rowsOf(const std::vector<QByteArray>& lines)
{
    QByteArray rows;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<int>(i) + 1);
        rows += "<row r=\"" + number + "\">";
        char column = 'A';
        for (const QByteArray& text : lines[i].split('|')) {
            const QByteArray start = QByteArray("<c r=\"") + column++ + number + "\" s=\"1\"";
            rows +=
                text.isEmpty() ? start + "/>" : start + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        }
        rows += "</row>";
    }
    return rows;
}

Result<Workbook> parsed(const QByteArray& rows, const std::vector<QByteArray>& merges,
                        const SpreadsheetLimits& limits = {})
{
    auto parts = workbookParts(rows);
    QByteArray cells;
    for (const QByteArray& merge : merges) {
        cells += "<mergeCell ref=\"" + merge + "\"/>";
    }
    QByteArray& sheet = parts["xl/worksheets/sheet1.xml"];
    sheet.replace("</worksheet>", "<mergeCells count=\"9\">" + cells + "</mergeCells></worksheet>");
    return parseXlsx(zipped(parts), fileName, limits);
}

/// Rows apart by blanks, cells by "|".
std::string tableOf(const Result<Workbook>& workbook)
{
    if (!workbook) {
        return "refused";
    }
    std::string text;
    for (const SheetRow& row : workbook->sheets[0].rows) {
        text += (text.empty() ? "" : " ") + std::to_string(row.number) + ":";
        int column = 0;
        for (const Cell& cell : row.cells) {
            for (; column < cell.column; ++column) {
                text += '|';
            }
            text += cell.text.toStdString();
        }
    }
    return text;
}

std::string codesOf(const Result<Workbook>& workbook)
{
    const auto mapping = workbook ? detectMapping(*workbook) : std::nullopt;
    if (!mapping) {
        return "no table";
    }
    const Roster roster = readRoster(*workbook, *mapping);
    std::string codes;
    for (const RosterRoom& room : roster.rooms) {
        codes += (codes.empty() ? "" : " ") + room.number.code().toStdString();
    }
    return codes + (roster.problems.empty() ? "" : " and problems") +
           (roster.notes.empty() ? "" : " and notes");
}

} // namespace

TEST(XlsxMerges, BuildingAndSectionMergedDownStandInEachOfTheirRows)
{
    const auto workbook =
        parsed(rowsOf({"富成花园业主花名册||||", "楼栋|单元|房号|业主姓名|联系电话",
                       "1栋|1单元|101|张三|13800138000", "||102|李四|13900139000",
                       "|2单元|101|王五|13700137000", "2栋||101|赵六|13600136000", "||102|钱七|13500135000"}),
               {"A1:E1", "A3:A5", "B3:B4", "A6:B7"});
    EXPECT_EQ(codesOf(workbook), "1-1-101 1-1-102 1-2-101 2-101 2-102");
    ASSERT_TRUE(workbook);
    EXPECT_EQ(workbook->sheets[0].rows[0].cells.size(), 1U) << "a title over five columns is one cell";
    EXPECT_EQ(workbook->sheets[0].find(7)->find(1), nullptr) << "a merge goes down, not across";
}

TEST(XlsxMerges, ARoomMergedOverItsPeopleIsOneRoom)
{
    const auto workbook =
        parsed(rowsOf({"房号|建筑面积|姓名|与业主关系|电话", "3-2-1201|89.4|张三|本人|13800138000",
                       "||李梅|配偶|13900139000", "||王五|租户|13700137000"}),
               {"A2:A4", "B2:B4"});
    ASSERT_EQ(codesOf(workbook), "3-2-1201");
    EXPECT_EQ(readRoster(*workbook, *detectMapping(*workbook)).rooms[0].people.size(), 3U);
}

TEST(XlsxMerges, AHeadingOfTwoRowsIsReadAsOne)
{
    const auto workbook =
        parsed(rowsOf({"富成花园||||||", "房号|业主信息||租户信息||备注", "|姓名|电话|姓名|电话|",
                       "1-1-101|张三|13800138000|王五|13700137000|有犬"}),
               {"A1:F1", "A2:A3", "B2:C2", "D2:E2", "F2:F3"});
    ASSERT_EQ(codesOf(workbook), "1-1-101");
    const auto mapping = detectMapping(*workbook);
    EXPECT_EQ(mapping->headerRow, 3);
    const RosterRoom room = readRoster(*workbook, *mapping).rooms[0];
    ASSERT_EQ(room.people.size(), 2U);
    EXPECT_EQ(room.people[0].phones, QStringList{QStringLiteral("13800138000")});
    EXPECT_EQ(room.people[1].role, RoomRole::Tenant);
    EXPECT_EQ(room.people[1].name, QStringLiteral("王五"));
    EXPECT_EQ(room.note, QStringLiteral("有犬"));
}

TEST(XlsxMerges, TheKindOfTheCellGoesAlongAndHiddenRemainsGo)
{
    const auto workbook = parsed(
        R"(<row r="1"><c r="A1"><v>3</v></c><c r="B1" s="1"><v>43586</v></c><c r="C1"><v>1</v></c></row>)"
        R"(<row r="3"><c r="A3"><v>9</v></c><c r="C3"><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c></row>)",
        {"A1:A5", "B1:B3"});
    EXPECT_EQ(tableOf(workbook), "1:3|2019-05-01|1 3:3|2019-05-01|2 5:3||3");
    EXPECT_EQ(workbook->sheets[0].find(3)->find(1)->kind, CellKind::Date);
    EXPECT_EQ(workbook->sheets[0].find(5)->find(0)->kind, CellKind::Number);
}

TEST(XlsxMerges, AMergeToTheEndOfTheSheetMakesNoRows)
{
    const QByteArray rows = rowsOf({"楼栋|房号", "1栋|101", "|102"});
    const auto workbook = parsed(rows, {"A2:XFD1048576"});
    EXPECT_EQ(tableOf(workbook), "1:楼栋|房号 2:1栋|101 3:1栋|102");
    EXPECT_EQ(tableOf(parsed(rows, {"A2:A1048576", "A3:A1048576", "A2:A1048576"})), tableOf(workbook))
        << "no program makes merges that overlap";
    SpreadsheetLimits limits;
    limits.cells = 6;
    EXPECT_EQ(tableOf(parsed(rows, {"A2:A1048576"}, limits)), tableOf(workbook));
    limits.cells = 5;
    EXPECT_EQ(tableOf(parsed(rows, {"A2:A1048576"}, limits)), "refused")
        << "what merges give counts as cells";
}

TEST(XlsxMerges, NonsenseIsDamage)
{
    const QByteArray rows = rowsOf({"楼栋|房号", "1栋|101", "|102"});
    for (const QByteArray merge : {"", "A", "A2:", "2:3", "A2:A3:A4", "A0:A3", "A2:A99999999999"}) {
        EXPECT_EQ(tableOf(parsed(rows, {merge})), "refused") << merge.toStdString();
    }
    EXPECT_EQ(tableOf(parsed(rows, {"B1", "$A$3:$A$2"})), "1:楼栋|房号 2:1栋|101 3:1栋|102");
}
