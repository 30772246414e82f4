// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/faultkindsmodel.h"

#include "presentation/repairs/orderrowsmodel.h"
#include "presentation/repairs/orderwordstext.h"

namespace pd {

// The internal id is 0 for a group, else the number of the group, from 1.
QModelIndex FaultKindsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr{0});
}

QModelIndex FaultKindsModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0) {
        return {};
    }
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int FaultKindsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    if (parent.internalId() != 0 || parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].kinds.size());
}

int FaultKindsModel::columnCount(const QModelIndex&) const
{
    return columns;
}

const FaultKind* FaultKindsModel::kind(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    const auto row = static_cast<std::size_t>(index.row());
    return index.internalId() == 0 ? &m_groups[row].group
                                   : &m_groups[static_cast<std::size_t>(index.internalId()) - 1].kinds[row];
}

QModelIndex FaultKindsModel::indexOf(FaultKindId id) const
{
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        if (kind(parent)->id == id) {
            return parent;
        }
        for (int row = 0; row < rowCount(parent); ++row) {
            if (kind(index(row, 0, parent))->id == id) {
                return index(row, 0, parent);
            }
        }
    }
    return {};
}

std::vector<FaultKindId> FaultKindsModel::siblings(const QModelIndex& index) const
{
    std::vector<FaultKindId> ids;
    const QModelIndex above = parent(index);
    const int rows = rowCount(above);
    ids.reserve(static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        ids.push_back(*kind(this->index(row, 0, above))->id);
    }
    return ids;
}

QString FaultKindsModel::text(const FaultKind& kind, int column) const
{
    switch (static_cast<Column>(column)) {
    case Name:
        return kind.nameEn.isEmpty() ? kind.nameZh : QStringLiteral("%1   %2").arg(kind.nameZh, kind.nameEn);
    case Urgency:
        return kind.isGroup() ? QString() : urgencyText(kind.urgency);
    case Trade:
        return kind.trade;
    case Use:
        return kind.active ? QString() : tr("not offered");
    case columns:
        break;
    }
    return {};
}

QVariant FaultKindsModel::data(const QModelIndex& index, int role) const
{
    const FaultKind* shown = kind(index);
    if (shown == nullptr) {
        return {};
    }
    StateLook look;
    if (index.column() == Urgency && !shown->isGroup() && shown->urgency != pd::Urgency::Normal) {
        look = urgencyLook(shown->urgency);
    } else if (index.column() == Use && !shown->active) {
        look = {QStringLiteral("cancel"), StateTone::Warning};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*shown, index.column());
    case OrderIconRole:
        return look.icon;
    case OrderToneRole:
        return static_cast<int>(look.tone);
    default:
        return {};
    }
}

QVariant FaultKindsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Name");
    case Urgency:
        return tr("Urgency");
    case Trade:
        return tr("Trade");
    case Use:
        return tr("Use");
    case columns:
        break;
    }
    return {};
}

void FaultKindsModel::setKinds(const std::vector<FaultKind>& kinds)
{
    beginResetModel();
    m_groups.clear();
    for (const FaultKind& kind : kinds) {
        if (kind.isGroup()) {
            m_groups.push_back({kind, {}});
        } else if (!m_groups.empty()) {
            m_groups.back().kinds.push_back(kind);
        }
    }
    endResetModel();
}

} // namespace pd
