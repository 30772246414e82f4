// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/repairs/oversightdesk.h"

#include <QtCore/QObject>

namespace pd {

/// People trapped in a lift: what every desk is told until somebody takes it (REP-65).
class AlarmController : public QObject {
    Q_OBJECT
public:
    /// All three outlive the controller.
    AlarmController(OversightDesk& desk, const CurrentSession& session, Changes& changes,
                    QObject* parent = nullptr);

    [[nodiscard]] const std::vector<AlarmRow>& alarms() const { return m_alarms; }
    [[nodiscard]] bool stands() const { return !m_alarms.empty(); }
    [[nodiscard]] bool mayTake() const;
    /// "Lift: people trapped. 3-2 电梯, reported 09:12 by 张三 138… Lift company: …"
    [[nodiscard]] QString text() const;
    /// The same for a locked desk, where anybody may read it: what, where and since when, and nothing
    /// personal.
    [[nodiscard]] QString lockedText() const;
    /// The oldest one is taken by who is logged in. Errors: NotFound (none), AlreadyDone.
    Result<OrderId> take();

Q_SIGNALS:
    void changed();
    /// One that was not there before.
    void raised();

private:
    void load();

    OversightDesk& m_desk;
    const CurrentSession& m_session;
    std::vector<AlarmRow> m_alarms;
    IntakeSettings m_settings;
};

} // namespace pd
