// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/charge.h"
#include "domain/fees/receipt.h"
#include "storage/unitofwork.h"

namespace pd {

/// What a posting changed, for those who post many of them under one audit entry.
enum class LedgerAudit { Each, ByCaller };

/// Writes the ledger: rows are added, never changed; the balances beside them follow in the same transaction.
/// Throws StorageError.
class LedgerStore {
public:
    /// With ByCaller the caller leaves one audit entry for all (a billing run, a receipt).
    explicit LedgerStore(UnitOfWork& unit, LedgerAudit audit = LedgerAudit::Each)
        : m_unit(unit), m_audit(audit)
    {
    }

    /// Posts a charge. Errors: OutOfRange ("amount": zero), AlreadyBilled (item and period are billed for
    /// this room, or the order is charged; parameter: text of the charge).
    Result<ChargeId> post(const NewCharge& charge);
    /// The same for a run that has counted the attempts itself: `attempt` is what post() would give it. Many
    /// of them cost little more than their rows.
    Result<ChargeId> postBilled(const NewCharge& charge, int attempt);
    /// Takes a charge back whole by a posting that names it; what it stood for can be charged again. Errors:
    /// NotFound, AlreadyReversed, PaidAlready (something of it is paid), ReasonRequired.
    Result<ChargeId> reverse(ChargeId charge, const QString& reason);

    /// A receipt pays `amount` of a charge (below zero: uses a credit). Errors: MoreThanOwed.
    Result<void> allocate(ChargeId charge, ReceiptId receipt, Money amount);
    /// Takes back everything the receipt pays, as rows of `by` (a refund or reversal; for a void the receipt
    /// itself), and its prepayment entries. Precondition: this was not done before. Errors: MoreThanBalance
    /// (prepaid money is used by now).
    Result<void> takeBack(ReceiptId receipt, ReceiptId by);
    /// Takes back a part of what the receipt pays of one charge. Errors: MoreThanPaid.
    Result<void> takeBack(ReceiptId receipt, ReceiptId by, ChargeId charge, Money amount);
    /// Puts money into the room's prepayment (below zero: takes it out). Errors: OutOfRange (zero),
    /// MoreThanBalance.
    Result<void> prepay(RoomId room, ReceiptId receipt, Money amount);

private:
    Result<ChargeId> insert(const NewCharge& charge, int attempt);
    void open(ChargeId charge, Money by);
    void audit(const QString& subject, const QJsonObject& after);

    UnitOfWork& m_unit;
    LedgerAudit m_audit;
};

} // namespace pd
