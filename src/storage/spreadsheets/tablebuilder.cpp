// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spreadsheets/tablebuilder.h"

#include "storage/spreadsheets/refusal.h"

namespace pd::spreadsheets {

void TableBuilder::beginSheet(const QString& name)
{
    if (std::ssize(m_workbook.sheets) >= m_limits.sheets) {
        throw Refusal{tooLarge("sheets", m_limits.sheets)};
    }
    m_workbook.sheets.push_back({name, {}});
    m_row = 0;
}

void TableBuilder::beginRow(int number)
{
    if (number > m_limits.rows) {
        throw Refusal{tooLarge("rows", m_limits.rows)};
    }
    if (number <= m_row) {
        throw Refusal{unreadable(m_fileName, "damaged", number)};
    }
    m_row = number;
    m_column = -1;
}

void TableBuilder::cell(int column, CellKind kind, const QString& text)
{
    if (column >= m_limits.columns) {
        throw Refusal{tooLarge("columns", m_limits.columns)};
    }
    if (column <= m_column) {
        throw Refusal{unreadable(m_fileName, "damaged", m_row)};
    }
    m_column = column;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return;
    }
    m_characters += trimmed.size();
    if (++m_cells > m_limits.cells) {
        throw Refusal{tooLarge("cells", m_limits.cells)};
    }
    if (m_characters > m_limits.characters) {
        throw Refusal{tooLarge("text", m_limits.characters)};
    }
    auto& rows = m_workbook.sheets.back().rows;
    if (rows.empty() || rows.back().number != m_row) {
        rows.push_back({m_row, {}});
    }
    rows.back().cells.push_back({column, kind, trimmed});
}

} // namespace pd::spreadsheets
