// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/fees/billscontroller.h"
#include "presentation/fees/feeitemscontroller.h"
#include "presentation/fees/reductionscontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class FeePages;
class ListPage;
class SettingsPage;

/// Bills in the window: the runs as a tab of the fees; fee items and reductions as sections of the settings.
class BillPages : public QObject {
    Q_OBJECT
public:
    /// Both outlive these pages.
    BillPages(DeskFrame& frame, FeePages& fees);

    /// The settings are made later.
    void addSections(SettingsPage& settings);

private:
    void addBills();
    void addItems();
    void addReductions();
    void addSection(const char* id, const char* text, const char* keys, ListPage* page,
                    const std::function<QString()>& title);
    void printList();
    void printLine();

    DeskFrame& m_frame;
    FeePages& m_fees;
    BillingDesk m_billing;
    FeeItemDesk m_feeItems;
    Job m_job;
    BillsController m_bills;
    FeeItemsController m_items;
    ReductionsController m_reductions;
    SettingsPage* m_settings = nullptr;
};

} // namespace pd
