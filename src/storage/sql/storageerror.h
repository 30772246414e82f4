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
    Full,
    ReadOnly,
    CannotOpen,
    Foreign, ///< not a database, or not one of ours
    Newer,   ///< schema of a newer program
    Damaged,
    Io,
    Misuse, ///< a mistake in this program: bad SQL, NULL where a value is expected
};

/// Thrown by everything in storage; caught in the gates and nowhere else.
class StorageError : public std::runtime_error {
public:
    StorageError(StorageErrorKind kind, int code, const QString& detail);
    [[nodiscard]] StorageErrorKind kind() const noexcept { return m_kind; }
    /// SQLite's extended result code, 0 where there is none.
    [[nodiscard]] int code() const noexcept { return m_code; }

private:
    StorageErrorKind m_kind;
    int m_code;
};

} // namespace pd
