// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/contactsection.h"

#include "widgets/repairs/actionformview.h"
#include "widgets/repairs/panelparts.h"
#include "widgets/repairs/tones.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/wraplayout.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace pd {

namespace {

using Step = ContactController::Step;

struct StepKeys {
    Step step;
    const char* id;
    const char* text;
    const char* keys;
    const char* icon;
};

constexpr std::array stepKeys{
    StepKeys{Step::Call, "order.record-call", QT_TRANSLATE_NOOP("Actions", "Record a call to the customer"),
             "Alt+T", "phone"},
    StepKeys{Step::NobodyHome, "order.nobody-home",
             QT_TRANSLATE_NOOP("Actions", "Nobody at home: leave a note"), "Alt+H", "room"},
    StepKeys{Step::PickUp, "order.slip-received",
             QT_TRANSLATE_NOOP("Actions", "The technician has received the slip"), "Alt+K", "slip"},
    StepKeys{Step::Review, "order.review-held", QT_TRANSLATE_NOOP("Actions", "The technical review was held"),
             "Alt+V", "users"},
};

QLabel* label(QWidget* parent, const char* role = nullptr)
{
    auto* made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    if (role != nullptr) {
        made->setProperty("role", QString::fromLatin1(role));
    }
    return made;
}

QGridLayout* lines()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(grid::half + grid::one);
    grid->setVerticalSpacing(grid::half);
    return grid;
}

} // namespace

ContactSection::ContactSection(ContactController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_title(label(this, "subheading")), m_next(label(this)),
      m_buttons(new QWidget(this)),
      m_form(new ActionFormView([](InputKind, const QString&) { return std::vector<NumberedSuggestion>(); },
                                this)),
      m_lines(lines()), m_promisesTitle(label(this, "muted")), m_promises(lines()),
      m_contactsTitle(label(this, "muted")), m_contacts(lines())
{
    m_buttons->setLayout(new WrapLayout);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::one);
    column->addWidget(panelHead(m_title));
    column->addWidget(m_buttons);
    column->addWidget(m_form);
    column->addWidget(m_next);
    column->addLayout(m_lines);
    column->addWidget(m_promisesTitle);
    column->addLayout(m_promises);
    column->addWidget(m_contactsTitle);
    column->addLayout(m_contacts);
    connect(m_form, &ActionFormView::submitted, this, &ContactSection::submit);
    connect(m_form, &ActionFormView::abandoned, this, &ContactSection::closeForm);
    connect(&m_controller, &ContactController::changed, this, &ContactSection::showOrder);
    onLanguage(this, [this] { showOrder(); });
}

void ContactSection::addActions(ActionCatalog& actions, QWidget* scope)
{
    for (const StepKeys& one : stepKeys) {
        QAction* action = actions.add({QString::fromLatin1(one.id),
                                       one.text,
                                       nullptr,
                                       {QKeySequence(QString::fromLatin1(one.keys))},
                                       QString::fromLatin1(one.icon),
                                       ActionCategory::Repairs},
                                      scope);
        connect(action, &QAction::triggered, this, [this, step = one.step] { begin(step); });
        m_actions.emplace(one.step, action);
    }
    showOrder();
}

bool ContactSection::begin(Step step)
{
    if (!m_controller.allows(step)) {
        return false;
    }
    m_step = step;
    m_form->open(m_controller.form(step));
    return true;
}

void ContactSection::submit()
{
    if (const auto refused = m_controller.submit(m_step, m_form->form())) {
        m_form->showError(*refused);
        return;
    }
    closeForm();
}

void ContactSection::closeForm()
{
    m_form->close();
    const auto buttons = m_buttons->findChildren<QWidget*>();
    if (!buttons.isEmpty()) {
        buttons.front()->setFocus(Qt::TabFocusReason);
    }
}

void ContactSection::showOrder()
{
    const auto order = m_controller.order();
    if (order != m_shown) {
        m_form->close();
        m_shown = order;
    }
    showActions();
    const QString next = m_controller.nextCall();
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    setLook(m_next, "tone", m_controller.callIsLate() ? toneKey(Tone::Danger) : QString());
    showPanelLines(*m_lines, m_controller.lines());
    showPromises();
    const auto contacts = m_controller.contacts();
    showPanelHistory(*m_contacts, contacts);
    retranslate();
    m_contactsTitle->setVisible(!contacts.empty());
    const bool something = m_promises->count() > 0 || !contacts.empty() || !m_buttons->layout()->isEmpty();
    setVisible(order.has_value() && something);
}

void ContactSection::retranslate()
{
    m_title->setText(tr("Promises and calls"));
    const QString changes = m_controller.changesText();
    m_promisesTitle->setText(changes.isEmpty() ? tr("Promised times")
                                               : tr("Promised times, %1").arg(changes));
    m_contactsTitle->setText(tr("Calls to the customer"));
}

void ContactSection::showActions()
{
    const bool hadFocus = m_buttons->isAncestorOf(focusWidget());
    clearLayout(m_buttons->layout());
    for (const auto& [step, action] : m_actions) {
        const bool allowed = m_controller.allows(step);
        action->setEnabled(allowed);
        if (allowed) {
            const QString text = step == Step::Call         ? tr("Record a call")
                                 : step == Step::NobodyHome ? tr("Nobody home")
                                 : step == Step::PickUp     ? tr("Slip received")
                                                            : tr("Review held");
            addPanelButton(*m_buttons, *action,
                           QString::fromLatin1(stepKeys.at(static_cast<std::size_t>(step)).icon), text);
        }
    }
    m_buttons->setVisible(!m_buttons->layout()->isEmpty());
    if (hadFocus) {
        closeForm();
    }
}

void ContactSection::showPromises()
{
    clearLayout(m_promises);
    const auto promises = m_controller.promises();
    m_promisesTitle->setVisible(!promises.empty());
    int row = 0;
    for (const PromiseLine& line : promises) {
        auto* due = new QLabel(line.due);
        due->setTextFormat(Qt::PlainText);
        due->setAlignment(Qt::AlignHCenter);
        auto* state = new QLabel(line.state);
        state->setTextFormat(Qt::PlainText);
        state->setAlignment(Qt::AlignHCenter);
        state->setProperty("role", QStringLiteral("pill"));
        state->setProperty("tone", toneKey(toneOf(line.look.tone)));
        QStringList words{line.what};
        for (const QString& more : {line.why, line.told}) {
            if (!more.isEmpty()) {
                words << more;
            }
        }
        auto* what = new QLabel(words.join(u'\n'));
        what->setTextFormat(Qt::PlainText);
        what->setWordWrap(true);
        what->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (line.untold) {
            what->setProperty("tone", toneKey(Tone::Warning));
        } else {
            what->setProperty("role", QStringLiteral("muted"));
        }
        auto* when = new QVBoxLayout;
        when->setSpacing(2);
        when->addWidget(due);
        when->addWidget(state);
        when->addStretch();
        m_promises->addLayout(when, row, 0);
        m_promises->addWidget(what, row, 1, Qt::AlignTop);
        ++row;
    }
    m_promises->setColumnStretch(1, 1);
}

} // namespace pd
