// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/staff/locksettingscontroller.h"

#include "application/currentsession.h"
#include "application/office/officedesk.h"

namespace pd {

int LockSettingsController::minutes() const
{
    const auto settings = m_desk.settings();
    return (settings ? *settings : OfficeSettings()).lockMinutes;
}

Result<void> LockSettingsController::save(int minutes)
{
    return m_desk.amend(m_session.session(),
                        [minutes](OfficeSettings& settings) { settings.lockMinutes = minutes; });
}

} // namespace pd
