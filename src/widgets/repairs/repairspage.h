// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/orderdetailcontroller.h"
#include "presentation/repairs/orderlistcontroller.h"
#include "widgets/shell/page.h"

#include <QtCore/QTimer>

#include <memory>

namespace pd {

class ActionCatalog;
class EmptyState;
class OrderPanel;
namespace Ui {
class RepairsPage;
}

/// All orders with their filters, and one of them beside the list. Arrow keys walk, Enter goes into the
/// order, Esc comes back.
class RepairsPage : public Page {
    Q_OBJECT
public:
    /// `newRepair` is offered where the list is empty.
    RepairsPage(OrderListController& list, OrderDetailController& detail, ActionCatalog& actions,
                QAction* newRepair, QWidget* parent = nullptr);
    ~RepairsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("repairs"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("repairs"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    void refresh() override;

    /// The order beside the list; other workflows add their blocks to it.
    [[nodiscard]] OrderPanel& panel() { return *m_panel; }
    /// Shows the order beside the list, whatever the filters say.
    void openOrder(pd::OrderId order);

Q_SIGNALS:
    void printRequested(pd::OrderId order);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActions(ActionCatalog& actions);
    void connectFilters();
    void setTexts();
    void showChips();
    void showChoices();
    void showFilters();
    void showState();
    void currentChanged();
    void keepPlace();
    void restorePlace();

    OrderListController& m_list;
    OrderDetailController& m_detail;
    std::unique_ptr<Ui::RepairsPage> m_ui;
    OrderPanel* m_panel;
    EmptyState* m_empty;
    QAction* m_newRepair;
    QAction* m_clear = nullptr;
    QAction* m_find = nullptr;
    QTimer m_typing;
    std::optional<OrderId> m_keptOrder;
    int m_keptOffset = 0; ///< rows between the top of the view and the current one
    bool m_filling = false;
};

} // namespace pd
