// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/contactcommands.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/repairs/todaywork.h"
#include "domain/repairs/visitrules.h"

#include <vector>

namespace pd {

/// Speaking with the customers of orders: calls that are due, what was said, notes left at the door. Errors
/// besides those named: those of the rule in domain/repairs, NotFound, NotPermitted, Storage….
class ContactDesk {
public:
    ContactDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// REP-16, REP-35 … REP-37. Needs no version: a call that was made is true whatever others did meanwhile.
    Result<OrderContact> record(const Session& session, OrderId order, const ContactEntry& entry);
    /// The order waits and the note is in its log (REP-45). Errors: Conflict.
    Result<ServiceOrder> nobodyHome(const Session& session, OrderId order, int version,
                                    const NobodyHomeEntry& entry);
    /// REP-57. Errors: AlreadyDone.
    Result<OrderEvent> slipPickedUp(const Session& session, OrderId order,
                                    std::optional<Timestamp> at = std::nullopt);
    /// REP-46, REP-47. Errors: Conflict.
    Result<ServiceOrder> reviewHeld(const Session& session, OrderId order, int version,
                                    const TechnicalReviewEntry& entry);

    /// In order of happening.
    Result<std::vector<OrderContact>> contactsOf(const Session& session, OrderId order);
    /// What is to be done today. Cheap whatever the history.
    Result<TodayWork> today(const Session& session);

    /// By the limits of ClockRules and the settings below.
    Result<CallTimes> times(const Session& session);
    Result<CallSettings> settings(const Session& session);
    /// Errors: OutOfRange ("notReached"), TooLong ("deskPhone").
    Result<void> change(const Session& session, const CallSettings& settings);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

/// Part of the write that changes a time: how the customer learnt of it, in the log of contacts. Errors:
/// those of contacted().
Result<void> recordTold(UnitOfWork& unit, const ServiceOrder& order, Told told, Timestamp dueAt);

} // namespace pd
