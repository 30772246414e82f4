// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/intakesettingscontroller.h"

#include "presentation/repairs/faultchoices.h"
#include "presentation/repairs/ordertime.h"

namespace pd {

namespace {

constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 24 * minutesPerHour;

/// Minute of the day of "9", "930", "17:30"; "24" is its end.
std::optional<int> minuteFrom(const QString& typed, const Clock& clock)
{
    if (typed.trimmed() == QLatin1String("24:00") || typed.trimmed() == QLatin1String("24")) {
        return minutesPerDay;
    }
    const auto at = parseOrderTime(typed.trimmed(), clock.today(), clock);
    return at ? std::optional(clock.civil(*at).minute) : std::nullopt;
}

} // namespace

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

Result<void> IntakeSettingsController::save(IntakeSettings settings, const QString& serviceStart,
                                            const QString& serviceEnd, const std::vector<AlarmKind>& kinds)
{
    const auto start = minuteFrom(serviceStart, m_desk.clock());
    const auto end = minuteFrom(serviceEnd, m_desk.clock());
    if (!start || !end) {
        return error(ErrorCode::OutOfRange, "serviceHours", {"00:00", "24:00"});
    }
    settings.serviceStart = *start;
    settings.serviceEnd = *end;
    std::set<FaultKindId> alarming;
    for (const AlarmKind& kind : kinds) {
        if (kind.alarms) {
            alarming.insert(kind.id);
        }
    }
    return m_desk.changeSettings(m_session.session(), settings, alarming);
}

QString IntakeSettingsController::timeText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / minutesPerHour, 2, 10, QLatin1Char('0'))
        .arg(minute % minutesPerHour, 2, 10, QLatin1Char('0'));
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
