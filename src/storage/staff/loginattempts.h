// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/loginthrottle.h"
#include "storage/sql/connection.h"

namespace pd {

/// Failed logins per login and machine, kept in the file so that a restart does not help a guesser. Members
/// throw StorageError; those that write need an open write transaction.
class LoginAttempts {
public:
    explicit LoginAttempts(Connection& connection) : m_connection(connection) {}

    FailedTries of(const QString& login, const QString& station);
    void set(const QString& login, const QString& station, const FailedTries& tries);
    void clear(const QString& login, const QString& station);
    /// At every machine.
    void clear(const QString& login);

private:
    /// What somebody types as a login may be his password: stored as a digest.
    static QString keyOf(const QString& login);
    Connection& m_connection;
};

} // namespace pd
