// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/estate.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace pd {

/// Buildings with their sections and how many rooms they have.
class BuildingsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CodeColumn, NameColumn, SectionsColumn, RoomsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<BuildingRow> rows);
    /// Precondition: 0 <= row < rowCount().
    [[nodiscard]] BuildingId building(int row) const
    {
        return m_rows.at(static_cast<std::size_t>(row)).building.id;
    }
    /// -1: not there.
    [[nodiscard]] int find(BuildingId building) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<BuildingRow> m_rows;
};

} // namespace pd
