// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/ordercostcontroller.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <vector>

class QAction;

namespace pd {

class ActionCatalog;
class ActionFormView;
namespace Ui {
class CostSection;
}

/// What the order on screen costs, in its panel: lines, sums, working time, checks, money, and the form of
/// whatever is done to them. Hidden while there is nothing to say; its keys bring it up.
class CostSection : public QWidget {
    Q_OBJECT
public:
    CostSection(OrderCostController& controller, QWidget* parent = nullptr);
    ~CostSection() override;

    /// The actions' keys work while `scope` is on screen; their ids begin with `prefix`.
    void addActions(ActionCatalog& actions, QWidget* scope, const QString& prefix);
    /// Opens the form of an action that is allowed now; false: it is not.
    bool begin(int action);
    [[nodiscard]] bool formOpen() const;

Q_SIGNALS:
    /// A form was carried out or given up.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCosts();
    void showLines();
    void showActions();
    void open(const ActionForm& form);
    void finished(const std::optional<Error>& refused);
    void giveUp();

    OrderCostController& m_controller;
    std::unique_ptr<Ui::CostSection> m_ui;
    ActionFormView* m_form = nullptr;
    std::vector<QAction*> m_actions; ///< one per action, in its order
    std::optional<OrderId> m_shown;
};

} // namespace pd
