// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/listcontroller.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/page.h"

#include <functional>
#include <memory>
#include <vector>

namespace pd {

class ActionFormView;
class EmptyState;
namespace Ui {
class ListPage;
}

/// One thing that can be done on a list page.
struct ListPageAction {
    ActionSpec spec;
    int action = 0;     ///< of the controller; -1: no form, the window carries it out
    bool leads = false; ///< has a button above the list
};

/// What a list page is called and what stands where it is empty.
struct ListPageLook {
    QString id;
    QString icon;
    std::function<QString()> title;
    std::function<QString()> emptyTitle;
    std::function<QString()> emptyWhy;
    int emptyAction = -1; ///< place in the actions of what is offered then; -1: nothing
    int stretched = 0;    ///< the column that takes what is left
};

/// A list, and beside it the line that is marked with the form of what is done to it. Arrow keys walk, Enter
/// carries out the first action that the line allows, Esc comes back.
class ListPage : public Page {
    Q_OBJECT
public:
    ListPage(ListController& controller, ListPageLook look, const std::vector<ListPageAction>& actions,
             ActionCatalog& catalog, QWidget* parent = nullptr);
    ~ListPage() override;
    /// As a section of the settings it begins where their heading does.
    void setFlush();

    [[nodiscard]] QString id() const override { return m_look.id; }
    [[nodiscard]] QString title() const override { return m_look.title(); }
    [[nodiscard]] QString iconName() const override { return m_look.icon; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    void refresh() override;

    /// By its place in the list given to the constructor.
    [[nodiscard]] QAction* action(std::size_t place) const { return m_actions[place]; }

Q_SIGNALS:
    /// An action without a form.
    void requested(int place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActions(const std::vector<ListPageAction>& actions, ActionCatalog& catalog);
    void showAll();
    void showSide();
    void begin(int action);
    void submit();
    void settle(const std::optional<Error>& refused);
    void giveUp();
    void currentChanged();

    ListController& m_controller;
    ListPageLook m_look;
    std::unique_ptr<Ui::ListPage> m_ui;
    ActionFormView* m_form = nullptr;
    EmptyState* m_empty = nullptr;
    std::vector<QAction*> m_actions;
    std::vector<int> m_numbers; ///< of the controller, one per action
    std::vector<std::size_t> m_leading;
    int m_open = 0; ///< action whose form is open
};

} // namespace pd
