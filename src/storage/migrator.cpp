// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

// Outside any namespace, as Q_INIT_RESOURCE demands: a static library drops its resources otherwise.
static void initMigrationResources()
{
    Q_INIT_RESOURCE(pd_migrations);
}

namespace pd {

namespace {

QDir stepFolder()
{
    initMigrationResources();
    return QDir(QStringLiteral(":/migrations"));
}

QStringList stepNames()
{
    return stepFolder().entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

std::vector<Migration> readSteps()
{
    std::vector<Migration> steps;
    const QDir folder = stepFolder();
    for (const QString& name : stepNames()) {
        QFile file(folder.filePath(name));
        const int version = name.left(4).toInt();
        if (!file.open(QIODevice::ReadOnly) || version != static_cast<int>(steps.size()) + 1) {
            throw StorageError(StorageErrorKind::Misuse, 0,
                               QStringLiteral("migrations have a gap at ") + name);
        }
        steps.push_back({version, name, file.readAll()});
    }
    return steps;
}

} // namespace

const std::vector<Migration>& Migrator::steps()
{
    static const std::vector<Migration> builtIn = readSteps();
    return builtIn;
}

int Migrator::latestVersion()
{
    static const auto latest = static_cast<int>(stepNames().size());
    return latest;
}

void Migrator::migrate(const BackupFirst& backupFirst)
{
    if (m_connection.schemaVersion() < latestVersion()) { // else the steps need not be read
        migrate(steps(), backupFirst);
    }
}

void Migrator::migrate(const std::vector<Migration>& migrations, const BackupFirst& backupFirst)
{
    const int present = m_connection.schemaVersion();
    const bool somethingToDo = !migrations.empty() && migrations.back().version > present;
    if (somethingToDo && present > 0 && backupFirst) {
        backupFirst();
    }
    for (const Migration& migration : migrations) {
        if (migration.version > present) {
            apply(migration);
        }
    }
}

void Migrator::apply(const Migration& migration)
{
    // Inside a transaction this pragma has no effect, and a table rebuild with foreign keys on deletes child
    // rows.
    m_connection.execute(QStringLiteral("PRAGMA foreign_keys=OFF"));
    struct ForeignKeysOn {
        Connection& connection;
        ~ForeignKeysOn()
        {
            try {
                connection.execute(QStringLiteral("PRAGMA foreign_keys=ON"));
            } catch (const StorageError&) {
                // Opening the next connection reads the setting back and refuses.
            }
        }
    } const restore{m_connection};

    Transaction transaction(m_connection);
    // Another process may have migrated while this one waited for the lock.
    if (m_connection.schemaVersion() >= migration.version) {
        return;
    }
    m_connection.executeScript(migration.sql);
    const QString violation = m_connection.pragma(QStringLiteral("foreign_key_check"));
    if (!violation.isEmpty()) {
        throw StorageError(
            StorageErrorKind::Constraint, 0,
            QStringLiteral("%1 breaks a foreign key in table %2").arg(migration.name, violation));
    }
    m_connection.execute(QStringLiteral("PRAGMA user_version=%1").arg(migration.version));
    transaction.commit();
}

} // namespace pd
