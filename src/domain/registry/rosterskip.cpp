// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/rosterrow.h"

#include <QtCore/QRegularExpression>

namespace pd::roster {

namespace {

bool isRemark(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^[(\\[【]?(合计|总计|小计|共计|示例|样例|范例|例[:如)]|说明[:\\d]?|注[:意]|备注[:]|"
                       "填表|填写|制表|审核|"
                       "example|e\\.g\\.|total\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text.normalized(QString::NormalizationForm_KC)).hasMatch();
}

bool isExample(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[(\\[【]?(示例|样例|范例|例:)"));
    return form.match(text.normalized(QString::NormalizationForm_KC)).hasMatch();
}

/// "1栋小计"
bool endsAsSum(const QString& text)
{
    return text.endsWith(QStringLiteral("小计")) || text.endsWith(QStringLiteral("合计")) ||
           text.endsWith(QStringLiteral("总计"));
}

} // namespace

RowKind kindOf(const SheetRow& row, const RosterMapping& mapping)
{
    if (row.cells.empty() || isRemark(row.cells.front().text)) {
        return RowKind::PassedOver;
    }
    bool holdsData = false;
    bool firstSeen = false;
    bool isSum = false;
    for (const MappedColumn& column : mapping.columns) {
        const Cell* cell = column.field ? row.find(column.column) : nullptr;
        if (cell == nullptr) {
            continue;
        }
        isSum = isSum || endsAsSum(cell->text);
        const bool remark = !firstSeen && isRemark(cell->text);
        firstSeen = true;
        if (remark || isExample(cell->text)) {
            return RowKind::PassedOver;
        }
        if ((column.field == RosterField::Room || column.field == RosterField::Number) &&
            normalizedHeader(cell->text) == normalizedHeader(column.header)) {
            return RowKind::PassedOver;
        }
        // A building or floor alone is what merged cells leave in rows without data.
        holdsData = holdsData || (column.field != RosterField::Building &&
                                  column.field != RosterField::Section && column.field != RosterField::Floor);
    }
    if (holdsData) {
        return RowKind::Data;
    }
    return firstSeen && !isSum ? RowKind::Place : RowKind::PassedOver;
}

} // namespace pd::roster
