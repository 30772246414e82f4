// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <stdexcept>

namespace pd {

/// What can go wrong in the file, boiled down from SQLite's extended codes.
enum class StorageErrorKind {
    Busy,       ///< another process held the lock longer than the busy timeout
    Unique,     ///< unique or primary key
    Constraint, ///< foreign key, check, not null, wrong type, refused by a trigger
    Full,       ///< no room on the disk, or the quota is used up
    ReadOnly,   ///< the file or its folder is write-protected
    Missing,    ///< there is no such file
    Moved,      ///< the file was renamed or deleted while it was open
    IsFolder,   ///< a folder of that name is where the file should be
    Exists,     ///< a file of that name is there already
    Denied,     ///< no right to read the file
    FolderMissing,
    FolderDenied, ///< no right to write into the folder
    CannotOpen,   ///< for any other reason
    NotADatabase, ///< something else, or the first page is damaged
    Foreign,      ///< a database, but not one of ours
    Newer,        ///< schema of a newer program
    Damaged,
    Io,
    Interrupted, ///< stopped on purpose
    Misuse,      ///< a mistake in this program: bad SQL, NULL where a value is expected
};

/// Thrown by everything in storage; caught in the gates and nowhere else.
class StorageError : public std::runtime_error {
public:
    /// `detail` is for the log; `path` of the file or folder it is about is for the person.
    StorageError(StorageErrorKind kind, int code, const QString& detail, QString path = {});
    [[nodiscard]] StorageErrorKind kind() const noexcept { return m_kind; }
    /// SQLite's extended result code, 0 where there is none.
    [[nodiscard]] int code() const noexcept { return m_code; }
    /// Empty where the failure is about the open data file.
    [[nodiscard]] const QString& path() const noexcept { return m_path; }

private:
    StorageErrorKind m_kind;
    int m_code;
    QString m_path;
};

} // namespace pd
