// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <cstdint>
#include <functional>
#include <optional>

namespace pd {

/// One change, as it stands in the append-only table. `before` and `after` are compact JSON objects or empty.
struct AuditEntry {
    std::int64_t sequence = 0; ///< 1, 2, 3 … without a hole
    Timestamp at{0};
    QString actor;   ///< login, or "system"
    QString station; ///< name of the machine
    QString command; ///< "repairs.dispatch"
    QString subject; ///< "order:17"
    QString before;
    QString after;
    QByteArray hash; ///< 32 bytes
};

/// The first entry that does not fit, or nothing.
struct AuditFault {
    std::int64_t sequence = 0;
    enum class Kind { Missing, WrongHash, WrongHead } kind = Kind::WrongHash;
};

/// What a walk along the chain found.
struct AuditCheck {
    std::int64_t entries = 0; ///< that fit
    bool finished = false;    ///< false: stopped on the way, nothing is known of the rest
    std::optional<AuditFault> fault;
    [[nodiscard]] bool sound() const noexcept { return finished && !fault; }
};

/// SHA-256 chain over length-prefixed canonical fields: sequence, time, actor, station, command, subject,
/// before, after, preceded by the previous entry's hash. Rows cannot be changed or removed through SQL
/// (trigger).
class AuditLog {
public:
    explicit AuditLog(Connection& connection) : m_connection(connection) {}
    /// Appends; sequence and hash are set here. Precondition: a write transaction is open. Throws
    /// StorageError.
    void append(AuditEntry entry);
    /// Hash of the last entry, 64 hex digits; 64 zeros for an empty log. Printed on hand-over and day sheets.
    [[nodiscard]] QString head();
    [[nodiscard]] std::int64_t count();
    /// Walks the chain from the first entry. `progress(done)` is called every few thousand rows; returning
    /// false stops.
    AuditCheck verify(const std::function<bool(std::int64_t)>& progress = {});

    /// The hash that an entry must have after `previous` (32 bytes).
    static QByteArray hashOf(const AuditEntry& entry, const QByteArray& previous);

private:
    Connection& m_connection;
};

} // namespace pd
