// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/person.h"
#include "domain/registry/room.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>

namespace pd {

/// Who calls and from where, as typed: the beginning of every form that a call is taken with.
struct CallerLine {
    QString placeText; ///< room, or words
    std::optional<RoomId> room;
    std::optional<PersonId> reporter;
    QString reporterName;
    QString reporterPhone;

    friend bool operator==(const CallerLine&, const CallerLine&) = default;
};

// Drafts of the forms; ids are numbers, absent ones null.
template <class Tag>
QJsonValue idValue(const std::optional<Id<Tag>>& id)
{
    return id ? QJsonValue(static_cast<qint64>(id->value())) : QJsonValue();
}
template <class Tag>
std::optional<Id<Tag>> idFrom(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(Id<Tag>(value.toInteger())) : std::nullopt;
}

void putCaller(QJsonObject& json, const CallerLine& caller);
CallerLine callerFrom(const QJsonObject& json);

} // namespace pd
