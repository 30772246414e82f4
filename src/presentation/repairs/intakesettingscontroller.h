// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/repairs/faultkinddesk.h"
#include "application/repairs/oversightdesk.h"

#include <QtCore/QCoreApplication>

namespace pd {

/// What the desk watches for while reports are taken down, as a section of the settings.
class IntakeSettingsController {
    Q_DECLARE_TR_FUNCTIONS(pd::IntakeSettingsController)
public:
    /// All three outlive this object.
    IntakeSettingsController(OversightDesk& desk, FaultKindDesk& faults, const CurrentSession& session)
        : m_desk(desk), m_faults(faults), m_session(session)
    {
    }

    /// As stored; the defaults when the file cannot be read just now.
    [[nodiscard]] IntakeSettings settings() const;
    /// A kind of fault that is immediate, and whether it alarms every desk.
    struct AlarmKind {
        FaultKindId id{0};
        QString name;
        bool alarms = false;
    };
    [[nodiscard]] std::vector<AlarmKind> alarmKinds() const;
    /// Errors: OutOfRange, TooLong, NotPermitted, Storage….
    Result<void> save(const IntakeSettings& settings, const std::vector<AlarmKind>& kinds);
    [[nodiscard]] static QString nightDeskText(NightDesk value);

private:
    OversightDesk& m_desk;
    FaultKindDesk& m_faults;
    const CurrentSession& m_session;
};

} // namespace pd
