// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/rosterimportmodels.h"

#include "presentation/format/format.h"
#include "presentation/registry/rosterproblemtext.h"

#include <array>

namespace pd {

void RosterProblemModel::set(std::vector<RosterProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int RosterProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int RosterProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant RosterProblemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const RosterProblem& problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case 0:
        return QString::number(problem.row);
    case 1:
        return problem.column < 0 ? QString() : columnLetters(problem.column) + u' ' + problem.header;
    default:
        return rosterProblemText(problem);
    }
}

QVariant RosterProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, 3> headers{tr("Row"), tr("Column"), tr("What is wrong")};
    return headers.at(static_cast<std::size_t>(section));
}

void RosterPreviewModel::set(const Workbook& workbook, const RosterMapping& mapping)
{
    beginResetModel();
    m_mapping = mapping;
    m_rows.clear();
    for (const SheetRow& row : workbook.sheets[static_cast<std::size_t>(mapping.sheet)].rows) {
        if (row.number > mapping.headerRow && std::ssize(m_rows) < shownRows) {
            m_rows.push_back(row);
        }
    }
    endResetModel();
}

void RosterPreviewModel::clear()
{
    beginResetModel();
    m_mapping = {};
    m_rows.clear();
    endResetModel();
}

int RosterPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RosterPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mapping.columns.size());
}

QVariant RosterPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const int column = m_mapping.columns[static_cast<std::size_t>(index.column())].column;
    const Cell* cell = m_rows[static_cast<std::size_t>(index.row())].find(column);
    return cell != nullptr ? cell->text : QString();
}

QVariant RosterPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section < std::ssize(m_rows) ? m_rows[static_cast<std::size_t>(section)].number : 0;
    }
    return m_mapping.columns[static_cast<std::size_t>(section)].header;
}

void ImportBatchModel::set(std::vector<ImportBatch> batches)
{
    beginResetModel();
    m_batches = std::move(batches);
    endResetModel();
}

const ImportBatch* ImportBatchModel::at(int row) const
{
    return row >= 0 && row < std::ssize(m_batches) ? &m_batches[static_cast<std::size_t>(row)] : nullptr;
}

int ImportBatchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int ImportBatchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 6;
}

QVariant ImportBatchModel::data(const QModelIndex& index, int role) const
{
    const ImportBatch* batch = at(index.row());
    if (batch == nullptr || role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case 0:
        return momentText(m_clock.civil(batch->at), m_clock.today());
    case 1:
        return batch->fileName;
    case 2:
        return batch->login;
    case 3:
        return tr("%1 added, %2 changed").arg(batch->roomsAdded).arg(batch->roomsUpdated);
    case 4:
        return countText(batch->peopleAdded);
    default:
        return batch->undone ? tr("taken back") : tr("stored");
    }
}

QVariant ImportBatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, 6> headers{tr("When"),  tr("File"),         tr("By"),
                                         tr("Rooms"), tr("People added"), tr("State")};
    return headers.at(static_cast<std::size_t>(section));
}

} // namespace pd
