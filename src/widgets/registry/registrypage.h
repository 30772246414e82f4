// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/registrypagecontroller.h"
#include "widgets/shell/page.h"

#include <functional>
#include <memory>

namespace pd {

class ActionCatalog;
class EmptyState;
class HouseholdView;
class PersonForm;
class RoomForm;
namespace Ui {
class RegistryPage;
}

/// Rooms on the left, the household of the chosen one in the middle, forms in a panel on the right.
class RegistryPage : public Page {
    Q_OBJECT
public:
    RegistryPage(RegistryPageController& controller, ActionCatalog& actions, QWidget* parent = nullptr);
    ~RegistryPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("registry"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("registry"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    void refresh() override;

    void openRoom(RoomId room);
    /// A block of another workflow on the household page; it hears of the room through roomOpened().
    void addSection(std::function<QString()> title, QWidget* widget);

Q_SIGNALS:
    void importRequested();
    void roomOpened(pd::RoomId room);

private:
    void makeActions(ActionCatalog& actions);
    void makeForms();
    void fillBuildings();
    void applyFilter();
    void showList();
    void openCurrent();
    void newRoom();
    void editRoom();
    void save();
    /// Closes the form; asks once more when something typed would be lost.
    void leaveForm();
    void showForm(QWidget* form);
    /// False, with a word why, while an open form holds something typed.
    bool mayShowForm();
    [[nodiscard]] bool formHasChanges() const;

    RegistryPageController& m_controller;
    std::unique_ptr<Ui::RegistryPage> m_ui;
    HouseholdView* m_household;
    RoomForm* m_roomForm;
    PersonForm* m_personForm;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    QAction* m_new = nullptr;
    QAction* m_import = nullptr;
    QAction* m_clear = nullptr;
    QAction* m_save = nullptr;
    QAction* m_leave = nullptr;
    bool m_leavingAsked = false;
};

} // namespace pd
