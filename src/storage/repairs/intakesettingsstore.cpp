// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/intakesettingsstore.h"

#include "domain/codes.h"
#include "storage/office/settingstore.h"

#include <QtCore/QJsonArray>

#include <array>

namespace pd {

namespace {

struct NumberKey {
    QLatin1String key;
    int IntakeSettings::*member;
};

constexpr std::array numbers{
    NumberKey{QLatin1String("intake-duplicate-hours"), &IntakeSettings::duplicateHours},
    NumberKey{QLatin1String("intake-caller-hours"), &IntakeSettings::callerHours},
    NumberKey{QLatin1String("intake-recurring-times"), &IntakeSettings::recurringTimes},
    NumberKey{QLatin1String("intake-recurring-days"), &IntakeSettings::recurringDays},
    NumberKey{QLatin1String("intake-incident-rooms"), &IntakeSettings::incidentRooms},
    NumberKey{QLatin1String("intake-incident-minutes"), &IntakeSettings::incidentMinutes},
    NumberKey{QLatin1String("intake-bad-result-times"), &IntakeSettings::badResultTimes},
    NumberKey{QLatin1String("intake-bad-result-days"), &IntakeSettings::badResultDays},
};
constexpr QLatin1String nightKey{"intake-night-desk"};
constexpr QLatin1String liftCompanyKey{"intake-lift-company"};
constexpr QLatin1String liftPhoneKey{"intake-lift-phone"};

QJsonObject json(const IntakeSettings& settings)
{
    QJsonObject object;
    for (const NumberKey& number : numbers) {
        object.insert(number.key, settings.*number.member);
    }
    object.insert(nightKey, code(settings.nightDesk));
    object.insert(liftCompanyKey, settings.liftCompany);
    object.insert(liftPhoneKey, settings.liftPhone);
    return object;
}

QJsonArray json(const std::set<FaultKindId>& kinds)
{
    QJsonArray list;
    for (const FaultKindId kind : kinds) {
        list.append(static_cast<qint64>(kind.value()));
    }
    return list;
}

} // namespace

IntakeSettings readIntakeSettings(Connection& connection)
{
    SettingStore store(connection);
    IntakeSettings settings;
    for (const NumberKey& number : numbers) {
        if (const auto text = store.get(number.key)) {
            settings.*number.member = text->toInt();
        }
    }
    if (const auto text = store.get(nightKey)) {
        settings.nightDesk = fromCode(allNightDesks(), *text).value_or(settings.nightDesk);
    }
    settings.liftCompany = store.get(liftCompanyKey).value_or(QString());
    settings.liftPhone = store.get(liftPhoneKey).value_or(QString());
    return settings;
}

void IntakeSettingsStore::save(const IntakeSettings& settings)
{
    const IntakeSettings before = readIntakeSettings(m_unit.connection());
    SettingStore store(m_unit.connection());
    for (const NumberKey& number : numbers) {
        store.set(number.key, QString::number(settings.*number.member));
    }
    store.set(nightKey, code(settings.nightDesk));
    store.set(liftCompanyKey, settings.liftCompany);
    store.set(liftPhoneKey, settings.liftPhone);
    m_unit.audit(QStringLiteral("intake-settings"), json(before), json(settings));
    m_unit.changed(Topic::Settings);
}

std::set<FaultKindId> readAlarmKinds(Connection& connection)
{
    const auto kinds =
        connection.statement(QStringLiteral("SELECT fault_kind_id FROM fault_alarm")).all([](const Row& row) {
            return row.id<FaultKindId>(0);
        });
    return {kinds.begin(), kinds.end()};
}

void saveAlarmKinds(UnitOfWork& unit, const std::set<FaultKindId>& kinds)
{
    const std::set<FaultKindId> before = readAlarmKinds(unit.connection());
    unit.connection().execute(QStringLiteral("DELETE FROM fault_alarm"));
    for (const FaultKindId kind : kinds) {
        unit.connection()
            .statement(QStringLiteral("INSERT INTO fault_alarm (fault_kind_id) VALUES (?)"))
            .bind(kind)
            .run();
    }
    unit.audit(QStringLiteral("alarm-kinds"), {{QStringLiteral("kinds"), json(before)}},
               {{QStringLiteral("kinds"), json(kinds)}});
    unit.changed(Topic::Settings);
}

} // namespace pd
