// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/cashroom.h"
#include "storage/unitofwork.h"

namespace pd {

/// Writes what belongs to the cash desk beside ledger and receipts, and audits. Throws StorageError.
class CashStore {
public:
    explicit CashStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Takes `amount` off a deposit. Precondition: no more than is held. `receipt`: of what is returned.
    struct DepositStep {
        bool forfeited = false;
        Money amount;
        std::optional<ReceiptId> receipt;
        QString reason;
        std::optional<StaffId> approver;
    };
    void take(DepositId deposit, const DepositStep& step);
    /// A penalty of this principal that is not asked for.
    void waive(ChargeId principal, Money amount, const QString& reason, StaffId approver,
               const QString& askedBy);
    void link(OrderMoneyId money, ReceiptId receipt);
    void owe(ReceiptId receipt, const QString& collector);
    /// False: it is not owed, or was delivered already.
    bool deliver(ReceiptId receipt, const QString& by, const QString& to);
    /// What work on orders is charged as; made where there is none.
    FeeItemId serviceItem();
    void setPenaltyOrder(PenaltyOrder order);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
