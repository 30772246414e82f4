// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/intakecommands.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/repairs/incident.h"

namespace pd {

/// Incidents 突发事件: several rooms of one building, the same kind of fault. Errors besides those named:
/// NotFound, NotPermitted, Storage….
class IncidentDesk {
public:
    IncidentDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Gives it a number of the series SJ; orders that belong to another one already are left there. Errors:
    /// Required, TooLong, Duplicate (there is an open one of that building and group of faults).
    Result<Incident> open(const Session& session, const IncidentHint& from, const IncidentWords& words);
    /// Errors: as the rule, Conflict, AlreadyDone (closed).
    Result<Incident> change(const Session& session, IncidentId id, int version, const IncidentWords& words);
    /// Errors: AlreadyDone (in an incident, or the incident is closed), OrderTransition (the order has
    /// ended).
    Result<Incident> join(const Session& session, IncidentId id, OrderId order);
    /// By number or its last digits, among the open ones. Errors: as above, NotFound ("incident").
    Result<Incident> join(const Session& session, const QString& typed, OrderId order);
    /// Errors: AlreadyDone (closed).
    Result<void> leave(const Session& session, OrderId order);
    /// Ends the incident and, with the same result, each order of it as its own state allows (outcomeFor());
    /// what could not be ended is listed with the reason. Errors: Required ("result"), TooLong, Conflict,
    /// AlreadyDone.
    Result<IncidentClosing> close(const Session& session, IncidentId id, int version, const QString& result);

    Result<IncidentDetails> details(const Session& session, IncidentId id);
    /// Open ones first.
    Result<std::vector<IncidentRow>> list(const Session& session);
    /// What callers of the room's building are told.
    Result<std::vector<IncidentRow>> announcedTo(const Session& session, RoomId room);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
