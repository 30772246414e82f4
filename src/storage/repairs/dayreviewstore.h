// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/dayreview.h"
#include "storage/unitofwork.h"

#include <map>

namespace pd {

/// Reads the reviews of days (REP-20). All members throw StorageError.
class DayReviewQueries {
public:
    explicit DayReviewQueries(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<DayReview> review(const Date& date);
    /// What was said of the orders on that day.
    [[nodiscard]] std::map<OrderId, OrderReview> orders(const Date& date);

private:
    Connection& m_connection;
};

/// Writes them. All members throw StorageError.
class DayReviewStore {
public:
    explicit DayReviewStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Begins the review of that day unless it is begun.
    void begin(const Date& date);
    /// What was said before of that order on that day is replaced. Precondition: the review is begun.
    void put(const Date& date, const OrderReview& review);
    /// Precondition: the review is begun and not finished.
    void finish(const Date& date, const ReviewCounts& counts, const QString& reportedTo, const QString& note);
    /// A finished review of the past with what was said, for the demo estate. Precondition: that day has
    /// none.
    void insertPast(const DayReview& review, const std::vector<OrderReview>& orders);

private:
    void insertOrder(const Date& date, const OrderReview& review);

    UnitOfWork& m_unit;
};

} // namespace pd
