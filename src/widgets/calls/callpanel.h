// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/calls/calldetailcontroller.h"

#include <QtWidgets/QFrame>

#include <memory>

namespace pd {

class ActionCatalog;
class ActionFormView;
namespace Ui {
class CallPanel;
}

/// One call record beside the list: what is known of it, what may be done now, what has happened.
class CallPanel : public QFrame {
    Q_OBJECT
public:
    CallPanel(CallDetailController& controller, QWidget* parent = nullptr);
    ~CallPanel() override;

    /// The actions' keys work while `scope` is on screen.
    void addActions(ActionCatalog& actions, QWidget* scope);
    /// First thing to do: the open form, else the first action.
    void enter();
    [[nodiscard]] bool formOpen() const;

Q_SIGNALS:
    /// A repair order is to be made of the record.
    void makeOrderRequested(const pd::Call& call);
    void orderRequested(pd::OrderId order);
    /// Esc with no form open.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin(CallAction action);
    void submit();
    void showCall();
    void showActions();

    CallDetailController& m_controller;
    std::unique_ptr<Ui::CallPanel> m_ui;
    ActionFormView* m_form = nullptr;
    std::optional<CallId> m_shown;
    std::vector<QAction*> m_actions; ///< one per CallAction, in its order
    QAction* m_openOrder = nullptr;
};

} // namespace pd
