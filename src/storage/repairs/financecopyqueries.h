// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/financecopies.h"
#include "storage/sql/connection.h"

namespace pd {

/// Reads what finance gets and has got (FEE-21); all sums are made by the engine, in fen, over all rows. All
/// throw StorageError.
class FinanceCopyQueries {
public:
    FinanceCopyQueries(Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock)
    {
    }

    /// At the desk still, sorted by type and number.
    FinanceCopies open();
    /// How many of them are late.
    int late(Timestamp now);
    /// The latest first.
    std::vector<FinanceListHead> lists(int most);
    std::optional<FinanceList> list(FinanceListId id);
    /// Of "202611"; as confirmed, where that has been done.
    Reconciliation reconciliation(const QString& month);
    struct Month {
        QString month;
        bool confirmed = false;
    };
    /// With orders, the latest first.
    std::vector<Month> months();

private:
    void readMonth(Reconciliation& result, Timestamp from, Timestamp until);
    void readConfirmed(Reconciliation& result, std::int64_t id);

    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace pd
