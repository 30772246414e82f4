// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/moneycontroller.h"
#include "presentation/repairs/ordercostcontroller.h"
#include "presentation/repairs/pricelistcontroller.h"
#include "presentation/repairs/quotecontroller.h"
#include "presentation/repairs/stockcontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class ListPage;
class RepairPages;
class SlipPages;
class SettingsPage;

/// Paid work in the window: the quote beside the repair form, costs in the order's panel, price list, repair
/// stock, technicians' money, and their papers.
class CostPages : public QObject {
    Q_OBJECT
public:
    /// Both outlive these pages.
    CostPages(DeskFrame& frame, RepairPages& repairs, SlipPages& slips);

    /// The price list is a section of the settings, which are made later.
    void addSections(SettingsPage& settings);

private:
    void addToRepairs();
    void addToSlips();
    void addStock();
    void addMoney();
    void printPrices();
    void printMoney();

    DeskFrame& m_frame;
    RepairPages& m_repairs;
    SlipPages& m_slips;
    OrderCostController m_costs;
    OrderCostController m_slipCosts; ///< of the slip that is being taken in
    QuoteController m_quote;
    PriceListController m_prices;
    StockController m_stock;
    MoneyController m_money;
    ListPage* m_moneyPage = nullptr;
    SettingsPage* m_settings = nullptr;
};

} // namespace pd
