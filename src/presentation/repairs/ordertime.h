// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QtCore/QString>

#include <optional>

namespace pd {

/// "09:42" on the day that is now, "11-20 09:42" in the same year, else "2025-11-20 09:42".
QString shortTime(Timestamp at, const Clock& clock);
/// The same seen from another day: papers of a day leave that day out.
QString shortTime(Timestamp at, const Clock& clock, const Date& day);
/// Empty for nothing.
QString shortTime(const std::optional<Timestamp>& at, const Clock& clock);
/// "2026-11-21 09:42"
QString longTime(Timestamp at, const Clock& clock);
/// "09:42"
QString timeOfDay(Timestamp at, const Clock& clock);

/// What a hurried clerk types: "9", "930", "0930", "9:30", "9.30", "９：３０" (of `day`); "+30" minutes from
/// now; before any of these a day: "明天"/"明"/"t" (tomorrow), "后天", "25" (of this month, else the next),
/// "11-25", "2026-11-25". Errors: NotADate.
Result<Timestamp> parseOrderTime(const QString& typed, const Date& day, const Clock& clock);

/// "25 min", "3 h 10 min", "2 d 4 h" between two moments, never negative.
QString spanText(Timestamp from, Timestamp until);

} // namespace pd
