// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/roster.h"

#include <cstdlib>

namespace pd::fuzz {

/// What must hold for every table, however it came about; aborts where it does not.
inline void readBack(const Workbook& workbook)
{
    for (const Sheet& sheet : workbook.sheets) {
        int number = 0;
        for (const SheetRow& row : sheet.rows) {
            int column = -1;
            for (const Cell& cell : row.cells) {
                if (cell.column <= column || cell.text.isEmpty()) {
                    std::abort();
                }
                column = cell.column;
            }
            if (row.number <= number || row.cells.empty()) {
                std::abort();
            }
            number = row.number;
        }
    }
    const auto mapping = detectMapping(workbook);
    if (!mapping) {
        return;
    }
    const Roster roster = readRoster(workbook, *mapping);
    for (const RosterRoom& room : roster.rooms) {
        const auto again = parseRoomNumber(room.number.code());
        if (!again || again->code() != room.number.code()) {
            std::abort();
        }
    }
    for (const RosterNote& note : roster.notes) {
        if (note.fromRow >= note.firstRow || note.firstRow > note.lastRow || note.rows < 1) {
            std::abort();
        }
    }
}

} // namespace pd::fuzz
