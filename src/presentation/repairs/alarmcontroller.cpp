// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/alarmcontroller.h"

#include "presentation/repairs/faultchoices.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

AlarmController::AlarmController(OversightDesk& desk, const CurrentSession& session, Changes& changes,
                                 QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session)
{
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Orders) || topics.contains(Topic::Settings)) {
            load();
        }
    });
    connect(&m_session, &CurrentSession::changed, this, &AlarmController::load);
    load();
}

void AlarmController::load()
{
    const auto alarms = m_desk.standingAlarms(m_session.session());
    const auto settings = m_desk.settings(m_session.session());
    const std::vector<AlarmRow> before = std::exchange(m_alarms, alarms ? *alarms : std::vector<AlarmRow>());
    m_settings = settings ? *settings : IntakeSettings();
    const auto isNew = [&](const AlarmRow& alarm) {
        return std::ranges::none_of(
            before, [&](const AlarmRow& old) { return old.row.order.id == alarm.row.order.id; });
    };
    const bool more = std::ranges::any_of(m_alarms, isNew);
    Q_EMIT changed();
    if (more) {
        Q_EMIT raised();
    }
}

bool AlarmController::mayTake() const
{
    return m_session.session().may(pd::takeAlarm.permission);
}

QString AlarmController::text() const
{
    if (m_alarms.empty()) {
        return {};
    }
    const OrderRow& row = m_alarms.front().row;
    const OrderIntake& intake = row.order.intake;
    QStringList parts{faultName(row.faultZh, row.faultEn),
                      intake.place,
                      intake.content.simplified(),
                      intake.reporterName,
                      intake.reporterPhone,
                      row.order.number,
                      tr("reported %1").arg(shortTime(row.order.reportedAt, m_desk.clock()))};
    parts.removeAll(QString());
    QString text = tr("ALARM: %1").arg(parts.join(QStringLiteral(" · ")));
    const QString lift = (m_settings.liftCompany + u' ' + m_settings.liftPhone).trimmed();
    text += u'\n' + (lift.isEmpty() ? tr("No lift company is entered in the settings.")
                                    : tr("Call the lift company: %1").arg(lift));
    if (m_alarms.size() > 1) {
        text += u' ' + tr("%n more alarm(s) wait.", nullptr, static_cast<int>(m_alarms.size()) - 1);
    }
    return text;
}

QString AlarmController::lockedText() const
{
    if (m_alarms.empty()) {
        return {};
    }
    const OrderRow& row = m_alarms.front().row;
    QStringList parts{faultName(row.faultZh, row.faultEn), row.order.intake.place,
                      tr("since %1").arg(shortTime(row.order.reportedAt, m_desk.clock()))};
    parts.removeAll(QString());
    QString text = tr("ALARM: %1").arg(parts.join(QStringLiteral(" · "))) + u'\n' +
                   tr("Unlock this desk to take the alarm.");
    if (m_alarms.size() > 1) {
        text += u' ' + tr("%n more alarm(s) wait.", nullptr, static_cast<int>(m_alarms.size()) - 1);
    }
    return text;
}

Result<OrderId> AlarmController::take()
{
    if (m_alarms.empty()) {
        return error(ErrorCode::NotFound, "alarm");
    }
    const OrderId order = m_alarms.front().row.order.id;
    const auto taken = m_desk.takeAlarm(m_session.session(), order, {});
    if (!taken) {
        load();
        return taken.error();
    }
    load();
    return order;
}

} // namespace pd
