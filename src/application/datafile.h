// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/readgate.h"
#include "application/writegate.h"
#include "storage/unitofwork.h"

#include <memory>

namespace pd {

/// One open data file as one thread sees it: a connection with its gates. The window has one; each job has
/// its own.
class DataFile {
public:
    /// Creates the file with the newest schema and an entry in its audit log; on an error no file is left.
    /// Errors: FileExists, FileIsFolder, FolderNotFound, FolderUnwritable, Storage….
    static Result<std::unique_ptr<DataFile>> create(const QString& path, const Clock& clock);
    /// Opens and, where the schema is older, migrates after a verified copy beside the file.
    /// A file that is refused is left as it was. Errors: FileNotFound, FileIsFolder, FolderNotFound,
    /// FileNotDatabase, FileForeign, FileNewer (parameter: its schema version), Storage….
    static Result<std::unique_ptr<DataFile>> open(const QString& path, const Clock& clock);

    [[nodiscard]] const QString& path() const noexcept { return m_connection.path(); }
    [[nodiscard]] const Clock& clock() const noexcept { return m_clock; }
    [[nodiscard]] Changes& changes() noexcept { return m_changes; }
    [[nodiscard]] WriteGate& writes() noexcept { return m_writes; }
    [[nodiscard]] ReadGate& reads() noexcept { return m_reads; }

    /// Publishes what other processes have committed since the last call; called every second by the window.
    void poll();

private:
    DataFile(const QString& path, Connection::Mode mode, const Clock& clock);

    Connection m_connection;
    const Clock& m_clock;
    Changes m_changes;
    WriteGate m_writes;
    ReadGate m_reads;
    std::int64_t m_dataVersion = 0;
    TopicCounters m_topics;
};

/// Removes a file that was being made, with what the engine lays beside it. Nobody has it open.
void removeDataFile(const QString& path);

} // namespace pd
