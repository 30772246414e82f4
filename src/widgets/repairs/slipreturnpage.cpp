// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/slipreturnpage.h"

#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/orderwordstext.h"
#include "presentation/repairs/slipbookwords.h"
#include "presentation/staff/persontext.h"
#include "ui_slipreturnpage.h"
#include "widgets/repairs/actionformview.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/tablecolumns.h"

#include <QtGui/QKeyEvent>

#include <algorithm>

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
    m_ui->taken->setModel(&m_takenModel);
    m_ui->taken->setItemDelegate(new OrderDelegate(m_ui->taken));
    m_ui->taken->installEventFilter(this);
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
        showTaken();
        Q_EMIT titleChanged();
    });
    fitColumns(*m_ui->taken, 1);
}

SlipReturnPage::~SlipReturnPage() = default;

QString SlipReturnPage::title() const
{
    return tr("Return");
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
    // A scanner under a Chinese input method types wide characters.
    const QString typed = m_ui->number->text().normalized(QString::NormalizationForm_KC).remove(u' ');
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
    const bool inOneGo = m_controller.allowsReturnInOneGo();
    if (!inOneGo && !m_controller.allows(OrderAction::ReturnSlip)) {
        sayWhyNot();
        m_ui->number->selectAll();
        return;
    }
    if (inOneGo) {
        const Tone tone = m_controller.cameFrom().isEmpty() ? Tone::Info : Tone::Warning;
        say(tone, [number = m_controller.details()->row.order.number] {
            return tr("The work of %1 is not recorded yet: what the slip says records it as done, and the "
                      "slip as back.")
                .arg(number);
        });
    } else if (!m_controller.cameFrom().isEmpty()) {
        say(Tone::Warning, [] { return QString(); });
    }
    m_form->open(m_controller.form(OrderAction::ReturnSlip));
}

void SlipReturnPage::say(Tone tone, const std::function<QString()>& text)
{
    m_ui->banner->say(tone, [text, from = m_controller.cameFrom(),
                             into = m_controller.details()->row.order.number] {
        const QString merged =
            from.isEmpty()
                ? QString()
                : tr("The order of slip %1 was merged into %2, which is shown here: enter here what the slip "
                     "says, and put slip %1 with the cancelled ones.")
                      .arg(from, into);
        return QStringList{merged, text()}.join(u' ').trimmed();
    });
}

void SlipReturnPage::sayWhyNot()
{
    const OrderDetails& details = *m_controller.details();
    const ServiceOrder& order = details.row.order;
    const QString number = order.number;
    const auto ending = std::ranges::find_if(details.events, [&](const OrderEvent& event) {
        return event.kind ==
               (order.state == OrderState::Cancelled ? OrderEventKind::Cancelled : OrderEventKind::Returned);
    });
    const QString by = ending == details.events.end() ? QString() : personText(ending->actor);
    const QString at =
        ending == details.events.end() ? QString() : shortTime(ending->recordedAt, m_controller.clock());
    if (order.state == OrderState::Cancelled) {
        say(Tone::Warning, [number, at, by, reason = order.cancelReason] {
            return tr("%1 was cancelled %2 by %3: %4. Put its slip with the cancelled ones.")
                .arg(number, at, by, reason);
        });
    } else if (order.returnedAt) {
        const auto here =
            std::ranges::find(m_taken, order.id, [](const OrderRow& row) { return row.order.id; });
        const auto place = here == m_taken.end() ? 0 : here - m_taken.begin() + 1;
        say(Tone::Warning, [number, at, by, place] {
            const QString twice = tr("%1 is back already: taken in %2 by %3.").arg(number, at, by);
            return place == 0 ? twice
                              : tr("%1 It is number %2 of those taken in here.").arg(twice).arg(place);
        });
    } else if (order.state == OrderState::Registered) {
        say(Tone::Warning, [number] {
            return tr("%1 has not been dispatched. Dispatch it first; then its slip can come back.")
                .arg(number);
        });
    } else {
        say(Tone::Warning,
            [] { return tr("You may not enter returned slips. Ask an administrator for that right."); });
    }
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
    noteTaken();
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
}

void SlipReturnPage::noteTaken()
{
    if (m_controller.details()) {
        m_taken.push_back(m_controller.details()->row);
        showTaken();
    }
}

void SlipReturnPage::showTaken()
{
    Money total;
    std::vector<BookRow> rows;
    for (auto row = m_taken.rbegin(); row != m_taken.rend(); ++row) {
        const ServiceOrder& order = row->order;
        total += order.charge.value_or(Money());
        rows.push_back(
            {{{shortNumber(order.number)},
              {order.intake.place},
              {timeOfDay(order.returnedAt.value_or(m_controller.clock().now()), m_controller.clock())},
              {amountText(order.charge)}},
             order.number,
             order.id});
    }
    m_takenModel.show({{tr("Number")}, {tr("Room")}, {tr("Back")}, {tr("Charge"), true}}, std::move(rows));
    const int count = static_cast<int>(m_taken.size());
    m_ui->count->setText(count == 0
                             ? tr("None yet. What is taken in stands here; Enter opens the order.")
                             : tr("%n slip(s) taken in, the last one %1, charges together %2", nullptr, count)
                                   .arg(m_taken.back().order.number, amountText(total)));
    m_ui->taken->setVisible(count > 0);
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
    if (watched == m_ui->taken && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const BookRow* row = m_takenModel.rowAt(m_ui->taken->currentIndex().row());
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && row != nullptr && row->order) {
            Q_EMIT orderRequested(OrderId(*row->order));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
