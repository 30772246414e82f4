// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/paperrulesform.h"

#include "ui_paperrulesform.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

namespace pd {

PaperRulesForm::PaperRulesForm(PaperRulesController& controller, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PaperRulesForm>()), m_controller(controller)
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    m_ui->save->setIcon(icon(QStringLiteral("save")));
    reload();
    for (QSpinBox* box : {m_ui->daysToHandOver, m_ui->reconcileDay, m_ui->slipYears, m_ui->replyHours}) {
        connect(box, &QSpinBox::valueChanged, this, &PaperRulesForm::follow);
    }
    connect(m_ui->visitCodes, &QCheckBox::toggled, this, &PaperRulesForm::follow);
    connect(m_ui->save, &QPushButton::clicked, this, &PaperRulesForm::save);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        follow();
    });
}

PaperRulesForm::~PaperRulesForm() = default;

void PaperRulesForm::reload()
{
    const PaperRules rules = m_controller.rules();
    m_ui->daysToHandOver->setValue(rules.finance.daysToHandOver);
    m_ui->reconcileDay->setValue(rules.finance.reconcileDay);
    m_ui->slipYears->setValue(rules.slipYears);
    m_ui->replyHours->setValue(rules.replyHours);
    m_ui->visitCodes->setChecked(rules.visitCodes);
    follow();
}

void PaperRulesForm::showEvent(QShowEvent* event)
{
    reload();
    QWidget::showEvent(event);
}

PaperRules PaperRulesForm::typed() const
{
    return {{m_ui->daysToHandOver->value(), m_ui->reconcileDay->value()},
            m_ui->slipYears->value(),
            m_ui->replyHours->value(),
            m_ui->visitCodes->isChecked()};
}

void PaperRulesForm::follow()
{
    m_ui->save->setEnabled(m_controller.mayChange() && !(typed() == m_controller.rules()));
    m_errors->clear();
}

void PaperRulesForm::save()
{
    if (const auto saved = m_controller.save(typed()); !saved) {
        m_errors->show(saved.error());
        return;
    }
    reload();
    m_ui->banner->say(Tone::Success, [] { return tr("Saved."); });
}

} // namespace pd
