// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/office/servicecalendar.h"
#include "domain/repairs/orderwords.h"

#include <QtCore/QString>

#include <array>
#include <span>

namespace pd {

/// What the office measures of an order. Each stands alone: none moves another's due time.
enum class OrderClockKind {
    Assign,       ///< report → somebody is sent (REP-14)
    Arrival,      ///< report or appointment → on site (REP-10, REP-11)
    FirstCall,    ///< dispatch or appointment → the customer was asked (REP-36)
    SecondCall,   ///< a call before anybody had come → the next one (REP-37)
    NoMovement,   ///< the last movement → the next one (REP-15)
    ReviewToSite, ///< end of the technical review → on site again (REP-46)
    DefiniteTime, ///< review → the customer has a definite time (REP-47)
    Promise,      ///< waiting until the time promised to the customer (REP-19)
    SlipReturn,   ///< dispatch → the signed slip is back (REP-42)
    LongOpen,     ///< report → done (REP-21)
    Callback,     ///< done → called back (CBK-01, CBK-04)
};

/// "first-call": as stored.
QString code(OrderClockKind kind);
std::span<const OrderClockKind> allOrderClockKinds();

/// Whom the rule names when the limit nears or has passed.
enum class ClockAddressee {
    Desk,       ///< calls the customer or the technician
    TeamLeader, ///< who dispatched (REP-15)
    Supervisor, ///< of engineering (REP-14)
};
ClockAddressee addresseeOf(OrderClockKind kind);

/// One adjustable limit. Arrival and callback have several, by urgency.
enum class ClockLimitKind {
    Assign,
    ImmediateArrival,
    UrgentArrival,
    BookedArrival,
    FirstCall,
    SecondCall,
    NoMovement,
    ReviewToSite,
    DefiniteTime,
    LongOpen,
    Callback,
    UrgentCallback,
};
inline constexpr std::size_t clockLimitCount = static_cast<std::size_t>(ClockLimitKind::UrgentCallback) + 1;

/// "urgent-arrival": as stored.
QString code(ClockLimitKind kind);
std::span<const ClockLimitKind> allClockLimitKinds();

struct ClockLimit {
    int minutes = 0;
    bool working = false; ///< counted in service hours instead of by the wall clock

    friend bool operator==(const ClockLimit&, const ClockLimit&) = default;
};

/// When signed slips must be back; minutes of the day (REP-42).
struct SlipHours {
    int early = 14 * 60;          ///< slips issued before it …
    int earlyReturn = 17 * 60;    ///< … are due back then
    int endOfWork = 17 * 60 + 30; ///< the others then; those issued later, then on the next day

    friend bool operator==(const SlipHours&, const SlipHours&) = default;
};

/// The office's limits and hours; a default one has the rulebook's.
struct ClockRules {
    ClockRules();
    [[nodiscard]] const ClockLimit& limit(ClockLimitKind kind) const
    {
        return limits.at(static_cast<std::size_t>(kind));
    }
    [[nodiscard]] ClockLimit& limit(ClockLimitKind kind) { return limits.at(static_cast<std::size_t>(kind)); }

    std::array<ClockLimit, clockLimitCount> limits;
    int warnBefore = 15; ///< minutes; no warning before half of a limit is used up
    SlipHours slips;
    ServiceCalendar calendar;

    friend bool operator==(const ClockRules&, const ClockRules&) = default;
};

/// Errors: OutOfRange ("limit:urgent-arrival", "warnBefore", "earlySlip", "earlySlipReturn", "endOfWork") and
/// those of the calendar's checked().
Result<ClockRules> checked(ClockRules rules, const Date& today);

} // namespace pd
