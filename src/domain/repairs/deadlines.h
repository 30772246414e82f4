// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/repairs/orderclocks.h"
#include "domain/repairs/orderlist.h"

namespace pd {

/// When the technician must be there for the first time; none for a booked order without appointment, once
/// somebody has arrived, and while waiting (REP-10, REP-11). Without pauses: orderClocks() knows those.
std::optional<Timestamp> arrivalDue(const ServiceOrder& order, const ClockRules& rules = {});
/// When the signed slip must be back (REP-42), by the day of the dispatch or of the appointment, whichever is
/// later. None before the dispatch, while waiting, and once it is back.
std::optional<Timestamp> slipReturnDue(const ServiceOrder& order, const SlipHours& hours, const Clock& clock);
/// Unfinished beyond the limit of REP-21, by the office's rules where the row has been read from a file, else
/// for more than 24 hours.
bool isLongOpen(const OrderRow& row, Timestamp now);
/// As isLongOpen() of a row, with the rulebook's limit.
bool isLongOpen(const ServiceOrder& order, Timestamp now);
/// Orders reported before it and unfinished now are long open.
Timestamp longOpenSince(const ClockRules& rules, const Clock& clock);
/// The appointment to propose when dispatching: the one agreed on, or now where it is missing or gone.
Timestamp proposedAppointment(const ServiceOrder& order, Timestamp now);

} // namespace pd
