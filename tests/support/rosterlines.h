// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/roster.h"

#include <QtCore/QStringList>
#include <gtest/gtest.h>

#include <vector>

namespace pd::test {

/// One sheet; columns apart by "|", "" for an empty row.
inline Workbook workbookOf(const std::vector<QString>& lines)
{
    Workbook result;
    result.sheets.push_back({QStringLiteral("房产"), {}});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        SheetRow row{static_cast<int>(i) + 1, {}};
        const QStringList cells = lines[i].split(u'|');
        for (qsizetype c = 0; c < cells.size(); ++c) {
            if (!cells[c].isEmpty()) {
                row.cells.push_back({static_cast<int>(c), CellKind::Text, cells[c]});
            }
        }
        if (!row.cells.empty()) {
            result.sheets[0].rows.push_back(row);
        }
    }
    return result;
}

/// As the program understands such a sheet by itself.
inline Roster rosterOf(const std::vector<QString>& lines)
{
    const Workbook book = workbookOf(lines);
    const auto mapping = detectMapping(book);
    EXPECT_TRUE(mapping);
    return mapping ? readRoster(book, *mapping) : Roster{};
}

} // namespace pd::test
