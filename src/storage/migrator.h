// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>
#include <vector>

namespace pd {

/// One numbered step of the schema: resources/migrations/sqlite/NNNN_name.sql. Immutable once landed.
struct Migration {
    int version;
    QString name;
    QByteArray sql;
};

/// Brings a file to the latest schema, one transaction per step, foreign keys off before BEGIN and checked
/// before COMMIT. A file is backed up first when it holds anything.
class Migrator {
public:
    /// The steps built into the program, in order, without a gap from 1.
    static const std::vector<Migration>& steps();
    static int latestVersion();

    /// Called once before the first step on a file that has a schema already; makes a verified copy or
    /// throws.
    using BackupFirst = std::function<void()>;

    explicit Migrator(Connection& connection) : m_connection(connection) {}
    /// Throws StorageError; the file is then at the version of the last complete step.
    void migrate(const BackupFirst& backupFirst);
    /// For tests: other steps than the built-in ones.
    void migrate(const std::vector<Migration>& migrations, const BackupFirst& backupFirst);

private:
    void apply(const Migration& migration);
    Connection& m_connection;
};

} // namespace pd
