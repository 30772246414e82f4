// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/callsettingscontroller.h"

namespace pd {

CallSettingsController::Settings CallSettingsController::settings() const
{
    const auto calls = m_contacts.settings(m_session.session());
    const auto capacity = m_capacity.settings(m_session.session());
    return {calls ? *calls : CallSettings(), capacity ? *capacity : CapacitySettings()};
}

std::vector<CallSettingsController::Technician> CallSettingsController::technicians() const
{
    std::vector<Technician> technicians;
    const auto days = m_capacity.day(m_session.session(), m_capacity.clock().today(), 0);
    for (const TechnicianDay& day : days ? *days : std::vector<TechnicianDay>()) {
        technicians.push_back({day.technician, day.name});
    }
    return technicians;
}

Result<void> CallSettingsController::save(const Settings& wanted)
{
    const Settings before = settings();
    // What would refuse the second write is asked before the first.
    if (const auto sound = checked(wanted.calls); !sound) {
        return sound.error();
    }
    if (!(wanted.capacity == before.capacity)) {
        if (const auto saved = m_capacity.change(m_session.session(), wanted.capacity); !saved) {
            return saved;
        }
    }
    return wanted.calls == before.calls ? Result<void>()
                                        : m_contacts.change(m_session.session(), wanted.calls);
}

bool CallSettingsController::mayChange() const
{
    return m_session.session().may(changeCapacity.permission);
}

} // namespace pd
