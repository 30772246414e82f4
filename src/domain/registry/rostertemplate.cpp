// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/rostertemplate.h"

#include <QtCore/QStringList>

namespace pd {

namespace {

SheetRow rowOf(int number, const QStringList& texts)
{
    SheetRow row{number, {}};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty()) {
            row.cells.push_back({static_cast<int>(i), CellKind::Text, texts[i]});
        }
    }
    return row;
}

} // namespace

Workbook rosterTemplate()
{
    Workbook workbook;
    Sheet rooms{QStringLiteral("房产资料"), {}};
    rooms.rows.push_back(rowOf(
        1, QStringLiteral(
               "房号(必填),建筑面积(㎡),套内面积(㎡),房屋用途,房屋状态,业主姓名,业主电话,租户姓名,租户电话,"
               "交房日期,备注")
               .split(u',')));
    rooms.rows.push_back(
        rowOf(2, QStringLiteral("示例:3-2-1201,89.40,72.15,住宅,入住,张三,13800138000,,,2019-05-01,有大型犬")
                     .split(u',')));
    workbook.sheets.push_back(std::move(rooms));

    Sheet notes{QStringLiteral("填写说明"), {}};
    const QStringList lines{
        QStringLiteral("1. 每套房一行；同一套房有多位业主的，可以各占一行，房号照写。"),
        QStringLiteral("2. 房号写成“楼栋-单元-室号”，如 3-2-1201；没有单元的写 3-0-商铺5 或 3-商铺5。"),
        QStringLiteral("3. 多个电话用“/”或“、”隔开；固定电话写区号，如 020-62223333。"),
        QStringLiteral("4. 房屋用途：住宅、商铺、办公、车位、储藏室。房屋状态：空置、入住、出租、装修。"),
        QStringLiteral("5. 日期写成 2019-05-01；面积单位为平方米。"),
        QStringLiteral("6. "
                       "可以增加的列：楼栋、单元、楼层、室号、使用人、与业主关系、身份证号、入住日期、工作单"
                       "位、紧急联系人、紧急联系电话。"),
        QStringLiteral("7. 以“示例”开头的行不会导入。")};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        notes.rows.push_back(rowOf(static_cast<int>(i) + 1, {lines[i]}));
    }
    workbook.sheets.push_back(std::move(notes));
    return workbook;
}

} // namespace pd
