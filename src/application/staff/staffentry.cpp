// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/staff/staffdesk.h"

#include "storage/staff/loginattempts.h"
#include "storage/staff/staffqueries.h"
#include "storage/staff/staffstore.h"

namespace pd {

// Coming in: login and one's own password. The accounts themselves are in staffdesk.cpp.

namespace {

Error throttled(int seconds)
{
    return error(ErrorCode::LoginThrottled, {}, {std::to_string(seconds)});
}

Error failed(int seconds)
{
    Error result = error(ErrorCode::LoginFailed, "password");
    if (seconds > 0) {
        result.parameters.push_back(std::to_string(seconds));
    }
    return result;
}

/// An unknown login is not written down: it may be a password typed into the wrong box.
QString subjectOf(Connection& connection, const QString& login)
{
    const auto member = StaffQueries(connection).byLogin(login);
    return member ? QStringLiteral("staff:%1").arg(member->id.value()) : QStringLiteral("staff:unknown");
}

} // namespace

Result<Session> StaffDesk::logIn(const QString& login, const Password& password)
{
    const auto pending = beginLogin(login);
    if (!pending) {
        return pending.error();
    }
    return finishLogin(*pending, pending->verify(password));
}

Result<PendingLogin> StaffDesk::beginLogin(const QString& typed)
{
    struct Found {
        FailedTries tries;
        std::optional<LoginAccount> account;
    };
    const QString login = normalLogin(typed);
    const auto found =
        m_reads.run(Session::system(m_station), Permission::LogIn, [&](Connection& db) -> Result<Found> {
            return Found{LoginAttempts(db).of(login, m_station), StaffQueries(db).loginAccount(login)};
        });
    if (!found) {
        return found.error();
    }
    const Timestamp now = m_writes.clock().now();
    if (const int seconds = secondsToWait(found->tries, now); seconds > 0) {
        if (now < found->tries.lastAt) {
            if (const auto restarted = restartPause(login, found->tries); !restarted) {
                return restarted.error();
            }
        }
        return throttled(seconds);
    }
    return PendingLogin(login, found->account ? found->account->passwordHash : m_hasher->unmatchable(),
                        m_hasher);
}

Result<void> StaffDesk::restartPause(const QString& login, const FailedTries& tries)
{
    return m_writes.run(Session::system(m_station), logInCommand, [&](UnitOfWork& unit) -> Result<void> {
        LoginAttempts(unit.connection()).set(login, m_station, {tries.count, unit.now()});
        unit.audit(subjectOf(unit.connection(), login), {},
                   {{QStringLiteral("clock"), QStringLiteral("set back")}});
        return {};
    });
}

Result<Session> StaffDesk::finishLogin(const PendingLogin& pending, const LoginVerdict& verdict)
{
    if (!verdict.matches) {
        const auto counted = countFailure(pending.login());
        return counted ? failed(*counted) : counted.error();
    }
    const Session door{std::nullopt, pending.login(), pending.login(), m_station, {Permission::LogIn}};
    return m_writes.run(door, logInCommand, [&](UnitOfWork& unit) -> Result<Session> {
        const auto account = StaffQueries(unit.connection()).loginAccount(pending.login());
        // Disabled, or given another password, while the verification ran.
        if (!account || account->passwordHash != pending.m_hash) {
            return failed(0);
        }
        LoginAttempts attempts(unit.connection());
        if (const int seconds = secondsToWait(attempts.of(pending.login(), m_station), unit.now());
            seconds > 0) {
            return throttled(seconds);
        }
        const Permissions permissions = permissionsOf(account->member.details.roles);
        if (!permissions.contains(Permission::LogIn)) {
            return error(ErrorCode::NotPermitted, {}, {code(Permission::LogIn).toStdString()});
        }
        attempts.clear(pending.login(), m_station);
        if (verdict.renewedHash) {
            StaffStore(unit).setPassword(account->member.id, *verdict.renewedHash);
        }
        unit.audit(QStringLiteral("staff:%1").arg(account->member.id.value()), {},
                   {{QStringLiteral("login"), QStringLiteral("succeeded")}});
        return Session{account->member.id, pending.login(), account->member.details.name,
                       m_station,          permissions,     account->member.details.roles};
    });
}

Result<int> StaffDesk::countFailure(const QString& login)
{
    return m_writes.run(Session::system(m_station), logInCommand, [&](UnitOfWork& unit) -> Result<int> {
        LoginAttempts attempts(unit.connection());
        FailedTries tries = attempts.of(login, m_station);
        if (const int seconds = secondsToWait(tries, unit.now()); seconds > 0) {
            return throttled(seconds);
        }
        ++tries.count;
        tries.lastAt = unit.now();
        attempts.set(login, m_station, tries);
        unit.audit(
            subjectOf(unit.connection(), login), {},
            {{QStringLiteral("login"), QStringLiteral("failed")}, {QStringLiteral("inRow"), tries.count}});
        return pauseAfter(tries.count);
    });
}

Result<NewPassword> StaffDesk::preparePassword(const QString& login, const Password& password) const
{
    if (const auto good = checkPassword(password, normalLogin(login)); !good) {
        return good.error();
    }
    try {
        return NewPassword(m_hasher->hash(password));
    } catch (const std::exception& exception) {
        return errorOf(exception, "password");
    }
}

Result<PasswordChange> StaffDesk::preparePasswordChange(const PendingLogin& pending, const Password& old,
                                                        const Password& password) const
{
    if (old == password) {
        return error(ErrorCode::PasswordReuse, "password");
    }
    auto prepared = preparePassword(pending.login(), password);
    if (!prepared) {
        return prepared.error();
    }
    return PasswordChange{pending.verify(old), *prepared};
}

Result<void> StaffDesk::changeOwnPassword(const Session& session, const PendingLogin& pending,
                                          const PasswordChange& change)
{
    const bool own = session.staff && session.login == pending.login();
    if (!own) {
        return error(ErrorCode::NotPermitted, {}, {code(changeOwnPasswordCommand.permission).toStdString()});
    }
    if (!change.old.matches) {
        const auto counted = countFailure(pending.login());
        return counted ? failed(*counted) : counted.error();
    }
    return m_writes.run(session, changeOwnPasswordCommand, [&](UnitOfWork& unit) -> Result<void> {
        const auto account = StaffQueries(unit.connection()).loginAccount(pending.login());
        if (!account || account->passwordHash != pending.m_hash) {
            return error(ErrorCode::Conflict);
        }
        StaffStore(unit).setPassword(*session.staff, change.password.hash());
        unit.audit(QStringLiteral("staff:%1").arg(session.staff->value()), {},
                   {{QStringLiteral("password"), QStringLiteral("changed")}});
        return {};
    });
}

} // namespace pd
