// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/office/officecommands.h"
#include "application/readgate.h"
#include "domain/office/officesettings.h"
#include "storage/backup.h"

#include <functional>

namespace pd {

/// Where copies of the data file go: the folder chosen, else "backups" beside it.
QString backupFolder(const OfficeSettings& settings, const QString& file);

/// The estate's name and settings, copies of its file and checks of it.
class OfficeDesk {
public:
    OfficeDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// What the login window may show to anybody.
    Result<OfficeSettings> settings();
    /// When the last copy and the last check were made.
    Result<OfficeCare> care();
    /// Errors: Required ("name"), TooLong, OutOfRange ("lockMinutes"), Required ("slipCopies"), Conflict (not
    /// as it was in `before`).
    Result<void> change(const Session& session, const OfficeSettings& before, const OfficeSettings& after);
    /// change() of some fields, whatever the others are by now. Errors: as change().
    Result<void> amend(const Session& session, const std::function<void(OfficeSettings&)>& amendment);
    /// Slow on a large file: in a window call it on a job's own DataFile. Gives the path of the verified
    /// copy. Errors: BackupUnsound, FolderNotFound, FolderUnwritable, Storage…, Cancelled (`progress` asked
    /// to stop; then nothing of the copy is left).
    Result<QString> backUpNow(const Session& session, const QString& folder, const Progress& progress = {});
    /// The file, and that its money adds up (T3). Slow on a large file. The report may say "not sound"; that
    /// is a result, not an error. Errors: Storage…, Cancelled (then nothing is noted).
    Result<SoundnessReport> verify(const Session& session, const Progress& progress = {});

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
