// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/roomperson.h"

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr int longestRelation = 20;
constexpr Share wholeRoom = Share::fromUnits(10'000);

bool overlap(const RoomPersonDetails& a, const RoomPersonDetails& b)
{
    return !(a.to && b.from && *a.to < *b.from) && !(b.to && a.from && *b.to < *a.from);
}

/// Units of shares held on that day by owners among `others`.
std::int64_t heldOn(const std::optional<Date>& day, std::span<const RoomPersonDetails> others)
{
    std::int64_t sum = 0;
    for (const auto& other : others) {
        const bool begun = !other.from || (day && *other.from <= *day);
        const bool ended = other.to && day && *other.to < *day;
        if (other.role == RoomRole::Owner && other.share && begun && !ended) {
            sum += other.share->units();
        }
    }
    return sum;
}

/// The largest sum of others' shares on any day of `added`: it can only rise on first days.
std::int64_t mostHeldDuring(const RoomPersonDetails& added, std::span<const RoomPersonDetails> others)
{
    std::int64_t most = heldOn(added.from, others);
    for (const auto& other : others) {
        if (other.from && overlap(added, other)) {
            const auto day = added.from ? std::max(*added.from, *other.from) : *other.from;
            most = std::max(most, heldOn(day, others));
        }
    }
    return most;
}

} // namespace

QString code(RoomRole role)
{
    switch (role) {
    case RoomRole::Owner:
        return QStringLiteral("owner");
    case RoomRole::Occupant:
        return QStringLiteral("occupant");
    case RoomRole::Tenant:
        return QStringLiteral("tenant");
    case RoomRole::Family:
        return QStringLiteral("family");
    case RoomRole::Contact:
        return QStringLiteral("contact");
    }
    return {};
}

std::span<const RoomRole> allRoomRoles()
{
    static constexpr std::array all{RoomRole::Owner, RoomRole::Occupant, RoomRole::Tenant, RoomRole::Family,
                                    RoomRole::Contact};
    return all;
}

bool holdsOn(const RoomPersonDetails& details, const Date& day)
{
    return (!details.from || *details.from <= day) && (!details.to || day <= *details.to);
}

std::vector<Error> check(const RoomPersonDetails& details)
{
    std::vector<Error> errors;
    if (details.share && details.role != RoomRole::Owner) {
        errors.push_back(error(ErrorCode::UnknownChoice, "share", {details.share->toString()}));
    } else if (details.share && (*details.share <= Share() || *details.share > wholeRoom)) {
        errors.push_back(error(ErrorCode::OutOfRange, "share", {"0.01", "100"}));
    }
    if (details.relation.size() > longestRelation) {
        errors.push_back(error(ErrorCode::TooLong, "relation", {std::to_string(longestRelation)}));
    }
    if (details.from && details.to && *details.to < *details.from) {
        errors.push_back(error(ErrorCode::DateOrder, "to"));
    }
    return errors;
}

std::vector<Error> checkAmong(const RoomPersonDetails& added, std::span<const RoomPersonDetails> others)
{
    std::vector<Error> errors;
    const bool twice = std::ranges::any_of(others, [&](const RoomPersonDetails& other) {
        return other.person == added.person && other.role == added.role && overlap(added, other);
    });
    if (twice) {
        errors.push_back(error(ErrorCode::Duplicate, "role", {code(added.role).toStdString()}));
    }
    if (added.role == RoomRole::Owner && added.share) {
        const std::int64_t held = mostHeldDuring(added, others);
        if (held + added.share->units() > wholeRoom.units()) {
            const auto left = Share::fromUnits(std::max<std::int64_t>(0, wholeRoom.units() - held));
            errors.push_back(error(ErrorCode::OutOfRange, "share", {"0.01", left.toString()}));
        }
    }
    return errors;
}

} // namespace pd
