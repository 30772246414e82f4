// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/fees/arrearscontroller.h"
#include "presentation/fees/householdmoneycontroller.h"
#include "presentation/fees/receiptscontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class ArrearsPage;
class FeePages;
class ReceiptsPage;
class RegistryPages;

/// Receipts and arrears in the window: their tabs among the fees, and the money of a household on its page.
class ReceiptPages : public QObject {
    Q_OBJECT
public:
    /// All of them outlive these pages.
    ReceiptPages(DeskFrame& frame, FeePages& fees, RegistryPages& registry);

    /// Shows a receipt in its tab.
    void openReceipt(ReceiptId receipt);

Q_SIGNALS:
    /// F12 on a receipt.
    void reprintRequested(pd::ReceiptId receipt);

private:
    void addToRegistry();
    void printArrears();
    void printStatement();

    DeskFrame& m_frame;
    FeePages& m_fees;
    RegistryPages& m_registry;
    ReceiptsController m_receipts;
    ArrearsController m_arrears;
    HouseholdMoneyController m_money;
    ReceiptsPage* m_receiptsPage;
    ArrearsPage* m_arrearsPage;
};

} // namespace pd
