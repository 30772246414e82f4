// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/staff/ownpasswordcontroller.h"

namespace pd {

OwnPasswordController::OwnPasswordController(StaffDesk& desk, CurrentSession& session, QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session)
{
    connect(&m_work, &SlowWork::runningChanged, this, &OwnPasswordController::busyChanged);
}

void OwnPasswordController::change(Password old, Password password)
{
    if (busy()) {
        return;
    }
    const Session session = m_session.session();
    const auto pending = m_desk.beginLogin(session.login);
    if (!pending) {
        Q_EMIT failed(pending.error());
        return;
    }
    auto before = std::make_shared<Password>(std::move(old));
    auto after = std::make_shared<Password>(std::move(password));
    m_work.start<Result<PasswordChange>>(
        [this, pending = *pending, before, after] {
            return m_desk.preparePasswordChange(pending, *before, *after);
        },
        [this, session, pending = *pending](const Result<PasswordChange>& change) {
            finish(session, pending, change);
        });
}

void OwnPasswordController::finish(const Session& session, const PendingLogin& pending,
                                   const Result<PasswordChange>& change)
{
    if (!change) {
        Error problem = change.error();
        problem.field = "newPassword";
        Q_EMIT failed(problem);
        return;
    }
    const auto done = m_desk.changeOwnPassword(session, pending, *change);
    if (done) {
        Q_EMIT changed();
    } else {
        Q_EMIT failed(done.error());
    }
}

} // namespace pd
