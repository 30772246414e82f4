// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/staff/login.h"
#include "application/staff/staffcommands.h"
#include "domain/staff/loginthrottle.h"
#include "domain/staff/staffmember.h"

#include <map>
#include <memory>
#include <vector>

namespace pd {

/// Accounts, roles and entry to the program (STF-03 … STF-07, STF-09).
class StaffDesk {
public:
    /// `station` is the machine whose failed logins are counted.
    StaffDesk(WriteGate& writes, ReadGate& reads,
              std::shared_ptr<const PasswordHasher> hasher = std::make_shared<PasswordHasher>(),
              QString station = stationName());

    // Entry. logIn() is the three steps in one, for the command line; a window runs verify() on a worker
    // thread.
    /// Errors: LoginFailed, LoginThrottled (seconds), Storage….
    Result<Session> logIn(const QString& login, const Password& password);
    /// Errors: LoginThrottled (seconds), Storage….
    Result<PendingLogin> beginLogin(const QString& login);
    /// Counts the failure or makes the session. Errors: LoginFailed (with seconds to wait, where the next try
    /// has to), LoginThrottled (seconds), NotPermitted (an account without any right), Storage….
    Result<Session> finishLogin(const PendingLogin& pending, const LoginVerdict& verdict);

    /// Slow; may be called on any thread. Errors: as checkPassword().
    [[nodiscard]] Result<NewPassword> preparePassword(const QString& login, const Password& password) const;
    /// Slow; may be called on any thread. Errors: as checkPassword(), PasswordReuse.
    [[nodiscard]] Result<PasswordChange>
    preparePasswordChange(const PendingLogin& pending, const Password& old, const Password& password) const;
    /// `pending` is of this session's own login. Errors: LoginFailed and LoginThrottled as finishLogin().
    Result<void> changeOwnPassword(const Session& session, const PendingLogin& pending,
                                   const PasswordChange& change);

    /// The account that an empty file needs. Errors: NotPermitted (there is an account already), or as add().
    Result<StaffId> createFirstAdministrator(const QString& login, const QString& name,
                                             const NewPassword& password);
    /// True until the first account exists.
    Result<bool> needsFirstAdministrator();

    /// Errors: as checked(), LoginTaken, Required ("password": a login without one).
    Result<StaffId> add(const Session& session, const StaffDetails& details,
                        const std::optional<NewPassword>& password);
    /// A newly given login needs a password too. Errors: as add(), NotFound, Conflict, LastAdministrator,
    /// OwnAccount, InUse ("openOrders": numbers of the orders that a technician who leaves would leave
    /// behind).
    Result<void> edit(const Session& session, StaffId id, std::int64_t version, const StaffDetails& details,
                      const std::optional<NewPassword>& password = std::nullopt);
    /// Errors: NotFound, NotPermitted….
    Result<void> resetPassword(const Session& session, StaffId id, const NewPassword& password);
    /// Forgets failed tries, so that the colleague need not wait. Errors: NotFound.
    Result<void> releaseLogin(const Session& session, StaffId id);

    /// Everybody, active ones first, by id.
    Result<std::vector<StaffMember>> staff(const Session& session);
    /// Active technicians by id; for whoever may see orders.
    Result<std::vector<Technician>> technicians(const Session& session);
    /// Of everybody, those who have left too, for histories; for whoever may see orders.
    Result<std::map<StaffId, QString>> names(const Session& session);

private:
    /// Seconds until the next try is allowed.
    Result<int> countFailure(const QString& login);
    Result<void> restartPause(const QString& login, const FailedTries& tries);

    WriteGate& m_writes;
    ReadGate& m_reads;
    std::shared_ptr<const PasswordHasher> m_hasher;
    QString m_station;
};

} // namespace pd
