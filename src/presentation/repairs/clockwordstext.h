// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderclocks.h"
#include "presentation/repairs/orderwordstext.h"

namespace pd {

// In the present language.

/// "Arrival": what the clock waits for.
QString orderClockText(OrderClockKind kind);
/// "Chase the engineering supervisor": what the rule asks for when the limit has passed.
QString orderClockStep(OrderClockKind kind);
QString clockAddresseeText(ClockAddressee addressee);
/// "Arrival, urgent": a limit in the settings.
QString clockLimitText(ClockLimitKind kind);
/// "REP-10": the rule that a limit comes from.
QString clockLimitRule(ClockLimitKind kind);

/// "Friday"; 1 = Monday.
QString weekdayText(int weekday);
QString shortWeekdayText(int weekday);
/// "11-27 Fri"
QString dayText(const Date& date);

/// "15 min", "2 h", "1 h 30 min", "2 d": what people type and read; nothing is lost.
QString limitSpanText(std::int64_t minutes);
/// Reads the same, and "90", "1.5h", "2小时", "1天". Errors: NotANumber.
Result<int> parseLimitSpan(const QString& typed);

/// "in time 09:32", "3 min late", "paused since 09:40": how a run stands.
QString clockStatusText(const OrderClock& run, const Clock& clock);
StateLook clockStatusLook(const OrderClock& run, Timestamp now);
/// "Why this due time" (reference A11): start, limit, each stretch and pause, the due time; one line each.
QStringList clockReasons(const OrderClock& run, const ServiceOrder& order, const Clock& clock);

} // namespace pd
