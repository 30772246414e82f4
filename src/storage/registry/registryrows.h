// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/roomperson.h"
#include "storage/sql/connection.h"

#include <optional>

/// How rows of the registry's tables become values; shared by its queries.
namespace pd::rows {

/// A code outside the list means that the file and the program disagree: throws StorageError(Misuse).
template <class T>
T orThrow(const std::optional<T>& value)
{
    if (!value) {
        throw StorageError(StorageErrorKind::Misuse, 0, QStringLiteral("unknown code in a registry row"));
    }
    return *value;
}

/// Columns: id, code, version, section_id, number, floor, use, state, built_area, inner_area,
/// fee_coefficient, handover_date, butler_id, note.
Room roomOf(const Row& row);
/// Columns: id, room_id, person_id, role, share, relation, from_date, to_date, version.
RoomPerson roomPersonOf(const Row& row);
QStringList phonesOf(Connection& connection, PersonId person);

} // namespace pd::rows
