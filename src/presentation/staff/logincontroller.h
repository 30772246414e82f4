// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/office/officedesk.h"
#include "application/staff/staffdesk.h"
#include "presentation/staff/slowwork.h"

#include <QtCore/QTimer>

namespace pd {

/// Lets somebody in at this desk: from the login window, or from the cover over a locked window. Each of the
/// two has a controller of its own.
class LoginController : public QObject {
    Q_OBJECT
public:
    LoginController(StaffDesk& staff, OfficeDesk& office, CurrentSession& session, QObject* parent = nullptr);

    /// Empty while the file cannot be read.
    [[nodiscard]] QString estateName();
    [[nodiscard]] const Session& session() const noexcept { return m_session.session(); }
    [[nodiscard]] bool busy() const noexcept { return m_work.running(); }
    /// Seconds until the next try is allowed; 0: now.
    [[nodiscard]] int secondsToWait() const noexcept { return m_seconds; }

    /// Answers with succeeded() or failed(). Does nothing while busy.
    void logIn(const QString& login, Password password);
    /// Forgets a countdown, because another login is being typed; the desk goes on counting by itself.
    void forgetWait();

Q_SIGNALS:
    void busyChanged(bool busy);
    /// The current session is set already.
    void succeeded();
    void failed(const pd::Error& error);
    /// Once a second while the next try has to wait, last with 0.
    void waiting(int seconds);

private:
    void finish(const PendingLogin& pending, const LoginVerdict& verdict);
    void fail(const Error& error);
    void tick();

    StaffDesk& m_staff;
    OfficeDesk& m_office;
    CurrentSession& m_session;
    QTimer m_second;
    int m_seconds = 0;
    SlowWork m_work;
};

} // namespace pd
