// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/duplicateaside.h"

#include "widgets/repairs/tones.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/retranslation.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace pd {

namespace {

constexpr int mostShown = 3; // without scrolling

QLabel* plainLabel(const char* role)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

void sayOrClear(InlineMessage& message, Tone tone, const QString& text)
{
    if (text.isEmpty()) {
        message.clear();
    } else {
        message.say(tone, [text] { return text; });
    }
}

} // namespace

DuplicateAside::DuplicateAside(DuplicateController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_found(new QFrame), m_heading(plainLabel("subheading")),
      m_hint(plainLabel("muted")), m_list(new QListWidget), m_reminded(new InlineMessage),
      m_recurrence(new InlineMessage), m_announced(new InlineMessage), m_incident(new InlineMessage),
      m_night(new InlineMessage), m_problem(new InlineMessage)
{
    setObjectName(QStringLiteral("duplicateAside"));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid::one);
    m_found->setProperty("role", QStringLiteral("card"));
    auto* found = new QVBoxLayout(m_found);
    found->setContentsMargins(grid::two, grid::one, grid::two, grid::one);
    found->setSpacing(grid::half);
    for (QWidget* one : std::initializer_list<QWidget*>{m_heading, m_list, m_hint}) {
        found->addWidget(one);
    }
    m_list->setObjectName(QStringLiteral("duplicates"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_reminded->setObjectName(QStringLiteral("reminded"));
    m_recurrence->setObjectName(QStringLiteral("recurrence"));
    m_announced->setObjectName(QStringLiteral("announced"));
    m_incident->setObjectName(QStringLiteral("incident"));
    m_night->setObjectName(QStringLiteral("night"));
    for (QWidget* one : std::initializer_list<QWidget*>{m_reminded, m_announced, m_incident, m_recurrence,
                                                        m_found, m_night, m_problem}) {
        lines->addWidget(one);
    }
    connect(m_list, &QListWidget::itemActivated, this, &DuplicateAside::openCurrent);
    connect(&m_controller, &DuplicateController::changed, this, &DuplicateAside::show);
    connect(&m_controller, &DuplicateController::failed, this,
            [this](const Error& error) { m_problem->say(error); });
    onLanguage(this, [this] { show(); });
}

void DuplicateAside::addActions(ActionCatalog& actions, QWidget* form)
{
    const auto add = [&](const char* id, const char* text, const QKeySequence& keys, const char* drawing) {
        return actions.add({QString::fromLatin1(id),
                            text,
                            nullptr,
                            {keys},
                            QString::fromLatin1(drawing),
                            ActionCategory::Repairs},
                           form);
    };
    m_remind = add("repair-form.remind",
                   QT_TRANSLATE_NOOP("Actions", "Add the call to the order found, as a reminder"),
                   QKeySequence(Qt::CTRL | Qt::Key_J), "phone");
    connect(m_remind, &QAction::triggered, this, &DuplicateAside::remind);
    m_toggle = add("repair-form.incident", QT_TRANSLATE_NOOP("Actions", "Make it part of the incident"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), "building");
    connect(m_toggle, &QAction::triggered, this, &DuplicateAside::toggleIncident);
    m_look = add("repair-form.duplicates", QT_TRANSLATE_NOOP("Actions", "Look at the orders found"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), "list");
    connect(m_look, &QAction::triggered, this, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    show();
}

void DuplicateAside::showLines()
{
    const int kept = std::max(0, m_list->currentRow());
    const auto before = m_lines.size();
    m_lines = m_controller.lines();
    m_list->clear();
    for (const DuplicateController::Line& line : m_lines) {
        auto* item = new QListWidgetItem(icon(line.look.icon, toneOf(line.look.tone)),
                                         line.title + u'\n' + line.detail);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(before == m_lines.size() ? kept : 0);
    int height = 2 * m_list->frameWidth();
    for (int i = 0; i < std::min(m_list->count(), mostShown); ++i) {
        height += m_list->sizeHintForRow(i);
    }
    m_list->setFixedHeight(std::max(height, 1));
}

void DuplicateAside::show()
{
    showLines();
    const bool found = !m_lines.empty();
    m_heading->setText(tr("Reported already?"));
    m_hint->setText(tr("Ctrl+J adds the call to the marked order · Ctrl+Shift+D goes into the list · Enter "
                       "opens the order, what is typed is kept"));
    m_list->setAccessibleName(tr("Orders that the caller may mean"));
    for (QWidget* one : std::initializer_list<QWidget*>{m_found, m_heading, m_hint, m_list}) {
        one->setVisible(found);
    }
    sayOrClear(*m_reminded, Tone::Success, m_controller.remindedText());
    sayOrClear(*m_recurrence, Tone::Warning, m_controller.recurrence());
    sayOrClear(*m_announced, Tone::Info, m_controller.announced().join(u'\n'));
    sayOrClear(*m_night, Tone::Info, m_controller.nightHint());
    const QString joining = m_controller.joiningIncident();
    const QString offer = m_controller.incidentOffer();
    sayOrClear(*m_incident, joining.isEmpty() ? Tone::Warning : Tone::Success,
               joining.isEmpty() ? offer : joining);
    if (m_incident->saysSomething()) {
        m_incident->offer(
            [this] {
                return m_controller.joiningIncident().isEmpty() ? tr("Make it part (Ctrl+Shift+J)")
                                                                : tr("Leave out (Ctrl+Shift+J)");
            },
            [this] { toggleIncident(); });
    }
    if (m_remind != nullptr) {
        // The keys of reminder and incident look for themselves: a fast clerk is ahead of the list.
        m_look->setEnabled(found);
    }
    setVisible(m_controller.saysSomething() || m_problem->saysSomething());
}

void DuplicateAside::remind()
{
    m_controller.look(); // what was typed last counts
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_lines.size())) {
        return;
    }
    const auto refused = m_controller.remind(m_lines[static_cast<std::size_t>(row)].id);
    if (refused) {
        m_problem->say(*refused);
        return;
    }
    m_problem->clear();
    Q_EMIT reminded();
}

void DuplicateAside::toggleIncident()
{
    m_controller.look();
    if (!m_incident->saysSomething()) {
        return;
    }
    if (const auto refused = m_controller.toggleIncident()) {
        m_problem->say(*refused);
    } else {
        m_problem->clear();
    }
}

void DuplicateAside::openCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < static_cast<int>(m_lines.size())) {
        Q_EMIT orderRequested(m_lines[static_cast<std::size_t>(row)].id);
    }
}

bool DuplicateAside::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier) {
            openCurrent();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace pd
