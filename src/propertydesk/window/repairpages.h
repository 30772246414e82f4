// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/orderdetailcontroller.h"
#include "presentation/repairs/orderlistcontroller.h"
#include "presentation/repairs/repairformcontroller.h"
#include "propertydesk/window/dispatchpages.h"

namespace pd {

class DispatchPage;
class RepairForm;
class RepairsPage;

/// The repair desk in the window: list, form, dispatch board, slip return, and their papers.
class RepairPages : public QObject {
    Q_OBJECT
public:
    explicit RepairPages(DeskFrame& frame);

    /// Of a merged order: the one that stands for it.
    void openOrder(OrderId order);
    /// The order itself, merged or not.
    void openExactly(OrderId order);
    /// The list narrowed to these; `name` says what they are.
    void openOrders(const std::set<OrderId>& orders, const QString& name);
    void newCall();
    /// The repair form with what the call tells; what is half-typed in it has been put aside before.
    void newRepairFrom(const Call& call);
    /// The half-typed repair, to be put aside and taken up.
    [[nodiscard]] CallerController& form() { return m_formController; }
    void showForm();

    // What other workflows add their blocks to.
    [[nodiscard]] RepairsPage& ordersPage() { return *m_orders; }
    [[nodiscard]] RepairForm& repairForm() { return *m_form; }
    [[nodiscard]] DispatchPage& dispatchPage() { return m_dispatch->page(); }
    [[nodiscard]] DispatchBoardController& board() { return m_dispatch->board(); }
    [[nodiscard]] OrderDetailController& detail() { return m_detail; }
    [[nodiscard]] OrderListController& list() { return m_list; }
    [[nodiscard]] RepairFormController& formController() { return m_formController; }
    [[nodiscard]] OrderRowsModel& orderRows() { return m_list.model(); }

Q_SIGNALS:
    /// Another order was opened for this one, into which it was merged.
    void mergedOrderAsked(pd::OrderId order);
    /// From the dispatch board: the check of that day's numbers.
    void numbersRequested(pd::Date day);

private:
    void addPages();
    void printSlip(OrderId order);

    DeskFrame& m_frame;
    RepairFormController m_formController;
    OrderListController m_list;
    OrderDetailController m_detail;
    std::unique_ptr<DispatchPages> m_dispatch;
    RepairsPage* m_orders = nullptr;
    RepairForm* m_form = nullptr;
};

} // namespace pd
