// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/clockdesk.h"
#include "presentation/repairs/clocksettings.h"

#include <QtCore/QCoreApplication>

namespace pd {

class CurrentSession;

/// The office's limits and service hours: read, tried out, stored.
class ClockSettingsController {
    Q_DECLARE_TR_FUNCTIONS(pd::ClockSettingsController)
public:
    /// Both outlive this object.
    ClockSettingsController(ClockDesk& desk, const CurrentSession& session) : m_desk(desk), m_session(session)
    {
    }

    /// As stored by now; what save() compares with.
    const ClockSettingsInput& read();
    [[nodiscard]] const ClockSettingsInput& stored() const { return m_storedInput; }
    [[nodiscard]] bool mayChange() const;
    /// Every error there is, each at its field; none: stored.
    std::vector<Error> save(const ClockSettingsInput& input);
    /// "Saving moves 12 of 34 due times of open orders." Errors besides: what cannot be read or holds no
    /// time.
    Result<QString> preview(const ClockSettingsInput& input);
    /// Adds days typed in one line to those of the input, in the place of the same dates. Errors: those of
    /// parseCalendarDays().
    Result<void> addDays(ClockSettingsInput& input, const QString& typed) const;
    [[nodiscard]] static ClockSettingsInput rulebook() { return clockSettingsInput({}); }

private:
    ClockDesk& m_desk;
    const CurrentSession& m_session;
    ClockRules m_stored;
    ClockSettingsInput m_storedInput;
};

} // namespace pd
