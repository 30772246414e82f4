// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace pd {

using BuildingId = Id<struct BuildingTag>;
using SectionId = Id<struct SectionTag>;

/// What a clerk types about a building (楼栋).
struct BuildingDetails {
    QString code; ///< "3", "A", "商业楼"
    QString name; ///< may be empty

    friend bool operator==(const BuildingDetails&, const BuildingDetails&) = default;
};

struct Building {
    BuildingId id;
    BuildingDetails details;
    std::int64_t version = 1;

    friend bool operator==(const Building&, const Building&) = default;
};

/// A staircase of a building (单元); every building has at least one, with an empty code where it has no
/// sections.
struct Section {
    SectionId id;
    BuildingId building;
    QString code;

    friend bool operator==(const Section&, const Section&) = default;
};

/// A section as the building's form holds it; without id a new one.
struct SectionEntry {
    std::optional<SectionId> id;
    QString code;

    friend bool operator==(const SectionEntry&, const SectionEntry&) = default;
};

/// What the form of a building holds; saved in one step.
struct BuildingEntry {
    BuildingDetails details;
    std::vector<SectionEntry> sections;

    friend bool operator==(const BuildingEntry&, const BuildingEntry&) = default;
};

/// A building as the list shows it.
struct BuildingRow {
    Building building;
    std::vector<Section> sections; ///< in natural order
    int rooms = 0;
};

/// The field of a section on the form: "section:12"; all new ones together are "moreSections".
std::string sectionField(const std::optional<SectionId>& id);

/// Codes as the rooms' own codes spell them: "3栋" becomes "3", "2单元" becomes "2"; new sections without
/// code are left out. What cannot be read stays as typed.
BuildingEntry normalized(BuildingEntry entry);
/// Everything wrong with a normalized entry; nothing means sound. Errors: those of check(BuildingDetails);
/// TooLong, UnknownChoice, Duplicate (two sections of one code) on sectionField().
std::vector<Error> check(const BuildingEntry& entry);

/// Trimmed; nothing means sound. Errors: Required, TooLong, UnknownChoice ("-" inside a code) on field "code"
/// or "name".
std::vector<Error> check(const BuildingDetails& details);
/// As check(BuildingDetails), field "code"; an empty code is sound.
std::vector<Error> checkSectionCode(const QString& code);

/// "3-2-1201"; "3-1201" where the building has no sections.
QString roomCode(const QString& building, const QString& section, const QString& number);
/// Text that sorts, code point by code point, as people count: 2 before 10, figures before letters and
/// characters.
QString naturalSortKey(QStringView text);
/// Sort key of a room: building, then section, then number, each in natural order.
QString roomSortKey(const QString& building, const QString& section, const QString& number);

} // namespace pd
