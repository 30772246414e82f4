// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/staffmember.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace pd {

/// The list of colleagues.
class StaffTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, LoginColumn, RolesColumn, TradeColumn, StateColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;
    void setStaff(std::vector<StaffMember> staff);
    /// nullptr for a row that does not exist.
    [[nodiscard]] const StaffMember* at(int row) const;
    /// -1 when there is no such colleague.
    [[nodiscard]] int rowOf(StaffId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const StaffMember& member, int column) const;
    std::vector<StaffMember> m_staff;
};

} // namespace pd
