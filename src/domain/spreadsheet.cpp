// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spreadsheet.h"

#include <algorithm>

namespace pd {

const Cell* SheetRow::find(int column) const
{
    const auto found = std::lower_bound(cells.begin(), cells.end(), column,
                                        [](const Cell& cell, int wanted) { return cell.column < wanted; });
    return found != cells.end() && found->column == column ? &*found : nullptr;
}

const SheetRow* Sheet::find(int number) const
{
    const auto found = std::lower_bound(rows.begin(), rows.end(), number,
                                        [](const SheetRow& row, int wanted) { return row.number < wanted; });
    return found != rows.end() && found->number == number ? &*found : nullptr;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    }
    return letters;
}

} // namespace pd
