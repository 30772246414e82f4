// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/orderkinsection.h"

#include "widgets/repairs/actionformview.h"
#include "widgets/repairs/panelparts.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/wraplayout.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace pd {

namespace {

struct KinKeys {
    KinAction action;
    const char* text;
    const char* keys; ///< empty: by button and palette only
    const char* drawing;
};

constexpr std::array kinKeys{
    KinKeys{KinAction::Remind, QT_TRANSLATE_NOOP("Actions", "The customer asked after the order"), "Ctrl+J",
            "phone"},
    KinKeys{KinAction::Release, QT_TRANSLATE_NOOP("Actions", "Release the report of engineering"),
            "Ctrl+Alt+Y", "tick"},
    KinKeys{KinAction::RefuseRelease, QT_TRANSLATE_NOOP("Actions", "Do not release the report"), "Ctrl+Alt+N",
            "cancel"},
    KinKeys{KinAction::RecheckGood, QT_TRANSLATE_NOOP("Actions", "Recheck of the public area: good"),
            "Ctrl+Alt+G", "check"},
    KinKeys{KinAction::RecheckBad, QT_TRANSLATE_NOOP("Actions", "Recheck of the public area: not good"),
            "Ctrl+Alt+J", "warning"},
    KinKeys{KinAction::Merge, QT_TRANSLATE_NOOP("Actions", "Merge the order into another"), "Ctrl+Shift+J",
            "switch"},
    KinKeys{KinAction::Unmerge, QT_TRANSLATE_NOOP("Actions", "Undo the merge of the order"), "", "undo"},
    KinKeys{KinAction::JoinIncident, QT_TRANSLATE_NOOP("Actions", "Put the order into an incident"),
            "Ctrl+Alt+S", "building"},
    KinKeys{KinAction::LeaveIncident, QT_TRANSLATE_NOOP("Actions", "Take the order out of its incident"), "",
            "remove"},
};

} // namespace

OrderKinSection::OrderKinSection(OrderKinController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_title(new QLabel), m_notice(new InlineMessage),
      m_lines(new QGridLayout), m_buttons(new QWidget),
      m_form(new ActionFormView([](InputKind, const QString&) { return std::vector<NumberedSuggestion>(); })),
      m_problem(new InlineMessage)
{
    setObjectName(QStringLiteral("orderKin"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::one);
    m_notice->setObjectName(QStringLiteral("kinNotice"));
    m_buttons->setObjectName(QStringLiteral("kinButtons"));
    m_buttons->setLayout(new WrapLayout);
    m_title->setTextFormat(Qt::PlainText);
    column->addWidget(panelHead(m_title));
    column->addWidget(m_notice);
    column->addWidget(m_buttons);
    column->addWidget(m_problem);
    column->addWidget(m_form);
    column->addLayout(m_lines);
    connect(m_form, &ActionFormView::submitted, this, &OrderKinSection::submit);
    connect(m_form, &ActionFormView::abandoned, this, [this] {
        m_form->close();
        Q_EMIT left();
    });
    connect(&m_controller, &OrderKinController::changed, this, &OrderKinSection::show);
    onLanguage(this, [this] {
        m_title->setText(tr("Reminders and related orders"));
        show();
    });
}

void OrderKinSection::addActions(ActionCatalog& actions, QWidget* scope)
{
    for (const KinKeys& one : kinKeys) {
        const QKeySequence keys(QString::fromLatin1(one.keys));
        QAction* action = actions.add({QStringLiteral("order.") + code(one.action), one.text, nullptr,
                                       keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys},
                                       QString::fromLatin1(one.drawing), ActionCategory::Repairs},
                                      scope);
        connect(action, &QAction::triggered, this, [this, kind = one.action] { begin(kind); });
        m_actions[one.action] = action;
    }
    show();
}

bool OrderKinSection::begin(KinAction action)
{
    if (!m_controller.allows(action)) {
        return false;
    }
    m_problem->clear();
    m_open = action;
    const ActionForm form = m_controller.form(action);
    if (form.inputs.empty()) {
        if (const auto refused = m_controller.submit(action, form)) {
            m_problem->say(*refused);
        }
        return true;
    }
    m_form->open(form);
    return true;
}

void OrderKinSection::submit()
{
    const auto refused = m_controller.submit(m_open, m_form->form());
    if (refused) {
        m_form->showError(*refused);
        return;
    }
    m_form->close();
    Q_EMIT left();
}

void OrderKinSection::showButtons()
{
    clearLayout(m_buttons->layout());
    bool any = false;
    for (const KinKeys& one : kinKeys) {
        const auto action = m_actions.find(one.action);
        if (action == m_actions.end()) {
            continue;
        }
        const bool allowed = m_controller.allows(one.action);
        action->second->setEnabled(allowed);
        if (allowed) {
            addPanelButton(*m_buttons, *action->second, QString::fromLatin1(one.drawing),
                           kinActionText(one.action));
            any = true;
        }
    }
    m_buttons->setVisible(any);
}

void OrderKinSection::show()
{
    const auto& kin = m_controller.kin();
    const auto order = m_controller.shownOrder();
    if (order != m_shown) {
        m_form->close();
        m_problem->clear();
        m_shown = order;
    }
    showPanelLines(*m_lines, m_controller.lines());
    showButtons();
    if (const QString notice = m_controller.notice(); notice.isEmpty()) {
        m_notice->clear();
    } else {
        m_notice->say(Tone::Warning, [this] { return m_controller.notice(); });
        if (const auto target = m_controller.noticeTarget()) {
            m_notice->offer([] { return tr("Open that order"); },
                            [this, id = *target] { Q_EMIT orderRequested(id); });
        }
    }
    const bool something =
        m_lines->count() > 0 || !m_buttons->layout()->isEmpty() || m_notice->saysSomething();
    setVisible(kin.has_value() && something);
}

} // namespace pd
