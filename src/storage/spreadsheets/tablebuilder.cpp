// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spreadsheets/tablebuilder.h"

#include "storage/spreadsheets/refusal.h"

#include <algorithm>
#include <iterator>
#include <tuple>

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
    count(trimmed);
    auto& rows = m_workbook.sheets.back().rows;
    if (rows.empty() || rows.back().number != m_row) {
        rows.push_back({m_row, {}});
    }
    rows.back().cells.push_back({column, kind, trimmed});
}

void TableBuilder::count(const QString& text)
{
    m_characters += text.size();
    if (++m_cells > m_limits.cells) {
        throw Refusal{tooLarge("cells", m_limits.cells)};
    }
    if (m_characters > m_limits.characters) {
        throw Refusal{tooLarge("text", m_limits.characters)};
    }
}

void TableBuilder::spread(std::vector<MergedCells> merges)
{
    std::sort(merges.begin(), merges.end(), [](const MergedCells& a, const MergedCells& b) {
        return std::tie(a.column, a.firstRow) < std::tie(b.column, b.firstRow);
    });
    Sheet& sheet = m_workbook.sheets.back();
    const auto above = [](int number, const SheetRow& row) { return number < row.number; };
    std::vector<std::pair<std::size_t, Cell>> given; // index of the row
    int column = -1;
    int covered = 0;
    for (const MergedCells& merge : merges) {
        covered = merge.column == column ? covered : 0;
        column = merge.column;
        const SheetRow* top = merge.firstRow > covered ? sheet.find(merge.firstRow) : nullptr;
        const Cell* value = top != nullptr ? top->find(column) : nullptr;
        if (value == nullptr) {
            continue;
        }
        covered = merge.lastRow;
        auto row = std::upper_bound(sheet.rows.begin(), sheet.rows.end(), merge.firstRow, above);
        for (; row != sheet.rows.end() && row->number <= merge.lastRow; ++row) {
            count(value->text);
            given.emplace_back(static_cast<std::size_t>(row - sheet.rows.begin()), *value);
        }
    }
    std::stable_sort(given.begin(), given.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto from = given.begin(); from != given.end();) {
        const auto to =
            std::find_if(from, given.end(), [&](const auto& one) { return one.first != from->first; });
        std::vector<Cell>& own = sheet.rows[from->first].cells;
        std::vector<Cell> ofMerges;
        std::transform(from, to, std::back_inserter(ofMerges), [](const auto& one) { return one.second; });
        std::vector<Cell> all;
        // Of two cells in one column the merge's is taken: the other one cannot be seen.
        std::set_union(ofMerges.begin(), ofMerges.end(), own.begin(), own.end(), std::back_inserter(all),
                       [](const Cell& a, const Cell& b) { return a.column < b.column; });
        own = std::move(all);
        from = to;
    }
}

} // namespace pd::spreadsheets
