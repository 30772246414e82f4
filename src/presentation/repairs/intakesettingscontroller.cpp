// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/intakesettingscontroller.h"

#include "presentation/repairs/faultchoices.h"

namespace pd {

IntakeSettings IntakeSettingsController::settings() const
{
    const auto stored = m_desk.settings(m_session.session());
    return stored ? *stored : IntakeSettings();
}

std::vector<IntakeSettingsController::AlarmKind> IntakeSettingsController::alarmKinds() const
{
    const auto alarming = m_desk.alarmKinds(m_session.session());
    const auto kinds = m_faults.list(m_session.session());
    std::vector<AlarmKind> choices;
    for (const FaultKind& kind : kinds ? *kinds : std::vector<FaultKind>()) {
        const bool chosen = alarming && kind.id && alarming->contains(*kind.id);
        if (!kind.isGroup() && (chosen || kind.urgency == Urgency::Immediate)) {
            choices.push_back({*kind.id, faultName(kind.nameZh, kind.nameEn), chosen});
        }
    }
    return choices;
}

Result<void> IntakeSettingsController::save(const IntakeSettings& settings,
                                            const std::vector<AlarmKind>& kinds)
{
    std::set<FaultKindId> alarming;
    for (const AlarmKind& kind : kinds) {
        if (kind.alarms) {
            alarming.insert(kind.id);
        }
    }
    return m_desk.changeSettings(m_session.session(), settings, alarming);
}

QString IntakeSettingsController::nightDeskText(NightDesk value)
{
    switch (value) {
    case NightDesk::Normal:
        return tr("The monitoring room handles them as by day");
    case NightDesk::NextDay:
        return tr("What is not urgent is registered and left to the desk next day");
    }
    return {};
}

} // namespace pd
