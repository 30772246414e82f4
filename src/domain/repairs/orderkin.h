// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calls/callwords.h"
#include "domain/repairs/incident.h"
#include "domain/repairs/matters.h"
#include "domain/repairs/oversight.h"

#include <vector>

namespace pd {

/// Where a merged order went.
struct MergedInto {
    OrderId order{0}; ///< the one that stands at the end of the chain
    QString number;
    Timestamp at{0};
    QString actor;
    OrderState before = OrderState::Registered; ///< what undoing puts back
    OrderId next{0};                            ///< the one it was merged into itself
};

struct MergedHere {
    OrderRow row;
    Timestamp at{0};
    QString actor;
};

struct KinReminder {
    OrderId order{0}; ///< at which it was written down
    Timestamp at{0};
    QString actor;
    QString note; ///< who called and with what words
};

struct KinCall {
    CallId id{0};
    QString number;
    Timestamp at{0};
    QString caller;
    QString reason;
};

/// What belongs to an order beside itself: merged orders, reminders, calls, incident, and what others must
/// still say to it.
struct OrderKin {
    std::optional<MergedInto> mergedInto;
    std::vector<MergedHere> mergedHere;
    std::vector<KinReminder> reminders; ///< of it and of what was merged into it
    std::vector<KinCall> calls;         ///< likewise
    std::optional<IncidentRow> incident;
    std::optional<OrderRelease> release;
    std::vector<OrderRecheck> rechecks;
    bool recheckDue = false;
    std::optional<OrderAlarm> alarm;
    std::vector<QString>
        earlier;            ///< latest numbers of the same place and kind in the days before it (REP-28)
    int earlierCount = 0;   ///< of all of them
    bool recurring = false; ///< REP-27
    std::optional<MatterSeen> recurrenceSeen; ///< what the supervisor said to it
};

/// What the lists mark an order with.
struct OrderMark {
    int reminders = 0;
    bool inIncident = false;
    bool pendingRelease = false;
    bool recheckDue = false;
    bool alarm = false; ///< nobody has taken it yet

    friend bool operator==(const OrderMark&, const OrderMark&) = default;
};

} // namespace pd
