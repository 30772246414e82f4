// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/staff/stafftablemodel.h"

#include "presentation/staff/roletexts.h"

namespace pd {

void StaffTableModel::setStaff(std::vector<StaffMember> staff)
{
    beginResetModel();
    m_staff = std::move(staff);
    endResetModel();
}

const StaffMember* StaffTableModel::at(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < m_staff.size() ? &m_staff[index] : nullptr;
}

int StaffTableModel::rowOf(StaffId id) const
{
    for (std::size_t row = 0; row < m_staff.size(); ++row) {
        if (m_staff[row].id == id) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

int StaffTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_staff.size());
}

int StaffTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant StaffTableModel::data(const QModelIndex& index, int role) const
{
    const StaffMember* member = index.isValid() ? at(index.row()) : nullptr;
    if (member == nullptr || role != Qt::DisplayRole) {
        return {};
    }
    return text(*member, index.column());
}

QString StaffTableModel::text(const StaffMember& member, int column) const
{
    switch (column) {
    case NameColumn:
        return member.details.name;
    case LoginColumn:
        return member.details.login.value_or(tr("none", "no login"));
    case RolesColumn:
        return rolesText(member.details.roles);
    case TradeColumn:
        if (!member.details.technician) {
            return {};
        }
        return member.details.trade.isEmpty() ? tr("Technician") : member.details.trade;
    case StateColumn:
        return member.details.active ? tr("active") : tr("disabled");
    default:
        return {};
    }
}

QVariant StaffTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case LoginColumn:
        return tr("Login");
    case RolesColumn:
        return tr("Roles");
    case TradeColumn:
        return tr("Trade");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace pd
