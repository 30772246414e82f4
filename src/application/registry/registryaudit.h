// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/roomperson.h"

#include <QtCore/QJsonObject>

/// Registry values as the audit log keeps them, and the names of their subjects.
namespace pd::audit {

QJsonObject json(const BuildingDetails& details);
/// With the room's code, since the section's number tells a reader nothing.
QJsonObject json(const Room& room);
QJsonObject json(const PersonDetails& details);
QJsonObject json(const RoomPersonDetails& details);

QString subject(BuildingId id);
QString subject(SectionId id);
QString subject(RoomId id);
QString subject(PersonId id);
QString subject(RoomPersonId id);

/// NotFound with that subject.
Error notFound(const QString& subject);

} // namespace pd::audit
