// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/datafile.h"

#include "application/office/officecommands.h"
#include "storage/backup.h"
#include "storage/migrator.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace pd {

DataFile::DataFile(const QString& path, Connection::Mode mode, const Clock& clock)
    : m_connection(path, mode), m_clock(clock), m_writes(m_connection, clock, m_changes),
      m_reads(m_connection, m_writes)
{
    Migrator(m_connection).migrate([&] {
        const QFileInfo file(m_connection.path());
        Backup(m_connection).writeTo(file.absolutePath(), QStringLiteral("before-update"), m_clock);
    });
    m_dataVersion = m_connection.dataVersion();
    m_topics = TopicCounters::read(m_connection);
}

void removeDataFile(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

Result<std::unique_ptr<DataFile>> DataFile::create(const QString& path, const Clock& clock)
{
    const bool wasThere = QFileInfo::exists(path);
    try {
        std::unique_ptr<DataFile> file(new DataFile(path, Connection::Mode::Create, clock));
        const auto created = file->m_writes.run(
            Session::system(stationName()), createFileCommand, [](UnitOfWork& unit) -> Result<void> {
                unit.audit(QStringLiteral("file"), {},
                           {{QStringLiteral("program"), QStringLiteral(PD_VERSION)}});
                return {};
            });
        if (!created) {
            return created.error();
        }
        return file;
    } catch (const std::exception& exception) {
        Error problem = errorOf(exception, "create");
        if (!wasThere && problem.code != ErrorCode::FileExists) {
            removeDataFile(path);
        }
        return problem;
    }
}

Result<std::unique_ptr<DataFile>> DataFile::open(const QString& path, const Clock& clock)
{
    try {
        return std::unique_ptr<DataFile>(new DataFile(path, Connection::Mode::ReadWrite, clock));
    } catch (const std::exception& exception) {
        return errorOf(exception, "open");
    }
}

void DataFile::poll()
{
    try {
        const std::int64_t version = m_connection.dataVersion();
        if (version == m_dataVersion) {
            return;
        }
        m_dataVersion = version;
        TopicCounters now = TopicCounters::read(m_connection);
        const std::set<Topic> changed = now.changedSince(m_topics);
        m_topics = std::move(now);
        m_changes.publish(changed);
    } catch (const std::exception& exception) {
        errorOf(exception, "poll");
    }
}

} // namespace pd
