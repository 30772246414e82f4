// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/receipt.h"
#include "storage/unitofwork.h"

namespace pd {

/// The hash of a receipt: SHA-256 over the one before it and what is stored of this one.
QByteArray receiptHash(const QByteArray& before, const QString& number, const QByteArray& snapshot);
/// The eight digits printed of it: "3F9A20C1".
QString receiptCode(const QByteArray& hash);

/// Posts receipts: number, rows, ledger and audit entry in the transaction that is open. Throws StorageError.
class ReceiptStore {
public:
    explicit ReceiptStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Posts a receipt and gives it as stored. Of a payment or set-off the ledger follows: charges are
    /// allocated, prepayments go in and out, deposits get their numbers; of a refund or reversal the caller
    /// writes the ledger. A key that was used already gives the receipt of that time and changes nothing
    /// (B5). Errors: Required ("lines"), SumsDiffer, ShiftRequired, ShiftClosed, ShiftTooLong, MoreThanOwed,
    /// MoreThanBalance.
    Result<Receipt> post(NewReceipt receipt);
    /// The prefix of the receipts' numbers, a setting; "PJ" unless it was changed.
    static QString series(Connection& connection);

private:
    Result<void> checkShift(ShiftId shift, StaffId cashier);
    Result<void> writeLines(ReceiptId id, NewReceipt& receipt);
    Result<void> writeTenders(ReceiptId id, const NewReceipt& receipt);
    DepositId writeDeposit(ReceiptId id, const ReceiptLine& line);

    UnitOfWork& m_unit;
};

} // namespace pd
