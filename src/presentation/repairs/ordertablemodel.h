// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/repairs/repairdesk.h"
#include "presentation/repairs/orderrowsmodel.h"

namespace pd {

/// The list of orders, newest first, read page by page as the view comes to its end.
class OrderTableModel : public OrderRowsModel {
    Q_OBJECT
public:
    static constexpr int pageRows = 100;

    OrderTableModel(RepairDesk& desk, const CurrentSession& session, QObject* parent = nullptr);

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Starts over with the first page.
    void setFilter(const OrderFilter& filter);
    [[nodiscard]] const OrderFilter& filter() const { return m_filter; }
    /// As many rows as are here, read again.
    void refresh();
    /// Of the last reading.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

private:
    /// At least `rows` rows from the beginning, as far as there are.
    std::vector<OrderRow> read(std::size_t rows);

    RepairDesk& m_desk;
    const CurrentSession& m_session;
    OrderFilter m_filter;
    std::optional<OrderCursor> m_next;
    std::optional<Error> m_problem;
};

} // namespace pd
