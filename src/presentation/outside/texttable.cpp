// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/outside/texttable.h"

#include "presentation/repairs/orderrowsmodel.h"

namespace pd {

TextTable::TextTable(std::function<QStringList()> headings, QObject* parent)
    : QAbstractTableModel(parent), m_headings(std::move(headings))
{
}

int TextTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TextTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings().size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const TableCell& cell =
        m_lines[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return static_cast<int>((cell.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case OrderIconRole:
        return cell.look.icon;
    case OrderToneRole:
        return static_cast<int>(cell.look.tone);
    default:
        return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const bool right = !m_lines.empty() && m_lines.front()[static_cast<std::size_t>(section)].right;
    if (role == Qt::TextAlignmentRole && right) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_headings().value(section)) : QVariant();
}

void TextTable::setLines(TableLines lines)
{
    if (lines.size() == m_lines.size() && !lines.empty()) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace pd
