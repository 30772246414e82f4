// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/slipsettingsform.h"

#include "presentation/repairs/slipsettingscontroller.h"
#include "ui_slipsettingsform.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

namespace pd {

SlipSettingsForm::SlipSettingsForm(SlipSettingsController& controller, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SlipSettingsForm>()), m_controller(controller)
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    m_boxes = {{SlipCopy::CustomerService, m_ui->customerService},
               {SlipCopy::Finance, m_ui->finance},
               {SlipCopy::Customer, m_ui->customer},
               {SlipCopy::Servicing, m_ui->servicing}};
    m_ui->save->setIcon(icon(QStringLiteral("save")));
    reload();
    connect(m_ui->plain, &QRadioButton::toggled, this, &SlipSettingsForm::follow);
    for (const auto& [copy, box] : m_boxes) {
        connect(box, &QCheckBox::toggled, this, &SlipSettingsForm::follow);
    }
    connect(m_ui->save, &QPushButton::clicked, this, &SlipSettingsForm::save);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        for (const auto& [copy, box] : m_boxes) {
            box->setText(SlipSettingsController::copyText(copy));
        }
        follow();
    });
}

SlipSettingsForm::~SlipSettingsForm() = default;

void SlipSettingsForm::reload()
{
    const SlipCopies copies = m_controller.copies();
    m_ui->plain->setChecked(copies.paper == SlipPaper::Plain);
    m_ui->carbon->setChecked(copies.paper == SlipPaper::Carbon);
    for (const auto& [copy, box] : m_boxes) {
        box->setChecked(copies.printed.contains(copy));
    }
    follow();
}

void SlipSettingsForm::showEvent(QShowEvent* event)
{
    reload();
    QWidget::showEvent(event);
}

SlipCopies SlipSettingsForm::chosen() const
{
    SlipCopies copies{m_ui->carbon->isChecked() ? SlipPaper::Carbon : SlipPaper::Plain, {}};
    for (const auto& [copy, box] : m_boxes) {
        if (box->isChecked()) {
            copies.printed.insert(copy);
        }
    }
    return copies;
}

void SlipSettingsForm::follow()
{
    const SlipCopies copies = chosen();
    for (const auto& [copy, box] : m_boxes) {
        box->setEnabled(copies.paper == SlipPaper::Plain);
    }
    m_ui->summary->setText(SlipSettingsController::summary(copies));
    m_ui->save->setEnabled(!(copies == m_controller.copies()));
    m_errors->clear();
}

void SlipSettingsForm::save()
{
    const auto saved = m_controller.save(chosen());
    if (!saved) {
        m_errors->show(saved.error());
        return;
    }
    reload();
    m_ui->banner->say(Tone::Success, [] { return tr("Saved; the next slip is printed like this."); });
}

} // namespace pd
