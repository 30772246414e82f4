// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/clockcommands.h"
#include "application/session.h"
#include "domain/repairs/clockmarks.h"
#include "domain/repairs/orderlist.h"

#include <vector>

namespace pd {

/// A run of a clock with its order.
struct ClockLine {
    OrderRow row;
    OrderClock clock;
};

/// What a change of limits or hours would do.
struct ClockRulesPreview {
    int open = 0;  ///< due times of open orders that are still to come about
    int moved = 0; ///< of those: how many become others
};

/// One order's clocks for the eye.
struct OrderClockStory {
    OrderRow row;
    std::vector<OrderClock> clocks;
    std::vector<ClockMark> earlier; ///< missed limits that the clocks do not show any more
};

/// The clocks of orders: limits and hours of the office, what presses now, who is told (REP-10, REP-14,
/// REP-15, REP-21, REP-36, REP-37, REP-42, REP-46, REP-47, CBK-01, CBK-04).
class ClockDesk {
public:
    ClockDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Needs LogIn only: forms show limits.
    Result<ClockRules> rules(const Session& session);
    /// Only open orders are judged anew; what was missed stays missed. Errors: those of checked() in
    /// domain/repairs/clockrules.h, Conflict (not as they were in `before`).
    Result<void> change(const Session& session, const ClockRules& before, const ClockRules& after);
    /// Errors: as change(), without Conflict.
    Result<ClockRulesPreview> preview(const Session& session, const ClockRules& rules);

    /// The runs that are late, or due by `horizonMinutes` from now, earliest due time first.
    Result<std::vector<ClockLine>> pressing(const Session& session, int horizonMinutes);
    /// Notes warnings and breaches and gives those that this person is to be told now, once each, whichever
    /// desk looks first and however often the program is started. Cheap; writes only where there is news.
    Result<std::vector<ClockLine>> news(const Session& session);
    /// Errors: NotFound ("order").
    Result<OrderClockStory> clocksOf(const Session& session, OrderId id);

    /// Whether the rule means this person.
    [[nodiscard]] static bool concerns(const Session& session, ClockAddressee addressee);
    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
