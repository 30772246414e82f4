// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/lanesmodel.h"

#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"

#include <QtCore/QMimeData>

#include <algorithm>

namespace pd {

LanesModel::LanesModel(const Clock& clock, QObject* parent) : QAbstractItemModel(parent), m_clock(clock) {}

// The internal id is 0 for a lane's own line, else the number of the lane, from 1.
QModelIndex LanesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr{0});
}

QModelIndex LanesModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0) {
        return {};
    }
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int LanesModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_lanes.size());
    }
    if (parent.internalId() != 0 || parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(m_lanes[static_cast<std::size_t>(parent.row())].orders.size());
}

int LanesModel::columnCount(const QModelIndex&) const
{
    return columns;
}

int LanesModel::laneOf(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return -1;
    }
    return index.internalId() == 0 ? index.row() : static_cast<int>(index.internalId()) - 1;
}

const OrderRow* LanesModel::order(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0) {
        return nullptr;
    }
    const auto lane = static_cast<std::size_t>(index.internalId()) - 1;
    return &m_lanes[lane].orders[static_cast<std::size_t>(index.row())];
}

QModelIndex LanesModel::indexOf(OrderId id) const
{
    for (int lane = 0; lane < rowCount(); ++lane) {
        const auto& orders = m_lanes[static_cast<std::size_t>(lane)].orders;
        const auto found =
            std::ranges::find_if(orders, [&](const OrderRow& row) { return row.order.id == id; });
        if (found != orders.end()) {
            return index(static_cast<int>(found - orders.begin()), 0, index(lane, 0));
        }
    }
    return {};
}

QString LanesModel::laneText(int lane) const
{
    const TechnicianLane& technician = m_lanes[static_cast<std::size_t>(lane)];
    const QString name = technician.trade.isEmpty()
                             ? technician.name
                             : QStringLiteral("%1 · %2").arg(technician.name, technician.trade);
    return QStringLiteral("%1   %2").arg(lane + 1).arg(name);
}

QString LanesModel::loadText(int lane) const
{
    const auto& orders = m_lanes[static_cast<std::size_t>(lane)].orders;
    if (orders.empty()) {
        return tr("free");
    }
    const auto unfinished =
        std::ranges::count_if(orders, [](const OrderRow& row) { return isUnfinished(row.order.state); });
    return tr("%1 of %2 open").arg(unfinished).arg(orders.size());
}

QString LanesModel::text(const OrderRow& row, int column) const
{
    const ServiceOrder& order = row.order;
    switch (static_cast<Column>(column)) {
    case Time: {
        const auto at = order.state == OrderState::Waiting ? order.promisedAt : order.intake.appointmentAt;
        return at && m_day ? shortTime(*at, m_clock, *m_day) : QString();
    }
    case Place:
        return order.intake.place;
    case Content:
        return orderContent(row);
    case State:
        return orderStateText(order.state);
    case columns:
        break;
    }
    return {};
}

StateLook LanesModel::look(const OrderRow& row, int column) const
{
    switch (column) {
    case Time: {
        const StateLook due = dueLook(row.order, m_clock).look;
        return isUnfinished(row.order.state) && due.tone == StateTone::Danger ? due : StateLook();
    }
    case Content:
        return row.order.intake.urgency == Urgency::Normal ? StateLook()
                                                           : urgencyLook(row.order.intake.urgency);
    case State:
        return orderStateLook(row.order.state);
    default:
        return {};
    }
}

QVariant LanesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const OrderRow* row = order(index);
    if (row == nullptr) {
        const bool display = role == Qt::DisplayRole;
        return display && index.column() == Time    ? QVariant(laneText(index.row()))
               : display && index.column() == State ? QVariant(loadText(index.row()))
                                                    : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Time ? row->order.number : text(*row, index.column());
    case OrderIdRole:
        return QVariant::fromValue(static_cast<qint64>(row->order.id.value()));
    case OrderIconRole:
        return look(*row, index.column()).icon;
    case OrderToneRole:
        return static_cast<int>(look(*row, index.column()).tone);
    default:
        return {};
    }
}

QVariant LanesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Place:
        return tr("Place");
    case Content:
        return tr("Content");
    case State:
        return tr("State");
    case columns:
        break;
    }
    return {};
}

Qt::ItemFlags LanesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    return order(index) == nullptr ? base : base | Qt::ItemIsDragEnabled;
}

QStringList LanesModel::mimeTypes() const
{
    return {OrderRowsModel::dragType()};
}

QMimeData* LanesModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    for (const QModelIndex& index : indexes) {
        if (const OrderRow* row = order(index)) {
            data->setData(OrderRowsModel::dragType(),
                          QByteArray::number(static_cast<qint64>(row->order.id.value())));
            break;
        }
    }
    return data;
}

bool LanesModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                 const QModelIndex& parent) const
{
    return data->hasFormat(OrderRowsModel::dragType()) && laneOf(parent) >= 0;
}

bool LanesModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                              const QModelIndex& parent)
{
    if (canDropMimeData(data, action, row, column, parent)) {
        Q_EMIT orderDropped(OrderId(data->data(OrderRowsModel::dragType()).toLongLong()), laneOf(parent));
    }
    return false; // the view must not take the line away: the board is read again instead
}

void LanesModel::setBoard(std::vector<TechnicianLane> lanes, const Date& day)
{
    beginResetModel();
    m_lanes = std::move(lanes);
    m_day = day;
    endResetModel();
}

void LanesModel::retell()
{
    for (int lane = 0; lane < rowCount(); ++lane) {
        const QModelIndex parent = index(lane, 0);
        if (const int rows = rowCount(parent); rows > 0) {
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, columns - 1, parent));
        }
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

} // namespace pd
