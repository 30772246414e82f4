// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/receipt.h"
#include "storage/unitofwork.h"

namespace pd {

/// Takes receipts back, in the transaction that is open: rows that name what they undo, never a change (B3,
/// B15). Throws StorageError.
class CorrectionStore {
public:
    explicit CorrectionStore(UnitOfWork& unit) : m_unit(unit) {}

    /// 作废: the row that voids a receipt; its number stays.
    void markVoid(const Receipt& receipt, ShiftId shift, const QString& reason,
                  std::optional<StaffId> approver);
    /// Everything a payment or set-off did, as rows of `by` (its reversal, or for a void itself): charges are
    /// open again, penalties that were charged for this payment are taken back, prepayments go back, deposits
    /// are undone. Errors: MoreThanBalance ("deposit": returned or forfeited in part by now; parameter: its
    /// number; or the prepayment is used).
    Result<void> takeBack(const Receipt& receipt, ReceiptId by, const QString& reason);
    /// A part of what the receipt pays of a charge, as a row of the refund `by`. With `forgiven` a credit of
    /// the same amount settles the charge again: it is not owed any more, nor billed anew. Errors:
    /// MoreThanPaid.
    Result<void> refundCharge(const Receipt& receipt, ReceiptId by, ChargeId charge, Money amount,
                              bool forgiven, const QString& reason);

private:
    Result<void> undoTaken(const Receipt& receipt, ReceiptId by);
    void undoReturned(const Receipt& receipt, ReceiptId by);
    void undo(DepositId deposit, ReceiptId by, Money amount);
    Result<void> reversePenalties(const Receipt& receipt, const QString& reason);

    UnitOfWork& m_unit;
};

} // namespace pd
