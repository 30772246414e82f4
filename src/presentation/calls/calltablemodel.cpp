// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calls/calltablemodel.h"

#include "presentation/calls/callwordstext.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/readpages.h"

#include <algorithm>

namespace pd {

CallTableModel::CallTableModel(CallDesk& desk, const CurrentSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_desk(desk), m_session(session)
{
}

int CallTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CallTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

const CallRow& CallTableModel::row(const QModelIndex& index) const
{
    return m_rows[static_cast<std::size_t>(index.row())];
}

int CallTableModel::rowOf(CallId id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const CallRow& row) { return row.call.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString CallTableModel::text(const CallRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number:
        return shortNumber(row.call.number);
    case Time:
        return shortTime(row.call.takenAt, m_desk.clock());
    case Place:
        return row.call.intake.place;
    case Reason:
        return inOneLine(row.call.intake.reason);
    case Category:
        return callCategoryText(row.call.intake.category);
    case Responsible:
        return row.responsibleName;
    case State:
        return callStateInList(row, m_desk.clock());
    case columns:
        break;
    }
    return {};
}

StateLook CallTableModel::look(const CallRow& row, int column) const
{
    switch (column) {
    case State:
        return callLook(row, m_desk.clock()).look;
    case Reason:
        return {callChannelIcon(row.call.intake.channel), StateTone::Neutral};
    case Category:
        return row.call.intake.category == CallCategory::Complaint ? StateLook{{}, StateTone::Danger}
                                                                   : StateLook();
    default:
        return {};
    }
}

QVariant CallTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const CallRow& call = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(call, index.column());
    case Qt::ToolTipRole:
        return index.column() == Number ? call.call.number : text(call, index.column());
    case OrderIconRole:
        return look(call, index.column()).icon;
    case OrderToneRole:
        return static_cast<int>(look(call, index.column()).tone);
    default:
        return {};
    }
}

QVariant CallTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("Number");
    case Time:
        return tr("Time");
    case Place:
        return tr("Room");
    case Reason:
        return tr("Reason");
    case Category:
        return tr("Category");
    case Responsible:
        return tr("Responsible");
    case State:
        return tr("Completion");
    case columns:
        break;
    }
    return {};
}

void CallTableModel::read(std::size_t rows)
{
    auto all = readPages<CallPage>(
        rows, pageRows,
        [this](const std::optional<CallId>& after, int wanted) {
            return m_desk.page(m_session.session(), m_filter, after, wanted);
        },
        m_next, m_problem);
    const bool sameLines = std::ranges::equal(
        all, m_rows, {}, [](const CallRow& row) { return row.call.id; },
        [](const CallRow& row) { return row.call.id; });
    if (sameLines) {
        m_rows = std::move(all);
        retell();
        return;
    }
    beginResetModel();
    m_rows = std::move(all);
    endResetModel();
}

void CallTableModel::setFilter(const CallFilter& filter)
{
    m_filter = filter;
    read(pageRows);
}

void CallTableModel::refresh()
{
    read(std::max<std::size_t>(m_rows.size(), pageRows));
}

bool CallTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void CallTableModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    const auto page = m_desk.page(m_session.session(), m_filter, m_next, pageRows);
    m_next = page ? page->next : std::nullopt;
    if (!page) {
        m_problem = page.error();
        return;
    }
    if (!page->rows.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->rows.size()) - 1);
        m_rows.insert(m_rows.end(), page->rows.begin(), page->rows.end());
        endInsertRows();
    }
}

void CallTableModel::retell()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

} // namespace pd
