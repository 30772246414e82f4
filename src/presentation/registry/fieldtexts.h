// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/registry/registrydesk.h"

#include <QtCore/QMap>
#include <QtCore/QString>

#include <vector>

namespace pd {

/// A form's inputs as they stand on the screen: field name to text. Choices are their codes, ticks "1" or
/// empty.
using FieldTexts = QMap<QString, QString>;

/// One field that two desks have changed.
struct FieldDifference {
    QString field;
    QString mine;
    QString theirs;

    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};
std::vector<FieldDifference> differences(const FieldTexts& mine, const FieldTexts& theirs);

/// What was typed, read; with everything that could not be read.
template <class T>
struct Typed {
    T value;
    std::vector<Error> errors;
};

FieldTexts fieldTexts(const RoomEntry& entry);
/// Errors: NotANumber, NotADate. Warranty dates stand under the code of their part.
Typed<RoomEntry> typedRoom(const FieldTexts& texts);

/// Sections under sectionField(), without their units; "moreSections" are new ones, apart by blanks.
FieldTexts fieldTexts(const BuildingEntry& entry);
BuildingEntry typedBuilding(const FieldTexts& texts);

/// Phones apart by a blank, field "phone".
FieldTexts fieldTexts(const PersonDetails& details);
/// Errors: NotADate.
Typed<PersonDetails> typedPerson(const FieldTexts& texts);

FieldTexts fieldTexts(const RoleDetails& role);
/// Errors: NotANumber, NotADate.
Typed<RoleDetails> typedRole(const FieldTexts& texts);

/// "2026-11-21", "2026/11/21", "2026.1.5", "20261121". Errors: NotADate.
Result<Date> typedDate(const QString& text);

} // namespace pd
