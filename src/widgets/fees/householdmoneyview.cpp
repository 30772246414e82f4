// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fees/householdmoneyview.h"

#include "widgets/repairs/panelparts.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace pd {

HouseholdMoneyView::HouseholdMoneyView(HouseholdMoneyController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_summary(new QLabel(this)), m_button(new QToolButton(this)),
      m_receipts(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    auto* line = new QHBoxLayout;
    line->setSpacing(grid::one);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    line->addWidget(m_summary, 1);
    line->addWidget(m_button);
    column->addLayout(line);
    m_receipts->setSpacing(0);
    column->addLayout(m_receipts);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&m_controller, &HouseholdMoneyController::changed, this, &HouseholdMoneyView::tell);
    onLanguage(this, [this] { tell(); });
}

void HouseholdMoneyView::addActions(ActionCatalog& actions, QWidget* scope)
{
    m_statement = actions.add({QStringLiteral("household-money.statement"),
                               QT_TRANSLATE_NOOP("Actions", "Statement of account"),
                               nullptr,
                               {QKeySequence(QStringLiteral("Ctrl+Alt+H"))},
                               QStringLiteral("print"),
                               ActionCategory::Fees},
                              scope);
    m_button->setDefaultAction(m_statement);
    connect(m_statement, &QAction::triggered, this, &HouseholdMoneyView::statementRequested);
    tell();
}

void HouseholdMoneyView::tell()
{
    const auto& money = m_controller.money();
    m_summary->setText(m_controller.summary());
    clearLayout(m_receipts);
    if (money) {
        for (const HouseholdReceipt& receipt : money->receipts) {
            auto* button = new QToolButton;
            button->setText(m_controller.receiptText(receipt));
            button->setAutoRaise(true);
            connect(button, &QToolButton::clicked, this,
                    [this, id = receipt.id] { Q_EMIT receiptRequested(id); });
            m_receipts->addWidget(button);
        }
    }
    if (m_statement != nullptr) {
        m_statement->setEnabled(money.has_value());
    }
}

} // namespace pd
