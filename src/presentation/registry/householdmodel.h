// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/household.h"

#include <QtCore/QAbstractTableModel>

namespace pd {

/// The people of one room.
class HouseholdModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, RoleColumn, PhoneColumn, FromColumn, ToColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<HouseholdMember> members);
    /// Precondition: 0 <= row < rowCount().
    [[nodiscard]] const HouseholdMember& member(int row) const
    {
        return m_members.at(static_cast<std::size_t>(row));
    }
    /// Whether any of the roles has a last day.
    [[nodiscard]] bool anybodyEnds() const;
    /// Shows one person's phones in full until the next show().
    void reveal(PersonId person, const QStringList& phones);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<HouseholdMember> m_members;
};

} // namespace pd
