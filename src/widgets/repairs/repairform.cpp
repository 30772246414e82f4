// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/repairform.h"

#include "presentation/repairs/ordertime.h"
#include "ui_repairform.h"
#include "widgets/repairs/callerinputs.h"
#include "widgets/repairs/combochoices.h"
#include "widgets/repairs/enterkeys.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>

namespace pd {

RepairForm::RepairForm(RepairFormController& controller, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::RepairForm>())
{
    m_ui->setupUi(this);
    Chip* today = m_ui->appointmentDay->add(todayChip, [] { return tr("Today"); });
    Chip* tomorrow = m_ui->appointmentDay->add(tomorrowChip, [] { return tr("Tomorrow"); });
    setTabOrder(m_ui->content, today);
    setTabOrder(today, tomorrow);
    setTabOrder(tomorrow, m_ui->appointment);
    m_caller = new CallerInputs(
        m_controller,
        {*m_ui->place, *m_ui->reporterName, *m_ui->reporterPhone, m_ui->aside->card(), *m_ui->faultKind},
        this);
    m_errors = new FieldErrors(*m_ui->entryPage, *m_ui->banner);
    m_keys =
        new EnterKeys(this, {m_ui->place,   m_ui->reporterName, m_ui->reporterPhone, m_ui->faultKind,
                             m_ui->urgency, m_ui->jobKind,      m_ui->content,       m_ui->appointment,
                             m_ui->part,    m_ui->warranty,     m_ui->material,      m_ui->wishedTechnician,
                             m_ui->note,    m_ui->chargeable,   m_ui->expected,      m_ui->consentBy,
                             m_ui->origin,  m_ui->originDetail, m_ui->backFilled,    m_ui->reportedAt,
                             m_ui->save});
    addActions(actions);
    connectInputs();
    connectChoices();
    onLanguage(this, [this] { setTexts(); });
    showInput();
    showSaved();
}

RepairForm::~RepairForm() = default;

void RepairForm::addAside(QWidget* block)
{
    m_ui->aside->addBlock(block);
}

QString RepairForm::title() const
{
    return tr("New repair");
}

QList<QAction*> RepairForm::pageActions() const
{
    QList<QAction*> shown{m_save, m_print, m_leave};
    if (m_park != nullptr) {
        shown.insert(1, m_park);
    }
    return shown;
}

void RepairForm::addActions(ActionCatalog& actions)
{
    m_park = actions.action(QStringLiteral("calls.park"));
    const auto keys = [](const char* text) { return QKeySequence(QString::fromLatin1(text)); };
    m_save = actions.add({QStringLiteral("repair-form.save"),
                          QT_TRANSLATE_NOOP("Actions", "Save the order"),
                          nullptr,
                          {keys("Ctrl+Return"), keys("Ctrl+Enter"), keys("Ctrl+S"), keys("F8")},
                          QStringLiteral("save"),
                          ActionCategory::Repairs},
                         this);
    connect(m_save, &QAction::triggered, this, &RepairForm::save);
    m_print = actions.add({QStringLiteral("repair-form.print"),
                           QT_TRANSLATE_NOOP("Actions", "Print the slip"),
                           nullptr,
                           {keys("Ctrl+P")},
                           QStringLiteral("print"),
                           ActionCategory::Printing},
                          this);
    connect(m_print, &QAction::triggered, this, [this] {
        if (const auto& order = m_controller.savedOrder()) {
            Q_EMIT printRequested(order->id);
        }
    });
    m_leave = actions.add({QStringLiteral("repair-form.leave"),
                           QT_TRANSLATE_NOOP("Actions", "Leave the form, keep what is typed"),
                           nullptr,
                           {keys("Esc")},
                           QStringLiteral("previous"),
                           ActionCategory::Repairs},
                          this);
    connect(m_leave, &QAction::triggered, this, [this] {
        m_controller.keepDraft();
        Q_EMIT leaveRequested();
    });
    m_ui->printSlip->setIcon(icon(QStringLiteral("print")));
    connect(m_ui->printSlip, &QPushButton::clicked, m_print, &QAction::trigger);
    connect(m_ui->save, &QPushButton::clicked, this, &RepairForm::save);
    connect(m_ui->discard, &QPushButton::clicked, this, [this] {
        m_controller.discard();
        m_ui->place->setFocus();
    });
    connect(m_ui->next, &QPushButton::clicked, this, &RepairForm::newCall);
    connect(m_ui->openOrder, &QPushButton::clicked, this, [this] {
        if (const auto& order = m_controller.savedOrder()) {
            Q_EMIT orderRequested(order->id);
        }
    });
    for (QPushButton* button : {m_ui->next, m_ui->printSlip, m_ui->openOrder, m_ui->discard}) {
        button->installEventFilter(this);
    }
}

void RepairForm::setTexts()
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_ui->retranslateUi(this);
    fillCombo(m_ui->urgency, allUrgencies(), urgencyText);
    fillCombo(m_ui->jobKind, allJobKinds(), jobKindText);
    fillCombo(m_ui->part, allParts(), partText);
    fillCombo(m_ui->warranty, allWarrantyStates(), warrantyText);
    fillCombo(m_ui->origin, allOrderOrigins(), orderOriginText);
    showCombos();
    showPhoneHint();
    showAppointment();
    m_ui->savedSummary->setText(m_controller.savedSummary());
}

void RepairForm::showCombos()
{
    const RepairInput& input = m_controller.input();
    setComboValue(m_ui->urgency, input.urgency);
    setComboValue(m_ui->jobKind, input.jobKind);
    setComboValue(m_ui->part, input.part);
    setComboValue(m_ui->warranty, input.warranty);
    setComboValue(m_ui->origin, input.origin);
}

void RepairForm::showOrigin()
{
    const RepairInput& input = m_controller.input();
    m_ui->originDetail->setEnabled(comboValue<OrderOrigin>(m_ui->origin) != OrderOrigin::Customer);
    m_ui->reportedAt->setEnabled(input.backFilled);
}

void RepairForm::showInput()
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    const RepairInput& input = m_controller.input();
    const auto put = [](QLineEdit* line, const QString& text) {
        if (line->text() != text) {
            line->setText(text);
        }
    };
    m_caller->show();
    showPhoneHint();
    put(m_ui->faultKind, input.faultText);
    put(m_ui->material, input.material);
    put(m_ui->note, input.note);
    put(m_ui->wishedTechnician, input.wishedText);
    put(m_ui->expected, input.expected);
    put(m_ui->consentBy, input.consentBy);
    put(m_ui->appointment, input.appointmentTime);
    put(m_ui->originDetail, input.originDetail);
    put(m_ui->reportedAt, input.reportedAt);
    m_ui->backFilled->setChecked(input.backFilled);
    if (m_ui->content->toPlainText() != input.content) {
        m_ui->content->setPlainText(input.content);
    }
    m_ui->chargeable->setChecked(input.chargeable);
    m_ui->expected->setEnabled(input.chargeable);
    m_ui->consentBy->setEnabled(input.chargeable);
    m_ui->appointmentDay->setChecked(
        {input.appointmentDay == AppointmentDay::Tomorrow ? tomorrowChip : todayChip});
    showCombos();
    showOrigin();
    showAppointment();
    if (!m_controller.savedOrder()) {
        m_ui->stack->setCurrentWidget(m_ui->entryPage);
    }
    m_print->setEnabled(m_controller.savedOrder().has_value());
    m_save->setEnabled(!m_controller.savedOrder().has_value());
    if (const QString call = input.callNumber; !call.isEmpty()) {
        m_ui->banner->say(Tone::Info, [call] { return tr("Becomes the order of call %1.").arg(call); });
    } else if (const auto from = m_controller.draftFrom(); from && !m_ui->banner->saysSomething()) {
        m_ui->banner->say(Tone::Info,
                          [this, from = *from] { return restoredDraftText(from, m_controller.clock()); });
    }
}

void RepairForm::showPhoneHint()
{
    const QString& masked = m_controller.input().callPhone;
    m_ui->reporterPhone->setPlaceholderText(masked.isEmpty() ? tr("as in the registry") : masked);
}

void RepairForm::showAppointment()
{
    const CheckedInput input = checked(m_controller.input(), m_controller.clock());
    m_ui->appointmentShown->setText(
        input.intake.appointmentAt ? longTime(*input.intake.appointmentAt, m_controller.clock()) : QString());
}

void RepairForm::showSaved()
{
    const auto& order = m_controller.savedOrder();
    m_print->setEnabled(order.has_value());
    m_save->setEnabled(!order.has_value());
    if (!order) {
        return;
    }
    m_ui->savedNumber->setText(order->number);
    m_ui->savedSummary->setText(m_controller.savedSummary());
    m_ui->savedBanner->clear();
    if (!m_controller.problems().empty()) {
        m_ui->savedBanner->say(m_controller.problems().front());
    }
    m_ui->stack->setCurrentWidget(m_ui->savedPage);
    m_ui->next->setFocus();
}

void RepairForm::acceptOpenLists()
{
    m_caller->acceptOpenLists();
    m_ui->faultKind->acceptCurrent();
    m_ui->wishedTechnician->acceptCurrent();
}

void RepairForm::save()
{
    if (m_keys->composing() || m_controller.savedOrder()) {
        return;
    }
    acceptOpenLists();
    m_controller.save();
}

void RepairForm::newCall()
{
    m_controller.startNew();
    showSaved();
    m_ui->place->setFocus();
    m_ui->place->selectAll();
}

void RepairForm::enterFault()
{
    m_ui->faultKind->setFocus();
}

void RepairForm::activated()
{
    if (m_controller.savedOrder()) {
        m_ui->next->setFocus();
    } else if (m_controller.input().isEmpty()) {
        m_ui->place->setFocus();
    }
}

bool RepairForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && (watched == m_ui->appointment || watched == m_ui->expected)) {
        if (const auto wrong = m_controller.problemIn(watched->objectName())) {
            QMetaObject::invokeMethod(
                this,
                [this, error = *wrong] {
                    QWidget* focused = focusWidget();
                    m_errors->show(error);
                    if (focused != nullptr) {
                        focused->setFocus();
                    }
                },
                Qt::QueuedConnection);
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (auto* button = qobject_cast<QPushButton*>(watched);
            button != nullptr && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            button->click();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
