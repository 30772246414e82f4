// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/fees/householdmoneycontroller.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace pd {

class ActionCatalog;

/// The household's money on its page: what is owed, prepaid and held, the last receipts, the statement of
/// account on paper.
class HouseholdMoneyView : public QWidget {
    Q_OBJECT
public:
    explicit HouseholdMoneyView(HouseholdMoneyController& controller, QWidget* parent = nullptr);

    /// The action's key works while `scope` is on screen.
    void addActions(ActionCatalog& actions, QWidget* scope);

Q_SIGNALS:
    void receiptRequested(pd::ReceiptId receipt);
    void statementRequested();

private:
    void tell();

    HouseholdMoneyController& m_controller;
    QLabel* m_summary;
    QToolButton* m_button;
    QVBoxLayout* m_receipts;
    QAction* m_statement = nullptr;
};

} // namespace pd
