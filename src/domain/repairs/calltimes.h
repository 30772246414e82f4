// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/clockrules.h"

namespace pd {

/// What the office sets for its calls beside the limits of ClockRules.
struct CallSettings {
    int notReached = 30; ///< minutes after nobody answered (REP-67)
    QString deskPhone;   ///< for the customer to call, on the note at the door (REP-45)

    friend bool operator==(const CallSettings&, const CallSettings&) = default;
};
inline constexpr int longestCallMinutes = 24 * 60;
/// Errors: OutOfRange ("notReached"), TooLong ("deskPhone").
Result<CallSettings> checked(const CallSettings& settings);

/// When customers are called: the first call after a dispatch or appointment, the next ones after it. By
/// default as the rulebook has it.
class CallTimes {
public:
    CallTimes() = default;
    /// The clock outlives this object.
    CallTimes(ClockRules rules, const CallSettings& settings, const Clock& clock)
        : m_rules(std::move(rules)), m_notReached(settings.notReached), m_clock(&clock)
    {
    }

    [[nodiscard]] Timestamp first(Timestamp from) const { return after(ClockLimitKind::FirstCall, from); }
    /// After the technician was not there (REP-37).
    [[nodiscard]] Timestamp again(Timestamp from) const { return after(ClockLimitKind::SecondCall, from); }
    /// After nobody was reached (REP-67).
    [[nodiscard]] Timestamp notReached(Timestamp from) const { return from.plusMinutes(m_notReached); }

private:
    /// Where the calendar has no time for a limit in service hours, by the wall clock: a call is not lost.
    [[nodiscard]] Timestamp after(ClockLimitKind kind, Timestamp from) const;

    ClockRules m_rules;
    int m_notReached = CallSettings().notReached;
    const Clock* m_clock = nullptr; ///< none: no limit counts service hours
};

} // namespace pd
