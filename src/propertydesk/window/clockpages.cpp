// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/clockpages.h"

#include "propertydesk/window/repairpages.h"
#include "propertydesk/window/settingspages.h"
#include "widgets/repairs/clocksettingsform.h"
#include "widgets/repairs/clockspage.h"
#include "widgets/repairs/orderclocksview.h"
#include "widgets/repairs/orderpanel.h"
#include "widgets/repairs/repairspage.h"
#include "widgets/shell/settingspage.h"

namespace pd {

ClockPages::ClockPages(DeskFrame& frame, RepairPages& repairs)
    : m_frame(frame), m_repairs(repairs), m_desk(frame.office().file->writes(), frame.office().file->reads()),
      m_clocks(m_desk, frame.office().session, frame.changes()),
      m_order(m_desk, repairs.detail(), frame.office().session), m_settings(m_desk, frame.office().session)
{
    QAction* openOrders = frame.addAction({QStringLiteral("clocks.orders"),
                                           QT_TRANSLATE_NOOP("Actions", "All open orders"),
                                           nullptr,
                                           {},
                                           QStringLiteral("repairs"),
                                           ActionCategory::Repairs},
                                          [this] { m_frame.goTo(m_repairs.ordersPage().id()); });
    m_page = new ClocksPage(m_clocks, openOrders);
    frame.window().addInnerPage(m_page, repairs.ordersPage().id());
    frame.addAction({QStringLiteral("clocks.list"),
                     QT_TRANSLATE_NOOP("Actions", "Late and due"),
                     QT_TRANSLATE_NOOP("Actions", "What is late or due within the hour"),
                     {QKeySequence(QStringLiteral("Ctrl+Shift+T"))},
                     QStringLiteral("clock"),
                     ActionCategory::Repairs},
                    [this] { showList(); });
    connect(m_page, &ClocksPage::orderRequested, &m_repairs, &RepairPages::openOrder);
    connect(m_page, &ClocksPage::leaveRequested, &m_frame, &DeskFrame::back);

    auto* view = new OrderClocksView(m_order);
    m_repairs.ordersPage().panel().addSection(view, PanelPlace::Clocks);
    view->addActions(frame.actions(), &m_repairs.ordersPage());

    connect(&m_clocks, &ClocksController::changed, this, &ClockPages::tellLate);
    connect(&m_clocks, &ClocksController::told, this,
            [this](const QString& text) { m_frame.window().bottomBar().say(text); });
    connect(m_frame.window().bottomBar().chip(QStringLiteral("clocks")), &StatusChip::clicked, this,
            [this] { showList(); });
    tellLate();
}

void ClockPages::addSettings(SettingsPages& settings)
{
    settings.page().addSection(
        QStringLiteral("limits"), [] { return tr("Limits and hours"); }, new ClockSettingsForm(m_settings));
}

void ClockPages::showList()
{
    m_frame.goTo(m_page->id());
}

void ClockPages::tellLate()
{
    const int late = m_clocks.late();
    const int soon = m_clocks.soon();
    StatusChip* chip = m_frame.window().bottomBar().chip(QStringLiteral("clocks"));
    chip->tell(
        late > 0 ? Tone::Danger : Tone::Warning,
        [late, soon] { return late > 0 ? tr("Late %1").arg(late) : tr("Due within the hour %1").arg(soon); },
        [] { return tr("Lists what is late or due within the hour (Ctrl+Shift+T)"); });
    chip->setVisible(late + soon > 0);
    m_repairs.list().setLate(m_clocks.lateOrders());
}

} // namespace pd
