// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/ordermarks.h"

#include <QtCore/QScopedValueRollback>

namespace pd {

OrderMarks::OrderMarks(OrderRowsModel& model, DuplicateDesk& desk, const CurrentSession& session,
                       QObject* parent)
    : QObject(parent), m_model(model), m_desk(desk), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OrderMarks::load);
    const auto soon = [this] {
        if (!m_marking) {
            m_soon.start();
        }
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, soon);
    load();
}

void OrderMarks::load()
{
    std::vector<OrderId> orders;
    for (const OrderRow& row : m_model.rows()) {
        orders.push_back(row.order.id);
    }
    const auto marks = m_desk.marks(m_session.session(), orders);
    if (marks) {
        const QScopedValueRollback<bool> marking(m_marking, true);
        m_model.setMarks(*marks);
    }
}

} // namespace pd
