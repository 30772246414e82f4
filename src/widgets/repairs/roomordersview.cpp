// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/roomordersview.h"

#include "widgets/repairs/ordercolumns.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/shell/retranslation.h"

#include <QtWidgets/QHeaderView>

namespace pd {

namespace {

constexpr int mostOrders = 20;

} // namespace

RoomOrdersView::RoomOrdersView(RepairDesk& desk, const CurrentSession& session, Changes& changes,
                               QWidget* parent)
    : QTableView(parent), m_desk(desk), m_session(session), m_model(desk.clock())
{
    setModel(&m_model);
    setItemDelegate(new OrderDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // as the texts below
    horizontalHeader()->setSectionResizeMode(OrderRowsModel::Content, QHeaderView::Stretch);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setColumnHidden(OrderRowsModel::Place, true);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT orderRequested(m_model.row(index).order.id); });
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Orders)) {
            load();
        }
    });
    onLanguage(this, [this] {
        setAccessibleName(tr("Orders of the room"));
        setOrderColumnWidths(*this);
        fitWidth();
        m_model.retell();
    });
}

void RoomOrdersView::setRoom(RoomId room)
{
    m_room = room;
    load();
}

void RoomOrdersView::resizeEvent(QResizeEvent* event)
{
    fitWidth();
    QTableView::resizeEvent(event);
}

void RoomOrdersView::fitWidth()
{
    const int content = fontMetrics().horizontalAdvance(QStringLiteral("厨房水管漏水严重"));
    int left = viewport()->width() - content - columnWidth(OrderRowsModel::Number) -
               columnWidth(OrderRowsModel::State);
    for (const auto column : {OrderRowsModel::Due, OrderRowsModel::Technician}) {
        // A hidden column says that it has no width.
        setColumnHidden(column, false);
        left -= columnWidth(column);
        setColumnHidden(column, left < 0);
    }
}

void RoomOrdersView::load()
{
    if (!m_room) {
        return;
    }
    const auto rows = m_desk.ordersOfRoom(m_session.session(), *m_room, mostOrders);
    m_model.setRows(rows ? rows.value() : std::vector<OrderRow>());
}

} // namespace pd
