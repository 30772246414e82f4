// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/staff/loginattempts.h"

#include <QtCore/QCryptographicHash>

namespace pd {

FailedTries LoginAttempts::of(const QString& login, const QString& station)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT failures, last_at_ms FROM login_attempt WHERE login = ? AND station = ?"))
        .bind(keyOf(login))
        .bind(station)
        .first([](const Row& row) {
            return FailedTries{static_cast<int>(row.integer(0)), row.timestamp(1)};
        })
        .value_or(FailedTries{});
}

void LoginAttempts::set(const QString& login, const QString& station, const FailedTries& tries)
{
    m_connection
        .statement(QStringLiteral(
            "INSERT INTO login_attempt (login, station, failures, last_at_ms) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (login, station) DO UPDATE SET failures = excluded.failures, "
            "last_at_ms = excluded.last_at_ms"))
        .bind(keyOf(login))
        .bind(station)
        .bind(tries.count)
        .bind(tries.lastAt)
        .run();
}

void LoginAttempts::clear(const QString& login, const QString& station)
{
    m_connection.statement(QStringLiteral("DELETE FROM login_attempt WHERE login = ? AND station = ?"))
        .bind(keyOf(login))
        .bind(station)
        .run();
}

void LoginAttempts::clear(const QString& login)
{
    m_connection.statement(QStringLiteral("DELETE FROM login_attempt WHERE login = ?"))
        .bind(keyOf(login))
        .run();
}

QString LoginAttempts::keyOf(const QString& login)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(login.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace pd
