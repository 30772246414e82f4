// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/incident.h"

#include <algorithm>
#include <array>
#include <set>

namespace pd {

namespace {

constexpr int longestTitle = 100;
constexpr int longestText = 500;

} // namespace

std::span<const IncidentState> allIncidentStates()
{
    static constexpr std::array all{IncidentState::Open, IncidentState::Closed};
    return all;
}

QString code(IncidentState state)
{
    switch (state) {
    case IncidentState::Open:
        return QStringLiteral("open");
    case IncidentState::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

std::optional<IncidentHint> incidentAmong(const std::vector<OrderRow>& neighbours,
                                          const std::optional<RoomId>& room, const IntakeSettings& settings,
                                          Timestamp now)
{
    const Timestamp from = now.plusMinutes(-settings.incidentMinutes);
    IncidentHint hint;
    hint.since = now;
    std::set<RoomId> rooms;
    std::vector<const OrderRow*> counted;
    for (const OrderRow& row : neighbours) {
        const ServiceOrder& order = row.order;
        const bool counts = order.state != OrderState::Cancelled && order.intake.room &&
                            order.intake.room != room && order.reportedAt >= from && order.reportedAt <= now;
        if (counts) {
            rooms.insert(*order.intake.room);
            hint.since = std::min(hint.since, order.reportedAt);
            counted.push_back(&row);
        }
    }
    hint.rooms = static_cast<int>(rooms.size()) + 1;
    if (hint.rooms < settings.incidentRooms) {
        return std::nullopt;
    }
    std::ranges::sort(counted, {}, [](const OrderRow* row) { return row->order.id; });
    std::ranges::transform(counted, std::back_inserter(hint.orders),
                           [](const OrderRow* row) { return row->order.id; });
    return hint;
}

Result<IncidentWords> checked(IncidentWords words)
{
    words.title = words.title.simplified();
    words.callerText = words.callerText.trimmed();
    if (words.title.isEmpty()) {
        return error(ErrorCode::Required, "title");
    }
    if (words.title.size() > longestTitle) {
        return error(ErrorCode::TooLong, "title", {std::to_string(longestTitle)});
    }
    if (words.callerText.size() > longestText) {
        return error(ErrorCode::TooLong, "callerText", {std::to_string(longestText)});
    }
    return words;
}

MemberOutcome outcomeFor(OrderState state)
{
    switch (state) {
    case OrderState::Registered:
        return MemberOutcome::Cancelled;
    case OrderState::Dispatched:
    case OrderState::OnSite:
    case OrderState::Waiting:
        return MemberOutcome::Done;
    case OrderState::Returned:
        return MemberOutcome::Closed;
    case OrderState::Done:
    case OrderState::Closed:
    case OrderState::Cancelled:
        break;
    }
    return MemberOutcome::Kept;
}

} // namespace pd
