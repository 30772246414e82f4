// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/calltimes.h"

namespace pd {

namespace {

constexpr int longestLine = 200;
constexpr std::int64_t minuteMs = 60'000;

} // namespace

Result<CallSettings> checked(const CallSettings& settings)
{
    if (settings.notReached < 1 || settings.notReached > longestCallMinutes) {
        return error(ErrorCode::OutOfRange, "notReached", {"1", std::to_string(longestCallMinutes)});
    }
    if (settings.deskPhone.size() > longestLine) {
        return error(ErrorCode::TooLong, "deskPhone", {std::to_string(longestLine)});
    }
    return settings;
}

Timestamp CallTimes::after(ClockLimitKind kind, Timestamp from) const
{
    const ClockLimit& limit = m_rules.limit(kind);
    if (limit.working && m_clock != nullptr) {
        if (const auto walk = m_rules.calendar.walk(from, limit.minutes * minuteMs, *m_clock)) {
            return walk->end;
        }
    }
    return from.plusMinutes(limit.minutes);
}

} // namespace pd
