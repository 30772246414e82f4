// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "domain/registry/room.h"

#include <QtCore/QString>

namespace pd {

/// What an import does, or would do, to the registry.
struct ImportCounts {
    int roomsAdded = 0;
    int roomsUpdated = 0; ///< something about the room itself or its people
    int roomsUnchanged = 0;
    int peopleAdded = 0;
    int peopleUpdated = 0;

    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

/// An import that was carried out.
struct ImportBatch {
    ImportBatchId id;
    QString fileName;
    Timestamp at;
    QString login;
    int roomsAdded = 0;
    int roomsUpdated = 0;
    int peopleAdded = 0;
    bool undone = false;

    friend bool operator==(const ImportBatch&, const ImportBatch&) = default;
};

} // namespace pd
