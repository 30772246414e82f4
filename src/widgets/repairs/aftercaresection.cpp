// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/aftercaresection.h"

#include "widgets/repairs/actionformview.h"
#include "widgets/repairs/panelparts.h"
#include "widgets/repairs/tones.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/theme.h"
#include "widgets/shell/wraplayout.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace pd {

namespace {

struct ActionKeys {
    CareAction action;
    const char* text;
    const char* keys;
};

/// In the order of the enum. Ctrl+Alt: the letters with Alt alone are the order's own steps.
constexpr std::array actionKeys{
    ActionKeys{CareAction::Notify, QT_TRANSLATE_NOOP("Actions", "Notify the outside unit"), "Ctrl+Alt+U"},
    ActionKeys{CareAction::Accept, QT_TRANSLATE_NOOP("Actions", "Outside unit: it comes"), "Ctrl+Alt+A"},
    ActionKeys{CareAction::Refuse, QT_TRANSLATE_NOOP("Actions", "Outside unit: it refuses"), "Ctrl+Alt+R"},
    ActionKeys{CareAction::Replace, QT_TRANSLATE_NOOP("Actions", "Have others do the warranty repair"),
               "Ctrl+Alt+O"},
    ActionKeys{CareAction::Finish, QT_TRANSLATE_NOOP("Actions", "Warranty repair is done"), "Ctrl+Alt+D"},
    ActionKeys{CareAction::Inspect, QT_TRANSLATE_NOOP("Actions", "Record the owner's acceptance"),
               "Ctrl+Alt+I"},
    ActionKeys{CareAction::PrintNotice, QT_TRANSLATE_NOOP("Actions", "Print the notice to the outside unit"),
               "Ctrl+Alt+P"},
    ActionKeys{CareAction::Withdraw, QT_TRANSLATE_NOOP("Actions", "Withdraw the notice"), "Ctrl+Alt+X"},
    ActionKeys{CareAction::Rework, QT_TRANSLATE_NOOP("Actions", "Order the rework"), "Ctrl+Alt+W"},
    ActionKeys{CareAction::WriteLetter, QT_TRANSLATE_NOOP("Actions", "Write a contact letter"), "Ctrl+Alt+L"},
    ActionKeys{CareAction::AnswerLetter, QT_TRANSLATE_NOOP("Actions", "Record the reply to the letter"),
               "Ctrl+Alt+E"},
    ActionKeys{CareAction::PrintLetter, QT_TRANSLATE_NOOP("Actions", "Print the contact letter"),
               "Ctrl+Alt+T"},
    ActionKeys{CareAction::Complete, QT_TRANSLATE_NOOP("Actions", "Enter cause and method of the repair"),
               "Ctrl+Alt+C"},
    ActionKeys{CareAction::File, QT_TRANSLATE_NOOP("Actions", "Record where the copies went"), "Ctrl+Alt+K"},
};

/// Title, and under it how the matter stands: nothing of it makes the panel wider.
QWidget* blockHead(const CareBlock& block, QWidget* parent)
{
    auto* head = new QWidget(parent);
    auto* lines = new QGridLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(grid::half);
    lines->setVerticalSpacing(0);
    lines->setColumnStretch(1, 1);
    auto* title = new QLabel(block.title, head);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setProperty("role", QStringLiteral("strong"));
    lines->addWidget(title, 0, 0, 1, 2);
    if (!block.state.isEmpty()) {
        auto* drawing = new QLabel(head);
        const int height = head->fontMetrics().height();
        drawing->setPixmap(icon(block.look.icon, toneOf(block.look.tone)).pixmap(height));
        auto* state = new QLabel(block.state, head);
        state->setTextFormat(Qt::PlainText);
        state->setWordWrap(true);
        setLook(state, "tone", toneKey(toneOf(block.look.tone)));
        lines->addWidget(drawing, 1, 0, Qt::AlignTop);
        lines->addWidget(state, 1, 1);
    }
    return head;
}

} // namespace

AfterCareSection::AfterCareSection(AfterCareController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::one);
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    column->addWidget(panelHead(m_title));
    m_buttons = new QWidget(this);
    m_buttons->setLayout(new WrapLayout);
    column->addWidget(m_buttons);
    m_form =
        new ActionFormView([](InputKind, const QString&) { return std::vector<NumberedSuggestion>(); }, this);
    column->addWidget(m_form);
    m_blocks = new QVBoxLayout;
    m_blocks->setSpacing(grid::half);
    column->addLayout(m_blocks);
    connect(m_form, &ActionFormView::submitted, this, &AfterCareSection::submit);
    connect(m_form, &ActionFormView::abandoned, this, &AfterCareSection::closeForm);
    connect(&m_controller, &AfterCareController::changed, this, &AfterCareSection::showCare);
    onLanguage(this, [this] {
        m_title->setText(tr("Warranty and outside units"));
        showCare();
    });
}

void AfterCareSection::addActions(ActionCatalog& actions, QWidget* scope)
{
    for (const ActionKeys& one : actionKeys) {
        QAction* action = actions.add({QStringLiteral("care.") + code(one.action),
                                       one.text,
                                       nullptr,
                                       {QKeySequence(QString::fromLatin1(one.keys))},
                                       careActionIcon(one.action),
                                       ActionCategory::Repairs},
                                      scope);
        connect(action, &QAction::triggered, this, [this, kind = one.action] { begin(kind); });
        m_actions.push_back(action);
    }
    showActions();
}

bool AfterCareSection::formOpen() const
{
    return m_form->isOpen();
}

void AfterCareSection::begin(CareAction action)
{
    if (!m_controller.allows(action)) {
        return;
    }
    if (action == CareAction::PrintNotice) {
        Q_EMIT noticePrintRequested(currentNotice(*m_controller.care())->notice.id);
        return;
    }
    if (action == CareAction::PrintLetter) {
        Q_EMIT letterPrintRequested(currentLetter(*m_controller.care())->id);
        return;
    }
    m_open = action;
    m_form->open(m_controller.form(action));
}

void AfterCareSection::submit()
{
    if (const auto refused = m_controller.submit(m_open, m_form->form())) {
        m_form->showError(*refused);
        return;
    }
    closeForm();
}

void AfterCareSection::closeForm()
{
    m_form->close();
    const auto buttons = m_buttons->findChildren<QToolButton*>();
    if (!buttons.isEmpty()) {
        buttons.front()->setFocus(Qt::TabFocusReason);
    }
}

void AfterCareSection::showCare()
{
    const auto& care = m_controller.care();
    const auto now = care ? std::optional(care->order.id) : std::nullopt;
    if (now != m_shown) {
        m_form->close();
        m_shown = now;
    }
    showBlocks();
    showActions();
    const bool offers = !m_buttons->layout()->isEmpty();
    m_buttons->setVisible(offers);
    setVisible(care.has_value() && (offers || m_blocks->count() > 0));
}

void AfterCareSection::showBlocks()
{
    clearLayout(m_blocks);
    for (const CareBlock& block : m_controller.blocks()) {
        if (block.title != m_title->text() || !block.state.isEmpty()) { // else the section says it
            m_blocks->addWidget(blockHead(block, this));
        }
        auto* lines = new QWidget(this);
        auto* table = new QGridLayout(lines);
        table->setContentsMargins(0, 0, 0, grid::half);
        showPanelLines(*table, block.lines);
        m_blocks->addWidget(lines);
    }
}

void AfterCareSection::showActions()
{
    const bool hadFocus = m_buttons->isAncestorOf(focusWidget());
    clearLayout(m_buttons->layout());
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const CareAction action = actionKeys.at(i).action;
        const bool allowed = m_controller.allows(action);
        m_actions[i]->setEnabled(allowed);
        if (allowed) {
            addPanelButton(*m_buttons, *m_actions[i], careActionIcon(action), careActionText(action));
        }
    }
    if (hadFocus) {
        closeForm();
    }
}

} // namespace pd
