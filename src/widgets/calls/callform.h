// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/calls/callformcontroller.h"
#include "widgets/shell/page.h"

#include <memory>

class QLineEdit;

namespace pd {

class ActionCatalog;
class CallerInputs;
class EnterKeys;
class FieldErrors;
namespace Ui {
class CallForm;
}

/// Takes a call, a visit or a letter by keyboard; the same keys as in the repair form.
class CallForm : public Page {
    Q_OBJECT
public:
    /// `park` puts the form aside.
    CallForm(CallFormController& controller, ActionCatalog& actions, QAction* park,
             QWidget* parent = nullptr);
    ~CallForm() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("new-call"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("phone"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    /// As RepairForm::addAside().
    void addAside(QWidget* block);

Q_SIGNALS:
    void orderActivated(pd::OrderId order);
    /// Esc: back to the page before.
    void leaveRequested();

private:
    void addActions(ActionCatalog& actions);
    void connectInputs();
    void setTexts();
    void showInput();
    void showHints();
    void bind(QLineEdit* line, QString CallInput::*member);
    /// What is marked in an open list is taken first; false while an input method is at work.
    bool ready();

    CallFormController& m_controller;
    std::unique_ptr<Ui::CallForm> m_ui;
    CallerInputs* m_caller = nullptr;
    EnterKeys* m_keys = nullptr;
    FieldErrors* m_errors = nullptr;
    QAction* m_save = nullptr;
    QAction* m_makeOrder = nullptr;
    QAction* m_leave = nullptr;
    QAction* m_park;
    bool m_showing = false; ///< filling the inputs, not listening to them
};

} // namespace pd
