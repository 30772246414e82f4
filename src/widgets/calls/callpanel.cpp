// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calls/callpanel.h"

#include "presentation/calls/callwordstext.h"
#include "ui_callpanel.h"
#include "widgets/repairs/actionformview.h"
#include "widgets/repairs/panelparts.h"
#include "widgets/repairs/tones.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/wraplayout.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QToolButton>

#include <array>

namespace pd {

namespace {

struct ActionKeys {
    CallAction action;
    const char* text;
    const char* keys;
};

constexpr std::array actionKeys{
    ActionKeys{CallAction::Correct, QT_TRANSLATE_NOOP("Actions", "Correct the call record"), "Alt+E"},
    ActionKeys{CallAction::RecordCallback, QT_TRANSLATE_NOOP("Actions", "Record the call-back"), "Alt+B"},
    ActionKeys{CallAction::Postpone, QT_TRANSLATE_NOOP("Actions", "Promise a call-back"), "Alt+P"},
    ActionKeys{CallAction::HandOver, QT_TRANSLATE_NOOP("Actions", "Hand the call over to a colleague"),
               "Alt+H"},
    ActionKeys{CallAction::MakeOrder, QT_TRANSLATE_NOOP("Actions", "Make a repair order of the call"),
               "Alt+O"},
    ActionKeys{CallAction::Close, QT_TRANSLATE_NOOP("Actions", "Settle the call"), "Alt+L"},
    ActionKeys{CallAction::Reopen, QT_TRANSLATE_NOOP("Actions", "Open the call again"), "Alt+G"},
};

/// What leads on comes first, corrections last.
constexpr std::array buttonOrder{CallAction::RecordCallback, CallAction::Close,    CallAction::MakeOrder,
                                 CallAction::Postpone,       CallAction::HandOver, CallAction::Reopen,
                                 CallAction::Correct};

} // namespace

CallPanel::CallPanel(CallDetailController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_ui(std::make_unique<Ui::CallPanel>())
{
    m_ui->setupUi(this);
    m_ui->buttons->setLayout(new WrapLayout);
    m_form =
        new ActionFormView([](InputKind, const QString&) { return std::vector<NumberedSuggestion>(); }, this);
    m_ui->formBox->layout()->addWidget(m_form);
    connect(m_form, &ActionFormView::submitted, this, &CallPanel::submit);
    connect(m_form, &ActionFormView::abandoned, this, [this] {
        m_form->close();
        enter();
    });
    connect(&m_controller, &CallDetailController::changed, this, &CallPanel::showCall);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        showCall();
    });
}

CallPanel::~CallPanel() = default;

void CallPanel::addActions(ActionCatalog& actions, QWidget* scope)
{
    for (const ActionKeys& one : actionKeys) {
        QAction* action = actions.add({QStringLiteral("call.") + code(one.action),
                                       one.text,
                                       nullptr,
                                       {QKeySequence(QString::fromLatin1(one.keys))},
                                       callActionIcon(one.action),
                                       ActionCategory::Calls},
                                      scope);
        connect(action, &QAction::triggered, this, [this, kind = one.action] { begin(kind); });
        m_actions.push_back(action);
    }
    m_openOrder = actions.add({QStringLiteral("call.open-order"),
                               QT_TRANSLATE_NOOP("Actions", "Open the order of the call"),
                               nullptr,
                               {QKeySequence(QStringLiteral("Alt+R"))},
                               QStringLiteral("next"),
                               ActionCategory::Calls},
                              scope);
    connect(m_openOrder, &QAction::triggered, this, [this] {
        if (const auto& details = m_controller.details(); details && details->row.call.order) {
            Q_EMIT orderRequested(*details->row.call.order);
        }
    });
    showActions();
}

bool CallPanel::formOpen() const
{
    return m_form->isOpen();
}

void CallPanel::begin(CallAction action)
{
    if (!m_controller.allows(action)) {
        return;
    }
    if (action == CallAction::MakeOrder) {
        Q_EMIT makeOrderRequested(Call(m_controller.details()->row.call));
        return;
    }
    m_form->open(m_controller.form(action));
}

void CallPanel::submit()
{
    const auto refused = m_controller.submit(m_form->form());
    if (!refused) {
        m_form->close();
        enter();
    } else if (refused->code == ErrorCode::Conflict && !m_controller.conflictText().isEmpty()) {
        m_form->warn(
            tr("Changed meanwhile: %1. What you typed is still here; Ctrl+Enter saves it over that, Esc "
               "gives it up.")
                .arg(m_controller.conflictText()));
    } else {
        m_form->showError(*refused);
    }
}

void CallPanel::enter()
{
    if (m_form->isOpen()) {
        m_form->enter();
        return;
    }
    const auto buttons = m_ui->buttons->findChildren<QToolButton*>();
    if (!buttons.isEmpty()) {
        buttons.front()->setFocus(Qt::TabFocusReason);
    } else {
        setFocus();
    }
}

void CallPanel::showCall()
{
    const auto& details = m_controller.details();
    const auto now = details ? std::optional(details->row.call.id) : std::nullopt;
    m_ui->stack->setCurrentWidget(details ? m_ui->callPage : m_ui->emptyPage);
    if (now != m_shown) {
        m_form->close();
        m_shown = now;
    }
    if (details) {
        const CallRow& row = details->row;
        const CallLook look = callLook(row, m_controller.clock());
        m_ui->number->setText(row.call.number);
        m_ui->place->setText(row.call.intake.place);
        m_ui->place->setVisible(!row.call.intake.place.isEmpty());
        m_ui->stateIcon->setPixmap(
            icon(look.look.icon, toneOf(look.look.tone)).pixmap(fontMetrics().height()));
        m_ui->state->setText(look.text);
        setLook(m_ui->state, "tone", toneKey(toneOf(look.look.tone)));
        showPanelLines(*m_ui->lines, m_controller.lines());
        showPanelHistory(*m_ui->history, m_controller.history());
        if (const QString meanwhile = m_controller.meanwhile(); m_form->isOpen() && !meanwhile.isEmpty()) {
            m_form->warn(tr("Somebody else is working on this record: %1").arg(meanwhile));
        }
    }
    showActions();
}

void CallPanel::showActions()
{
    const bool hadFocus = m_ui->buttons->isAncestorOf(focusWidget());
    clearLayout(m_ui->buttons->layout());
    if (m_actions.empty()) {
        return;
    }
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setEnabled(m_controller.allows(actionKeys[i].action));
    }
    for (const CallAction action : buttonOrder) {
        if (m_controller.allows(action)) {
            addPanelButton(*m_ui->buttons, *m_actions[static_cast<std::size_t>(action)],
                           callActionIcon(action), callActionText(action));
        }
    }
    const auto& details = m_controller.details();
    const bool hasOrder = details && details->row.call.order;
    m_openOrder->setEnabled(hasOrder);
    if (hasOrder) {
        addPanelButton(*m_ui->buttons, *m_openOrder, QStringLiteral("next"), tr("Open the order"));
    }
    if (hadFocus) {
        enter();
    }
}

void CallPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace pd
