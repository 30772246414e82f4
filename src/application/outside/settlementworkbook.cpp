// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/outside/settlementworkbook.h"

#include "domain/yuan.h"

#include <QtCore/QStringList>

namespace pd {

namespace {

constexpr int headerRow = 2;

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

void addSums(SheetRow& row, Money cost, Money fee)
{
    constexpr int firstSum = 8;
    row.cells.push_back({firstSum, CellKind::Number, yuan(cost)});
    row.cells.push_back({firstSum + 1, CellKind::Number, yuan(fee)});
    row.cells.push_back({firstSum + 2, CellKind::Number, yuan(cost + fee)});
}

QString dayOf(const std::optional<Timestamp>& at, const Clock& clock)
{
    return at ? QString::fromStdString(clock.civil(*at).date.toString()) : QString();
}

} // namespace

Workbook settlementWorkbook(const SettlementSheet& sheet, const Clock& clock)
{
    Sheet table;
    table.name = QStringLiteral("保修维修结算表");
    table.rows.push_back(
        texts(1, {QStringLiteral("%1　%2　保修维修结算表").arg(sheet.party.name, sheet.month)}));
    table.rows.push_back(
        texts(headerRow,
              {QStringLiteral("序号"), QStringLiteral("通知单号"), QStringLiteral("服务单号"),
               QStringLiteral("房号"), QStringLiteral("维修内容"), QStringLiteral("责任单位"),
               QStringLiteral("施工"), QStringLiteral("验收日期"), QStringLiteral("维修费（元）"),
               QStringLiteral("服务费（元）"), QStringLiteral("合计（元）"), QStringLiteral("结算单号")}));
    int number = headerRow;
    for (const NoticeRow& line : sheet.rows) {
        ++number;
        const OutsideNotice& notice = line.notice;
        SheetRow row =
            texts(number, {{},
                           notice.number,
                           line.orderNumber,
                           line.place,
                           notice.result,
                           line.partyName,
                           line.crewName.isEmpty() ? QStringLiteral("本部维修人员") : line.crewName});
        row.cells.insert(row.cells.begin(), {0, CellKind::Number, QString::number(number - headerRow)});
        if (const QString day = dayOf(notice.inspectedAt, clock); !day.isEmpty()) {
            constexpr int dayColumn = 7;
            row.cells.push_back({dayColumn, CellKind::Date, day});
        }
        addSums(row, notice.cost.value_or(Money()), notice.fee.value_or(Money()));
        if (!line.settlementNumber.isEmpty()) {
            constexpr int lastColumn = 11;
            row.cells.push_back({lastColumn, CellKind::Text, line.settlementNumber});
        }
        table.rows.push_back(std::move(row));
    }
    SheetRow sums = texts(number + 1, {QStringLiteral("合计"), QStringLiteral("%1 单").arg(sheet.jobs)});
    addSums(sums, sheet.cost, sheet.fee);
    table.rows.push_back(std::move(sums));
    Workbook workbook;
    workbook.sheets.push_back(std::move(table));
    return workbook;
}

std::vector<SheetLook> settlementLooks()
{
    return {{headerRow, {6, 18, 18, 14, 36, 22, 20, 12, 14, 14, 14, 18}}};
}

} // namespace pd
