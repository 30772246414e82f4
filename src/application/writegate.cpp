// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/writegate.h"

namespace pd {

namespace {

ErrorCode codeOf(StorageErrorKind kind)
{
    switch (kind) {
    case StorageErrorKind::Busy:
        return ErrorCode::StorageBusy;
    case StorageErrorKind::Unique:
        return ErrorCode::Duplicate;
    case StorageErrorKind::Full:
        return ErrorCode::StorageFull;
    case StorageErrorKind::ReadOnly:
        return ErrorCode::StorageReadOnly;
    case StorageErrorKind::Denied:
        return ErrorCode::StorageDenied;
    case StorageErrorKind::Missing:
        return ErrorCode::FileNotFound;
    case StorageErrorKind::Moved:
        return ErrorCode::FileMoved;
    case StorageErrorKind::IsFolder:
        return ErrorCode::FileIsFolder;
    case StorageErrorKind::Exists:
        return ErrorCode::FileExists;
    case StorageErrorKind::FolderMissing:
        return ErrorCode::FolderNotFound;
    case StorageErrorKind::FolderDenied:
        return ErrorCode::FolderUnwritable;
    case StorageErrorKind::NotADatabase:
        return ErrorCode::FileNotDatabase;
    case StorageErrorKind::Foreign:
        return ErrorCode::FileForeign;
    case StorageErrorKind::Newer:
        return ErrorCode::FileNewer;
    case StorageErrorKind::Damaged:
        return ErrorCode::StorageDamaged;
    case StorageErrorKind::CannotOpen:
    case StorageErrorKind::Io:
        return ErrorCode::StorageFailed;
    case StorageErrorKind::Interrupted:
        return ErrorCode::Cancelled;
    case StorageErrorKind::Constraint:
    case StorageErrorKind::Misuse:
        return ErrorCode::Internal;
    }
    return ErrorCode::Internal;
}

} // namespace

Error errorOf(const std::exception& exception, const char* where)
{
    // SQLite's own text names columns, never values; it may go into the log.
    if (const auto* storage = dynamic_cast<const StorageError*>(&exception)) {
        if (storage->kind() == StorageErrorKind::Interrupted) {
            return error(ErrorCode::Cancelled);
        }
        const std::string number = std::to_string(storage->code());
        log(LogLevel::Error, "storage.failed",
            {{"where", where}, {"code", number}, {"what", storage->what()}});
        Error result = error(codeOf(storage->kind()));
        if (storage->kind() == StorageErrorKind::Newer) {
            result.parameters.push_back(number);
        } else if (!storage->path().isEmpty()) {
            result.parameters.push_back(storage->path().toStdString());
        }
        return result;
    }
    log(LogLevel::Error, "program.failed", {{"where", where}, {"what", exception.what()}});
    return error(ErrorCode::Internal);
}

WriteGate::WriteGate(Connection& connection, const Clock& clock, Changes& changes)
    : m_connection(connection), m_clock(clock), m_changes(changes)
{
}

std::optional<Error> WriteGate::refusal(const Session& session, const Command& command)
{
    if (session.may(command.permission)) {
        return std::nullopt;
    }
    log(LogLevel::Warning, "command.refused", {{"command", command.id}});
    return error(ErrorCode::NotPermitted, {}, {code(command.permission).toStdString()});
}

UnitOfWork WriteGate::begin(const Session& session, const Command& command)
{
    return UnitOfWork(m_connection, m_clock, Actor{session.staff, session.login, session.station},
                      QString::fromLatin1(command.id));
}

std::optional<Error> WriteGate::finish(UnitOfWork& unit, Transaction& transaction, const Command& command)
{
    if (unit.m_audited == 0) {
        log(LogLevel::Error, "command.unaudited", {{"command", command.id}});
        return error(ErrorCode::Internal);
    }
    unit.stampTopics();
    transaction.commit();
    return std::nullopt;
}

void WriteGate::publish(const UnitOfWork& unit)
{
    m_changes.publish(unit.m_topics);
}

} // namespace pd
