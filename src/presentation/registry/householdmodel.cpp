// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/householdmodel.h"

#include "presentation/registry/registrytexts.h"

#include <algorithm>

namespace pd {

namespace {

QString dateOf(const std::optional<Date>& date)
{
    return date ? QString::fromStdString(date->toString()) : QString();
}

/// "Owner · 50.00 %", "Family · spouse".
QString roleOf(const RoomPersonDetails& link)
{
    QStringList words{text(link.role)};
    if (link.share) {
        words << QString::fromStdString(link.share->toString()) + QStringLiteral(" %");
    }
    if (!link.relation.isEmpty()) {
        words << link.relation;
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace

void HouseholdModel::show(std::vector<HouseholdMember> members)
{
    beginResetModel();
    m_members = std::move(members);
    endResetModel();
}

bool HouseholdModel::anybodyEnds() const
{
    return std::ranges::any_of(
        m_members, [](const HouseholdMember& member) { return member.link.details.to.has_value(); });
}

void HouseholdModel::reveal(PersonId person, const QStringList& phones)
{
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        if (m_members[i].link.details.person == person) {
            m_members[i].phones = phones;
            const QModelIndex changed = index(static_cast<int>(i), PhoneColumn);
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

int HouseholdModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

int HouseholdModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HouseholdModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const HouseholdMember& shown = member(index.row());
    const RoomPersonDetails& link = shown.link.details;
    switch (static_cast<Column>(index.column())) {
    case NameColumn:
        return shown.vip ? QString(shown.name + QStringLiteral(" ★")) : shown.name;
    case RoleColumn:
        return roleOf(link);
    case PhoneColumn:
        return shown.phones.join(u' ');
    case FromColumn:
        return dateOf(link.from);
    case ToColumn:
        return dateOf(link.to);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HouseholdModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Name");
    case RoleColumn:
        return tr("Role");
    case PhoneColumn:
        return tr("Phone");
    case FromColumn:
        return tr("From");
    case ToColumn:
        return tr("To");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace pd
