// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/calls/callcommands.h"
#include "application/readgate.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/calls/calllist.h"
#include "domain/calls/callrules.h"

namespace pd {

/// Everything people do with the call book. Changes need the version that was on the screen: Conflict means
/// that somebody else was faster. Further errors: those of the rule in domain/calls/callrules.h, NotFound,
/// NotPermitted, Storage…. A repair becomes a record by RepairDesk::registerOrder().
class CallDesk {
public:
    CallDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Gives the record its number (LOG-01). Who is logged in answers for it (LOG-07).
    Result<Call> take(const Session& session, const CallIntake& intake, bool handled,
                      std::optional<Timestamp> takenAt = std::nullopt);
    Result<Call> correct(const Session& session, CallId id, int version, const CallIntake& intake);
    Result<Call> recordCallback(const Session& session, CallId id, int version, const CallbackEntry& entry);
    Result<Call> postpone(const Session& session, CallId id, int version, const PostponeEntry& entry);
    /// Errors: UnknownChoice (somebody who has left or cannot log in).
    Result<Call> handOver(const Session& session, CallId id, int version, const HandOverEntry& entry);
    Result<Call> close(const Session& session, CallId id, int version, const QString& answer);
    Result<Call> reopen(const Session& session, CallId id, int version, const QString& reason);

    /// What this person may do with this record now, in the order of the enum.
    [[nodiscard]] static std::vector<CallAction> allowedActions(const Call& call, const Session& session);

    Result<CallDetails> call(const Session& session, CallId id);
    /// Newest first, at most CallPage::largest rows.
    Result<CallPage> page(const Session& session, const CallFilter& filter,
                          std::optional<CallId> before = std::nullopt, int rows = CallPage::largest);
    Result<CallCounts> counts(const Session& session);
    /// LOG-11.
    Result<CallDay> day(const Session& session, const Date& date);
    Result<std::vector<Colleague>> colleagues(const Session& session);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    using Rule = std::function<Result<CallStep>(UnitOfWork&, const Call&)>;
    Result<Call> change(const Session& session, const Command& command, CallId id, int version,
                        const Rule& rule);

    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
