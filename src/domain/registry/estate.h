// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QtCore/QString>

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
