// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fees/shiftsettingsform.h"

#include "ui_shiftsettingsform.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

namespace pd {

ShiftSettingsForm::ShiftSettingsForm(ShiftSettingsController& controller, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ShiftSettingsForm>()), m_controller(controller)
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    m_ui->save->setIcon(icon(QStringLiteral("save")));
    connect(m_ui->save, &QPushButton::clicked, this, &ShiftSettingsForm::save);
    connect(m_ui->differenceLimit, &QLineEdit::returnPressed, this, &ShiftSettingsForm::save);
    onLanguage(this, [this] { m_ui->retranslateUi(this); });
}

ShiftSettingsForm::~ShiftSettingsForm() = default;

void ShiftSettingsForm::reload()
{
    m_ui->differenceLimit->setText(m_controller.differenceLimit());
    m_errors->clear();
}

void ShiftSettingsForm::showEvent(QShowEvent* event)
{
    reload();
    QWidget::showEvent(event);
}

void ShiftSettingsForm::save()
{
    if (const auto saved = m_controller.save(m_ui->differenceLimit->text()); !saved) {
        m_errors->show(saved.error());
        return;
    }
    reload();
    m_ui->banner->say(Tone::Success, [] { return tr("Saved."); });
}

} // namespace pd
