// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/receipt.h"
#include "storage/sql/connection.h"

namespace pd {

/// Reads receipts. Throws StorageError.
class ReceiptQueries {
public:
    explicit ReceiptQueries(Connection& connection) : m_connection(connection) {}

    std::optional<Receipt> receipt(ReceiptId id);
    std::optional<ReceiptId> byNumber(const QString& number);
    std::optional<ReceiptId> byAttempt(const QString& attemptKey);
    /// Number of the first receipt whose stored content does not fit its hash or the one before it; none:
    /// all are as they were posted (B17).
    std::optional<QString> firstTampered();

private:
    std::vector<ReceiptLine> lines(ReceiptId id);
    std::vector<Tender> tenders(ReceiptId id, std::optional<RoomId> room);

    Connection& m_connection;
};

} // namespace pd
