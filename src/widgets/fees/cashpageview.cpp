// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cash desk shows; what it does is in cashpage.cpp.
#include "domain/fees/capitalamount.h"
#include "presentation/format/format.h"
#include "presentation/repairs/costtexts.h"
#include "ui_cashpage.h"
#include "widgets/fees/cashpage.h"
#include "widgets/repairs/actionformview.h"
#include "widgets/repairs/panelparts.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/emptystate.h"

#include <QtWidgets/QToolButton>

namespace pd {

namespace {

QLabel* label(const QString& text, bool muted)
{
    auto* made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    if (muted) {
        made->setProperty("role", QStringLiteral("muted"));
    }
    return made;
}

void showLines(QGridLayout& grid, const std::vector<CashController::SideLine>& lines)
{
    clearLayout(&grid);
    int row = 0;
    for (const CashController::SideLine& line : lines) {
        QLabel* what = label(line.what, line.undone);
        if (line.undone) {
            QFont struck = what->font();
            struck.setStrikeOut(true);
            what->setFont(struck);
        }
        grid.addWidget(what, row, 0);
        grid.addWidget(label(line.note, true), row, 1);
        grid.addWidget(label(line.amount, line.undone), row, 2, Qt::AlignRight);
        ++row;
    }
    grid.setColumnStretch(0, 1);
}

} // namespace

void CashPage::setTexts()
{
    m_empty->explain(
        QStringLiteral("fees"),
        [this] { return m_controller.cart().isEmpty() ? tr("No room in the cart") : tr("Nothing is owed"); },
        [this] {
            return m_controller.cart().isEmpty()
                       ? tr("Type a room, a name or initials above; several rooms can be paid at once.")
                       : tr("A prepayment or a deposit can be taken all the same.");
        },
        m_controller.cart().isEmpty() ? m_find : m_actions[CashActions::TakePrepayment]);
}

void CashPage::showCart()
{
    const bool empty = m_controller.cart().isEmpty();
    const auto& last = m_controller.last();
    m_ui->rooms->setText(m_controller.roomsText());
    if (last && empty) {
        m_ui->stack->setCurrentWidget(m_ui->paid);
        m_ui->paidWord->setText(tr("Receipt"));
        m_ui->paidNumber->setText(last->number);
        m_ui->paidTotal->setText(QStringLiteral("%1 · %2").arg(last->details.payer, moneyText(last->total)));
        m_ui->changeWord->setText(tr("Change"));
        m_ui->changeBack->setText(moneyText(last->details.change));
        m_ui->paidHint->setText(m_print == nullptr ? QString() : tr("Ctrl+P prints it again"));
    } else if (m_controller.model().rowCount() == 0) {
        setTexts();
        m_ui->stack->setCurrentWidget(m_empty);
    } else {
        m_ui->stack->setCurrentWidget(m_ui->table);
    }
    if (m_print != nullptr) {
        m_print->setEnabled(last.has_value());
    }
    m_ui->payment->setVisible(!empty);
    m_ui->content->setVisible(!empty);
    showMoney();
    showSide();
    showProblem();
    showActions();
}

void CashPage::showMoney()
{
    const CashCart& cart = m_controller.cart();
    const auto settled = m_controller.settlement();
    m_ui->toPay->setText(moneyText(m_controller.remaining()));
    m_ui->toPayWord->setText(cart.money.empty() ? tr("To pay")
                                                : tr("To pay, %1 are there").arg(moneyText(cart.noted())));
    m_ui->change->setText(settled ? moneyText(settled->change) : QStringLiteral("–"));
    m_ui->givenWord->setText(tr("Given: %1").arg(payMethodText(m_controller.method())));
    m_ui->given->setPlaceholderText(QString::fromStdString(m_controller.remaining().toString()));
    if (m_ui->given->text() != m_controller.typedAmount()) {
        m_ui->given->setText(m_controller.typedAmount());
    }
    m_ui->capital->setText(settled ? capitalAmount(settled->total) : QString());
    m_ui->hint->setText(m_controller.hint());
    m_ui->pay->setText(m_controller.armed() ? tr("Take the money and print") : tr("Take the money"));
    m_ui->pay->setEnabled(m_controller.mayPay() && settled.ok());
    for (const auto& [method, button] : m_methods) {
        button->setText(payMethodText(method));
        button->setChecked(method == m_controller.method());
    }
    const auto chip = [this](const char* name, QAction* action, bool on, bool shown, const QString& text) {
        auto* button = m_ui->methods->findChild<QToolButton*>(QString::fromLatin1(name));
        button->setText(text);
        button->setChecked(on);
        button->setVisible(shown);
        action->setChecked(on);
        action->setEnabled(shown);
    };
    chip("setOff", m_setOff, cart.setOff, m_controller.prepaid() > Money(),
         tr("Use the prepayment: %1").arg(moneyText(m_controller.prepaid())));
    chip("keepRest", m_keepRest, cart.keepRest, !cart.isEmpty(), tr("Change becomes prepayment"));
}

void CashPage::showSide()
{
    const CashCart& cart = m_controller.cart();
    QStringList notes;
    for (const CashRoom& room : cart.rooms) {
        if (!room.note.isEmpty()) {
            notes += room.note;
        }
    }
    m_ui->note->setText(notes.join(u'\n'));
    m_ui->note->setVisible(!notes.isEmpty());
    if (!m_ui->payer->hasFocus()) {
        m_ui->payer->setText(cart.payer);
    }
    m_ui->payer->setPlaceholderText(cart.rooms.empty() ? QString() : cart.rooms.front().payer);
    if (!m_ui->collector->hasFocus()) {
        m_ui->collector->setText(cart.collector);
    }
    const bool cash = m_controller.method() == PayMethod::Cash;
    m_ui->referenceWord->setVisible(!cash);
    m_ui->reference->setVisible(!cash);
    m_ui->prepaid->setText(moneyText(m_controller.prepaid()));
    const auto deposits = m_controller.deposits();
    const auto receipts = m_controller.receipts();
    showLines(*m_ui->deposits, deposits);
    showLines(*m_ui->receipts, receipts);
    m_ui->depositsWord->setVisible(!deposits.empty());
    m_ui->receiptsWord->setVisible(!receipts.empty());
}

void CashPage::showProblem()
{
    const auto& problem = m_controller.problem();
    if (problem && problem->code != ErrorCode::ShiftRequired) {
        m_ui->banner->say(*problem);
    } else if (m_controller.mayPay() && !m_controller.shiftOpen()) {
        m_ui->banner->say(error(ErrorCode::ShiftRequired));
        m_ui->banner->offer([] { return tr("Open a shift"); }, [this] { Q_EMIT shiftRequested(); });
    } else {
        m_ui->banner->clear();
    }
}

void CashPage::showActions()
{
    clearLayout(m_ui->buttons->layout());
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const bool allowed = m_forms.allows(static_cast<int>(i), row());
        m_actions[i]->setEnabled(allowed);
        if (allowed) {
            addPanelButton(*m_ui->buttons, *m_actions[i], m_catalog.iconName(m_actions[i]),
                           m_actions[i]->text());
        }
    }
}

} // namespace pd
