// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/serviceorder.h"

#include <array>

namespace pd {

std::span<const OrderEventKind> allOrderEventKinds()
{
    static constexpr std::array all{
        OrderEventKind::Registered, OrderEventKind::Corrected,    OrderEventKind::ConsentRecorded,
        OrderEventKind::Dispatched, OrderEventKind::Redispatched, OrderEventKind::Arrived,
        OrderEventKind::Waiting,    OrderEventKind::Done,         OrderEventKind::Returned,
        OrderEventKind::Closed,     OrderEventKind::Cancelled};
    return all;
}

QString code(OrderEventKind kind)
{
    switch (kind) {
    case OrderEventKind::Registered:
        return QStringLiteral("registered");
    case OrderEventKind::Corrected:
        return QStringLiteral("corrected");
    case OrderEventKind::ConsentRecorded:
        return QStringLiteral("consent-recorded");
    case OrderEventKind::Dispatched:
        return QStringLiteral("dispatched");
    case OrderEventKind::Redispatched:
        return QStringLiteral("redispatched");
    case OrderEventKind::Arrived:
        return QStringLiteral("arrived");
    case OrderEventKind::Waiting:
        return QStringLiteral("waiting");
    case OrderEventKind::Done:
        return QStringLiteral("done");
    case OrderEventKind::Returned:
        return QStringLiteral("returned");
    case OrderEventKind::Closed:
        return QStringLiteral("closed");
    case OrderEventKind::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

} // namespace pd
