// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderlist.h"
#include "storage/sql/statement.h"

#include <variant>
#include <vector>

namespace pd {

/// One select with its parameters.
struct OrderListSelect {
    QString sql;
    std::vector<std::variant<std::int64_t, QString>> parameters;
};

/// What the list of a filter needs to know beside it.
struct OrderListQuestion {
    OrderFilter filter;
    std::optional<OrderCursor> after;
    int rows = OrderPage::largest;
    Timestamp longOpenSince{0};                             ///< reports before it count as long open
    std::vector<QString> numbers;                           ///< the numbers that filter.number can mean
    QStringList words;                                      ///< searchWords(filter.text)
    QString match;                                          ///< OrderSearch::match() of them
    std::optional<std::pair<OrderId, OrderId>> reportedIds; ///< first and last order in the range of reports
};

/// The selects whose rows together, newest first, without doubles and cut to `rows`, are the page. Each is
/// driven by one index, chosen so that its cost does not grow with what has been closed: the filter's
/// narrowest condition leads and the others are tested row by row. Empty: nothing can match.
std::vector<OrderListSelect> orderListSelects(const OrderListQuestion& question);

/// True where the list is ordered by report instead of by number.
bool isByReport(const OrderFilter& filter);

} // namespace pd
