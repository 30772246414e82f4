// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/household.h"
#include "storage/sql/connection.h"

#include <optional>
#include <vector>

namespace pd {

/// Reads of people and their roles. All throw StorageError; personal data comes unmasked.
class PersonQueries {
public:
    explicit PersonQueries(Connection& connection) : m_connection(connection) {}

    std::optional<Person> person(PersonId id);
    /// Everybody with that name or one of those numbers, at most 20, except `except`.
    std::vector<Person> alike(const QString& name, const QStringList& phones, std::optional<PersonId> except);

    std::optional<RoomPerson> role(RoomPersonId id);
    /// Every role that was ever held in the room.
    std::vector<RoomPerson> rolesIn(RoomId room);
    /// Every role the person ever had, with the room's code.
    std::vector<PersonRole> rolesOf(PersonId person);

private:
    Connection& m_connection;
};

} // namespace pd
