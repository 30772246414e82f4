// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/intakepages.h"

#include "propertydesk/window/callpages.h"
#include "propertydesk/window/repairpages.h"
#include "propertydesk/window/settingspages.h"
#include "widgets/calls/callform.h"
#include "widgets/repairs/alarmbanner.h"
#include "widgets/repairs/duplicateaside.h"
#include "widgets/repairs/incidentnotice.h"
#include "widgets/repairs/intakesettingsform.h"
#include "widgets/repairs/orderkinsection.h"
#include "widgets/repairs/orderpanel.h"
#include "widgets/repairs/repairform.h"
#include "widgets/repairs/repairspage.h"
#include "widgets/repairs/watchpage.h"
#include "widgets/shell/settingspage.h"

namespace pd {

IntakePages::IntakePages(DeskFrame& frame, RepairPages& repairs, CallPages& calls)
    : m_frame(frame), m_repairs(repairs),
      m_duplicates(repairs.formController(),
                   {frame.office().duplicates, frame.office().incidents, frame.office().oversight,
                    frame.office().session, frame.changes()}),
      m_kin(repairs.detail(), {frame.office().duplicates, frame.office().incidents, frame.office().oversight,
                               frame.office().session, frame.changes()}),
      m_marks(repairs.orderRows(), frame.office().duplicates, frame.office().session),
      m_watch({frame.office().oversight, frame.office().incidents, frame.office().session, frame.changes()}),
      m_watchMarks(m_watch.orders(), frame.office().duplicates, frame.office().session),
      m_alarm(frame.office().oversight, frame.office().session, frame.changes()),
      m_settings(frame.office().oversight, frame.office().faultKinds, frame.office().session)
{
    addAside();
    addCallAside(calls);
    addSection();
    addWatchList();
    addAlarm();
}

void IntakePages::addAside()
{
    RepairForm& form = m_repairs.repairForm();
    auto* aside = new DuplicateAside(m_duplicates);
    form.addAside(aside);
    aside->addActions(m_frame.actions(), &form);
    connect(aside, &DuplicateAside::orderRequested, &m_repairs, &RepairPages::openOrder);
    connect(aside, &DuplicateAside::reminded, &form, &RepairForm::newCall);
}

void IntakePages::addCallAside(CallPages& calls)
{
    calls.callForm().addAside(new IncidentNotice(calls.formController(), m_frame.office().incidents,
                                                 m_frame.office().session, m_frame.changes()));
}

void IntakePages::addSection()
{
    OrderPanel& panel = m_repairs.ordersPage().panel();
    auto* section = new OrderKinSection(m_kin);
    panel.addSection(section, PanelPlace::Kin);
    section->addActions(m_frame.actions(), &m_repairs.ordersPage());
    connect(section, &OrderKinSection::orderRequested, &m_repairs, &RepairPages::openOrder);
    connect(section, &OrderKinSection::left, &panel, &OrderPanel::enter);
    connect(&m_repairs, &RepairPages::mergedOrderAsked, this, [this](OrderId order) {
        if (const auto asked = m_frame.office().repairs.order(m_frame.session(), order)) {
            m_kin.cameFrom(asked->row.order.number);
        }
    });
}

void IntakePages::addWatchList()
{
    m_watchPage = new WatchPage(m_watch, m_frame.actions());
    m_frame.window().addPage(m_watchPage, QT_TRANSLATE_NOOP("Actions", "Watch list"));
    connect(m_watchPage, &WatchPage::orderRequested, &m_repairs, &RepairPages::openOrder);
    const auto tellToRelease = [this] { m_repairs.list().setToRelease(m_watch.toRelease()); };
    connect(&m_watch, &WatchController::changed, this, tellToRelease);
    tellToRelease();
}

void IntakePages::openIncident(IncidentId incident)
{
    m_watch.showIncident(incident);
    m_watch.choose(WatchList::Incidents);
    m_frame.goTo(m_watchPage->id());
}

void IntakePages::addAlarm()
{
    QAction* take = m_frame.addAction({QStringLiteral("alarm.take"),
                                       QT_TRANSLATE_NOOP("Actions", "Take the alarm: people are trapped"),
                                       nullptr,
                                       {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)},
                                       QStringLiteral("warning"),
                                       ActionCategory::Repairs},
                                      [this] { takeAlarm(); });
    m_frame.window().addNotice(new AlarmBanner(m_alarm, take));
}

QWidget* IntakePages::newLockNotice(QWidget& lock)
{
    return new AlarmBanner(m_alarm, nullptr, &lock);
}

void IntakePages::takeAlarm()
{
    const auto taken = m_alarm.take();
    if (!taken) {
        m_frame.say(taken.error());
        return;
    }
    m_repairs.openOrder(*taken);
}

void IntakePages::addSettings(SettingsPages& settings)
{
    settings.page().addSection(
        QStringLiteral("intake"), [] { return tr("Duplicates and incidents"); },
        new IntakeSettingsForm(m_settings));
}

} // namespace pd
