// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderlist.h"
#include "domain/repairs/promises.h"

#include <vector>

namespace pd {

/// A call to the customer that the desk has to make.
struct CallDue {
    ContactKind kind = ContactKind::FirstCall;
    Timestamp at{0};
    int attempts = 0;   ///< that reached nobody
    bool again = false; ///< the technician was not there the last time (REP-37)
};

/// The first call of a dispatched order, of booked work the arrival call (REP-35, REP-36): nothing where it
/// was made, or where there is nobody to call. An immediate or unbooked visit is asked after as long a time
/// from the dispatch as the limit of the first call, a booked one as long after the appointment.
std::optional<CallDue> callDue(const ServiceOrder& order, std::span<const OrderContact> contacts,
                               const CallTimes& times = {});
/// A changed time that the customer does not know yet (REP-16).
std::optional<CallDue> tellingDue(const ServiceOrder& order, std::span<const Promise> promises);

/// An unfinished order with what its calls are derived from.
struct OpenOrder {
    OrderRow row;
    std::vector<OrderEvent> promising; ///< events with a time, in order of happening
    std::vector<OrderContact> contacts;
};

struct TodayRow {
    OrderRow row;
    Timestamp at{0}; ///< when it is due
    int attempts = 0;
    bool again = false;
    ContactKind kind = ContactKind::Other; ///< of the call
};

/// What the desk has to do today, each list the most pressing first. Nothing of it is stored: it follows from
/// the open orders.
struct TodayWork {
    static constexpr int soonMinutes = 60;
    std::vector<TodayRow> firstCalls;
    std::vector<TodayRow> arrivalCalls;
    std::vector<TodayRow> toTell;
    std::vector<TodayRow> promises; ///< waiting orders due today, appointments that passed without arrival
    std::vector<TodayRow> soon;     ///< appointments of the next hour
};

/// Calls due within `soonMinutes`; `endOfDay` is the first instant of tomorrow.
TodayWork todayWork(std::span<const OpenOrder> orders, Timestamp now, Timestamp endOfDay,
                    const CallTimes& times = {});

} // namespace pd
