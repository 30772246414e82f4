// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/buildingsmodel.h"

#include "presentation/format/format.h"

#include <algorithm>

namespace pd {

namespace {

QString sectionsText(const std::vector<Section>& sections)
{
    QStringList codes;
    for (const Section& section : sections) {
        codes << (section.code.isEmpty() ? QStringLiteral("–") : section.code);
    }
    return codes.join(QStringLiteral("  "));
}

} // namespace

void BuildingsModel::show(std::vector<BuildingRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BuildingsModel::find(BuildingId building) const
{
    const auto at =
        std::ranges::find_if(m_rows, [&](const BuildingRow& row) { return row.building.id == building; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int BuildingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BuildingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BuildingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() == RoomsColumn) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const BuildingRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (static_cast<Column>(index.column())) {
    case CodeColumn:
        return row.building.details.code;
    case NameColumn:
        return row.building.details.name;
    case SectionsColumn:
        return sectionsText(row.sections);
    case RoomsColumn:
        return countText(row.rooms);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BuildingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == RoomsColumn) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case CodeColumn:
        return tr("Code");
    case NameColumn:
        return tr("Name");
    case SectionsColumn:
        return tr("Sections");
    case RoomsColumn:
        return tr("Rooms");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace pd
