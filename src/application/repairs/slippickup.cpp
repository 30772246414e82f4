// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/slippickup.h"

#include "application/repairs/orderentering.h"
#include "domain/repairs/visitrules.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/serviceorderstore.h"

namespace pd {

Result<OrderEvent> storedPickUp(UnitOfWork& unit, OrderId id, std::optional<Timestamp> at)
{
    const auto order = orderOf(unit, id);
    if (!order) {
        return order.error();
    }
    const auto events = ServiceOrderQueries(unit.connection(), unit.clock()).events(id);
    auto event = slipPickedUp(*order, events, at, enteringOf(unit, *order));
    if (event) {
        ServiceOrderStore(unit).addEvent(id, *event);
        unit.audit(QStringLiteral("order:%1").arg(id.value()), {},
                   {{QStringLiteral("slip_picked_up_at_ms"), static_cast<qint64>(event->at.milliseconds())}});
        unit.changed(Topic::Orders);
        unit.changed(Topic::Slips);
    }
    return event;
}

} // namespace pd
