// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/person.h"
#include "domain/registry/room.h"
#include "storage/unitofwork.h"

#include <optional>

namespace pd {

/// Saves people; pinyin is worked out here. Throws StorageError.
class PersonStore {
public:
    explicit PersonStore(UnitOfWork& unit) : m_unit(unit) {}

    PersonId add(const PersonDetails& details, std::optional<ImportBatchId> batch = {});
    /// False: the version is not the stored one.
    [[nodiscard]] bool update(const Person& person);

private:
    void setPhones(PersonId person, const QStringList& phones);

    UnitOfWork& m_unit;
};

} // namespace pd
