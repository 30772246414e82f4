// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/storageerror.h"

#include <QtCore/QString>

#include <initializer_list>

struct sqlite3;

namespace pd::dialect {

/// What differs between database engines, in one place. Stores are written in the common subset of SQLite and
/// PostgreSQL (RETURNING, ON CONFLICT), so that a shared PostgreSQL mode can follow.

/// Starts a transaction that takes the write lock at once; a deferred one fails when it turns from reading to
/// writing.
QString beginWrite();
/// Starts a transaction that sees one state of the file across several reads.
QString beginRead();

/// Maps an extended SQLite result code to a kind. `systemError` is the errno behind it, 0 where there is
/// none: a quota that is used up comes as a failed write.
StorageErrorKind errorKind(int code, int systemError = 0);

/// The errno behind the last failure of an open file, 0 where there is none.
int systemError(sqlite3* handle);

/// True for SQLite libraries without the WAL-reset bug: >= 3.51.3, 3.50.>=7, 3.44.>=6. `version` as
/// sqlite3_libversion_number() gives it (3040001 is 3.40.1).
bool walIsSafe(int version);
/// "WAL" where it is safe, else "TRUNCATE".
QString journalMode(int version);

/// `text` with LIKE's wildcards made literal; use with ESCAPE '\\'.
QString escapedLike(const QString& text);

/// A select of the numbers in a parameter that holds them as "[1,2,3]": for "id IN (…)" with any number of
/// them.
QString listedIds();

/// The columns of text as their UTF-8 bytes, for a list of what is selected.
QString bytesOf(std::initializer_list<const char*> columns);

} // namespace pd::dialect
