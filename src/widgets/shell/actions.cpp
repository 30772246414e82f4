// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/actions.h"

#include "widgets/shell/icons.h"
#include "widgets/shell/page.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace pd {

namespace {

/// The page a scope lies in; nullptr for what works everywhere.
const QWidget* pageOf(const QWidget* scope)
{
    while (scope != nullptr && qobject_cast<const Page*>(scope) == nullptr) {
        scope = scope->parentWidget();
    }
    return scope;
}

bool isFunctionKey(const QKeySequence& keys)
{
    const int key = keys[0].key();
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

bool hasControl(const QKeySequence& keys)
{
    return keys[0].keyboardModifiers().testFlag(Qt::ControlModifier);
}

bool typesText(const QKeySequence& keys)
{
    const int key = keys[0].key();
    const auto modifiers = keys[0].keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return modifiers == Qt::NoModifier && key >= Qt::Key_Space && key < Qt::Key_Escape;
}

} // namespace

QString actionCategoryName(ActionCategory category)
{
    const auto name = [](const char* text) { return QCoreApplication::translate("ActionCategory", text); };
    switch (category) {
    case ActionCategory::Pages:
        return name(QT_TRANSLATE_NOOP("ActionCategory", "Pages"));
    case ActionCategory::Calls:
        return name(QT_TRANSLATE_NOOP("ActionCategory", "Calls"));
    case ActionCategory::Repairs:
        return name(QT_TRANSLATE_NOOP("ActionCategory", "Repairs"));
    case ActionCategory::Fees:
        return name(QT_TRANSLATE_NOOP("ActionCategory", "Fees"));
    case ActionCategory::Registry:
        return name(QT_TRANSLATE_NOOP("ActionCategory", "Registry"));
    case ActionCategory::Printing:
        return name(QT_TRANSLATE_NOOP("ActionCategory", "Printing"));
    case ActionCategory::Data:
        return name(QT_TRANSLATE_NOOP("ActionCategory", "Data"));
    case ActionCategory::Session:
        return name(QT_TRANSLATE_NOOP("ActionCategory", "Session"));
    case ActionCategory::View:
        return name(QT_TRANSLATE_NOOP("ActionCategory", "View"));
    case ActionCategory::Help:
        return name(QT_TRANSLATE_NOOP("ActionCategory", "Help"));
    }
    return {};
}

ActionCatalog::ActionCatalog(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

QAction* ActionCatalog::add(const ActionSpec& spec, QWidget* scope)
{
    Q_ASSERT(action(spec.id) == nullptr);
    auto* made = new QAction(scope);
    made->setObjectName(spec.id);
    made->setShortcuts(spec.shortcuts);
    made->setShortcutContext(Qt::WindowShortcut);
    made->setIcon(icon(spec.icon));
    scope->addAction(made);
    m_entries.push_back({made, scope, spec});
    connect(made, &QObject::destroyed, this, [this, made] {
        std::erase_if(m_entries, [made](const Entry& entry) { return entry.action == made; });
        Q_EMIT changed();
    });
    setTexts(m_entries.back());
    Q_EMIT changed();
    return made;
}

QList<QAction*> ActionCatalog::actions() const
{
    QList<QAction*> all;
    for (const Entry& entry : m_entries) {
        all.append(entry.action);
    }
    return all;
}

QAction* ActionCatalog::action(const QString& id) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&id](const Entry& entry) { return entry.spec.id == id; });
    return found == m_entries.end() ? nullptr : found->action;
}

const ActionCatalog::Entry& ActionCatalog::entry(const QAction* action) const
{
    const auto found =
        std::ranges::find_if(m_entries, [action](const Entry& one) { return one.action == action; });
    Q_ASSERT(found != m_entries.end());
    return *found;
}

ActionCategory ActionCatalog::category(const QAction* action) const
{
    return entry(action).spec.category;
}

QString ActionCatalog::iconName(const QAction* action) const
{
    return entry(action).spec.icon;
}

const char* ActionCatalog::sourceText(const QAction* action) const
{
    return entry(action).spec.text;
}

bool ActionCatalog::usable(const QAction* action)
{
    const auto* scope = qobject_cast<const QWidget*>(action->parent());
    return action->isEnabled() && action->isVisible() && (scope == nullptr || scope->isVisible());
}

QStringList ActionCatalog::shortcutProblems() const
{
    QStringList problems;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& one = m_entries[i];
        const bool functionKey = std::ranges::any_of(one.spec.shortcuts, isFunctionKey);
        if (functionKey && !std::ranges::any_of(one.spec.shortcuts, hasControl)) {
            problems << one.spec.id + QStringLiteral(": no Ctrl twin");
        }
        for (const QKeySequence& keys : one.spec.shortcuts) {
            const QString shown = QStringLiteral(": ") + keys.toString();
            if (typesText(keys)) {
                problems << one.spec.id + shown;
            }
            for (std::size_t j = i + 1; j < m_entries.size(); ++j) {
                const Entry& other = m_entries[j];
                const QWidget* onePage = pageOf(one.scope);
                const QWidget* otherPage = pageOf(other.scope);
                const bool together = onePage == nullptr || otherPage == nullptr || onePage == otherPage;
                if (together && other.spec.shortcuts.contains(keys)) {
                    problems << one.spec.id + QStringLiteral(" / ") + other.spec.id + shown;
                }
            }
        }
    }
    return problems;
}

bool ActionCatalog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance()) {
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}

void ActionCatalog::setTexts(const Entry& entry)
{
    const QString text = QCoreApplication::translate("Actions", entry.spec.text);
    entry.action->setText(text);
    const QString tooltip =
        entry.spec.tooltip == nullptr ? text : QCoreApplication::translate("Actions", entry.spec.tooltip);
    const QString keys = shortcutText(entry.action);
    entry.action->setToolTip(keys.isEmpty() ? tooltip : tooltip + QStringLiteral(" (") + keys + u')');
}

void ActionCatalog::retranslate()
{
    std::ranges::for_each(m_entries, setTexts);
    Q_EMIT changed();
}

QString keysText(const QKeySequence& keys)
{
    static const std::array<std::pair<QString, QString>, 7> prints{{
        {QStringLiteral("Return"), QStringLiteral("Enter")},
        {QStringLiteral("Left"), QStringLiteral("←")},
        {QStringLiteral("Right"), QStringLiteral("→")},
        {QStringLiteral("Up"), QStringLiteral("↑")},
        {QStringLiteral("Down"), QStringLiteral("↓")},
        {QStringLiteral("PgUp"), QStringLiteral("Page Up")},
        {QStringLiteral("PgDown"), QStringLiteral("Page Down")},
    }};
    QStringList parts = keys.toString(QKeySequence::PortableText).split(u'+');
    for (QString& part : parts) {
        const auto* print = std::ranges::find(prints, part, &std::pair<QString, QString>::first);
        if (print != prints.end()) {
            part = print->second;
        }
    }
    return parts.join(u'+');
}

QString shortcutText(const QAction* action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action->shortcuts()) {
        keys << keysText(sequence);
    }
    keys.removeDuplicates(); // Return and Enter are one key to the reader
    return keys.join(QStringLiteral(" · "));
}

} // namespace pd
