// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/aftercarecontroller.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace pd {

class ActionCatalog;
class ActionFormView;

/// Warranty and what follows a repair, as a block of the order panel: what is known, what may be done, and
/// the form of what is being done. Hidden while there is nothing of it.
class AfterCareSection : public QWidget {
    Q_OBJECT
public:
    explicit AfterCareSection(AfterCareController& controller, QWidget* parent = nullptr);

    /// The actions' keys work while `scope` is on screen.
    void addActions(ActionCatalog& actions, QWidget* scope);
    [[nodiscard]] bool formOpen() const;

Q_SIGNALS:
    void noticePrintRequested(pd::NoticeId notice);
    void letterPrintRequested(pd::LetterId letter);

private:
    void begin(CareAction action);
    void submit();
    void showCare();
    void showBlocks();
    void showActions();
    void closeForm();

    AfterCareController& m_controller;
    QLabel* m_title = nullptr;
    QVBoxLayout* m_blocks = nullptr;
    QWidget* m_buttons = nullptr;
    ActionFormView* m_form = nullptr;
    CareAction m_open = CareAction::Notify; ///< whose form is open
    std::optional<OrderId> m_shown;
    std::vector<QAction*> m_actions; ///< one per CareAction, in its order
};

} // namespace pd
