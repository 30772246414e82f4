// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/registrypagecontroller.h"

#include <QtWidgets/QWidget>

#include <memory>

class QAction;

namespace pd {

class ActionCatalog;
class InlineMessage;
namespace Ui {
class HouseholdView;
}

/// Everything about one room: caution strip, facts, warranties, people, and what other workflows add below.
class HouseholdView : public QWidget {
    Q_OBJECT
public:
    HouseholdView(RegistryPageController& controller, ActionCatalog& actions, QWidget* parent = nullptr);
    ~HouseholdView() override;

    /// A block of another workflow under the people ("Orders"); `title` is asked again after a change of
    /// language.
    void addSection(std::function<QString()> title, QWidget* widget);
    void refresh();
    [[nodiscard]] QList<QAction*> actions() const { return m_actions; }

Q_SIGNALS:
    void editRoomRequested();
    void addPersonRequested();
    void linkPersonRequested();
    void editPersonRequested(pd::PersonId person, pd::RoomPersonId role);

private:
    void makeActions(ActionCatalog& actions);
    [[nodiscard]] const HouseholdMember* chosen() const;
    void editChosen();
    void revealChosen();
    void setEnabledActions();

    RegistryPageController& m_controller;
    std::unique_ptr<Ui::HouseholdView> m_ui;
    InlineMessage* m_caution;
    InlineMessage* m_message;
    QAction* m_editRoom = nullptr;
    QAction* m_addPerson = nullptr;
    QAction* m_linkPerson = nullptr;
    QAction* m_editPerson = nullptr;
    QAction* m_reveal = nullptr;
    QList<QAction*> m_actions;
};

} // namespace pd
