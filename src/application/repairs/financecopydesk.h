// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/slipcommands.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/repairs/financecopies.h"

namespace pd {

/// Second copies on their way to finance (FEE-21, REP-52). Errors besides those named: of the rules in
/// domain/repairs/financecopies.h, NotFound, NotPermitted, Storage….
class FinanceCopyDesk {
public:
    FinanceCopyDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// All of them or none. Errors: Conflict (orders; one of them is on another list by now).
    Result<FinanceList> handOver(const Session& session, const FinanceHandOver& entry);
    /// Errors: AlreadyDone (month), OutOfRange (month not over), ReasonRequired (note, where there are
    /// differences).
    Result<Reconciliation> confirm(const Session& session, const QString& month, const ConfirmEntry& entry);

    Result<FinanceCopies> open(const Session& session);
    /// How many copies should be with finance already.
    Result<int> late(const Session& session);
    Result<std::vector<FinanceListHead>> lists(const Session& session, int most = 60);
    Result<FinanceList> list(const Session& session, FinanceListId id);
    Result<Reconciliation> reconciliation(const Session& session, const QString& month);
    struct Month {
        QString month;
        bool confirmed = false;
    };
    /// With orders, the latest first.
    Result<std::vector<Month>> months(const Session& session);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
