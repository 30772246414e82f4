// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/spreadsheet.h"
#include "storage/spreadsheets/spreadsheetreader.h"

namespace pd::spreadsheets {

/// Cells shown as one: the part of a merge that lies in its first column. Rows from 1, both included.
struct MergedCells {
    int column = 0;
    int firstRow = 1;
    int lastRow = 1;
};

/// Collects cells into sheets and stops at the limits. All members throw Refusal.
class TableBuilder {
public:
    TableBuilder(QString fileName, const SpreadsheetLimits& limits)
        : m_fileName(std::move(fileName)), m_limits(limits)
    {
    }
    void beginSheet(const QString& name);
    /// Row numbers rise; `number` counts from 1.
    void beginRow(int number);
    /// Columns rise within a row. Empty texts and trailing blanks are dropped.
    void cell(int column, CellKind kind, const QString& text);
    /// Gives the value of each first cell to the rows below it that hold something, in place of what is
    /// hidden there. A merge beside or across another one of its column is left alone.
    void spread(std::vector<MergedCells> merges);
    [[nodiscard]] Workbook take() { return std::move(m_workbook); }
    [[nodiscard]] const QString& fileName() const { return m_fileName; }
    [[nodiscard]] Workbook& workbook() { return m_workbook; }

private:
    void count(const QString& text);

    QString m_fileName;
    const SpreadsheetLimits& m_limits;
    Workbook m_workbook;
    std::int64_t m_cells = 0;
    std::int64_t m_characters = 0;
    int m_row = 0;
    int m_column = -1;
};

} // namespace pd::spreadsheets
