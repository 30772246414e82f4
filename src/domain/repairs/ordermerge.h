// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calls/call.h"
#include "domain/repairs/orderrules.h"

namespace pd {

/// The customer asks after an order that is there already 催办.
struct ReminderEntry {
    std::optional<PersonId> person;
    QString caller;
    QString phone;
    QString words; ///< empty: only asked
    /// The call record that is settled by it; none: one is made.
    std::optional<CallId> call;
};

/// The event that tells of it; the state and version of the order stay. Errors: OrderTransition (the order is
/// not open), TooLong.
Result<OrderEvent> reminded(const ServiceOrder& order, const ReminderEntry& entry, const Entering& entering);

struct MergeSteps {
    OrderStep away;     ///< cancelled, with everything it had
    OrderStep survivor; ///< as it was, with an event
};
/// `away` goes into `survivor`. Errors: SameRecord, OrderTransition (`away` is done or ended, `survivor` is
/// ended).
Result<MergeSteps> merged(ServiceOrder away, const ServiceOrder& survivor, const Entering& entering);
/// `away` is again what it was in `before`. Errors: OrderTransition (`survivor` is ended).
Result<MergeSteps> unmerged(ServiceOrder away, OrderState before, const ServiceOrder& survivor,
                            const Entering& entering);

/// "并入 FW-202611-0183": the reason for which a merged order is cancelled, and the number in it (empty: the
/// reason is another).
QString mergeReason(const QString& survivor);
QString mergedInto(const QString& cancelReason);

} // namespace pd
