// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/roomlistmodel.h"

#include "presentation/registry/registrytexts.h"

#include <algorithm>

namespace pd {

RoomListModel::RoomListModel(RegistryDesk& desk, const CurrentSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_desk(desk), m_session(session)
{
}

void RoomListModel::setFilter(const RoomFilter& filter)
{
    m_filter = filter;
    beginResetModel();
    m_rows.clear();
    m_next.reset();
    endResetModel();
    refresh();
}

void RoomListModel::refresh()
{
    const std::size_t wanted = m_rows.size();
    std::vector<RoomListRow> rows;
    std::optional<RoomCursor> next;
    m_problem.reset();
    do {
        auto page = m_desk.rooms(m_session.session(), m_filter, next);
        if (!page) {
            m_problem = page.error();
            next.reset();
            break;
        }
        rows.insert(rows.end(), page->rows.begin(), page->rows.end());
        next = page->next;
    } while (next && rows.size() < wanted);
    beginResetModel();
    m_rows = std::move(rows);
    m_next = next;
    endResetModel();
}

int RoomListModel::find(RoomId room) const
{
    const auto at = std::ranges::find(m_rows, room, &RoomListRow::room);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int RoomListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RoomListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoomListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RoomListRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole && row.caution) {
        return tr("Mind the note of this room");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case CodeColumn:
        return row.caution ? QString(row.code + QStringLiteral(" ⚠")) : row.code;
    case PersonColumn:
        return row.firstPerson;
    case StateColumn:
        return text(row.state);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RoomListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case CodeColumn:
        return tr("Room");
    case PersonColumn:
        return tr("Household");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

bool RoomListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void RoomListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    const auto page = m_desk.rooms(m_session.session(), m_filter, m_next);
    if (!page || page->rows.empty()) {
        m_next.reset();
        m_problem = page ? std::nullopt : std::optional(page.error());
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->rows.size()) - 1);
    m_rows.insert(m_rows.end(), page->rows.begin(), page->rows.end());
    m_next = page->next;
    endInsertRows();
}

} // namespace pd
