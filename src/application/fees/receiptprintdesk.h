// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/feepapercommands.h"
#include "application/readgate.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/fees/printjob.h"
#include "domain/fees/receiptpaper.h"

#include <span>

namespace pd {

/// Receipts on their way to a printer (B6, B16). A first print needs TakePayment, every later one
/// ReprintReceipt. Further errors: NotPermitted, Storage….
class ReceiptPrintDesk {
public:
    ReceiptPrintDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// What would be printed now. Needs ViewFees. Errors: NotFound; SumsDiffer (lines, total and capital
    /// numerals of the stored snapshot do not agree: such a receipt is not printed, C.1).
    Result<ReceiptToPrint> receipt(const Session& session, ReceiptId id);
    /// The same for many, in the order of the route. Needs ViewFees. Errors: as receipt(), naming the number.
    Result<std::vector<ReceiptToPrint>> receipts(const Session& session, const ReceiptSelection& selection);
    /// Puts it into the queue of this station; one that waits there already is given again. Errors: NotFound.
    Result<PrintJob> queue(const Session& session, ReceiptId id);
    /// What waits at this station. Needs ViewFees.
    Result<std::vector<PrintJob>> waiting(const Session& session);

    /// The spooler took it. Gives which print it was. Errors: NotFound.
    Result<int> sent(const Session& session, PrintJobId job);
    /// The spooler took these, which were in no queue, or they were written as PDF. Errors: NotFound.
    Result<void> counted(const Session& session, std::span<const ReceiptId> receipts);
    /// The job waits on, and says why. Errors: NotFound.
    Result<void> failed(const Session& session, PrintJobId job, const Error& why);
    /// Errors: NotFound.
    Result<void> drop(const Session& session, PrintJobId job);

    /// Needs ViewFees.
    Result<ReceiptSettings> settings(const Session& session);
    /// Errors: those of checked(), Conflict (not as it was in `before`).
    Result<void> change(const Session& session, const ReceiptSettings& before, const ReceiptSettings& after);
    /// The number the next receipt of today gets, unless another desk is faster. Needs ViewFees.
    Result<QString> nextNumber(const Session& session, const QString& series);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
