// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/staffmember.h"
#include "storage/unitofwork.h"

namespace pd {

/// Writes accounts. Members throw StorageError.
class StaffStore {
public:
    explicit StaffStore(UnitOfWork& unit) : m_unit(unit) {}

    /// `details` as checked() gives them.
    StaffId insert(const StaffDetails& details);
    /// False: the version is not the stored one any more.
    bool update(StaffId id, std::int64_t version, const StaffDetails& details);
    /// An empty hash takes the password away.
    void setPassword(StaffId id, const QString& hash);

private:
    void writeRoles(StaffId id, const std::set<Role>& roles);
    UnitOfWork& m_unit;
};

} // namespace pd
