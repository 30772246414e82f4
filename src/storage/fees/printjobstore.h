// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/printjob.h"
#include "storage/unitofwork.h"

namespace pd {

/// Reads the queue of the printers and what was printed. Throws StorageError.
class PrintJobQueries {
public:
    explicit PrintJobQueries(Connection& connection) : m_connection(connection) {}

    /// What waits at a station, the oldest first.
    std::vector<PrintJob> waiting(const QString& station);
    std::optional<PrintJob> job(PrintJobId id);
    /// How often a receipt went to a printer.
    int printings(const QString& number);
    /// Receipts of a day, of a building or of all, by the way from door to door; those without a room first.
    std::vector<ReceiptId> receipts(const ReceiptSelection& selection);

private:
    std::vector<PrintJob> jobs(const QString& where, std::int64_t id, const QString& station);

    Connection& m_connection;
};

/// Writes the queue (B6) and counts prints (B16). Callers leave the audit entry. Throws StorageError.
class PrintJobStore {
public:
    explicit PrintJobStore(UnitOfWork& unit) : m_unit(unit) {}

    /// For the transaction that posts the receipt, or afterwards: one that waits at this station already is
    /// given again.
    PrintJobId queue(const QString& number);
    /// The spooler took it: the job is done and the print is counted. Gives which print it was. Errors:
    /// NotFound (no such job waits).
    Result<int> sent(PrintJobId id);
    /// Errors: NotFound.
    Result<void> drop(PrintJobId id);
    /// What the printer said; the job waits on. Errors: NotFound.
    Result<void> failed(PrintJobId id, const QString& failure);
    /// Counts a print that was in no queue (from the preview, in a batch, as PDF). What waits of it at this
    /// station is done with it.
    int counted(const QString& number);

private:
    int count(const QString& number);

    UnitOfWork& m_unit;
};

} // namespace pd
