// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/auditlog.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

namespace pd {

namespace {

/// Each waits for the busy timeout when other desks keep the file locked.
constexpr int copyAttempts = 6;

[[noreturn]] void failIo(const QString& what)
{
    throw StorageError(StorageErrorKind::Io, 0, what);
}

/// Brings a file's or a folder's contents to the disk.
void sync(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        failIo(QStringLiteral("cannot open the copy to sync it"));
    }
    const int result = ::fsync(descriptor);
    ::close(descriptor);
    if (result != 0) {
        failIo(QStringLiteral("fsync failed"));
    }
}

void copyTo(sqlite3* source, const QString& path)
{
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> target(raw, sqlite3_close);
    if (opened != SQLITE_OK) {
        throw StorageError(StorageErrorKind::CannotOpen, opened, QStringLiteral("cannot create the copy"));
    }
    // All pages in one step: small steps start over whenever another desk writes.
    sqlite3_backup* backup = sqlite3_backup_init(target.get(), "main", source, "main");
    int stepped = SQLITE_ERROR;
    for (int attempt = 0; backup != nullptr && attempt < copyAttempts; ++attempt) {
        // A statement makes the busy handler start its waiting anew; a backup step by itself does not.
        sqlite3_exec(source, "SELECT 1", nullptr, nullptr, nullptr);
        stepped = sqlite3_backup_step(backup, -1);
        if (stepped != SQLITE_BUSY) {
            break;
        }
    }
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK) {
        const int code = stepped != SQLITE_DONE ? stepped : finished;
        const StorageErrorKind kind = (code & 0xff) == SQLITE_FULL   ? StorageErrorKind::Full
                                      : (code & 0xff) == SQLITE_BUSY ? StorageErrorKind::Busy
                                                                     : StorageErrorKind::Io;
        throw StorageError(kind, code, QStringLiteral("the copy could not be completed"));
    }
}

/// Removes the unfinished copy unless it was renamed.
struct TemporaryCopy {
    QString path;
    ~TemporaryCopy() { QFile::remove(path); }
};

std::optional<QString> firstViolation(Connection& connection)
{
    const QString integrity = connection.pragma(QStringLiteral("integrity_check(1)"));
    if (integrity != QLatin1String("ok")) {
        return integrity;
    }
    const QString foreignKey = connection.pragma(QStringLiteral("foreign_key_check"));
    if (!foreignKey.isEmpty()) {
        return QStringLiteral("foreign key broken in table ") + foreignKey;
    }
    if (const auto fault = AuditLog(connection).verify().fault) {
        return QStringLiteral("audit chain broken at entry %1").arg(fault->sequence);
    }
    // Every number given belongs to exactly one order: numbers 1 … given per month.
    const auto badMonth =
        connection
            .statement(QStringLiteral(
                "SELECT s.month FROM number_series s WHERE s.series = 'FW' AND s.given <> "
                "(SELECT COUNT(*) FROM service_order o WHERE o.number >= 'FW-' || s.month || '-' AND "
                "o.number < 'FW-' || s.month || '.') LIMIT 1"))
            .first([](const Row& row) { return row.text(0); });
    if (badMonth) {
        return QStringLiteral("order numbers of month %1 are not gapless").arg(*badMonth);
    }
    const auto badOrder =
        connection
            .statement(QStringLiteral(
                "SELECT o.number FROM service_order o WHERE o.state <> (SELECT e.to_state FROM "
                "order_event e WHERE e.order_id = o.id AND e.to_state <> '' ORDER BY e.id DESC LIMIT 1) "
                "LIMIT 1"))
            .first([](const Row& row) { return row.text(0); });
    if (badOrder) {
        return QStringLiteral("state of order %1 is not its last event's").arg(*badOrder);
    }
    return std::nullopt;
}

std::int64_t count(Connection& connection, const QString& table)
{
    return connection.statement(QStringLiteral("SELECT COUNT(*) FROM ") + table).integer();
}

} // namespace

SoundnessReport checkSoundness(Connection& connection)
{
    SoundnessReport report;
    // One read transaction, so that all checks see the same state.
    Transaction reading(connection, Transaction::Kind::Read);
    if (const auto violation = firstViolation(connection)) {
        report.problem = *violation;
        return report;
    }
    report.sound = true;
    AuditLog audit(connection);
    report.auditEntries = audit.count();
    report.auditHead = audit.head();
    report.orders = count(connection, QStringLiteral("service_order"));
    report.rooms = count(connection, QStringLiteral("room"));
    report.people = count(connection, QStringLiteral("person"));
    return report;
}

QString Backup::writeTo(const QString& folder, const QString& label, const Clock& clock)
{
    QDir target(folder);
    if (!target.mkpath(QStringLiteral("."))) {
        failIo(QStringLiteral("the backup folder cannot be made"));
    }
    QString stamp = QString::fromStdString(clock.now().toIsoUtc()).left(19) + u'Z';
    stamp.remove(u'-').remove(u':');
    const QString base = QStringLiteral("propertydesk-%1-%2").arg(label, stamp);
    QString name = base + QStringLiteral(".pdesk");
    for (int copy = 2; target.exists(name); ++copy) {
        name = QStringLiteral("%1-%2.pdesk").arg(base).arg(copy);
    }
    const TemporaryCopy temporary{target.filePath(QStringLiteral(".%1.%2.tmp").arg(name).arg(::getpid()))};
    copyTo(m_connection.handle(), temporary.path);
    sync(temporary.path);
    {
        Connection copy(temporary.path, Connection::Mode::ReadOnly);
        const SoundnessReport report = checkSoundness(copy);
        if (!report.sound) {
            throw StorageError(StorageErrorKind::Damaged, 0,
                               QStringLiteral("the copy is unsound: ") + report.problem);
        }
    }
    const QString path = target.filePath(name);
    if (!QFile::rename(temporary.path, path)) {
        failIo(QStringLiteral("the copy cannot be renamed"));
    }
    sync(target.absolutePath());
    return path;
}

} // namespace pd
