// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/billingcommands.h"
#include "application/readgate.h"
#include "application/session.h"
#include "application/writegate.h"
#include "base/progress.h"
#include "domain/fees/billingrun.h"

namespace pd {

/// A run with its lines. Not posted: as they would come out now.
struct RunDetails {
    BillingRun run;
    std::vector<RunLine> lines;
    std::vector<RunSkip> skips; ///< not known of posted runs
    int covered = 0;            ///< billed already
    bool same = true;           ///< the lines are those that were previewed
};

/// A charge or credit for one room that no run makes.
struct ManualEntry {
    RoomId room;
    FeeItemId item;
    QString text; ///< empty: name of the item
    Money amount; ///< below zero: a credit
    std::optional<Date> dueOn;
    QString reason;
};

/// Bills (FEE-17): preview, check by another person (FEE-02), posting in one transaction. Running again bills
/// only what is missing. All may take long and can be run in a job; Cancelled leaves nothing behind.
class BillingDesk {
public:
    BillingDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Computes and notes a run; rooms without account get one. Errors: DateOrder ("until"), OutOfRange
    /// ("until": more than a year), Cancelled.
    Result<BillingRun> preview(const Session& session, const RunScope& scope, const Progress& progress = {});
    /// Computes a run anew that is not posted; it has to be checked again. Errors: NotFound, RunState,
    /// Conflict, Cancelled.
    Result<BillingRun> again(const Session& session, BillingRunId id, const Progress& progress = {});
    /// Errors: NotFound, RunState (not previewed), OwnWork (by the one who made it), NotComputable (no
    /// lines).
    Result<void> check(const Session& session, BillingRunId id);
    /// All lines or none. Errors: NotFound, RunState (not checked), Conflict ("run"; parameter: what was
    /// checked and what it would be now), Cancelled.
    Result<BillingRun> post(const Session& session, BillingRunId id, const Progress& progress = {});
    /// Takes a posted run back while nothing of it is paid; it can be billed again. Errors: NotFound,
    /// RunState, ReasonRequired, PaidAlready.
    Result<void> reverse(const Session& session, BillingRunId id, const QString& reason);
    /// Gives a run up that was not posted. Errors: NotFound, RunState, ReasonRequired.
    Result<void> drop(const Session& session, BillingRunId id, const QString& reason);
    /// A correction or a charge outside the runs. Errors: NotFound (room, item), OutOfRange ("amount"),
    /// ReasonRequired, UnknownChoice ("feeItem": a deposit is taken at the cash desk).
    Result<ChargeId> chargeByHand(const Session& session, const ManualEntry& entry);

    /// The newest first. Needs ViewFees, as details().
    Result<std::vector<BillingRun>> runs(const Session& session, int most = 100);
    /// Errors: NotFound, Cancelled.
    Result<RunDetails> details(const Session& session, BillingRunId id, const Progress& progress = {});

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    /// A run that is in one of the states. Errors: NotFound, RunState.
    static Result<BillingRun> runIn(Connection& connection, BillingRunId id,
                                    std::initializer_list<BillingState> states);
    Result<RunTotals> totals(const Session& session, const RunScope& scope, const Progress& progress);

    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
