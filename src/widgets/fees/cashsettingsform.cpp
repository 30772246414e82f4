// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fees/cashsettingsform.h"

#include "ui_cashsettingsform.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <algorithm>

namespace pd {

CashSettingsForm::CashSettingsForm(CashSettingsController& controller, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CashSettingsForm>()), m_controller(controller)
{
    m_ui->setupUi(this);
    m_ui->save->setIcon(icon(QStringLiteral("save")));
    m_ui->penaltyOrder->addItems({QString(), QString()}); // in the order of allPenaltyOrders()
    connect(m_ui->penaltyOrder, &QComboBox::currentIndexChanged, this, &CashSettingsForm::follow);
    connect(m_ui->save, &QPushButton::clicked, this, &CashSettingsForm::save);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        m_ui->penaltyOrder->setItemText(0, tr("the late penalty, then the principal"));
        m_ui->penaltyOrder->setItemText(1, tr("the principal, then the late penalty"));
        follow();
    });
    reload();
}

CashSettingsForm::~CashSettingsForm() = default;

PenaltyOrder CashSettingsForm::chosen() const
{
    return allPenaltyOrders()[static_cast<std::size_t>(std::max(m_ui->penaltyOrder->currentIndex(), 0))];
}

void CashSettingsForm::reload()
{
    m_ui->penaltyOrder->setCurrentIndex(m_controller.order() == PenaltyOrder::PenaltyFirst ? 0 : 1);
    follow();
}

void CashSettingsForm::showEvent(QShowEvent* event)
{
    reload();
    QWidget::showEvent(event);
}

void CashSettingsForm::follow()
{
    m_ui->penaltyOrder->setEnabled(m_controller.maySave());
    m_ui->save->setEnabled(m_controller.maySave() && chosen() != m_controller.order());
}

void CashSettingsForm::save()
{
    if (const auto saved = m_controller.save(chosen()); !saved) {
        m_ui->banner->say(saved.error());
        return;
    }
    reload();
    m_ui->banner->say(Tone::Success, [] { return tr("Saved; it holds for every desk from now on."); });
}

} // namespace pd
