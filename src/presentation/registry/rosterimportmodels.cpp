// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/rosterimportmodels.h"

#include "presentation/format/format.h"
#include "presentation/registry/rosterproblemtext.h"
#include "presentation/repairs/orderrowsmodel.h"

#include <array>

namespace pd {

void RosterProblemModel::set(std::vector<RosterProblem> problems, std::vector<RosterNote> notes)
{
    beginResetModel();
    m_problems = std::move(problems);
    m_notes = std::move(notes);
    endResetModel();
}

int RosterProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size() + m_notes.size());
}

int RosterProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant RosterProblemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto at = static_cast<std::size_t>(index.row());
    const bool isProblem = at < m_problems.size();
    if (role == OrderIconRole && index.column() == 0) {
        return isProblem ? QStringLiteral("error") : QStringLiteral("info");
    }
    if (role == OrderToneRole) {
        const bool marked = index.column() == 0;
        return static_cast<int>(!marked     ? StateTone::Neutral
                                : isProblem ? StateTone::Danger
                                            : StateTone::Info);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    return isProblem ? problemText(m_problems[at], index.column())
                     : noteText(m_notes[at - m_problems.size()], index.column());
}

QString RosterProblemModel::problemText(const RosterProblem& problem, int column) const
{
    switch (column) {
    case 0:
        return QString::number(problem.row);
    case 1:
        return problem.column < 0 ? tr("whole row") : columnLetters(problem.column) + u' ' + problem.header;
    default:
        return rosterProblemText(problem);
    }
}

QString RosterProblemModel::noteText(const RosterNote& note, int column) const
{
    switch (column) {
    case 0:
        return note.firstRow == note.lastRow ? QString::number(note.firstRow)
                                             : tr("%1–%2").arg(note.firstRow).arg(note.lastRow);
    case 1:
        return columnLetters(note.column) + u' ' + note.header;
    default:
        return rosterNoteText(note);
    }
}

QVariant RosterProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, 3> headers{tr("Row"), tr("Column"), tr("What was found")};
    return headers.at(static_cast<std::size_t>(section));
}

void RosterPreviewModel::set(const Workbook& workbook, const RosterMapping& mapping)
{
    beginResetModel();
    m_mapping = mapping;
    m_rows.clear();
    m_from.clear();
    RosterFillDown fillDown(m_mapping);
    for (const SheetRow& row : workbook.sheets[static_cast<std::size_t>(mapping.sheet)].rows) {
        if (row.number > mapping.headerRow && std::ssize(m_rows) < shownRows) {
            addFilled(row, fillDown);
        }
    }
    endResetModel();
}

void RosterPreviewModel::addFilled(const SheetRow& row, RosterFillDown& fillDown)
{
    const auto filled = fillDown.filled(row);
    const int at = static_cast<int>(m_rows.size());
    m_rows.push_back(filled ? *filled : row);
    for (const RosterNote& note : fillDown.notes()) {
        if (filled && note.lastRow == row.number) {
            m_from[{at, note.column}] = note.fromRow;
        }
    }
}

void RosterPreviewModel::clear()
{
    beginResetModel();
    m_mapping = {};
    m_rows.clear();
    m_from.clear();
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
    if (!index.isValid()) {
        return {};
    }
    const int column = m_mapping.columns[static_cast<std::size_t>(index.column())].column;
    const Cell* cell = m_rows[static_cast<std::size_t>(index.row())].find(column);
    const QString text = cell != nullptr ? cell->text : QString();
    const auto from = m_from.find({index.row(), column});
    if (from != m_from.end() && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)) {
        return tr("%1, filled down from row %2").arg(text).arg(from->second);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    return from != m_from.end() && role == Qt::DisplayRole ? QStringLiteral("↓ ") + text : text;
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
