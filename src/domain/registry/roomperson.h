// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/registry/person.h"
#include "domain/registry/room.h"

#include <span>
#include <vector>

namespace pd {

using RoomPersonId = Id<struct RoomPersonTag>;
/// An owner's part of a room, in 1/10000 shown as a number of per cent: 33.33.
using Share = Decimal<2>;

/// What a person is to a room (REG-04).
enum class RoomRole { Owner, Occupant, Tenant, Family, Contact };

QString code(RoomRole role);
std::span<const RoomRole> allRoomRoles();

/// What a clerk says about a person in a room. Rows end, they are not removed.
struct RoomPersonDetails {
    RoomId room;
    PersonId person;
    RoomRole role = RoomRole::Owner;
    std::optional<Share> share; ///< owners only, per cent: above 0, at most 100
    QString relation;           ///< to the owner (REG-05)
    std::optional<Date> from;   ///< first day; none: always was
    std::optional<Date> to;     ///< last day; none: still is

    friend bool operator==(const RoomPersonDetails&, const RoomPersonDetails&) = default;
};

/// The same before person or room are stored.
struct RoleDetails {
    RoomRole role = RoomRole::Owner;
    std::optional<Share> share;
    QString relation;
    std::optional<Date> from;
    std::optional<Date> to;

    [[nodiscard]] RoomPersonDetails of(RoomId room, PersonId person) const
    {
        return {room, person, role, share, relation, from, to};
    }
};

struct RoomPerson {
    RoomPersonId id;
    RoomPersonDetails details;
    std::int64_t version = 1;

    friend bool operator==(const RoomPerson&, const RoomPerson&) = default;
};

/// True if the role holds on that day.
bool holdsOn(const RoomPersonDetails& details, const Date& day);

/// Everything wrong with one role. Fields: share, relation, to. Errors: OutOfRange, TooLong, UnknownChoice (a
/// share for somebody who is not an owner), DateOrder.
std::vector<Error> check(const RoomPersonDetails& details);
/// Whether `added` fits beside the other roles of the room: owners' shares never add up to more than 100 on
/// any day (OutOfRange, field "share"); one person has a role only once at a time (Duplicate, field "role").
std::vector<Error> checkAmong(const RoomPersonDetails& added, std::span<const RoomPersonDetails> others);

} // namespace pd
