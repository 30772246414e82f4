// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "storage/sql/connection.h"

#include <QtCore/QString>

namespace pd {

/// What was found in a file that was read from end to end.
struct SoundnessReport {
    bool sound = false;
    QString problem; ///< first finding, in SQLite's or our words, no personal data
    std::int64_t auditEntries = 0;
    QString auditHead;
    std::int64_t orders = 0;
    std::int64_t rooms = 0;
    std::int64_t people = 0;
};

/// integrity_check, foreign keys, audit chain, number series against orders, order states against their
/// events. Throws StorageError (Interrupted when `progress` asked to stop).
SoundnessReport checkSoundness(Connection& connection, const Progress& progress = {});

/// Copies that restore: written to a temporary name, synced, reopened, checked, then renamed (L6).
class Backup {
public:
    explicit Backup(Connection& connection) : m_connection(connection) {}
    /// "propertydesk-<label>-20261121T093000Z.pdesk" in `folder` (made if missing). Gives the path.
    /// Throws StorageError (FolderDenied or FolderMissing for the target, Full, Busy, Damaged for an unsound
    /// copy, Interrupted when `progress` asked to stop); the folder then holds nothing of this copy.
    QString writeTo(const QString& folder, const QString& label, const Clock& clock,
                    const Progress& progress = {});

private:
    Connection& m_connection;
};

} // namespace pd
