// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/session.h"

#include <QtCore/QObject>

namespace pd {

/// The session at this desk right now; controllers ask it at each call, so that a quick switch takes effect
/// at once.
class CurrentSession : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// A session without any permission while nobody is logged in.
    [[nodiscard]] const Session& session() const noexcept { return m_session; }
    [[nodiscard]] bool loggedIn() const noexcept { return !m_session.login.isEmpty(); }
    void set(Session session);
    void clear() { set({}); }

Q_SIGNALS:
    void changed();

private:
    Session m_session;
};

} // namespace pd
