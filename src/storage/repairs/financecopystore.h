// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/financecopies.h"
#include "storage/unitofwork.h"

namespace pd {

/// Writes the lists for finance (FEE-21). All throw StorageError.
class FinanceCopyStore {
public:
    explicit FinanceCopyStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Keeps the copies that finance is to get in step with an order that was saved; `before` as it was read,
    /// none for a new one. What is on a list already stays there.
    static void follow(Connection& connection, const ServiceOrder* before, const ServiceOrder& after);

    /// Gives the list its number "CW-…" of the present month. Errors: Conflict (orders; parameter: one that
    /// is on another list, or is not to be handed over any more). Precondition: checked() has passed the
    /// entry.
    Result<FinanceListId> handOver(const FinanceHandOver& entry);
    /// Stores the month as it stands. Precondition: it is not confirmed.
    void confirm(const Reconciliation& month, const ConfirmEntry& entry);

private:
    UnitOfWork& m_unit;
};

/// "CW"
QString financeSeries();

} // namespace pd
