// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/roomperson.h"

#include <vector>

namespace pd {

/// A person in a room as the room page and the household card show him. Phones are masked unless said
/// otherwise.
struct HouseholdMember {
    RoomPerson link;
    QString name;
    QStringList phones;
    bool vip = false;

    friend bool operator==(const HouseholdMember&, const HouseholdMember&) = default;
};

/// A role as the person's form lists it.
struct PersonRole {
    RoomPerson link;
    QString roomCode;

    friend bool operator==(const PersonRole&, const PersonRole&) = default;
};

/// Everything the registry knows about a room; the caution strip is room.details.note.
struct Household {
    Room room;
    QString buildingName;
    QString butlerName;
    std::vector<HouseholdMember> members; ///< by role, then first day, then name

    friend bool operator==(const Household&, const Household&) = default;
};

} // namespace pd
