// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/appointments.h"

#include <algorithm>

namespace pd {

namespace {

bool collide(Timestamp one, Timestamp other)
{
    return one < other.plusMinutes(visitMinutes) && other < one.plusMinutes(visitMinutes);
}

} // namespace

std::optional<Timestamp> visitTime(const ServiceOrder& order)
{
    switch (order.state) {
    case OrderState::Dispatched:
    case OrderState::OnSite:
        return order.intake.appointmentAt;
    case OrderState::Waiting:
        return order.promisedAt;
    case OrderState::Registered:
    case OrderState::Done:
    case OrderState::Returned:
    case OrderState::Closed:
    case OrderState::Cancelled:
        return std::nullopt;
    }
    return std::nullopt;
}

const OrderRow* collision(std::span<const OrderRow> orders, Timestamp at, OrderId except)
{
    const auto found = std::ranges::find_if(orders, [&](const OrderRow& row) {
        const auto visit = visitTime(row.order);
        return row.order.id != except && visit && collide(*visit, at);
    });
    return found == orders.end() ? nullptr : &*found;
}

Timestamp nextFree(std::span<const OrderRow> orders, Timestamp from)
{
    std::vector<Timestamp> visits;
    for (const OrderRow& row : orders) {
        if (const auto visit = visitTime(row.order)) {
            visits.push_back(*visit);
        }
    }
    std::ranges::sort(visits);
    Timestamp free = from;
    for (const Timestamp visit : visits) {
        if (collide(visit, free)) {
            free = visit.plusMinutes(visitMinutes);
        }
    }
    return free;
}

} // namespace pd
