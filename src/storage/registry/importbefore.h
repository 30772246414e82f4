// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/registry/rosterplan.h"

namespace pd {

/// The columns an import can change, as text in import_change, and back. Throws StorageError for a text that
/// is none.
QString beforeText(const RoomDetails& details);
QString beforeText(const PersonDetails& details);
QString beforeText(const LinkDetails& details);

/// Writes them back and raises the version.
void putBackRoom(Connection& connection, RoomId room, const QString& before);
void putBackPerson(Connection& connection, PersonId person, const QString& before);
void putBackLink(Connection& connection, RoomPersonId link, const QString& before);

} // namespace pd
