// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/orderentering.h"

#include "storage/repairs/serviceorderqueries.h"

#include <algorithm>

namespace pd {

Entering enteringOf(const UnitOfWork& unit)
{
    return {unit.now(), unit.actor().login};
}

Entering enteringOf(const UnitOfWork& unit, const ServiceOrder& order)
{
    Entering entering = enteringOf(unit);
    for (const auto& earlier : {std::optional(order.reportedAt), order.dispatchedAt, order.arrivedAt,
                                order.doneAt, order.returnedAt, order.closedAt, order.cancelledAt}) {
        entering.now = std::max(entering.now, earlier.value_or(entering.now));
    }
    return entering;
}

OrderStep noted(const UnitOfWork& unit, const ServiceOrder& order, OrderEventKind kind, const QString& note)
{
    OrderStep step{order, happened(kind, enteringOf(unit, order), note)};
    step.event.technician = order.technician;
    return step;
}

Result<ServiceOrder> orderOf(UnitOfWork& unit, OrderId id)
{
    const auto order = ServiceOrderQueries(unit.connection(), unit.clock()).order(id);
    return order ? Result<ServiceOrder>(*order) : Result<ServiceOrder>(error(ErrorCode::NotFound, "order"));
}

Result<ServiceOrder> orderOf(UnitOfWork& unit, OrderId id, int version)
{
    auto order = orderOf(unit, id);
    if (order && order->version != version) {
        return error(ErrorCode::Conflict, "order", {order->number.toStdString()});
    }
    return order;
}

} // namespace pd
