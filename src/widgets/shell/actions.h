// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>

#include <vector>

class QWidget;

namespace pd {

/// Where an action stands in the key card.
enum class ActionCategory { Pages, Calls, Repairs, Fees, Registry, Printing, Data, Session, View, Help };
QString actionCategoryName(ActionCategory category);

/// What an action is. Texts are English literals marked with `QT_TRANSLATE_NOOP("Actions", "New repair")`:
/// the catalogue translates them, again after each change of language, and the palette finds both languages.
struct ActionSpec {
    QString id; ///< stable, "repairs.new"
    const char* text;
    const char* tooltip = nullptr; ///< none: the text
    /// First the one that is shown; an F-key always with a Ctrl twin, never a bare letter (input methods).
    QList<QKeySequence> shortcuts = {};
    QString icon = {}; ///< drawing in resources/icons without ".svg"
    ActionCategory category = ActionCategory::View;
};

/// Every action of the window is made here, so that palette, key card and the conflict test see all of them.
class ActionCatalog : public QObject {
    Q_OBJECT
public:
    explicit ActionCatalog(QObject* parent = nullptr);

    /// Makes the action as a child of `scope` and lets its shortcuts work in the whole window while `scope`
    /// is visible. Scope is the main window for what works everywhere, else the page or form. The action
    /// leaves the catalogue with its scope. Precondition: the id is new.
    QAction* add(const ActionSpec& spec, QWidget* scope);

    /// In the order in which they were added.
    [[nodiscard]] QList<QAction*> actions() const;
    /// nullptr when there is none (yet).
    [[nodiscard]] QAction* action(const QString& id) const;
    /// Preconditions of the next three: the action is of this catalogue.
    [[nodiscard]] ActionCategory category(const QAction* action) const;
    [[nodiscard]] QString iconName(const QAction* action) const;
    /// The literal of the spec, "Actions" being its context.
    [[nodiscard]] const char* sourceText(const QAction* action) const;
    /// Enabled, and its scope is on screen.
    [[nodiscard]] static bool usable(const QAction* action);

    /// Pairs of actions that would answer to the same keys at the same time, as "a / b: Ctrl+P"; and F-keys
    /// without a Ctrl twin, and bare letters. Empty in a sound program.
    [[nodiscard]] QStringList shortcutProblems() const;

Q_SIGNALS:
    /// An action came, went or changed its text.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QAction* action;
        QWidget* scope;
        ActionSpec spec;
    };
    static void setTexts(const Entry& entry);
    void retranslate();
    [[nodiscard]] const Entry& entry(const QAction* action) const;

    std::vector<Entry> m_entries;
};

/// As the keys are printed on keyboards, the same in every language: "Ctrl+Enter", "Alt+↑".
QString keysText(const QKeySequence& keys);
/// "F2 · Ctrl+N"; empty when the action has no keys.
QString shortcutText(const QAction* action);

} // namespace pd
