// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/slipreturnpage.h"

#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/orderwordstext.h"
#include "ui_slipreturnpage.h"
#include "widgets/repairs/actionformview.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/retranslation.h"

#include <QtGui/QKeyEvent>

namespace pd {

SlipReturnPage::SlipReturnPage(OrderDetailController& controller, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::SlipReturnPage>()),
      m_form(new ActionFormView([](InputKind, const QString&) { return std::vector<NumberedSuggestion>(); },
                                this))
{
    m_ui->setupUi(this);
    m_ui->formBox->layout()->addWidget(m_form);
    QFont large = m_ui->number->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_ui->number->setFont(large);
    m_ui->number->installEventFilter(this);
    m_next = actions.add({QStringLiteral("slips.next"),
                          QT_TRANSLATE_NOOP("Actions", "Next slip"),
                          nullptr,
                          {QKeySequence(Qt::ALT | Qt::Key_N)},
                          QStringLiteral("next"),
                          ActionCategory::Repairs},
                         this);
    connect(m_next, &QAction::triggered, this, &SlipReturnPage::nextSlip);
    connect(m_form, &ActionFormView::submitted, this, &SlipReturnPage::submit);
    connect(m_form, &ActionFormView::abandoned, this, &SlipReturnPage::nextSlip);
    connect(&m_controller, &OrderDetailController::changed, this, &SlipReturnPage::showOrder);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        showOrder();
    });
}

SlipReturnPage::~SlipReturnPage() = default;

QString SlipReturnPage::title() const
{
    return tr("Return slips");
}

void SlipReturnPage::activated()
{
    if (m_form->isOpen()) {
        m_form->enter();
    } else {
        m_ui->number->setFocus();
        m_ui->number->selectAll();
    }
}

void SlipReturnPage::openNumber()
{
    const QString typed = m_ui->number->text().trimmed();
    if (typed.isEmpty()) {
        return;
    }
    m_form->close();
    if (const auto shown = m_controller.showNumber(typed); !shown) {
        m_controller.clear();
        m_ui->banner->say(shown.error());
        m_ui->number->selectAll();
        return;
    }
    m_ui->banner->clear();
    const ServiceOrder& order = m_controller.details()->row.order;
    if (!m_controller.allows(OrderAction::ReturnSlip)) {
        const OrderState state = order.state;
        const QString number = order.number;
        m_ui->banner->say(Tone::Warning, [state, number] {
            return state == OrderState::Done
                       ? tr("You may not enter returned slips. Ask an administrator for that right.")
                       : tr("%1 is \"%2\": a slip comes back after the work is recorded as done.")
                             .arg(number, orderStateText(state));
        });
        if (m_controller.allows(OrderAction::Finish)) {
            m_form->open(m_controller.form(OrderAction::Finish));
        } else {
            m_ui->number->selectAll();
        }
        return;
    }
    m_form->open(m_controller.form(OrderAction::ReturnSlip));
}

void SlipReturnPage::submit()
{
    const ActionForm form = m_form->form();
    if (const auto refused = m_controller.submit(form)) {
        if (refused->code == ErrorCode::Conflict && !m_controller.conflictText().isEmpty()) {
            m_form->warn(
                tr("Changed meanwhile: %1. What you typed is still here; Ctrl+Enter saves it over that.")
                    .arg(m_controller.conflictText()));
        } else {
            m_form->showError(*refused);
        }
        return;
    }
    if (form.action == OrderAction::Finish) { // the work is recorded; now what the slip says
        openNumber();
        return;
    }
    ++m_returned;
    m_last = m_controller.details() ? m_controller.details()->row.order.number : QString();
    m_form->close();
    if (!m_afterReturn || !m_afterReturn()) {
        nextSlip();
    }
}

void SlipReturnPage::addSection(QWidget* section)
{
    m_ui->formBox->layout()->addWidget(section);
}

void SlipReturnPage::nextSlip()
{
    m_form->close();
    m_ui->banner->clear();
    m_ui->number->clear();
    m_controller.clear();
    m_ui->number->setFocus();
}

void SlipReturnPage::showOrder()
{
    const auto& details = m_controller.details();
    if (details) {
        const ServiceOrder& order = details->row.order;
        m_ui->order->setText(
            QStringLiteral("%1   %2   %3").arg(order.number, order.intake.place, orderContent(details->row)));
        m_ui->technician->setText(
            QStringLiteral("%1 · %2").arg(details->row.technicianName, orderStateText(order.state)));
    } else {
        m_ui->order->clear();
        m_ui->technician->setText(
            tr("Scan the code of a slip, or type its number or the last digits, and Enter."));
    }
    m_ui->count->setText(m_returned == 0
                             ? QString()
                             : tr("%n slip(s) taken in, the last one %1", nullptr, m_returned).arg(m_last));
}

bool SlipReturnPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->number && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openNumber();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
