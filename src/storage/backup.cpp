// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/auditlog.h"
#include "storage/fees/receiptqueries.h"
#include "storage/sql/dialect.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <unistd.h>

namespace pd {

namespace {

/// Each waits for the busy timeout when other desks keep the file locked.
constexpr int copyAttempts = 6;
/// A megabyte, so that a stop is heard at once.
constexpr int pagesPerStep = 256;
constexpr int percentOfCopying = 60;

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

[[noreturn]] void failStopped()
{
    throw StorageError(StorageErrorKind::Interrupted, 0, QStringLiteral("stopped on request"));
}

/// Which part of a larger whole some steps are, in percent of the whole.
class Part {
public:
    Part(const Progress& progress, int from, int to) : m_progress(progress), m_from(from), m_to(to) {}
    /// False asks to stop.
    [[nodiscard]] bool tell(std::int64_t done, std::int64_t total) const
    {
        const std::int64_t share = total > 0 ? (m_to - m_from) * done / total : 0;
        return !m_progress || m_progress(m_from + static_cast<int>(share), 100);
    }

private:
    const Progress& m_progress;
    int m_from;
    int m_to;
};

/// While it lives, statements of the connection end with Interrupted soon after the person asked to stop.
class Interruptible {
public:
    Interruptible(Connection& connection, const Part& part) : m_connection(connection), m_part(part)
    {
        sqlite3_progress_handler(
            connection.handle(), stepsBetweenLooks,
            [](void* self) {
                const auto& me = *static_cast<const Interruptible*>(self);
                return me.tell() ? 0 : 1;
            },
            this);
    }
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;
    ~Interruptible() { sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr); }

    /// One check is through.
    void checked()
    {
        ++m_done;
        m_within = 0;
        goOn();
    }
    /// How far the check at work is: of `total` rows, so many are `read`.
    void within(std::int64_t read, std::int64_t total)
    {
        m_within = std::min(total > 0 ? finest * read / total : finest, finest);
        goOn();
    }

private:
    [[nodiscard]] bool tell() const { return m_part.tell(m_done * finest + m_within, checks * finest); }
    void goOn() const
    {
        if (!tell()) {
            failStopped();
        }
    }

    static constexpr int stepsBetweenLooks = 20'000; // of SQLite's virtual machine, about a millisecond
    static constexpr std::int64_t checks = 6;
    static constexpr std::int64_t finest = 1000; // steps of one check
    Connection& m_connection;
    const Part& m_part;
    std::int64_t m_done = 0;
    std::int64_t m_within = 0;
};

/// Takes the reading lock of the source, and with it one state of the file for all steps of the copy. Small
/// steps without it would start over whenever another desk writes.
void beginReading(Connection& source, std::optional<Transaction>& reading)
{
    for (int attempt = 1;; ++attempt) {
        try {
            reading.emplace(source, Transaction::Kind::Read);
            static_cast<void>(source.schemaVersion()); // the lock comes with the first reading
            return;
        } catch (const StorageError& problem) {
            reading.reset();
            if (problem.kind() != StorageErrorKind::Busy || attempt == copyAttempts) {
                throw;
            }
        }
    }
}

void copyTo(Connection& source, const QString& path, const Part& part)
{
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> target(raw, sqlite3_close);
    if (opened != SQLITE_OK) {
        throw StorageError(StorageErrorKind::FolderDenied, opened, QStringLiteral("cannot create the copy"),
                           QFileInfo(path).absolutePath());
    }
    std::optional<Transaction> reading;
    beginReading(source, reading);
    sqlite3_backup* backup = sqlite3_backup_init(target.get(), "main", source.handle(), "main");
    int stepped = backup != nullptr ? SQLITE_OK : SQLITE_ERROR;
    bool wanted = true;
    while (stepped == SQLITE_OK && wanted) {
        stepped = sqlite3_backup_step(backup, pagesPerStep);
        const int pages = sqlite3_backup_pagecount(backup);
        wanted = part.tell(pages - sqlite3_backup_remaining(backup), pages);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (!wanted) {
        failStopped();
    }
    if (stepped != SQLITE_DONE || finished != SQLITE_OK) {
        const int code = stepped != SQLITE_DONE ? stepped : finished;
        throw StorageError(dialect::errorKind(code, dialect::systemError(target.get())), code,
                           QStringLiteral("the copy could not be completed"), QFileInfo(path).absolutePath());
    }
}

/// Removes the unfinished copy unless it was renamed.
struct TemporaryCopy {
    QString path;
    ~TemporaryCopy()
    {
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
    }
};

/// Numbered records with a state and a history of their own.
struct NumberedKind {
    const char* series;
    const char* table;
    const char* events;
    const char* owner; ///< column of `events`
    int since;         ///< version of the schema that brought them
};

constexpr std::array numberedKinds{NumberedKind{"FW", "service_order", "order_event", "order_id", 1},
                                   NumberedKind{"LD", "call_record", "call_event", "call_id", 2}};

constexpr int receiptsSince = 11; // version of the schema

std::optional<QString> violationOf(Connection& connection, const NumberedKind& kind)
{
    const auto first = [&connection](const QString& sql) {
        return connection.statement(sql).first([](const Row& row) { return row.text(0); });
    };
    const QString series = QLatin1String(kind.series);
    const QString table = QLatin1String(kind.table);
    // Every number given belongs to exactly one row: numbers 1 … given per month.
    const auto badMonth =
        first(QStringLiteral("SELECT s.month FROM number_series s WHERE s.series = '%1' AND s.given <> "
                             "(SELECT COUNT(*) FROM %2 o WHERE o.number >= '%1-' || s.month || '-' AND "
                             "o.number < '%1-' || s.month || '.') LIMIT 1")
                  .arg(series, table));
    if (badMonth) {
        return QStringLiteral("numbers %1 of month %2 are not gapless").arg(series, *badMonth);
    }
    const auto badState =
        first(QStringLiteral("SELECT o.number FROM %1 o WHERE o.state <> (SELECT e.to_state FROM %2 e WHERE "
                             "e.%3 = o.id AND e.to_state <> '' ORDER BY e.id DESC LIMIT 1) LIMIT 1")
                  .arg(table, QLatin1String(kind.events), QLatin1String(kind.owner)));
    if (badState) {
        return QStringLiteral("state of %1 is not its last event's").arg(*badState);
    }
    return std::nullopt;
}

std::optional<QString> firstViolation(Connection& connection, Interruptible& watched)
{
    const QString integrity = connection.pragma(QStringLiteral("integrity_check(1)"));
    if (integrity != QLatin1String("ok")) {
        return integrity;
    }
    watched.checked();
    const QString foreignKey = connection.pragma(QStringLiteral("foreign_key_check"));
    if (!foreignKey.isEmpty()) {
        return QStringLiteral("foreign key broken in table ") + foreignKey;
    }
    watched.checked();
    AuditLog audit(connection);
    const auto moveOn = [&watched, total = audit.count()](std::int64_t entries) {
        watched.within(entries, total);
        return true;
    };
    if (const auto fault = audit.verify(moveOn).fault) {
        return QStringLiteral("audit chain broken at entry %1").arg(fault->sequence);
    }
    watched.checked();
    if (connection.schemaVersion() >= receiptsSince) {
        if (const auto receipt = ReceiptQueries(connection).firstTampered()) {
            return QStringLiteral("receipt chain broken at receipt %1").arg(*receipt);
        }
    }
    watched.checked();
    for (const NumberedKind& kind : numberedKinds) {
        if (connection.schemaVersion() < kind.since) {
            continue; // a copy is made before an older file is brought up to date
        }
        if (const auto violation = violationOf(connection, kind)) {
            return violation;
        }
    }
    watched.checked();
    return std::nullopt;
}

std::int64_t count(Connection& connection, const QString& table)
{
    return connection.statement(QStringLiteral("SELECT COUNT(*) FROM ") + table).integer();
}

SoundnessReport checkPart(Connection& connection, const Part& part)
{
    SoundnessReport report;
    // One read transaction, so that all checks see the same state.
    Transaction reading(connection, Transaction::Kind::Read);
    Interruptible watched(connection, part);
    if (const auto violation = firstViolation(connection, watched)) {
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
    watched.checked();
    return report;
}

} // namespace

SoundnessReport checkSoundness(Connection& connection, const Progress& progress)
{
    return checkPart(connection, Part(progress, 0, 100));
}

QString Backup::writeTo(const QString& folder, const QString& label, const Clock& clock,
                        const Progress& progress)
{
    QDir target(folder);
    if (!target.mkpath(QStringLiteral("."))) {
        const bool parentThere = QFileInfo(QFileInfo(target.absolutePath()).absolutePath()).isDir();
        throw StorageError(parentThere ? StorageErrorKind::FolderDenied : StorageErrorKind::FolderMissing, 0,
                           QStringLiteral("the backup folder cannot be made"), folder);
    }
    QString stamp = QString::fromStdString(clock.now().toIsoUtc()).left(19) + u'Z';
    stamp.remove(u'-').remove(u':');
    const QString base = QStringLiteral("propertydesk-%1-%2").arg(label, stamp);
    QString name = base + QStringLiteral(".pdesk");
    for (int copy = 2; target.exists(name); ++copy) {
        name = QStringLiteral("%1-%2.pdesk").arg(base).arg(copy);
    }
    const TemporaryCopy temporary{target.filePath(QStringLiteral(".%1.%2.tmp").arg(name).arg(::getpid()))};
    copyTo(m_connection, temporary.path, Part(progress, 0, percentOfCopying));
    sync(temporary.path);
    {
        Connection copy(temporary.path, Connection::Mode::ReadOnly);
        const SoundnessReport report = checkPart(copy, Part(progress, percentOfCopying, 100));
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
