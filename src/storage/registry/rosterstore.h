// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/rostermapping.h"
#include "storage/registry/rosterplan.h"
#include "storage/unitofwork.h"

namespace pd {

/// Carries out a plan: the rows, the batch they belong to, and what undoing needs.
class RosterStore {
public:
    explicit RosterStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Throws StorageError, ImportCancelled.
    ImportBatchId write(RosterPlan& plan, const QString& fileName, const QString& checksum,
                        const ImportProgress& progress);
    void remember(const RememberedMapping& mapping);

private:
    void writeSections(RosterPlan& plan, ImportBatchId batch);
    void writeRooms(RosterPlan& plan, ImportBatchId batch);
    void writePeople(RosterPlan& plan, ImportBatchId batch);
    void writeLinks(RosterPlan& plan, ImportBatchId batch);
    void noteChange(ImportBatchId batch, const char* kind, std::int64_t row, const QString& before,
                    std::int64_t versionAfter);
    void step(std::size_t index);

    UnitOfWork& m_unit;
    ImportProgress m_progress;
    int m_done = 0;
    int m_total = 0;
};

/// The mapping remembered from earlier files. Throws StorageError.
RememberedMapping rememberedMapping(Connection& connection);

} // namespace pd
