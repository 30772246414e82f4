// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/orderkincontroller.h"

#include <QtWidgets/QFrame>

#include <map>

class QAction;
class QGridLayout;
class QLabel;
class QWidget;

namespace pd {

class ActionCatalog;
class ActionFormView;
class InlineMessage;

/// In the panel of an order: what belongs to it beside itself, and what may be done about it.
class OrderKinSection : public QFrame {
    Q_OBJECT
public:
    explicit OrderKinSection(OrderKinController& controller, QWidget* parent = nullptr);

    /// The keys work while `scope` is on screen.
    void addActions(ActionCatalog& actions, QWidget* scope);
    /// Opens the form of an action that is allowed now, or carries it out where it asks nothing; false: it is
    /// not allowed.
    bool begin(KinAction action);

Q_SIGNALS:
    void orderRequested(pd::OrderId order);
    /// A form was carried out or given up: the keyboard goes back to the order.
    void left();

private:
    void show();
    void showButtons();
    void submit();

    OrderKinController& m_controller;
    QLabel* m_title;
    InlineMessage* m_notice;
    QGridLayout* m_lines;
    QWidget* m_buttons;
    ActionFormView* m_form;
    InlineMessage* m_problem;
    std::map<KinAction, QAction*> m_actions;
    KinAction m_open = KinAction::Remind;
    std::optional<OrderId> m_shown;
};

} // namespace pd
