// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/intakecommands.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/repairs/faultkind.h"
#include "domain/repairs/orderkin.h"

#include <set>

namespace pd {

/// What needs somebody's word: reports of engineering (REP-24), work in public areas (REP-54), people trapped
/// in a lift (REP-65), the reports of the night (REP-26). Errors besides those named: NotFound, NotPermitted,
/// Storage….
class OversightDesk {
public:
    OversightDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Errors: AlreadyDone (decided before), OrderTransition, TooLong.
    Result<ServiceOrder> release(const Session& session, OrderId order, const QString& note);
    /// Cancels the order. Errors: ReasonRequired, AlreadyDone, OrderTransition, TooLong.
    Result<ServiceOrder> refuse(const Session& session, OrderId order, const QString& reason);
    /// Errors: those of the rule, Conflict.
    Result<ServiceOrder> recheck(const Session& session, OrderId order, int version,
                                 const RecheckEntry& entry);
    /// Errors: AlreadyDone (parameter: who has it).
    Result<void> takeAlarm(const Session& session, OrderId order, const QString& note);

    /// Oldest first.
    Result<std::vector<OrderRow>> pendingReleases(const Session& session);
    Result<std::vector<OrderRow>> dueRechecks(const Session& session);
    Result<std::vector<AlarmRow>> standingAlarms(const Session& session);
    /// What came in the night before today: outside the service hours.
    Result<std::vector<OrderRow>> nightReports(const Session& session);
    /// Whether an order that is not urgent and comes now is only registered and left to the desk next day.
    Result<bool> leftForTheDay(const Session& session, Urgency urgency);

    Result<IntakeSettings> settings(const Session& session);
    Result<std::set<FaultKindId>> alarmKinds(const Session& session);
    /// Errors: OutOfRange, TooLong.
    Result<void> changeSettings(const Session& session, const IntakeSettings& settings,
                                const std::set<FaultKindId>& alarmKinds);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
