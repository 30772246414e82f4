// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/settingspages.h"

#include "widgets/repairs/faultkindspage.h"
#include "widgets/repairs/paperrulesform.h"
#include "widgets/repairs/slipsettingsform.h"
#include "widgets/shell/appearanceform.h"
#include "widgets/shell/careform.h"
#include "widgets/shell/settingspage.h"
#include "widgets/staff/locksettingsform.h"
#include "widgets/staff/staffpage.h"

namespace pd {

SettingsPages::SettingsPages(DeskFrame& frame, Appearance& appearance)
    : m_frame(frame), m_staff(frame.office().staff, frame.office().session, frame.changes()),
      m_care(frame.office().office, frame.office().session, frame.office().file->path(),
             frame.office().clock()),
      m_slips(frame.office().office, frame.office().session),
      m_paperRules(frame.office().paperRules, frame.office().session),
      m_lock(frame.office().office, frame.office().session),
      m_faultKinds(frame.office().faultKinds, frame.office().session, frame.changes()),
      m_page(new SettingsPage)
{
    m_page->addSection(
        QStringLiteral("appearance"), [] { return tr("Language and look"); }, new AppearanceForm(appearance));
    m_page->addSection(
        QStringLiteral("care"), [] { return tr("Backup and check"); }, new CareForm(m_care));
    m_page->addSection(
        QStringLiteral("slips"), [] { return tr("Slip copies"); }, new SlipSettingsForm(m_slips));
    m_page->addSection(
        QStringLiteral("paper-rules"), [] { return tr("Papers and deadlines"); },
        new PaperRulesForm(m_paperRules));
    m_page->addSection(
        QStringLiteral("lock"), [] { return tr("Lock"); }, new LockSettingsForm(m_lock));
    m_page->addSection(
        QStringLiteral("staff"), [] { return tr("Staff"); }, new StaffPage(m_staff, frame.actions()));
    m_page->addSection(
        QStringLiteral("fault-kinds"), [] { return tr("Fault kinds"); },
        new FaultKindsPage(m_faultKinds, frame.actions()));
    frame.window().addPage(m_page, QT_TRANSLATE_NOOP("Actions", "Settings"));

    connect(&frame.changes(), &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Settings)) {
            tellCare();
        }
    });
    connect(frame.window().bottomBar().chip(QStringLiteral("care")), &StatusChip::clicked, this, [this] {
        m_frame.goTo(m_page->id());
        m_page->showSection(QStringLiteral("care"));
    });
    addCareActions();
    tellCare();
}

void SettingsPages::addCareActions()
{
    QAction* backUp = m_frame.addAction({QStringLiteral("care.backUp"),
                                         QT_TRANSLATE_NOOP("Actions", "Back up now"),
                                         nullptr,
                                         {},
                                         QStringLiteral("backup"),
                                         ActionCategory::Data},
                                        [this] { m_care.backUp(); });
    QAction* stop =
        m_frame.addAction({QStringLiteral("care.stop"),
                           QT_TRANSLATE_NOOP("Actions", "Stop backup or check"),
                           QT_TRANSLATE_NOOP("Actions", "Stop, and leave no unfinished copy behind"),
                           {},
                           QStringLiteral("cancel"),
                           ActionCategory::Data},
                          [this] { m_care.stop(); });
    stop->setEnabled(false);
    m_frame.window().bottomBar().setChipAction(QStringLiteral("care"), stop);
    connect(&m_care, &CareController::progressed, this, &SettingsPages::tellCare);
    connect(&m_care, &CareController::busyChanged, this, [this, backUp, stop](bool busy) {
        backUp->setEnabled(!busy);
        stop->setEnabled(busy);
        tellCare();
    });
    connect(&m_care, &CareController::failed, &m_frame, &DeskFrame::say);
}

void SettingsPages::tellCare()
{
    StatusChip* chip = m_frame.window().bottomBar().chip(QStringLiteral("care"));
    const auto why = [] { return tr("Opens backup and check in the settings"); };
    if (m_care.busy()) {
        chip->tell(
            Tone::Info, [this] { return m_care.workText(); }, why);
        return;
    }
    const auto care = m_frame.office().office.care();
    const Tone tone = !care || !care->sound ? Tone::Danger : care->backedUpAt ? Tone::Success : Tone::Warning;
    // The chip asks for its texts again after a change of language.
    chip->tell(
        tone, [this] { return m_care.careText(); }, why);
}

} // namespace pd
