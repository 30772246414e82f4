// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/registrylookup.h"
#include "presentation/search/suggestion.h"

#include <vector>

namespace pd {

/// Where the fault is: a room (and who calls), or a public area in words.
struct PlaceChoice {
    std::optional<RoomId> room;
    QString place; ///< room code, or the public area
    std::optional<PersonId> person;
    QString personName;
    QString role;
    QStringList maskedPhones;

    [[nodiscard]] bool isPublicArea() const { return !room.has_value(); }
};

/// Rooms and people first; then what was typed as a public area, which comes first where it names one
/// (电梯, 大堂 …).
std::vector<PlaceChoice> placeChoices(const QString& typed, const RegistryLookup& lookup);
/// Whether the text speaks of what belongs to everybody.
bool namesPublicArea(const QString& text);
Suggestion suggestion(const PlaceChoice& choice);

} // namespace pd
