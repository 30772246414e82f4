// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/costpages.h"

#include "presentation/repairs/moneydaydocument.h"
#include "presentation/repairs/pricelistdocument.h"
#include "propertydesk/window/repairpages.h"
#include "propertydesk/window/slippages.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/repairs/costsection.h"
#include "widgets/repairs/listpage.h"
#include "widgets/repairs/orderpanel.h"
#include "widgets/repairs/quoteblock.h"
#include "widgets/repairs/repairform.h"
#include "widgets/repairs/repairspage.h"
#include "widgets/repairs/slipreturnpage.h"
#include "widgets/shell/settingspage.h"

namespace pd {

namespace {

ActionSpec spec(const char* id, const char* text, const char* keys, const char* icon, ActionCategory category)
{
    ActionSpec made{QString::fromLatin1(id), text};
    if (*keys != '\0') {
        made.shortcuts = {QKeySequence(QString::fromLatin1(keys))};
    }
    made.icon = QString::fromLatin1(icon);
    made.category = category;
    return made;
}

OrderCostController::Desks costDesks(DeskFrame& frame)
{
    OpenOffice& office = frame.office();
    return {office.costs, office.prices, office.stock, office.staff, office.session};
}

} // namespace

CostPages::CostPages(DeskFrame& frame, RepairPages& repairs, SlipPages& slips)
    : m_frame(frame), m_repairs(repairs), m_slips(slips), m_costs(costDesks(frame), repairs.detail()),
      m_slipCosts(costDesks(frame), slips.returnDetail()),
      m_quote(repairs.formController(), frame.office().costs, frame.office().prices, frame.office().session),
      m_prices(frame.office().prices, frame.office().faultKinds, frame.office().session, frame.changes()),
      m_stock(frame.office().stock, frame.office().session, frame.changes()),
      m_money(frame.office().costs, frame.office().session, frame.changes())
{
    addToRepairs();
    addToSlips();
    addStock();
    addMoney();
}

void CostPages::addToRepairs()
{
    auto* section = new CostSection(m_costs);
    section->addActions(m_frame.actions(), &m_repairs.ordersPage(), QStringLiteral("costs."));
    m_repairs.ordersPage().panel().addSection(section, PanelPlace::Costs);
    auto* quote = new QuoteBlock(m_quote);
    quote->addActions(m_frame.actions(), &m_repairs.repairForm());
    m_repairs.repairForm().addAside(quote);
}

void CostPages::addToSlips()
{
    SlipReturnPage& page = m_slips.returnPage();
    auto* section = new CostSection(m_slipCosts);
    section->addActions(m_frame.actions(), &page, QStringLiteral("slip-costs."));
    page.addSection(section);
    // The money comes in together with the slip (FEE-22).
    page.setAfterReturn([section] { return section->begin(OrderCostController::HandIn); });
    connect(section, &CostSection::closed, this, [this, &page] {
        const auto& details = m_slips.returnDetail().details();
        if (details && details->row.order.returnedAt) {
            page.nextSlip();
        } else {
            page.activated();
        }
    });
}

void CostPages::addStock()
{
    const auto category = ActionCategory::Data;
    const std::vector<ListPageAction> actions{
        {spec("stock.receive", QT_TRANSLATE_NOOP("Actions", "Receive material"), "Alt+R", "import", category),
         StockController::Receive, true},
        {spec("stock.count", QT_TRANSLATE_NOOP("Actions", "Enter a count"), "Alt+C", "tick", category),
         StockController::Count, true},
        {spec("stock.change", QT_TRANSLATE_NOOP("Actions", "Change the material"), "Alt+E", "edit", category),
         StockController::Change, true},
        {spec("stock.add", QT_TRANSLATE_NOOP("Actions", "New material"), "Ctrl+Shift+A", "add", category),
         StockController::Add, true},
    };
    auto* page =
        new ListPage(m_stock,
                     {QStringLiteral("repair-stock"), QStringLiteral("data"),
                      [] { return tr("Repair stock"); }, [] { return tr("No material yet"); },
                      [] { return tr("Add what technicians draw for their orders, then receive it."); }, 3,
                      StockController::Name},
                     actions, m_frame.actions());
    m_frame.window().addPage(page, QT_TRANSLATE_NOOP("Actions", "Repair stock"));
}

void CostPages::addMoney()
{
    const auto category = ActionCategory::Repairs;
    const std::vector<ListPageAction> actions{
        {spec("money.hand-in", QT_TRANSLATE_NOOP("Actions", "Take in the technician's money"), "Alt+M",
              "tick", category),
         MoneyController::HandIn, true},
        {spec("money.order", QT_TRANSLATE_NOOP("Actions", "Open the order"), "Alt+O", "repairs", category),
         -1, true},
        {spec("money.day", QT_TRANSLATE_NOOP("Actions", "Show another day"), "Alt+D", "calendar", category),
         MoneyController::ShowDay, true},
        {spec("money.print", QT_TRANSLATE_NOOP("Actions", "Print the list of the money"), "Ctrl+P", "print",
              ActionCategory::Printing),
         -1, true},
    };
    m_moneyPage = new ListPage(
        m_money,
        {QStringLiteral("technicians-money"), QStringLiteral("document"),
         [] { return tr("Technicians' money"); }, [] { return tr("No money on this day, and none is out"); },
         [] { return tr("What returned slips charge stands here until it is handed in."); }, 2,
         MoneyController::Place},
        actions, m_frame.actions());
    m_frame.window().addInnerPage(m_moneyPage, m_repairs.ordersPage().id());
    m_frame.addAction(spec("money.open", QT_TRANSLATE_NOOP("Actions", "Technicians' money"), "Ctrl+Alt+M",
                           "document", category),
                      [this] { m_frame.goTo(m_moneyPage->id()); });
    connect(m_moneyPage, &ListPage::requested, this, [this](int place) {
        if (place == 3) {
            printMoney();
        } else if (const auto order = m_money.chosenOrder()) {
            m_repairs.openOrder(*order);
        }
    });
}

void CostPages::addSections(SettingsPage& settings)
{
    m_settings = &settings;
    const auto category = ActionCategory::Data;
    const std::vector<ListPageAction> actions{
        {spec("prices.set", QT_TRANSLATE_NOOP("Actions", "Set a new price"), "Alt+W", "edit", category),
         PriceListController::SetPrice, true},
        {spec("prices.change", QT_TRANSLATE_NOOP("Actions", "Change the item"), "Alt+E", "edit", category),
         PriceListController::Change, true},
        {spec("prices.add", QT_TRANSLATE_NOOP("Actions", "Add to the price list"), "Ctrl+Shift+I", "add",
              category),
         PriceListController::Add, true},
        {spec("prices.retire", QT_TRANSLATE_NOOP("Actions", "No longer offer it"), "Alt+X", "remove",
              category),
         PriceListController::Retire, true},
        {spec("prices.revise", QT_TRANSLATE_NOOP("Actions", "New edition of the list"), "Alt+R", "document",
              category),
         PriceListController::Revise, true},
        {spec("prices.day", QT_TRANSLATE_NOOP("Actions", "Show the list of a day"), "Alt+D", "calendar",
              category),
         PriceListController::ShowDay, true},
        {spec("prices.print", QT_TRANSLATE_NOOP("Actions", "Print the price list"), "Ctrl+P", "print",
              ActionCategory::Printing),
         -1, true},
    };
    auto* page =
        new ListPage(m_prices,
                     {QStringLiteral("price-list"), QStringLiteral("list"), [] { return tr("Price list"); },
                      [] { return tr("Nothing is on the price list of this day"); },
                      [] { return tr("Add what is charged for: working time, material, flat services."); }, 2,
                      PriceListController::Name},
                     actions, m_frame.actions());
    settings.addSection(
        page->id(), [] { return tr("Price list"); }, page);
    page->setFlush();
    connect(page, &ListPage::requested, this, &CostPages::printPrices);
    m_frame.addAction(
        spec("prices.open", QT_TRANSLATE_NOOP("Actions", "Price list"), "Ctrl+Alt+Q", "list", category),
        [this, page] {
            m_frame.goTo(m_settings->id());
            m_settings->showSection(page->id());
            page->activated();
        });
}

void CostPages::printPrices()
{
    OpenOffice& office = m_frame.office();
    const FontMeasure measure;
    m_frame.preview(
        priceListDocument(publishedPrices(m_prices.list(), office.paperHeading(), office.clock()), measure));
}

void CostPages::printMoney()
{
    OpenOffice& office = m_frame.office();
    const FontMeasure measure;
    m_frame.preview(moneyDayDocument(m_money.day(), office.paperHeading(), office.clock(), measure));
}

} // namespace pd
