// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/staff/staffdesk.h"
#include "support/testoffice.h"

#include <atomic>
#include <stdexcept>

namespace pd::test {

/// Cheap, and counts how often a password was really tried.
class CountingHasher final : public PasswordHasher {
public:
    CountingHasher() : PasswordHasher(PasswordCost::lowForTests()) {}
    [[nodiscard]] bool matches(const QString& hash, const Password& password) const override
    {
        ++tried;
        return PasswordHasher::matches(hash, password);
    }
    mutable std::atomic<int> tried{0};
};

inline constexpr QStringView adminPassword = u"the lift is late";

/// An office with its first administrator "chen" and a desk for accounts.
class StaffRoom : public TestOffice {
public:
    StaffRoom() : adminId(createAdministrator()) {}

    std::shared_ptr<CountingHasher> hasher = std::make_shared<CountingHasher>();
    StaffDesk desk{writes(), reads(), hasher, QStringLiteral("desk-1")};
    StaffId adminId;

    NewPassword prepared(const QString& login, QStringView password)
    {
        auto result = desk.preparePassword(login, Password(password.toString()));
        if (!result) {
            throw std::runtime_error("the test's password is refused");
        }
        return *result;
    }
    /// A colleague with a login and the password "window 47 open".
    StaffId colleague(const QString& login, std::set<Role> roles)
    {
        StaffDetails details;
        details.login = login;
        details.name = QStringLiteral("同事") + login;
        details.roles = std::move(roles);
        const auto id = desk.add(admin(), details, prepared(login, u"window 47 open"));
        if (!id) {
            throw std::runtime_error("the test's colleague is refused");
        }
        return *id;
    }
    Result<Session> logIn(const QString& login, QStringView password)
    {
        return desk.logIn(login, Password(password.toString()));
    }
    /// The session of a logged-in colleague.
    Session session(const QString& login, QStringView password = u"window 47 open")
    {
        auto result = logIn(login, password);
        if (!result) {
            throw std::runtime_error("the test's login is refused");
        }
        return *result;
    }

private:
    StaffId createAdministrator()
    {
        const auto id = desk.createFirstAdministrator(QStringLiteral("chen"), QStringLiteral("陈主任"),
                                                      prepared(QStringLiteral("chen"), adminPassword));
        if (!id) {
            throw std::runtime_error("the test's administrator is refused");
        }
        return *id;
    }
};

} // namespace pd::test
