// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/estate.h"
#include "storage/unitofwork.h"

namespace pd {

/// Saves buildings and sections. Throws StorageError.
class BuildingStore {
public:
    explicit BuildingStore(UnitOfWork& unit) : m_unit(unit) {}

    BuildingId add(const BuildingDetails& details);
    /// False: the version is not the stored one. Writes the codes of the building's rooms anew.
    [[nodiscard]] bool update(const Building& building);
    SectionId addSection(BuildingId building, const QString& code);
    /// Writes the codes of the section's rooms anew. Precondition: the building has no section of that code.
    void renameSection(SectionId section, const QString& code);

private:
    void renameRooms(BuildingId building);

    UnitOfWork& m_unit;
};

} // namespace pd
