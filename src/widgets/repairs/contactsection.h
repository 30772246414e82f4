// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/contactcontroller.h"

#include <QtWidgets/QFrame>

#include <map>

class QGridLayout;
class QLabel;

namespace pd {

class ActionCatalog;
class ActionFormView;

/// The block "Promises and calls" in the panel of an order (REP-16, REP-35 … REP-37, REP-45, REP-57, REP-66):
/// the next call, every promised time with what became of it, every call; and the forms to record them.
class ContactSection : public QFrame {
    Q_OBJECT
public:
    /// The controller outlives the section.
    explicit ContactSection(ContactController& controller, QWidget* parent = nullptr);

    /// The actions' keys work while `scope` is on screen.
    void addActions(ActionCatalog& actions, QWidget* scope);
    /// Opens the form of a step that is allowed now; false: it is not.
    bool begin(ContactController::Step step);

private:
    void showOrder();
    void showActions();
    void showPromises();
    void submit();
    void closeForm();
    void retranslate();

    ContactController& m_controller;
    QLabel* m_title;
    QLabel* m_next;
    QWidget* m_buttons;
    ActionFormView* m_form;
    QGridLayout* m_lines;
    QLabel* m_promisesTitle;
    QGridLayout* m_promises;
    QLabel* m_contactsTitle;
    QGridLayout* m_contacts;
    std::map<ContactController::Step, QAction*> m_actions;
    ContactController::Step m_step = ContactController::Step::Call;
    std::optional<OrderId> m_shown;
};

} // namespace pd
