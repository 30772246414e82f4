// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/orderrowsmodel.h"

#include "domain/repairs/deadlines.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/orderkintext.h"
#include "presentation/repairs/ordertime.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMimeData>

#include <algorithm>
#include <set>

namespace pd {

DueLook dueLook(const OrderRow& row, const Clock& clock)
{
    constexpr int soonMinutes = 10;
    const Timestamp now = clock.now();
    const auto due = row.timing.due;
    if (!due) {
        return isLongOpen(row, now) ? DueLook{QCoreApplication::translate("OrderRows", "over 24 h"),
                                              {QStringLiteral("warning"), StateTone::Danger}}
                                    : DueLook{};
    }
    constexpr std::int64_t minuteMs = 60'000;
    if (due->milliseconds() / minuteMs < now.milliseconds() / minuteMs) { // in whole minutes, as people count
        return {QCoreApplication::translate("OrderRows", "%1, late %2")
                    .arg(shortTime(*due, clock), spanText(*due, now)),
                {QStringLiteral("warning"), StateTone::Danger}};
    }
    if (*due < now.plusMinutes(soonMinutes)) {
        return {QCoreApplication::translate("OrderRows", "%1, in %2")
                    .arg(shortTime(*due, clock), spanText(now, *due)),
                {QStringLiteral("clock"), StateTone::Warning}};
    }
    return {shortTime(*due, clock),
            row.timing.lateBefore ? StateLook{QStringLiteral("warning"), StateTone::Neutral} : StateLook()};
}

OrderRowsModel::OrderRowsModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_clock(clock)
{
}

int OrderRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OrderRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

const OrderRow& OrderRowsModel::row(const QModelIndex& index) const
{
    return m_rows[static_cast<std::size_t>(index.row())];
}

int OrderRowsModel::rowOf(OrderId id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const OrderRow& row) { return row.order.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString OrderRowsModel::text(const OrderRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number:
        return shortNumber(row.order.number);
    case Place:
        return row.order.intake.place;
    case Content: {
        const QString mark = orderMarkText(markOf(row), row.order.intake);
        return mark.isEmpty() ? orderContent(row) : QStringLiteral("[%1] %2").arg(mark, orderContent(row));
    }
    case Technician:
        return row.technicianName;
    case Due:
        return dueLook(row, m_clock).text;
    case State:
        return orderStateText(row.order.state);
    case columns:
        break;
    }
    return {};
}

StateLook OrderRowsModel::look(const OrderRow& row, int column) const
{
    switch (column) {
    case State:
        return orderStateLook(row.order.state);
    case Due:
        return dueLook(row, m_clock).look;
    case Content:
        return row.order.intake.urgency == Urgency::Normal ? orderMarkLook(markOf(row))
                                                           : urgencyLook(row.order.intake.urgency);
    default:
        return {};
    }
}

QVariant OrderRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const OrderRow& shown = row(index);
    const int column = index.column();
    return orderCellData(
        role, shown.order.id, [&] { return text(shown, column); },
        [&] { return column == Number ? shown.order.number : text(shown, column); },
        [&] { return look(shown, column); });
}

QVariant OrderRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("Number");
    case Place:
        return tr("Place");
    case Content:
        return tr("Content");
    case Technician:
        return tr("Technician");
    case Due:
        return tr("Due");
    case State:
        return tr("State");
    case columns:
        break;
    }
    return {};
}

Qt::ItemFlags OrderRowsModel::flags(const QModelIndex& index) const
{
    return index.isValid()
               ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

QString OrderRowsModel::dragType()
{
    return QStringLiteral("application/x-propertydesk-order");
}

QStringList OrderRowsModel::mimeTypes() const
{
    return {dragType()};
}

QMimeData* OrderRowsModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty()) {
        data->setData(dragType(),
                      QByteArray::number(static_cast<qint64>(row(indexes.front()).order.id.value())));
    }
    return data;
}

void OrderRowsModel::setRows(std::vector<OrderRow> rows)
{
    std::set<OrderId> staying;
    for (const OrderRow& row : rows) {
        staying.insert(row.order.id);
    }
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (!staying.contains(m_rows[static_cast<std::size_t>(i)].order.id)) {
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        OrderRow& wanted = rows[static_cast<std::size_t>(i)];
        const int present = rowOf(wanted.order.id); // never before i: the earlier rows are in place
        if (present < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(m_rows.begin() + i, std::move(wanted));
            endInsertRows();
            continue;
        }
        if (present != i && beginMoveRows({}, present, present, {}, i)) {
            std::rotate(m_rows.begin() + i, m_rows.begin() + present, m_rows.begin() + present + 1);
            endMoveRows();
        }
        m_rows[static_cast<std::size_t>(i)] = std::move(wanted);
    }
    retell();
}

void OrderRowsModel::append(const std::vector<OrderRow>& rows)
{
    if (rows.empty()) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

OrderMark OrderRowsModel::markOf(const OrderRow& row) const
{
    const auto mark = m_marks.find(row.order.id);
    return mark == m_marks.end() ? OrderMark() : mark->second;
}

void OrderRowsModel::setMarks(std::map<OrderId, OrderMark> marks)
{
    if (marks == m_marks) {
        return;
    }
    m_marks = std::move(marks);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, Content), index(rowCount() - 1, Content));
    }
}

void OrderRowsModel::retell()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

} // namespace pd
