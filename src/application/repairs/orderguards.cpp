// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/orderguards.h"

#include "storage/repairs/oversightstore.h"

namespace pd {

OrderIntake withAlarmUrgency(UnitOfWork& unit, OrderIntake intake)
{
    if (intake.faultKind && OversightQueries(unit.connection()).isAlarmKind(*intake.faultKind)) {
        intake.urgency = Urgency::Immediate;
    }
    return intake;
}

void askOthers(UnitOfWork& unit, const ServiceOrder& order)
{
    OversightStore store(unit);
    if (order.intake.origin == OrderOrigin::SelfInspection && order.state == OrderState::Registered) {
        store.askRelease(order.id);
    }
    const bool nobodyThere = isUnfinished(order.state) && !order.arrivedAt && !order.intake.backFilled;
    if (nobodyThere && order.intake.faultKind &&
        OversightQueries(unit.connection()).isAlarmKind(*order.intake.faultKind)) {
        store.raiseAlarm(order.id);
    }
}

std::optional<Error> heldBack(UnitOfWork& unit, const ServiceOrder& order, OrderAction action)
{
    OversightQueries queries(unit.connection());
    if (action == OrderAction::Dispatch || action == OrderAction::Redispatch) {
        const auto release = queries.release(order.id);
        if (release && release->state != ReleaseState::Released) {
            return error(ErrorCode::ReleaseRequired, "release", {order.number.toStdString()});
        }
    }
    if (action == OrderAction::Close && recheckDue(order, queries.rechecks(order.id))) {
        return error(ErrorCode::SignatureRequired, "recheck", {order.number.toStdString()});
    }
    return std::nullopt;
}

} // namespace pd
