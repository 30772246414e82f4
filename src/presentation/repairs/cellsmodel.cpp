// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/cellsmodel.h"

#include "presentation/repairs/orderrowsmodel.h"

#include <algorithm>

namespace pd {

namespace {

/// Keeps figures clear of the words to their right.
QString figureGap()
{
    return QStringLiteral("\u2002\u2002");
}

} // namespace

void CellsModel::tell(const QStringList& headings, std::vector<Row> rows)
{
    const bool sameHeadings = headings == m_headings;
    if (sameHeadings && rows == m_rows) {
        return;
    }
    const bool sameLines =
        headings.size() == m_headings.size() && std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
    if (!sameLines) {
        beginResetModel();
        m_headings = headings;
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_headings = headings;
    m_rows = std::move(rows);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    if (!sameHeadings) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int CellsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

const ListCell& CellsModel::cell(const QModelIndex& index) const
{
    return m_rows[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column())];
}

QVariant CellsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ListCell& shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.figure ? shown.text + figureGap() : shown.text;
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return shown.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((shown.figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case OrderIdRole:
        return QVariant::fromValue(static_cast<qint64>(m_rows[static_cast<std::size_t>(index.row())].id));
    case OrderIconRole:
        return shown.look.icon;
    case OrderToneRole:
        return static_cast<int>(shown.look.tone);
    default:
        return {};
    }
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && !m_rows.empty()) {
        const bool figure = m_rows.front().cells[static_cast<std::size_t>(section)].figure;
        return QVariant::fromValue((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const bool figure = !m_rows.empty() && m_rows.front().cells[static_cast<std::size_t>(section)].figure;
    return figure ? m_headings.value(section) + figureGap() : m_headings.value(section);
}

Qt::ItemFlags CellsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && cell(index).editable ? usual | Qt::ItemIsEditable : usual;
}

bool CellsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !cell(index).editable || !m_edited) {
        return false;
    }
    m_edited(*idAt(index), index.column(), value.toString());
    return true;
}

std::optional<std::int64_t> CellsModel::idAt(const QModelIndex& index) const
{
    return index.isValid() ? std::optional(m_rows[static_cast<std::size_t>(index.row())].id) : std::nullopt;
}

int CellsModel::rowOf(std::int64_t id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace pd
