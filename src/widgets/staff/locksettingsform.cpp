// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/staff/locksettingsform.h"

#include "presentation/staff/locksettingscontroller.h"
#include "ui_locksettingsform.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

namespace pd {

LockSettingsForm::LockSettingsForm(LockSettingsController& controller, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::LockSettingsForm>()), m_controller(controller)
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    m_ui->save->setIcon(icon(QStringLiteral("save")));
    reload();
    connect(m_ui->lockMinutes, &QSpinBox::valueChanged, this, &LockSettingsForm::follow);
    connect(m_ui->save, &QPushButton::clicked, this, &LockSettingsForm::save);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        follow();
    });
}

LockSettingsForm::~LockSettingsForm() = default;

void LockSettingsForm::reload()
{
    m_ui->lockMinutes->setValue(m_controller.minutes());
    follow();
}

void LockSettingsForm::showEvent(QShowEvent* event)
{
    reload();
    QWidget::showEvent(event);
}

void LockSettingsForm::follow()
{
    m_ui->save->setEnabled(m_ui->lockMinutes->value() != m_controller.minutes());
    m_errors->clear();
}

void LockSettingsForm::save()
{
    const auto saved = m_controller.save(m_ui->lockMinutes->value());
    if (!saved) {
        m_errors->show(saved.error());
        return;
    }
    reload();
    m_ui->banner->say(Tone::Success, [] { return tr("Saved; it holds for every desk from now on."); });
}

} // namespace pd
