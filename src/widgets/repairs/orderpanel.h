// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/orderdetailcontroller.h"

#include <QtWidgets/QFrame>

#include <memory>

class QAction;

namespace pd {

class ActionCatalog;
class ActionFormView;
namespace Ui {
class OrderPanel;
}

/// Where a section stands in the panel, from top to bottom.
enum class PanelPlace { Kin, Promises, Clocks, Costs, AfterCare };

/// One order beside the list: what is known of it, what may be done now, what has happened. Each action opens
/// its form in the panel; nothing opens a dialog.
class OrderPanel : public QFrame {
    Q_OBJECT
public:
    OrderPanel(OrderDetailController& controller, QWidget* parent = nullptr);
    ~OrderPanel() override;

    /// The actions' keys work while `scope` is on screen.
    void addActions(ActionCatalog& actions, QWidget* scope);
    /// Puts a block of another workflow between what is known of the order and its history; the panel owns it
    /// from then on. The block follows the controller itself and hides while it has nothing to say.
    void addSection(QWidget* section, PanelPlace place);
    /// First thing to do: the open form, else the first action.
    void enter();
    /// Opens the form of an action that is allowed now; false: it is not.
    bool begin(OrderAction action);
    [[nodiscard]] bool formOpen() const;

Q_SIGNALS:
    void printRequested(pd::OrderId order);
    /// Esc with no form open.
    void leaveRequested();
    void acted(pd::OrderAction action);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showOrder();
    void showLines();
    void showHistory();
    void showActions();
    void submit();
    void print();

    OrderDetailController& m_controller;
    std::unique_ptr<Ui::OrderPanel> m_ui;
    ActionFormView* m_form = nullptr;
    std::optional<OrderId> m_shown;
    std::vector<PanelPlace> m_places; ///< of the sections, in their order
    std::vector<QAction*> m_actions;  ///< one per OrderAction, in its order
    QAction* m_print = nullptr;
};

} // namespace pd
