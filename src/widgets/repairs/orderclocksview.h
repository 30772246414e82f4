// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/orderclockscontroller.h"

#include <QtWidgets/QWidget>

class QAction;
class QGridLayout;
class QLabel;
class QToolButton;

namespace pd {

class ActionCatalog;

/// The clocks in the order panel: how each stands, and on demand why it is due then (reference A11). Hidden
/// while there is no order.
class OrderClocksView : public QWidget {
    Q_OBJECT
public:
    explicit OrderClocksView(OrderClocksController& controller, QWidget* parent = nullptr);

    /// The key works while `scope` is on screen.
    void addActions(ActionCatalog& actions, QWidget* scope);

private:
    void showLines();
    void addLine(int row, const OrderClocksController::Line& line);

    OrderClocksController& m_controller;
    QLabel* m_title;
    QToolButton* m_why;
    QGridLayout* m_grid;
    bool m_explains = false;
};

} // namespace pd
