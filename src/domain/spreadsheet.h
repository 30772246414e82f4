// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace pd {

/// Error is what a spreadsheet shows as #N/A.
enum class CellKind { Text, Number, Date, Error };

/// A cell that holds something. Numbers as "89.4" without exponent up to 15 digits, dates as "YYYY-MM-DD".
struct Cell {
    int column = 0; ///< 0 is A
    CellKind kind = CellKind::Text;
    QString text;

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// A row that holds something; its cells by rising column.
struct SheetRow {
    int number = 1; ///< as the spreadsheet program shows it
    std::vector<Cell> cells;

    /// Nothing where the cell is empty.
    [[nodiscard]] const Cell* find(int column) const;
    friend bool operator==(const SheetRow&, const SheetRow&) = default;
};

struct Sheet {
    QString name;
    std::vector<SheetRow> rows; ///< by rising number; empty rows are left out

    [[nodiscard]] const SheetRow* find(int number) const;
    friend bool operator==(const Sheet&, const Sheet&) = default;
};

/// What was read from an XLSX or CSV file (one sheet then).
struct Workbook {
    std::vector<Sheet> sheets;
    bool date1904 = false; ///< day numbers in cells without a date format count from 1904

    friend bool operator==(const Workbook&, const Workbook&) = default;
};

/// A file with its contents.
struct SpreadsheetFile {
    QString name;     ///< without folder
    QString checksum; ///< SHA-256 of the bytes, 64 hex digits
    Workbook workbook;
};

/// "A", "Z", "AA" … for 0, 25, 26 ….
QString columnLetters(int column);

} // namespace pd
