// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/connection.h"

#include "storage/migrator.h"
#include "storage/sql/dialect.h"
#include "storage/sql/prepared.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <QtSql/QSqlResult>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <sqlite3.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace pd {

namespace {

constexpr int busyTimeoutMs = 5000;
constexpr int longestValue = 20'000'000; // bytes
constexpr int longestSql = 100'000;      // bytes

QString nextConnectionName()
{
    static std::atomic<int> counter{0};
    return QStringLiteral("pd-%1").arg(++counter);
}

/// SQLite's own waiting sleeps longer and longer, up to 100 ms, so that one desk can starve beside busier
/// ones. Short sleeps of uneven length give every desk the same chance at each free moment.
int waitForLock(void* since, int count)
{
    auto& start = *static_cast<std::chrono::steady_clock::time_point*>(since);
    const auto now = std::chrono::steady_clock::now();
    if (count == 0) {
        start = now;
    }
    if (now - start > std::chrono::milliseconds(busyTimeoutMs)) {
        return 0;
    }
    unsigned char random = 0;
    sqlite3_randomness(1, &random);
    std::this_thread::sleep_for(std::chrono::microseconds(100 + random * 4));
    return 1;
}

[[noreturn]] void refuse(StorageErrorKind kind, const QString& detail, const QString& path = {})
{
    throw StorageError(kind, 0, detail, path);
}

[[noreturn]] void refuseFolder(StorageErrorKind kind, const QString& detail, const QString& file)
{
    refuse(kind, detail, QFileInfo(file).absolutePath());
}

bool notThere(int systemError)
{
    return systemError == ENOENT || systemError == ENOTDIR;
}

/// Throws unless a file (Create: none) is where `path` says.
void checkPlace(const QString& path, Connection::Mode mode)
{
    struct stat found {};
    const bool there = ::stat(QFile::encodeName(path).constData(), &found) == 0;
    const int systemError = there ? 0 : errno;
    if (there && S_ISDIR(found.st_mode)) {
        refuse(StorageErrorKind::IsFolder, QStringLiteral("a folder, not a file"), path);
    }
    if (!there && !notThere(systemError)) {
        refuse(systemError == EACCES ? StorageErrorKind::Denied : StorageErrorKind::CannotOpen,
               QStringLiteral("the file cannot be looked at"), path);
    }
    if (!there && !QFileInfo(QFileInfo(path).absolutePath()).isDir()) {
        refuseFolder(StorageErrorKind::FolderMissing, QStringLiteral("there is no such folder"), path);
    }
    if (mode == Connection::Mode::Create && there) {
        refuse(StorageErrorKind::Exists, QStringLiteral("the file exists already"), path);
    }
    if (mode != Connection::Mode::Create && !there) {
        refuse(StorageErrorKind::Missing, QStringLiteral("there is no such file"), path);
    }
    if (mode != Connection::Mode::Create && found.st_size == 0) {
        refuse(StorageErrorKind::NotADatabase, QStringLiteral("the file is empty"), path);
    }
}

/// SQLite says only that it could not open; the system knows why.
[[noreturn]] void refuseOpening(const QString& path, Connection::Mode mode, int code, const QString& detail)
{
    if (mode == Connection::Mode::Create) {
        const bool writable =
            ::access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK | X_OK) == 0;
        if (!writable) {
            refuseFolder(StorageErrorKind::FolderDenied, detail, path);
        }
    } else if (::access(QFile::encodeName(path).constData(), R_OK) != 0) {
        refuse(StorageErrorKind::Denied, detail, path);
    }
    throw StorageError(code == 0 ? StorageErrorKind::CannotOpen : dialect::errorKind(code), code, detail);
}

} // namespace

struct Connection::Private {
    QString name;
    QSqlDatabase database;
    QHash<QString, std::shared_ptr<Statement::Prepared>> statements;
    std::chrono::steady_clock::time_point waitingSince;

    ~Private()
    {
        statements.clear();
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
};

Connection::Connection(const QString& path, Mode mode) : m_path(path), m_private(std::make_unique<Private>())
{
    if (path != QLatin1String(":memory:")) {
        checkPlace(path, mode);
    }
    m_private->name = nextConnectionName();
    m_private->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_private->name);
    QSqlDatabase& database = m_private->database;
    database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (mode == Mode::ReadOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    database.setConnectOptions(options);
    if (!database.open()) {
        const int code = database.lastError().nativeErrorCode().toInt();
        refuseOpening(path, mode, code, database.lastError().databaseText());
    }
    const QVariant handle = database.driver()->handle();
    m_handle = *static_cast<sqlite3* const*>(handle.constData());
    if (mode == Mode::ReadWrite && sqlite3_db_readonly(m_handle, "main") == 1) {
        refuse(StorageErrorKind::ReadOnly, QStringLiteral("the file may only be read"));
    }
    applyProfile(mode);
}

Connection::~Connection() = default;

void Connection::applyProfile(Mode mode)
{
    // Who wrote this file? Nothing is written before that is known.
    if (mode != Mode::Create) {
        if (pragma(QStringLiteral("application_id")) != QString::number(applicationId)) {
            refuse(StorageErrorKind::Foreign, QStringLiteral("application_id is not ours"));
        }
        if (schemaVersion() > Migrator::latestVersion()) {
            throw StorageError(
                StorageErrorKind::Newer, schemaVersion(),
                QStringLiteral("schema version %1 is newer than this program").arg(schemaVersion()));
        }
    }
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, longestSql);
    const QString on = QStringLiteral("1");
    const QString off = QStringLiteral("0");
    set(QStringLiteral("foreign_keys"), QStringLiteral("ON"), on);
    // Without this INSERT OR REPLACE removes rows past the triggers that forbid it.
    set(QStringLiteral("recursive_triggers"), QStringLiteral("ON"), on);
    set(QStringLiteral("trusted_schema"), QStringLiteral("OFF"), off);
    set(QStringLiteral("cell_size_check"), QStringLiteral("ON"), on);
    set(QStringLiteral("temp_store"), QStringLiteral("MEMORY"), QStringLiteral("2"));
    sqlite3_busy_handler(m_handle, waitForLock, &m_private->waitingSince);
    if (mode == Mode::ReadOnly) {
        set(QStringLiteral("query_only"), QStringLiteral("ON"), on);
        return;
    }
    const bool inMemory = m_path == QLatin1String(":memory:");
    const QString journal =
        inMemory ? QStringLiteral("MEMORY") : dialect::journalMode(sqlite3_libversion_number());
    set(QStringLiteral("journal_mode"), journal, journal.toLower());
    set(QStringLiteral("synchronous"), QStringLiteral("FULL"), QStringLiteral("2"));
    set(QStringLiteral("secure_delete"), QStringLiteral("ON"), on);
    if (mode == Mode::Create) {
        set(QStringLiteral("application_id"), QString::number(applicationId), QString::number(applicationId));
    }
}

void Connection::set(const QString& pragmaName, const QString& value, const QString& expected)
{
    execute(QStringLiteral("PRAGMA %1=%2").arg(pragmaName, value));
    const QString actual = pragma(pragmaName);
    if (actual != expected) {
        refuse(StorageErrorKind::Misuse,
               QStringLiteral("PRAGMA %1 is %2 instead of %3").arg(pragmaName, actual, expected));
    }
}

Statement Connection::statement(const QString& sql)
{
    auto& cached = m_private->statements[sql];
    if (cached && !cached->inUse) {
        return Statement(cached);
    }
    auto prepared = std::make_shared<Statement::Prepared>(m_private->database, m_handle);
    prepared->query.setForwardOnly(true);
    if (!prepared->query.prepare(sql)) {
        const QSqlError problem = prepared->query.lastError();
        const int code = problem.nativeErrorCode().toInt();
        if (!cached) {
            m_private->statements.remove(sql);
        }
        throw StorageError(dialect::errorKind(code, dialect::systemError(m_handle)), code,
                           problem.databaseText() + QStringLiteral(" in: ") + sql);
    }
    const QVariant handle = prepared->query.result()->handle();
    prepared->parameters =
        sqlite3_bind_parameter_count(*static_cast<sqlite3_stmt* const*>(handle.constData()));
    if (!cached) {
        cached = prepared;
    }
    return Statement(std::move(prepared));
}

void Connection::execute(const QString& sql)
{
    executeScript(sql.toUtf8());
}

void Connection::executeScript(const QByteArray& sql)
{
    char* message = nullptr;
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK) {
        throw StorageError(dialect::errorKind(code, dialect::systemError(m_handle)), code, detail);
    }
}

QString Connection::pragma(const QString& name)
{
    QSqlQuery query(m_private->database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("PRAGMA ") + name)) {
        const int code = query.lastError().nativeErrorCode().toInt();
        throw StorageError(dialect::errorKind(code, dialect::systemError(m_handle)), code,
                           query.lastError().databaseText());
    }
    return query.next() ? query.value(0).toString() : QString();
}

std::int64_t Connection::dataVersion()
{
    return pragma(QStringLiteral("data_version")).toLongLong();
}

int Connection::schemaVersion()
{
    return pragma(QStringLiteral("user_version")).toInt();
}

Transaction::Transaction(Connection& connection, Kind kind) : m_connection(connection)
{
    if (connection.m_inTransaction) {
        refuse(StorageErrorKind::Misuse, QStringLiteral("a transaction is open already"));
    }
    connection.execute(kind == Kind::Write ? dialect::beginWrite() : dialect::beginRead());
    connection.m_inTransaction = true;
}

Transaction::~Transaction()
{
    if (!m_open) {
        return;
    }
    m_connection.m_inTransaction = false;
    // After some errors SQLite has rolled back by itself; then there is nothing left to do.
    if (sqlite3_get_autocommit(m_connection.handle()) == 0) {
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void Transaction::commit()
{
    m_connection.execute(QStringLiteral("COMMIT"));
    m_open = false;
    m_connection.m_inTransaction = false;
}

} // namespace pd
