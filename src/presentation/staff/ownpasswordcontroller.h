// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/staff/staffdesk.h"
#include "presentation/staff/slowwork.h"

namespace pd {

/// Changing the password of whoever is logged in.
class OwnPasswordController : public QObject {
    Q_OBJECT
public:
    OwnPasswordController(StaffDesk& desk, CurrentSession& session, QObject* parent = nullptr);

    [[nodiscard]] bool busy() const noexcept { return m_work.running(); }
    /// Answers with changed() or failed(): the field is "password" for the old one, "newPassword" for the new
    /// one. Does nothing while busy.
    void change(Password old, Password password);

Q_SIGNALS:
    void busyChanged(bool busy);
    void changed();
    void failed(const pd::Error& error);

private:
    void finish(const Session& session, const PendingLogin& pending, const Result<PasswordChange>& change);

    StaffDesk& m_desk;
    CurrentSession& m_session;
    SlowWork m_work;
};

} // namespace pd
