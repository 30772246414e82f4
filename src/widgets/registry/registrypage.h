// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/registrypagecontroller.h"
#include "widgets/shell/page.h"

#include <functional>
#include <memory>

namespace pd {

class ActionCatalog;
class BuildingForm;
class BuildingsView;
class EmptyState;
class HouseholdView;
class PersonForm;
class RoomForm;
namespace Ui {
class RegistryPage;
}

/// Rooms on the left, the household of the chosen one (or the buildings) in the middle, forms in a panel on
/// the right.
class RegistryPage : public Page {
    Q_OBJECT
public:
    /// `everywhere`: scope of what works on every page (the import); none: on this page only.
    RegistryPage(RegistryPageController& controller, ActionCatalog& actions, QWidget* everywhere = nullptr,
                 QWidget* parent = nullptr);
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

protected:
    /// Down from the filter into the list, Up from its first row back.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions(ActionCatalog& actions, QWidget* everywhere);
    void makeForms();
    void fillBuildings();
    void applyFilter();
    void showList();
    void openCurrent();
    void enterList();
    /// Enter in the filter: into the list, and into the room if it is the only one.
    void openFound();
    void newRoom();
    void showBuildings();
    /// The household, or a word where there is none.
    void showRoom();
    void leave();
    void panelChanged();
    [[nodiscard]] bool buildingsShown() const;
    void wireHousehold();
    void wireBuildings();

    RegistryPageController& m_controller;
    std::unique_ptr<Ui::RegistryPage> m_ui;
    HouseholdView* m_household;
    RoomForm* m_roomForm;
    PersonForm* m_personForm;
    BuildingsView* m_buildings;
    BuildingForm* m_buildingForm;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    QAction* m_new = nullptr;
    QAction* m_showBuildings = nullptr;
    QAction* m_import = nullptr;
    QAction* m_clear = nullptr;
    QAction* m_save = nullptr;
    QAction* m_leave = nullptr;
};

} // namespace pd
