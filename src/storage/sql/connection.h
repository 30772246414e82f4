// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/statement.h"
#include "storage/sql/storageerror.h"

#include <QtCore/QString>

#include <memory>

struct sqlite3;

namespace pd {

/// One open database file, for one thread. The only place where Qt SQL and SQLite's C interface are used.
/// Opening sets the connection profile (docs/schema.md) and reads every setting back; a difference is an
/// error.
class Connection {
public:
    enum class Mode {
        ReadWrite, ///< an existing file of ours
        Create,    ///< a new file; refuses an existing one
        ReadOnly,
    };
    /// SQLite's application_id of our files ("PDsk").
    static constexpr std::int64_t applicationId = 0x5044736b;

    /// `path` may be ":memory:" with Mode::Create. A foreign, newer or damaged file is refused untouched.
    /// Throws StorageError.
    Connection(const QString& path, Mode mode);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    [[nodiscard]] const QString& path() const noexcept { return m_path; }
    /// A prepared statement; kept for the next use of the same text.
    [[nodiscard]] Statement statement(const QString& sql);
    /// One statement without parameters and without result.
    void execute(const QString& sql);
    /// Several statements separated by semicolons (migrations).
    void executeScript(const QByteArray& sql);
    /// Text of a pragma's single result.
    [[nodiscard]] QString pragma(const QString& name);
    /// Changes whenever another connection has committed to the file.
    [[nodiscard]] std::int64_t dataVersion();
    [[nodiscard]] int schemaVersion();
    [[nodiscard]] bool inTransaction() const noexcept { return m_inTransaction; }
    /// For backup and checks inside storage.
    [[nodiscard]] sqlite3* handle() const noexcept { return m_handle; }

private:
    friend class Transaction;
    struct Private;
    void applyProfile(Mode mode);
    void set(const QString& pragmaName, const QString& value, const QString& expected);

    QString m_path;
    std::unique_ptr<Private> m_private;
    sqlite3* m_handle = nullptr;
    bool m_inTransaction = false;
};

/// Rolls back when it goes out of scope without commit().
class Transaction {
public:
    enum class Kind { Write, Read };
    explicit Transaction(Connection& connection, Kind kind = Kind::Write);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    /// Throws StorageError; the transaction is then rolled back.
    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

} // namespace pd
