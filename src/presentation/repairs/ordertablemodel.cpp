// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/ordertablemodel.h"

#include <algorithm>

namespace pd {

OrderTableModel::OrderTableModel(RepairDesk& desk, const CurrentSession& session, QObject* parent)
    : OrderRowsModel(desk.clock(), parent), m_desk(desk), m_session(session)
{
}

std::vector<OrderRow> OrderTableModel::read(std::size_t rows)
{
    std::vector<OrderRow> all;
    m_problem.reset();
    m_next.reset();
    do {
        const std::size_t missing = rows > all.size() ? rows - all.size() : 1;
        const int wanted = static_cast<int>(
            std::clamp<std::size_t>(missing, pageRows, static_cast<std::size_t>(OrderPage::largest)));
        const auto page = m_desk.page(m_session.session(), m_filter, m_next, wanted);
        if (!page) {
            m_problem = page.error();
            m_next.reset();
            break;
        }
        m_next = page->next;
        all.insert(all.end(), page->rows.begin(), page->rows.end());
    } while (m_next && all.size() < rows);
    return all;
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
