// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/receiptlist.h"
#include "storage/sql/connection.h"

namespace pd {

/// A cashier, by what receipts there are.
struct CashierChoice {
    StaffId id;
    QString name;
};

/// Lists of receipts, one with all that became of it, and papers looked up again. Throws StorageError.
class ReceiptListQueries {
public:
    explicit ReceiptListQueries(Connection& connection) : m_connection(connection) {}

    /// Newest first, at most `most`; from the one before `after` on.
    ReceiptPage page(const ReceiptFilter& filter, const std::optional<ReceiptId>& after, int most);
    /// Over all receipts of the filter.
    ReceiptTotals totals(const ReceiptFilter& filter);
    std::optional<ReceiptDetails> details(ReceiptId id);
    std::vector<CashierChoice> cashiers();
    /// What a number and a code on a paper stand for; their own hash is computed again (B17).
    PaperCheck check(const PaperMark& mark);
    /// Receipts, and those that took a deposit, by the beginning of a number or by its last figures (of the
    /// twelve months up to `today`); newest first.
    std::vector<ReceiptRow> byNumber(const QString& number, const Date& today, int most);

private:
    std::vector<ReceiptLineStanding> lines(const Receipt& receipt);
    std::vector<ReceiptEvent> events(const Receipt& receipt);
    bool sound(ReceiptId id);

    Connection& m_connection;
};

} // namespace pd
