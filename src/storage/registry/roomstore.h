// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/roomnumber.h"
#include "domain/registry/roomperson.h"
#include "storage/unitofwork.h"

#include <optional>

namespace pd {

/// Saves rooms and who is in them. Throws StorageError.
class RoomStore {
public:
    explicit RoomStore(UnitOfWork& unit) : m_unit(unit) {}

    /// `place` gives code and sort key; its number is the details' number. Precondition: details.section is
    /// set.
    RoomId add(const RoomDetails& details, const RoomNumber& place, std::optional<ImportBatchId> batch = {});
    /// False: the version is not the stored one.
    [[nodiscard]] bool update(const Room& room, const RoomNumber& place);

    RoomPersonId addPerson(const RoomPersonDetails& details, std::optional<ImportBatchId> batch = {});
    /// False: the version is not the stored one. Room and person of a link never change.
    [[nodiscard]] bool updatePerson(const RoomPerson& link);

private:
    void setWarranty(RoomId room, const std::vector<RoomWarranty>& warranty);

    UnitOfWork& m_unit;
};

} // namespace pd
