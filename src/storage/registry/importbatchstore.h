// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/registry/importbatch.h"
#include "storage/unitofwork.h"

#include <vector>

namespace pd {

/// The newest 200 imports, newest first. Throws StorageError.
std::vector<ImportBatch> importBatches(Connection& connection);

/// Takes an import back: what it added goes, what it changed is put back.
class ImportBatchStore {
public:
    explicit ImportBatchStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Errors: NotFound (no such batch, or undone already), ImportUndoBlocked with parameters kind and name
    /// of the first thing in the way: "order" FW-…, "room" 3-2-1201, "person" 张三.
    Result<ImportBatch> undo(ImportBatchId batch);

private:
    [[nodiscard]] std::optional<Error> obstacle(ImportBatchId batch);
    void removeAdded(ImportBatchId batch);
    void putBackChanged(ImportBatchId batch);
    void removeEmptyPlaces(ImportBatchId batch);

    UnitOfWork& m_unit;
};

} // namespace pd
