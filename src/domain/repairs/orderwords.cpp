// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/orderwords.h"

#include <array>

namespace pd {

std::span<const JobKind> allJobKinds()
{
    static constexpr std::array all{JobKind::Repair, JobKind::Special, JobKind::Water, JobKind::Cleaning};
    return all;
}

std::span<const Part> allParts()
{
    static constexpr std::array all{Part::Own, Part::Public};
    return all;
}

std::span<const Urgency> allUrgencies()
{
    static constexpr std::array all{Urgency::Immediate, Urgency::Urgent, Urgency::Normal};
    return all;
}

std::span<const WarrantyState> allWarrantyStates()
{
    static constexpr std::array all{WarrantyState::Unknown, WarrantyState::In, WarrantyState::Out};
    return all;
}

std::span<const OrderOrigin> allOrderOrigins()
{
    static constexpr std::array all{OrderOrigin::Customer, OrderOrigin::SelfInspection,
                                    OrderOrigin::Department};
    return all;
}

std::span<const WaitingReason> allWaitingReasons()
{
    static constexpr std::array all{WaitingReason::NobodyHome,   WaitingReason::Parts,
                                    WaitingReason::OutsideUnit,  WaitingReason::Review,
                                    WaitingReason::AnotherVisit, WaitingReason::CustomerWish};
    return all;
}

QString code(JobKind value)
{
    switch (value) {
    case JobKind::Repair:
        return QStringLiteral("repair");
    case JobKind::Special:
        return QStringLiteral("special");
    case JobKind::Water:
        return QStringLiteral("water");
    case JobKind::Cleaning:
        return QStringLiteral("cleaning");
    }
    return {};
}

QString code(Part value)
{
    switch (value) {
    case Part::Own:
        return QStringLiteral("own");
    case Part::Public:
        return QStringLiteral("public");
    }
    return {};
}

QString code(Urgency value)
{
    switch (value) {
    case Urgency::Immediate:
        return QStringLiteral("immediate");
    case Urgency::Urgent:
        return QStringLiteral("urgent");
    case Urgency::Normal:
        return QStringLiteral("normal");
    }
    return {};
}

QString code(WarrantyState value)
{
    switch (value) {
    case WarrantyState::Unknown:
        return QStringLiteral("unknown");
    case WarrantyState::In:
        return QStringLiteral("in");
    case WarrantyState::Out:
        return QStringLiteral("out");
    }
    return {};
}

QString code(OrderOrigin value)
{
    switch (value) {
    case OrderOrigin::Customer:
        return QStringLiteral("customer");
    case OrderOrigin::SelfInspection:
        return QStringLiteral("self-inspection");
    case OrderOrigin::Department:
        return QStringLiteral("department");
    }
    return {};
}

QString code(WaitingReason value)
{
    switch (value) {
    case WaitingReason::NobodyHome:
        return QStringLiteral("nobody-home");
    case WaitingReason::Parts:
        return QStringLiteral("parts");
    case WaitingReason::OutsideUnit:
        return QStringLiteral("outside-unit");
    case WaitingReason::Review:
        return QStringLiteral("review");
    case WaitingReason::AnotherVisit:
        return QStringLiteral("another-visit");
    case WaitingReason::CustomerWish:
        return QStringLiteral("customer-wish");
    }
    return {};
}

} // namespace pd
