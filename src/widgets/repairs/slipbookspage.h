// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/page.h"

#include <QtCore/QPointer>

#include <vector>

class QStackedWidget;
class QTabBar;

namespace pd {

class ActionCatalog;

/// Everything about slips on paper under one entry of the navigation: taking them back and their books, each
/// behind a tab. Alt with its figure or Ctrl+Tab goes there.
class SlipBooksPage : public Page {
    Q_OBJECT
public:
    explicit SlipBooksPage(ActionCatalog& actions, QWidget* parent = nullptr);

    /// Takes the page over. `text` is the name of the action that shows it.
    void addTab(Page* tab, const char* text);
    /// False when there is no such tab.
    bool showTab(const QString& tabId);

    [[nodiscard]] QString id() const override { return QStringLiteral("slips"); }
    [[nodiscard]] QString title() const override { return tr("Slips"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("slip"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    bool canLeave() override;
    void refresh() override;

Q_SIGNALS:
    /// Another tab, with other keys.
    void tabShown();

private:
    void retitle();
    [[nodiscard]] Page* current() const;
    void step(int direction);

    ActionCatalog& m_actions;
    QTabBar* m_bar;
    QStackedWidget* m_stack;
    std::vector<Page*> m_tabs;
};

} // namespace pd
