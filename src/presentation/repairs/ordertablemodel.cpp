// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/ordertablemodel.h"

#include "presentation/repairs/readpages.h"

#include <algorithm>

namespace pd {

OrderTableModel::OrderTableModel(RepairDesk& desk, const CurrentSession& session, QObject* parent)
    : OrderRowsModel(desk.clock(), parent), m_desk(desk), m_session(session)
{
}

std::vector<OrderRow> OrderTableModel::read(std::size_t rows)
{
    return readPages<OrderPage>(
        rows, pageRows,
        [this](const std::optional<OrderCursor>& after, int wanted) {
            return m_desk.page(m_session.session(), m_filter, after, wanted);
        },
        m_next, m_problem);
}

void OrderTableModel::setFilter(const OrderFilter& filter)
{
    m_filter = filter;
    setRows(read(pageRows));
}

void OrderTableModel::refresh()
{
    setRows(read(std::max<std::size_t>(rows().size(), pageRows)));
}

bool OrderTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void OrderTableModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    const auto page = m_desk.page(m_session.session(), m_filter, m_next, pageRows);
    if (!page) {
        m_problem = page.error();
        m_next.reset();
        return;
    }
    m_next = page->next;
    append(page->rows);
}

} // namespace pd
