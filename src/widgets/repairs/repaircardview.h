// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/repaircardcontroller.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QTableView;
class QToolButton;

namespace pd {

class ActionCatalog;

/// The household's repair card on its page: one line of summary, the whole card by a key, and on paper.
class RepairCardView : public QWidget {
    Q_OBJECT
public:
    explicit RepairCardView(RepairCardController& controller, QWidget* parent = nullptr);

    /// The actions' keys work while `scope` is on screen.
    void addActions(ActionCatalog& actions, QWidget* scope);
    [[nodiscard]] bool unfolded() const { return m_unfolded; }

Q_SIGNALS:
    void orderRequested(pd::OrderId order);
    void printRequested(const pd::RepairCard& card);

private:
    void tell();
    void unfold(bool unfolded);

    RepairCardController& m_controller;
    QLabel* m_summary;
    QTableView* m_table;
    QToolButton* m_showButton;
    QToolButton* m_printButton;
    QAction* m_show = nullptr;
    QAction* m_print = nullptr;
    bool m_unfolded = false;
};

} // namespace pd
