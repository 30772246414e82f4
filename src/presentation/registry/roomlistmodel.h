// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/registry/registrydesk.h"

#include <QtCore/QAbstractTableModel>

namespace pd {

/// Rooms in their order, read a page at a time as the list is scrolled.
class RoomListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CodeColumn, PersonColumn, StateColumn, ColumnCount };

    RoomListModel(RegistryDesk& desk, const CurrentSession& session, QObject* parent = nullptr);

    [[nodiscard]] const RoomFilter& filter() const noexcept { return m_filter; }
    void setFilter(const RoomFilter& filter);
    /// Reads again, as many rows as were there.
    void refresh();
    /// Row of a room among those read so far; -1: not there.
    [[nodiscard]] int find(RoomId room) const;
    /// Precondition: 0 <= row < rowCount().
    [[nodiscard]] RoomId room(int row) const { return m_rows.at(static_cast<std::size_t>(row)).room; }
    /// Why the last reading failed.
    [[nodiscard]] const std::optional<Error>& problem() const noexcept { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    RegistryDesk& m_desk;
    const CurrentSession& m_session;
    RoomFilter m_filter;
    std::vector<RoomListRow> m_rows;
    std::optional<RoomCursor> m_next;
    std::optional<Error> m_problem;
};

} // namespace pd
