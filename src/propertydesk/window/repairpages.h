// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/dispatchboardcontroller.h"
#include "presentation/repairs/orderdetailcontroller.h"
#include "presentation/repairs/orderlistcontroller.h"
#include "presentation/repairs/repairformcontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class RepairForm;
class RepairsPage;
class SlipReturnPage;

/// The repair desk in the window: list, form, dispatch board, slip return, and their papers.
class RepairPages : public QObject {
    Q_OBJECT
public:
    explicit RepairPages(DeskFrame& frame);

    void openOrder(OrderId order);
    void newCall();
    /// The repair form with what the call tells; what is half-typed in it has been put aside before.
    void newRepairFrom(const Call& call);
    /// The half-typed repair, to be put aside and taken up.
    [[nodiscard]] CallerController& form() { return m_formController; }
    void showForm();

    // What other workflows add their blocks to.
    [[nodiscard]] RepairsPage& ordersPage() { return *m_orders; }
    [[nodiscard]] RepairForm& repairForm() { return *m_form; }
    [[nodiscard]] OrderDetailController& detail() { return m_detail; }
    [[nodiscard]] SlipReturnPage& slipPage() { return *m_slips; }
    [[nodiscard]] OrderDetailController& slipDetail() { return m_slipReturn; }
    [[nodiscard]] RepairFormController& formController() { return m_formController; }

private:
    void addPages();
    void printSlip(OrderId order);
    void printDispatchList(const Date& date);

    DeskFrame& m_frame;
    RepairFormController m_formController;
    OrderListController m_list;
    OrderDetailController m_detail;
    OrderDetailController m_slipReturn;
    DispatchBoardController m_board;
    RepairsPage* m_orders = nullptr;
    SlipReturnPage* m_slips = nullptr;
    RepairForm* m_form = nullptr;
};

} // namespace pd
