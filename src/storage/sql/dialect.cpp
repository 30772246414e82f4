// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/dialect.h"

#include <QtCore/QStringList>

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

StorageErrorKind errorKind(int code)
{
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY) {
        return StorageErrorKind::Unique;
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
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return StorageErrorKind::CannotOpen;
    case SQLITE_NOTADB:
        return StorageErrorKind::Foreign;
    case SQLITE_CORRUPT:
        return StorageErrorKind::Damaged;
    case SQLITE_IOERR:
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

QString bytesOf(std::initializer_list<const char*> columns)
{
    QStringList casts;
    for (const char* column : columns) {
        casts << QStringLiteral("CAST(%1 AS BLOB)").arg(QLatin1String(column));
    }
    return casts.join(QLatin1String(", "));
}

} // namespace pd::dialect
