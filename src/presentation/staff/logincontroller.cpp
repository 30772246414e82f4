// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/staff/logincontroller.h"

namespace pd {

LoginController::LoginController(StaffDesk& staff, OfficeDesk& office, CurrentSession& session,
                                 QObject* parent)
    : QObject(parent), m_staff(staff), m_office(office), m_session(session)
{
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &LoginController::tick);
    connect(&m_work, &SlowWork::runningChanged, this, &LoginController::busyChanged);
}

QString LoginController::estateName()
{
    const auto settings = m_office.settings();
    return settings ? settings->name : QString();
}

void LoginController::logIn(const QString& login, Password password)
{
    if (busy()) {
        return;
    }
    const auto pending = m_staff.beginLogin(login);
    if (!pending) {
        fail(pending.error());
        return;
    }
    // std::function wants copies; a password has none.
    auto secret = std::make_shared<Password>(std::move(password));
    m_work.start<LoginVerdict>(
        [pending = *pending, secret] { return pending.verify(*secret); },
        [this, pending = *pending](const LoginVerdict& verdict) { finish(pending, verdict); });
}

void LoginController::forgetWait()
{
    if (m_second.isActive()) {
        m_second.stop();
        m_seconds = 0;
        Q_EMIT waiting(0);
    }
}

void LoginController::finish(const PendingLogin& pending, const LoginVerdict& verdict)
{
    const auto session = m_staff.finishLogin(pending, verdict);
    if (!session) {
        fail(session.error());
        return;
    }
    m_session.set(*session);
    Q_EMIT succeeded();
}

void LoginController::fail(const Error& error)
{
    Q_EMIT failed(error);
    const bool waits = error.code == ErrorCode::LoginFailed || error.code == ErrorCode::LoginThrottled;
    if (waits && !error.parameters.empty()) {
        m_seconds = QString::fromStdString(error.parameters.front()).toInt();
        m_second.start();
        Q_EMIT waiting(m_seconds);
    }
}

void LoginController::tick()
{
    --m_seconds;
    if (m_seconds <= 0) {
        m_seconds = 0;
        m_second.stop();
    }
    Q_EMIT waiting(m_seconds);
}

} // namespace pd
