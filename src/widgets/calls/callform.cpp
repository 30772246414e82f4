// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calls/callform.h"

#include "presentation/calls/callwordstext.h"
#include "ui_callform.h"
#include "widgets/repairs/callerinputs.h"
#include "widgets/repairs/combochoices.h"
#include "widgets/repairs/enterkeys.h"
#include "widgets/repairs/householdcardview.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QScopedValueRollback>

namespace pd {

CallForm::CallForm(CallFormController& controller, ActionCatalog& actions, QAction* park, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::CallForm>()), m_park(park)
{
    m_ui->setupUi(this);
    m_caller = new CallerInputs(
        m_controller, {*m_ui->place, *m_ui->caller, *m_ui->phone, m_ui->aside->card(), *m_ui->category},
        this);
    m_errors = new FieldErrors(*m_ui->entryPage, *m_ui->banner);
    m_keys = new EnterKeys(this, {m_ui->place, m_ui->caller, m_ui->phone, m_ui->category, m_ui->channel,
                                  m_ui->callReason, m_ui->answer, m_ui->receiver, m_ui->promise, m_ui->note,
                                  m_ui->handled, m_ui->save, m_ui->makeOrder, m_ui->park, m_ui->discard});
    addActions(actions);
    connectInputs();
    onLanguage(this, [this] { setTexts(); });
    showInput();
}

CallForm::~CallForm() = default;

void CallForm::addAside(QWidget* block)
{
    m_ui->aside->addBlock(block);
}

QString CallForm::title() const
{
    return tr("New call");
}

QList<QAction*> CallForm::pageActions() const
{
    return {m_save, m_makeOrder, m_park, m_leave};
}

void CallForm::addActions(ActionCatalog& actions)
{
    const auto keys = [](const char* text) { return QKeySequence(QString::fromLatin1(text)); };
    m_save = actions.add({QStringLiteral("call-form.save"),
                          QT_TRANSLATE_NOOP("Actions", "Save the call"),
                          nullptr,
                          {keys("Ctrl+Return"), keys("Ctrl+Enter"), keys("Ctrl+S"), keys("F8")},
                          QStringLiteral("save"),
                          ActionCategory::Calls},
                         this);
    connect(m_save, &QAction::triggered, this, [this] {
        if (ready()) {
            m_controller.save();
        }
    });
    m_makeOrder = actions.add({QStringLiteral("call-form.make-order"),
                               QT_TRANSLATE_NOOP("Actions", "Save the call and make a repair order of it"),
                               nullptr,
                               {keys("Alt+O")},
                               QStringLiteral("repairs"),
                               ActionCategory::Calls},
                              this);
    connect(m_makeOrder, &QAction::triggered, this, [this] {
        if (ready()) {
            m_controller.saveForOrder();
        }
    });
    m_leave = actions.add({QStringLiteral("call-form.leave"),
                           QT_TRANSLATE_NOOP("Actions", "Leave the call, keep what is typed"),
                           nullptr,
                           {keys("Esc")},
                           QStringLiteral("previous"),
                           ActionCategory::Calls},
                          this);
    connect(m_leave, &QAction::triggered, this, [this] {
        m_controller.keepDraft();
        Q_EMIT leaveRequested();
    });
    m_ui->makeOrder->setIcon(icon(QStringLiteral("repairs")));
    m_ui->park->setIcon(icon(QStringLiteral("parked")));
    connect(m_ui->save, &QPushButton::clicked, m_save, &QAction::trigger);
    connect(m_ui->makeOrder, &QPushButton::clicked, m_makeOrder, &QAction::trigger);
    connect(m_ui->park, &QPushButton::clicked, m_park, &QAction::trigger);
    connect(m_ui->discard, &QPushButton::clicked, this, [this] {
        m_controller.discard();
        m_ui->place->setFocus();
    });
    connect(m_keys, &EnterKeys::saveRequested, m_save, &QAction::trigger);
}

void CallForm::bind(QLineEdit* line, QString CallInput::*member)
{
    connect(line, &QLineEdit::textEdited, this, [this, member](const QString& text) {
        m_controller.edit([&](CallInput& input) { input.*member = text; });
        showHints();
    });
}

void CallForm::connectInputs()
{
    bind(m_ui->receiver, &CallInput::receiver);
    bind(m_ui->promise, &CallInput::promise);
    bind(m_ui->note, &CallInput::note);
    const auto bindText = [this](QPlainTextEdit* edit, QString CallInput::*member) {
        connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, member] {
            if (!m_showing) {
                m_controller.edit([&](CallInput& input) { input.*member = edit->toPlainText(); });
            }
        });
    };
    bindText(m_ui->callReason, &CallInput::reason);
    bindText(m_ui->answer, &CallInput::answer);
    connect(m_ui->category, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto value = comboValue<CallCategory>(m_ui->category); value && !m_showing) {
            m_controller.edit([&](CallInput& input) { input.category = *value; });
        }
    });
    connect(m_ui->channel, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto value = comboValue<CallChannel>(m_ui->channel); value && !m_showing) {
            m_controller.edit([&](CallInput& input) { input.channel = *value; });
        }
    });
    connect(m_ui->handled, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_showing) {
            m_controller.edit([&](CallInput& input) { input.handled = on; });
        }
    });
    for (QLineEdit* line :
         {static_cast<QLineEdit*>(m_ui->place), static_cast<QLineEdit*>(m_ui->caller), m_ui->phone}) {
        connect(line, &QLineEdit::textEdited, this, &CallForm::showHints);
    }
    connect(&m_controller, &CallFormController::inputReplaced, this, &CallForm::showInput);
    connect(&m_controller, &CallFormController::problemsChanged, this,
            [this] { m_errors->show(m_controller.problems()); });
    connect(&m_ui->aside->card(), &HouseholdCardView::orderActivated, this, &CallForm::orderActivated);
}

void CallForm::setTexts()
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_ui->retranslateUi(this);
    fillCombo(m_ui->category, allCallCategories(), callCategoryText);
    fillCombo(m_ui->channel, allCallChannels(), callChannelText);
    setComboValue(m_ui->category, m_controller.input().category);
    setComboValue(m_ui->channel, m_controller.input().channel);
    showHints();
}

void CallForm::showInput()
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    const CallInput& input = m_controller.input();
    const auto put = [](auto* edit, const QString& present, const QString& text, auto set) {
        if (present != text) {
            (edit->*set)(text);
        }
    };
    m_caller->show();
    put(m_ui->receiver, m_ui->receiver->text(), input.receiver, &QLineEdit::setText);
    put(m_ui->promise, m_ui->promise->text(), input.promise, &QLineEdit::setText);
    put(m_ui->note, m_ui->note->text(), input.note, &QLineEdit::setText);
    put(m_ui->callReason, m_ui->callReason->toPlainText(), input.reason, &QPlainTextEdit::setPlainText);
    put(m_ui->answer, m_ui->answer->toPlainText(), input.answer, &QPlainTextEdit::setPlainText);
    setComboValue(m_ui->category, input.category);
    setComboValue(m_ui->channel, input.channel);
    m_ui->handled->setChecked(input.handled);
    showHints();
    if (const auto from = m_controller.draftFrom(); from && !m_ui->banner->saysSomething()) {
        m_ui->banner->say(Tone::Info,
                          [this, from = *from] { return restoredDraftText(from, m_controller.clock()); });
    }
}

void CallForm::showHints()
{
    m_ui->promiseShown->setText(m_controller.promiseText());
    m_ui->handled->setEnabled(m_controller.input().promise.trimmed().isEmpty());
    const QString check = m_controller.readBack();
    m_ui->readBack->setText(check.isEmpty() ? QString() : tr("Repeat to the caller: %1").arg(check));
    m_makeOrder->setEnabled(m_controller.mayMakeOrder());
    m_ui->makeOrder->setEnabled(m_controller.mayMakeOrder());
}

bool CallForm::ready()
{
    if (m_keys->composing()) {
        return false;
    }
    m_caller->acceptOpenLists();
    return true;
}

void CallForm::activated()
{
    if (m_controller.isBlank()) {
        m_ui->place->setFocus();
    } else if (focusWidget() == nullptr || !m_ui->entryPage->isAncestorOf(focusWidget())) {
        m_ui->callReason->setFocus();
    }
}

} // namespace pd
