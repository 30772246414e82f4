// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/arrearsworkbook.h"

#include <QtCore/QStringList>

namespace pd {

namespace {

constexpr int headerRow = 2;
constexpr int firstSum = 5;
constexpr int sinceColumn = 4;

QString yuan(Money amount)
{
    return QString::fromStdString(amount.toString());
}

SheetRow texts(int number, const QStringList& values)
{
    SheetRow row{number, {}};
    for (int column = 0; column < static_cast<int>(values.size()); ++column) {
        if (!values[column].isEmpty()) {
            row.cells.push_back({column, CellKind::Text, values[column]});
        }
    }
    return row;
}

void addSums(SheetRow& row, const ArrearsSums& sums)
{
    int column = firstSum;
    for (const Money amount : sums.byAge) {
        row.cells.push_back({column++, CellKind::Number, yuan(amount)});
    }
    row.cells.push_back({column++, CellKind::Number, yuan(sums.total)});
    row.cells.push_back({column, CellKind::Number, yuan(sums.earlierYears)});
}

} // namespace

Workbook arrearsWorkbook(const ArrearsList& list)
{
    Sheet table;
    table.name = QStringLiteral("欠费明细表");
    table.rows.push_back(
        texts(1, {QStringLiteral("欠费明细表　截至 %1").arg(QString::fromStdString(list.on.toString()))}));
    table.rows.push_back(texts(
        headerRow, {QStringLiteral("房号"), QStringLiteral("业主"), QStringLiteral("电话"),
                    QStringLiteral("管家"), QStringLiteral("最早欠费日"), QStringLiteral("1个月内（元）"),
                    QStringLiteral("1–3个月（元）"), QStringLiteral("3–6个月（元）"),
                    QStringLiteral("6–12个月（元）"), QStringLiteral("12个月以上（元）"),
                    QStringLiteral("欠费合计（元）"), QStringLiteral("其中以前年度（元）")}));
    int number = headerRow;
    for (const ArrearsRow& line : list.rows) {
        SheetRow row = texts(++number, {line.code, line.name, line.phone, line.butler});
        row.cells.push_back({sinceColumn, CellKind::Date, QString::fromStdString(line.since.toString())});
        addSums(row, line.sums);
        table.rows.push_back(std::move(row));
    }
    SheetRow sums = texts(number + 1, {QStringLiteral("合计"), QStringLiteral("%1 户").arg(list.households)});
    addSums(sums, list.sums);
    table.rows.push_back(std::move(sums));
    Workbook workbook;
    workbook.sheets.push_back(std::move(table));
    return workbook;
}

std::vector<SheetLook> arrearsLooks()
{
    return {{headerRow, {14, 14, 16, 12, 12, 14, 14, 14, 14, 16, 16, 18}}};
}

} // namespace pd
