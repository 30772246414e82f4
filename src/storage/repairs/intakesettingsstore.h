// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/faultkind.h"
#include "domain/repairs/intakesettings.h"
#include "storage/unitofwork.h"

#include <set>

namespace pd {

/// What the desk watches for, in the table of settings. Throws StorageError.
IntakeSettings readIntakeSettings(Connection& connection);

/// Writes them. Throws StorageError.
class IntakeSettingsStore {
public:
    explicit IntakeSettingsStore(UnitOfWork& unit) : m_unit(unit) {}
    /// Audits.
    void save(const IntakeSettings& settings);

private:
    UnitOfWork& m_unit;
};

/// The fault kinds that alarm every desk (REP-65).
std::set<FaultKindId> readAlarmKinds(Connection& connection);
/// Replaces them and audits. Throws StorageError.
void saveAlarmKinds(UnitOfWork& unit, const std::set<FaultKindId>& kinds);

} // namespace pd
