// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/registrypagecontroller.h"

#include <QtWidgets/QWidget>

#include <memory>

class QAction;

namespace pd {

class ActionCatalog;
namespace Ui {
class BuildingsView;
}

/// The buildings of the office as a list; Enter changes one.
class BuildingsView : public QWidget {
    Q_OBJECT
public:
    BuildingsView(RegistryPageController& controller, ActionCatalog& actions, QWidget* parent = nullptr);
    ~BuildingsView() override;

    void refresh();
    void choose(BuildingId building);
    [[nodiscard]] QList<QAction*> actions() const { return {m_add, m_change}; }

Q_SIGNALS:
    void addRequested();
    void changeRequested(pd::BuildingId building);

private:
    void changeChosen();

    RegistryPageController& m_controller;
    std::unique_ptr<Ui::BuildingsView> m_ui;
    QAction* m_add;
    QAction* m_change;
};

} // namespace pd
