// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/repairs/serviceorder.h"

namespace pd {

/// The office's limits, minutes. The start of the clock differs by urgency (REP-11).
struct DeadlineSettings {
    int immediateArrival = 15;     ///< from the report (REP-10)
    int urgentArrival = 15;        ///< from the report (REP-10)
    int bookedArrival = 15;        ///< from the appointment (REP-10)
    int longOpen = 24 * 60;        ///< from the report (REP-21)
    int earlySlip = 14 * 60;       ///< minute of the day: slips issued before it … (REP-42)
    int earlySlipReturn = 17 * 60; ///< … are due back at this minute of the day
    int endOfWork = 17 * 60 + 30;  ///< minute of the day: the others are due back at this one
};

/// When the technician must be there; none for a booked order without appointment, once somebody has arrived,
/// and while waiting (REP-10, REP-11).
std::optional<Timestamp> arrivalDue(const ServiceOrder& order, const DeadlineSettings& settings = {});
/// When the signed slip must be back (REP-42): the day of dispatch or of the appointment, whichever is later;
/// slips issued after work are due the next day. None before dispatch and once it is back.
std::optional<Timestamp> slipReturnDue(const ServiceOrder& order, const Clock& clock,
                                       const DeadlineSettings& settings = {});
/// The one deadline that the lists show: arrival, promised time or slip, by state.
std::optional<Timestamp> nextDue(const ServiceOrder& order, const Clock& clock,
                                 const DeadlineSettings& settings = {});
/// Unfinished for more than 24 hours (REP-21).
bool isLongOpen(const ServiceOrder& order, Timestamp now, const DeadlineSettings& settings = {});
/// The appointment to propose when dispatching: the one agreed on, or now where it is missing or gone.
Timestamp proposedAppointment(const ServiceOrder& order, Timestamp now);

} // namespace pd
