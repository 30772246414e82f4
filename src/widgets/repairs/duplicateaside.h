// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/duplicatecontroller.h"

#include <QtWidgets/QFrame>

class QAction;
class QLabel;
class QListWidget;

namespace pd {

class ActionCatalog;
class InlineMessage;

/// Beside the repair form: what may have been reported already, an incident, words for callers. Hidden while
/// there is nothing to say.
class DuplicateAside : public QFrame {
    Q_OBJECT
public:
    explicit DuplicateAside(DuplicateController& controller, QWidget* parent = nullptr);

    /// The keys work while `form` is on screen.
    void addActions(ActionCatalog& actions, QWidget* form);

Q_SIGNALS:
    void orderRequested(pd::OrderId order);
    /// The call was added to an order, the form is empty.
    void reminded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show();
    void showLines();
    void remind();
    void toggleIncident();
    void openCurrent();

    DuplicateController& m_controller;
    QFrame* m_found; ///< the orders found, as one card
    QLabel* m_heading;
    QLabel* m_hint;
    QListWidget* m_list;
    InlineMessage* m_reminded;
    InlineMessage* m_recurrence;
    InlineMessage* m_announced;
    InlineMessage* m_incident;
    InlineMessage* m_night;
    InlineMessage* m_problem;
    std::vector<DuplicateController::Line> m_lines;
    QAction* m_remind = nullptr;
    QAction* m_toggle = nullptr;
    QAction* m_look = nullptr;
};

} // namespace pd
