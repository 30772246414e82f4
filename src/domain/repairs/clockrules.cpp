// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/clockrules.h"

#include <optional>

namespace pd {

namespace {

constexpr int hour = 60;
constexpr int day = 24 * hour;
constexpr int longestLimit = 60 * day;
constexpr int longestWarning = 8 * hour;

constexpr std::array clockKinds{
    OrderClockKind::Assign,       OrderClockKind::Arrival,    OrderClockKind::FirstCall,
    OrderClockKind::SecondCall,   OrderClockKind::NoMovement, OrderClockKind::ReviewToSite,
    OrderClockKind::DefiniteTime, OrderClockKind::Promise,    OrderClockKind::SlipReturn,
    OrderClockKind::LongOpen,     OrderClockKind::Callback};

constexpr std::array limitKinds{
    ClockLimitKind::Assign,        ClockLimitKind::ImmediateArrival, ClockLimitKind::UrgentArrival,
    ClockLimitKind::BookedArrival, ClockLimitKind::FirstCall,        ClockLimitKind::SecondCall,
    ClockLimitKind::NoMovement,    ClockLimitKind::ReviewToSite,     ClockLimitKind::DefiniteTime,
    ClockLimitKind::LongOpen,      ClockLimitKind::Callback,         ClockLimitKind::UrgentCallback};

std::optional<Error> outside(int value, int least, int greatest, const std::string& field)
{
    if (value < least || value > greatest) {
        return error(ErrorCode::OutOfRange, field, {std::to_string(least), std::to_string(greatest)});
    }
    return std::nullopt;
}

std::optional<Error> problemOf(const SlipHours& slips)
{
    if (auto problem = outside(slips.early, 0, day, "earlySlip")) {
        return problem;
    }
    if (auto problem = outside(slips.earlyReturn, slips.early, day, "earlySlipReturn")) {
        return problem;
    }
    return outside(slips.endOfWork, slips.early, day, "endOfWork");
}

} // namespace

QString code(OrderClockKind kind)
{
    switch (kind) {
    case OrderClockKind::Assign:
        return QStringLiteral("assign");
    case OrderClockKind::Arrival:
        return QStringLiteral("arrival");
    case OrderClockKind::FirstCall:
        return QStringLiteral("first-call");
    case OrderClockKind::SecondCall:
        return QStringLiteral("second-call");
    case OrderClockKind::NoMovement:
        return QStringLiteral("no-movement");
    case OrderClockKind::ReviewToSite:
        return QStringLiteral("review-to-site");
    case OrderClockKind::DefiniteTime:
        return QStringLiteral("definite-time");
    case OrderClockKind::Promise:
        return QStringLiteral("promise");
    case OrderClockKind::SlipReturn:
        return QStringLiteral("slip-return");
    case OrderClockKind::LongOpen:
        return QStringLiteral("long-open");
    case OrderClockKind::Callback:
        return QStringLiteral("callback");
    }
    return {};
}

std::span<const OrderClockKind> allOrderClockKinds()
{
    return clockKinds;
}

ClockAddressee addresseeOf(OrderClockKind kind)
{
    switch (kind) {
    case OrderClockKind::Assign:
    case OrderClockKind::ReviewToSite:
    case OrderClockKind::DefiniteTime:
    case OrderClockKind::LongOpen:
        return ClockAddressee::Supervisor;
    case OrderClockKind::NoMovement:
        return ClockAddressee::TeamLeader;
    case OrderClockKind::Arrival:
    case OrderClockKind::FirstCall:
    case OrderClockKind::SecondCall:
    case OrderClockKind::Promise:
    case OrderClockKind::SlipReturn:
    case OrderClockKind::Callback:
        break;
    }
    return ClockAddressee::Desk;
}

QString code(ClockLimitKind kind)
{
    switch (kind) {
    case ClockLimitKind::Assign:
        return QStringLiteral("assign");
    case ClockLimitKind::ImmediateArrival:
        return QStringLiteral("immediate-arrival");
    case ClockLimitKind::UrgentArrival:
        return QStringLiteral("urgent-arrival");
    case ClockLimitKind::BookedArrival:
        return QStringLiteral("booked-arrival");
    case ClockLimitKind::FirstCall:
        return QStringLiteral("first-call");
    case ClockLimitKind::SecondCall:
        return QStringLiteral("second-call");
    case ClockLimitKind::NoMovement:
        return QStringLiteral("no-movement");
    case ClockLimitKind::ReviewToSite:
        return QStringLiteral("review-to-site");
    case ClockLimitKind::DefiniteTime:
        return QStringLiteral("definite-time");
    case ClockLimitKind::LongOpen:
        return QStringLiteral("long-open");
    case ClockLimitKind::Callback:
        return QStringLiteral("callback");
    case ClockLimitKind::UrgentCallback:
        return QStringLiteral("urgent-callback");
    }
    return {};
}

std::span<const ClockLimitKind> allClockLimitKinds()
{
    return limitKinds;
}

ClockRules::ClockRules()
{
    constexpr int quarter = 15;
    limit(ClockLimitKind::Assign) = {5, false};
    limit(ClockLimitKind::ImmediateArrival) = {quarter, false};
    limit(ClockLimitKind::UrgentArrival) = {quarter, false};
    limit(ClockLimitKind::BookedArrival) = {quarter, false};
    limit(ClockLimitKind::FirstCall) = {quarter, false};
    limit(ClockLimitKind::SecondCall) = {quarter, false};
    limit(ClockLimitKind::NoMovement) = {2 * hour, true};
    limit(ClockLimitKind::ReviewToSite) = {2 * quarter, false};
    limit(ClockLimitKind::DefiniteTime) = {day, false};
    limit(ClockLimitKind::LongOpen) = {day, false};
    limit(ClockLimitKind::Callback) = {2 * day, false};
    limit(ClockLimitKind::UrgentCallback) = {day, false};
}

Result<ClockRules> checked(ClockRules rules, const Date& today)
{
    for (const ClockLimitKind kind : allClockLimitKinds()) {
        // An appointment may be meant to the minute; every other limit of nothing would be a mistake.
        const int least = kind == ClockLimitKind::BookedArrival ? 0 : 1;
        if (auto problem = outside(rules.limit(kind).minutes, least, longestLimit,
                                   "limit:" + code(kind).toStdString())) {
            return *problem;
        }
    }
    if (auto problem = outside(rules.warnBefore, 0, longestWarning, "warnBefore")) {
        return *problem;
    }
    if (auto problem = problemOf(rules.slips)) {
        return *problem;
    }
    auto plan = checked(rules.calendar.plan(), today);
    if (!plan) {
        return plan.error();
    }
    rules.calendar = ServiceCalendar(std::move(plan).value());
    return rules;
}

} // namespace pd
