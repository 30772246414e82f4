// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/password.h"
#include "storage/staff/passwordhash.h"

#include <QtCore/QString>

#include <memory>
#include <optional>

namespace pd {

/// A password that met the rules, hashed. Only StaffDesk makes one.
class NewPassword {
public:
    [[nodiscard]] const QString& hash() const noexcept { return m_hash; }

private:
    friend class StaffDesk;
    explicit NewPassword(QString hash) : m_hash(std::move(hash)) {}
    QString m_hash;
};

/// What came out of trying a password.
struct LoginVerdict {
    bool matches = false;
    std::optional<QString> renewedHash; ///< at today's cost, where the stored one was cheaper
};

/// What changing one's own password came to on the worker thread.
struct PasswordChange {
    LoginVerdict old;
    NewPassword password;
};

/// A login that may be tried: a value without a connection, so that the slow part can run on any thread.
class PendingLogin {
public:
    /// Slow (a quarter of a second), and as slow for a login that does not exist.
    [[nodiscard]] LoginVerdict verify(const Password& password) const;
    [[nodiscard]] const QString& login() const noexcept { return m_login; }

private:
    friend class StaffDesk;
    PendingLogin(QString login, QString hash, std::shared_ptr<const PasswordHasher> hasher)
        : m_login(std::move(login)), m_hash(std::move(hash)), m_hasher(std::move(hasher))
    {
    }
    QString m_login;
    QString m_hash;
    std::shared_ptr<const PasswordHasher> m_hasher;
};

} // namespace pd
