// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/actions.h"
#include "widgets/shell/page.h"

#include <vector>

class QStackedWidget;
class QTabBar;

namespace pd {

/// Several pages of one workflow under one entry of the navigation, each behind a tab. Alt with its figure or
/// Ctrl+Tab goes there.
class TabsPage : public Page {
    Q_OBJECT
public:
    /// Takes the page over. `text` is the name of the action that shows it.
    void addTab(Page* tab, const char* text);
    /// False when there is no such tab.
    bool showTab(const QString& tabId);

    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    bool canLeave() override;
    void refresh() override;

Q_SIGNALS:
    /// Another tab, with other keys.
    void tabShown();

protected:
    /// Names of the two actions that step through the tabs.
    struct Steps {
        const char* next;
        const char* previous;
    };
    /// `prefix` begins the ids of the actions: "slips".
    TabsPage(ActionCatalog& actions, QString prefix, Steps steps, ActionCategory category, QWidget* parent);
    /// What the bar of the tabs is for those who cannot see it.
    void setBarName(const QString& name);

private:
    void addStep(const char* name, const char* text, const QList<QKeySequence>& keys, int direction);
    void retitle();
    [[nodiscard]] Page* current() const;
    void step(int direction);

    ActionCatalog& m_actions;
    QString m_prefix;
    ActionCategory m_category;
    QTabBar* m_bar;
    QStackedWidget* m_stack;
    std::vector<Page*> m_tabs;
};

} // namespace pd
