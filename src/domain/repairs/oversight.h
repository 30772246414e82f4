// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/office/servicecalendar.h"
#include "domain/repairs/orderlist.h"
#include "domain/repairs/orderrules.h"

#include <vector>

namespace pd {

/// A report of our own technicians waits for the supervisor (REP-24).
enum class ReleaseState { Pending, Released, Refused };
std::span<const ReleaseState> allReleaseStates();
QString code(ReleaseState state);

struct OrderRelease {
    ReleaseState state = ReleaseState::Pending;
    Timestamp askedAt{0};
    QString askedBy; ///< name
    std::optional<Timestamp> decidedAt;
    QString decidedBy;
    QString note;
};

/// One look of a customer-service officer at finished public work (REP-54).
struct OrderRecheck {
    bool good = false;
    Timestamp at{0};
    QString actor;
    QString note;
};

/// People are trapped: stands on every desk until somebody takes it (REP-65).
struct OrderAlarm {
    Timestamp raisedAt{0};
    std::optional<Timestamp> takenAt;
    QString takenBy; ///< name
    QString note;
};
struct AlarmRow {
    OrderRow row;
    OrderAlarm alarm;
};

/// Work in a public area, which somebody of customer service looks at before it is closed (REP-54).
bool needsRecheck(const ServiceOrder& order);
/// Done, and not found good since.
bool recheckDue(const ServiceOrder& order, const std::vector<OrderRecheck>& rechecks);

struct RecheckEntry {
    bool good = true;
    QString note;
    std::optional<Timestamp> promisedAt; ///< when somebody goes again, where it is not good
};
/// Good: the state stays. Not good: the work waits for another visit, what was entered of it stays in the
/// event. Errors: OrderTransition (not done), ReasonRequired, PromiseRequired, PromiseInPast, TooLong.
Result<OrderStep> rechecked(ServiceOrder order, const RecheckEntry& entry, const Entering& entering);
/// The supervisor agrees. Errors: OrderTransition (no longer registered), TooLong.
Result<OrderStep> released(ServiceOrder order, const QString& note, const Entering& entering);

/// Before the first or after the last service hour of its day, a break at noon is none of it; on a day
/// without hours all day (LOG-15, REP-26).
bool isOutsideService(Timestamp at, const ServiceCalendar& calendar, const Clock& clock);
/// The night before `day`: from the end of service on the last day that had any to its beginning on that day,
/// where it has none to its end.
struct Night {
    Timestamp from{0};
    Timestamp until{0}; ///< exclusive
};
Night nightBefore(const Date& day, const ServiceCalendar& calendar, const Clock& clock);

} // namespace pd
