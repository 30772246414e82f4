// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/intakesettingsform.h"

#include "domain/codes.h"
#include "ui_intakesettingsform.h"
#include "widgets/repairs/combochoices.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

namespace pd {

IntakeSettingsForm::IntakeSettingsForm(IntakeSettingsController& controller, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::IntakeSettingsForm>()), m_controller(controller)
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    m_ui->save->setIcon(icon(QStringLiteral("save")));
    connect(m_ui->save, &QPushButton::clicked, this, &IntakeSettingsForm::save);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        reload();
    });
}

IntakeSettingsForm::~IntakeSettingsForm() = default;

void IntakeSettingsForm::fillNights(NightDesk value)
{
    fillCombo(m_ui->nightDesk, allNightDesks(), &IntakeSettingsController::nightDeskText);
    setComboValue(m_ui->nightDesk, value);
}

void IntakeSettingsForm::reload()
{
    const IntakeSettings settings = m_controller.settings();
    m_ui->duplicateHours->setValue(settings.duplicateHours);
    m_ui->callerHours->setValue(settings.callerHours);
    m_ui->recurringTimes->setValue(settings.recurringTimes);
    m_ui->recurringDays->setValue(settings.recurringDays);
    m_ui->incidentRooms->setValue(settings.incidentRooms);
    m_ui->incidentMinutes->setValue(settings.incidentMinutes);
    m_ui->badResultTimes->setValue(settings.badResultTimes);
    m_ui->badResultDays->setValue(settings.badResultDays);
    m_ui->liftCompany->setText(settings.liftCompany);
    m_ui->liftPhone->setText(settings.liftPhone);
    fillNights(settings.nightDesk);
    m_kinds = m_controller.alarmKinds();
    m_ui->alarmKinds->clear();
    for (const IntakeSettingsController::AlarmKind& kind : m_kinds) {
        auto* item = new QListWidgetItem(kind.name, m_ui->alarmKinds);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(kind.alarms ? Qt::Checked : Qt::Unchecked);
    }
    m_errors->clear();
}

void IntakeSettingsForm::showEvent(QShowEvent* event)
{
    reload();
    QWidget::showEvent(event);
}

void IntakeSettingsForm::save()
{
    IntakeSettings settings;
    settings.duplicateHours = m_ui->duplicateHours->value();
    settings.callerHours = m_ui->callerHours->value();
    settings.recurringTimes = m_ui->recurringTimes->value();
    settings.recurringDays = m_ui->recurringDays->value();
    settings.incidentRooms = m_ui->incidentRooms->value();
    settings.incidentMinutes = m_ui->incidentMinutes->value();
    settings.badResultTimes = m_ui->badResultTimes->value();
    settings.badResultDays = m_ui->badResultDays->value();
    settings.liftCompany = m_ui->liftCompany->text();
    settings.liftPhone = m_ui->liftPhone->text();
    settings.nightDesk = comboValue<NightDesk>(m_ui->nightDesk).value_or(NightDesk::Normal);
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i].alarms = m_ui->alarmKinds->item(static_cast<int>(i))->checkState() == Qt::Checked;
    }
    if (const auto saved = m_controller.save(settings, m_kinds); !saved) {
        m_errors->show(saved.error());
        return;
    }
    reload();
    m_ui->banner->say(Tone::Success, [] { return tr("Saved."); });
}

} // namespace pd
