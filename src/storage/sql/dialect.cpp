// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/dialect.h"

#include <QtCore/QStringList>

#include <cerrno>
#include <sqlite3.h>

namespace pd::dialect {

QString beginWrite()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString beginRead()
{
    return QStringLiteral("BEGIN DEFERRED");
}

namespace {

bool noRoom(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

/// EBADF: a journal of another person lies there, and could be opened for reading only.
bool notAllowed(int systemError)
{
    return systemError == EACCES || systemError == EPERM || systemError == EROFS || systemError == EBADF;
}

} // namespace

int systemError(sqlite3* handle)
{
    // The connection's own number is that of the clearing up after the failure; each file keeps its last one.
    for (const int which : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite3_file* file = nullptr;
        sqlite3_file_control(handle, "main", which, &file);
        int number = 0;
        if (file != nullptr && file->pMethods != nullptr) {
            file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &number);
        }
        if (noRoom(number) || notAllowed(number)) {
            return number;
        }
    }
    return sqlite3_system_errno(handle);
}

StorageErrorKind errorKind(int code, int systemError)
{
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY) {
        return StorageErrorKind::Unique;
    }
    if (code == SQLITE_READONLY_DBMOVED) {
        return StorageErrorKind::Moved;
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageErrorKind::Busy;
    case SQLITE_CONSTRAINT:
        return StorageErrorKind::Constraint;
    case SQLITE_FULL:
        return StorageErrorKind::Full;
    case SQLITE_READONLY:
        return StorageErrorKind::ReadOnly;
    case SQLITE_CANTOPEN:
        // In an open file this is the journal beside it.
        return notAllowed(systemError) ? StorageErrorKind::ReadOnly : StorageErrorKind::CannotOpen;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return StorageErrorKind::CannotOpen;
    case SQLITE_NOTADB:
        return StorageErrorKind::NotADatabase;
    case SQLITE_CORRUPT:
        return StorageErrorKind::Damaged;
    case SQLITE_INTERRUPT:
        return StorageErrorKind::Interrupted;
    case SQLITE_IOERR:
        return noRoom(systemError)       ? StorageErrorKind::Full
               : notAllowed(systemError) ? StorageErrorKind::ReadOnly
                                         : StorageErrorKind::Io;
    case SQLITE_NOMEM:
    case SQLITE_PROTOCOL:
        return StorageErrorKind::Io;
    default:
        return StorageErrorKind::Misuse;
    }
}

bool walIsSafe(int version)
{
    const int minor = version / 1000; // 3050 for 3.50.x
    const int patch = version % 1000;
    if (minor > 3051 || (minor == 3051 && patch >= 3)) {
        return true;
    }
    return (minor == 3050 && patch >= 7) || (minor == 3044 && patch >= 6);
}

QString journalMode(int version)
{
    return walIsSafe(version) ? QStringLiteral("WAL") : QStringLiteral("TRUNCATE");
}

QString escapedLike(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\') {
            result += u'\\';
        }
        result += c;
    }
    return result;
}

QString listedIds()
{
    return QStringLiteral("SELECT value FROM json_each(?)");
}

QString bytesOf(std::initializer_list<const char*> columns)
{
    QStringList casts;
    for (const char* column : columns) {
        casts << QStringLiteral("CAST(%1 AS BLOB)").arg(QLatin1String(column));
    }
    return casts.join(QLatin1String(", "));
}

} // namespace pd::dialect
