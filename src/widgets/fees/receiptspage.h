// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/fees/receiptscontroller.h"
#include "widgets/shell/page.h"

#include <QtCore/QTimer>

class QComboBox;
class QLineEdit;

namespace pd {

class ActionCatalog;
class ChipBar;
class InlineMessage;
class ListPage;

/// The tab of the receipts: filters above, the list with the receipt beside it below (ListPage), and the word
/// on a paper that was looked up.
class ReceiptsPage : public Page {
    Q_OBJECT
public:
    ReceiptsPage(ReceiptsController& controller, ActionCatalog& actions, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("receipts"); }
    [[nodiscard]] QString title() const override { return tr("Receipts"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("document"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    void refresh() override { m_controller.load(); }

    /// Marks this receipt in the list.
    void open(ReceiptId receipt);

Q_SIGNALS:
    /// The paper is wanted once more (F12).
    void reprintRequested(pd::ReceiptId receipt);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeList(ActionCatalog& actions);
    void makeFilters(ActionCatalog& actions);
    void applyFilters();
    void clearFilters();
    void showChoices();
    void showVerdict();
    void nearEnd(int value);

    ReceiptsController& m_controller;
    ListPage* m_list = nullptr;
    QLineEdit* m_text;
    ChipBar* m_chips;
    QComboBox* m_method;
    QComboBox* m_cashier;
    InlineMessage* m_verdict;
    QAction* m_find = nullptr;
    QAction* m_clear = nullptr;
    QTimer m_typing;
    bool m_filling = false;
};

} // namespace pd
