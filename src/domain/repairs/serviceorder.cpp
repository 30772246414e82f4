// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/serviceorder.h"

#include <array>

namespace pd {

std::span<const OrderEventKind> allOrderEventKinds()
{
    static constexpr std::array all{OrderEventKind::Registered,       OrderEventKind::Corrected,
                                    OrderEventKind::ConsentRecorded,  OrderEventKind::Dispatched,
                                    OrderEventKind::Redispatched,     OrderEventKind::Arrived,
                                    OrderEventKind::Waiting,          OrderEventKind::Done,
                                    OrderEventKind::Returned,         OrderEventKind::Closed,
                                    OrderEventKind::Cancelled,        OrderEventKind::Reminded,
                                    OrderEventKind::ContactMade,      OrderEventKind::NotReached,
                                    OrderEventKind::Quoted,           OrderEventKind::PartsIssued,
                                    OrderEventKind::DiscountApproved, OrderEventKind::MoneyHandedIn,
                                    OrderEventKind::OutsideNotified,  OrderEventKind::OutsideReplied,
                                    OrderEventKind::Reworked,         OrderEventKind::LetterSent,
                                    OrderEventKind::Merged,           OrderEventKind::Unmerged,
                                    OrderEventKind::JoinedIncident,   OrderEventKind::LeftIncident,
                                    OrderEventKind::Released,         OrderEventKind::Rechecked,
                                    OrderEventKind::SlipPickedUp,     OrderEventKind::SlipChased,
                                    OrderEventKind::ReviewHeld,       OrderEventKind::DayReviewed,
                                    OrderEventKind::AssignmentUndone};
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
    case OrderEventKind::Reminded:
        return QStringLiteral("reminded");
    case OrderEventKind::ContactMade:
        return QStringLiteral("contact-made");
    case OrderEventKind::NotReached:
        return QStringLiteral("not-reached");
    case OrderEventKind::Quoted:
        return QStringLiteral("quoted");
    case OrderEventKind::PartsIssued:
        return QStringLiteral("parts-issued");
    case OrderEventKind::DiscountApproved:
        return QStringLiteral("discount-approved");
    case OrderEventKind::MoneyHandedIn:
        return QStringLiteral("money-handed-in");
    case OrderEventKind::OutsideNotified:
        return QStringLiteral("outside-notified");
    case OrderEventKind::OutsideReplied:
        return QStringLiteral("outside-replied");
    case OrderEventKind::Reworked:
        return QStringLiteral("reworked");
    case OrderEventKind::LetterSent:
        return QStringLiteral("letter-sent");
    case OrderEventKind::Merged:
        return QStringLiteral("merged");
    case OrderEventKind::Unmerged:
        return QStringLiteral("unmerged");
    case OrderEventKind::JoinedIncident:
        return QStringLiteral("joined-incident");
    case OrderEventKind::LeftIncident:
        return QStringLiteral("left-incident");
    case OrderEventKind::Released:
        return QStringLiteral("released");
    case OrderEventKind::Rechecked:
        return QStringLiteral("rechecked");
    case OrderEventKind::SlipPickedUp:
        return QStringLiteral("slip-picked-up");
    case OrderEventKind::SlipChased:
        return QStringLiteral("slip-chased");
    case OrderEventKind::ReviewHeld:
        return QStringLiteral("review-held");
    case OrderEventKind::DayReviewed:
        return QStringLiteral("day-reviewed");
    case OrderEventKind::AssignmentUndone:
        return QStringLiteral("assignment-undone");
    }
    return {};
}

} // namespace pd
