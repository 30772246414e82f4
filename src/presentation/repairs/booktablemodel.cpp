// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/booktablemodel.h"

#include <QtGui/QFont>

#include <algorithm>

namespace pd {

int BookTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BookTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const BookRow* BookTableModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int BookTableModel::rowOf(const QString& key) const
{
    const auto found = std::ranges::find(m_rows, key, &BookRow::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QVariant BookTableModel::data(const QModelIndex& index, int role) const
{
    const BookRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    const auto column = static_cast<std::size_t>(index.column());
    if (row == nullptr || column >= row->cells.size()) {
        return {};
    }
    const BookCell& cell = row->cells[column];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return static_cast<int>((m_columns[column].right ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    case Qt::CheckStateRole:
        return column == 0 && row->ticked ? QVariant(*row->ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return row->strong ? QVariant(font) : QVariant();
    }
    case OrderIconRole:
        return cell.look.icon;
    case OrderToneRole:
        return static_cast<int>(cell.look.tone);
    default:
        return {};
    }
}

QVariant BookTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const BookColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
        return column.heading;
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

void BookTableModel::show(std::vector<BookColumn> columns, std::vector<BookRow> rows)
{
    const bool sameLines = columns.size() == m_columns.size() &&
                           std::ranges::equal(rows, m_rows, {}, &BookRow::key, &BookRow::key);
    if (sameLines) {
        m_columns = std::move(columns);
        m_rows = std::move(rows);
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(columnCount() - 1, 0));
        return;
    }
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace pd
