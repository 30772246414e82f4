// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/slipcommands.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/repairs/slipbook.h"

namespace pd {

/// What the desk does with slips on paper beside taking them back: asking for them, accounting for every
/// number, binding (REP-29 … REP-33, REP-42, REP-57). Errors besides those named: of the rules in
/// domain/repairs/slipbook.h, NotFound, NotPermitted, Storage….
class SlipDesk {
public:
    SlipDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Errors: AlreadyDone (order; the slip is back), OrderTransition (it never left the desk).
    Result<SlipChase> chase(const Session& session, OrderId order, const ChaseEntry& entry);
    /// The technician takes the slip along; none: the one it was dispatched to, now. Errors: those of
    /// slipPickedUp().
    Result<void> recordPickUp(const Session& session, OrderId order, std::optional<Timestamp> at = {});
    /// Of a number that no order carries as well. Errors: NotFound (number; never issued).
    Result<void> explain(const Session& session, const QString& number, const QString& reason);
    /// Errors: Duplicate (blankNumber), AlreadyDone (drawnOn; that day is signed off), NotFound
    /// (orderNumber).
    Result<void> recordBlank(const Session& session, const BlankEntry& entry);
    /// Days are signed off in their order, when they are over. Errors: AlreadyDone, OutOfRange (day).
    Result<void> signOff(const Session& session, const Date& day, const SignEntry& entry);
    /// Errors: AlreadyDone, OutOfRange (month; boundOn), NotFound (month; no numbers).
    Result<void> bind(const Session& session, const QString& month, const Date& boundOn,
                      const SignEntry& entry);

    Result<UnreturnedSlips> unreturned(const Session& session);
    Result<DayNumbers> day(const Session& session, const Date& day);
    Result<CheckDays> checkDays(const Session& session);
    Result<MonthNumbers> month(const Session& session, const QString& month);
    Result<std::vector<BindingMonth>> months(const Session& session);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
