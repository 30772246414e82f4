// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/billpages.h"

#include "presentation/fees/billdocuments.h"
#include "presentation/registry/registrysearchsource.h"
#include "propertydesk/window/feepages.h"
#include "widgets/fees/feespage.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/repairs/listpage.h"
#include "widgets/shell/settingspage.h"

namespace pd {

namespace {

ListPageAction act(const char* id, const char* text, const char* keys, const char* icon, int action,
                   bool leads = true, ActionCategory category = ActionCategory::Fees)
{
    ActionSpec spec{QString::fromLatin1(id), text};
    if (*keys != '\0') {
        spec.shortcuts = {QKeySequence(QString::fromLatin1(keys))};
    }
    spec.icon = QString::fromLatin1(icon);
    spec.category = category;
    return {spec, action, leads};
}

RegistryLookup roomLookup(DeskFrame& frame)
{
    return registryLookup(frame.office().searcher, frame.office().session);
}

} // namespace

BillPages::BillPages(DeskFrame& frame, FeePages& fees)
    : m_frame(frame), m_fees(fees), m_billing(frame.office().file->writes(), frame.office().file->reads()),
      m_feeItems(frame.office().file->writes(), frame.office().file->reads()),
      m_job(frame.office().file->path(), frame.office().clock()),
      m_bills({m_billing, m_feeItems, frame.office().registry, frame.office().staff, frame.office().session,
               frame.changes(), m_job, roomLookup(frame)}),
      m_items(m_feeItems, frame.office().registry, roomLookup(frame), frame.office().session,
              frame.changes()),
      m_reductions(m_feeItems, frame.office().staff, roomLookup(frame), frame.office().session,
                   frame.changes())
{
    addBills();
    connect(&m_bills, &BillsController::listPrintRequested, this, &BillPages::printList);
    connect(&m_bills, &BillsController::linePrintRequested, this, &BillPages::printLine);
}

void BillPages::addBills()
{
    using B = BillsController;
    const auto printing = ActionCategory::Printing;
    const std::vector<ListPageAction> actions{
        act("bills.open", QT_TRANSLATE_NOOP("Actions", "Show the bills of the run"), "Alt+O", "list",
            B::Open),
        act("bills.back", QT_TRANSLATE_NOOP("Actions", "Back to the runs"), "Alt+B", "previous", B::Back),
        act("bills.preview", QT_TRANSLATE_NOOP("Actions", "Compute bills"), "Alt+N", "add", B::Preview),
        act("bills.check", QT_TRANSLATE_NOOP("Actions", "The bills were checked"), "Alt+C", "tick", B::Check),
        act("bills.post", QT_TRANSLATE_NOOP("Actions", "Post the bills"), "Alt+P", "document", B::Post),
        act("bills.again", QT_TRANSLATE_NOOP("Actions", "Compute the run again"), "Alt+R", "refresh",
            B::Again, false),
        act("bills.print", QT_TRANSLATE_NOOP("Actions", "Print the list to check"), "Ctrl+P", "print",
            B::PrintList, true, printing),
        act("bills.explain", QT_TRANSLATE_NOOP("Actions", "Print how it is computed"), "Alt+E", "print",
            B::PrintLine, true, printing),
        act("bills.charge", QT_TRANSLATE_NOOP("Actions", "Charge a room by hand"), "Alt+M", "add", B::Charge),
        act("bills.credit", QT_TRANSLATE_NOOP("Actions", "Credit a room"), "Alt+G", "undo", B::Credit),
        act("bills.pays", QT_TRANSLATE_NOOP("Actions", "How a room pays"), "Alt+Y", "calendar", B::Pays,
            false),
        act("bills.area", QT_TRANSLATE_NOOP("Actions", "Area before a new measurement"), "Alt+A", "edit",
            B::AreaBefore, false),
        act("bills.reverse", QT_TRANSLATE_NOOP("Actions", "Take the posted bills back"), "Alt+X", "undo",
            B::Reverse),
        act("bills.drop", QT_TRANSLATE_NOOP("Actions", "Give the run up"), "Alt+D", "remove", B::Drop, false),
        act("bills.stop", QT_TRANSLATE_NOOP("Actions", "Stop computing"), "Alt+S", "remove", B::Stop),
    };
    auto* page = new ListPage(
        m_bills,
        {QStringLiteral("bills"), QStringLiteral("document"), [] { return tr("Bills"); },
         [] { return tr("No bills yet"); },
         [] { return tr("Enter fee items and prices in the settings, then compute the bills of a month."); },
         2, 5},
        actions, m_frame.actions());
    m_fees.page().addTab(page, QT_TRANSLATE_NOOP("Actions", "Bills"));
}

void BillPages::addSections(SettingsPage& settings)
{
    m_settings = &settings;
    addItems();
    addReductions();
}

void BillPages::addSection(const char* id, const char* text, const char* keys, ListPage* page,
                           const std::function<QString()>& title)
{
    m_settings->addSection(page->id(), title, page);
    m_frame.addAction(act(id, text, keys, "list", 0).spec, [this, page] {
        m_frame.goTo(m_settings->id());
        m_settings->showSection(page->id());
        page->activated();
    });
}

void BillPages::addItems()
{
    using F = FeeItemsController;
    const std::vector<ListPageAction> actions{
        act("fee-items.price", QT_TRANSLATE_NOOP("Actions", "Set a new price of the fee"), "Alt+W", "edit",
            F::SetPrice),
        act("fee-items.assign", QT_TRANSLATE_NOOP("Actions", "Charge the fee to rooms"), "Alt+A", "add",
            F::Assign),
        act("fee-items.end", QT_TRANSLATE_NOOP("Actions", "No longer charge the fee to rooms"), "Alt+X",
            "remove", F::EndAssignment),
        act("fee-items.change", QT_TRANSLATE_NOOP("Actions", "Change the fee item"), "Alt+E", "edit",
            F::Change),
        act("fee-items.add", QT_TRANSLATE_NOOP("Actions", "New fee item"), "Alt+N", "add", F::Add),
        act("fee-items.seed", QT_TRANSLATE_NOOP("Actions", "Enter the usual fee items"), "Alt+U", "list",
            F::Seed, false),
    };
    auto* page = new ListPage(
        m_items,
        {QStringLiteral("fee-items"), QStringLiteral("fees"), [] { return tr("Fee items"); },
         [] { return tr("No fee items yet"); },
         [] { return tr("The usual ones of a property office are one key away; then set your prices."); }, 5,
         0},
        actions, m_frame.actions());
    addSection("fee-items.open", QT_TRANSLATE_NOOP("Actions", "Fee items"), "Ctrl+Alt+F", page,
               [] { return tr("Fee items"); });
}

void BillPages::addReductions()
{
    using R = ReductionsController;
    const std::vector<ListPageAction> actions{
        act("reductions.end", QT_TRANSLATE_NOOP("Actions", "End the reduction"), "Alt+X", "remove", R::End),
        act("reductions.add", QT_TRANSLATE_NOOP("Actions", "Reduce the charges of a room"), "Alt+N", "add",
            R::Add),
    };
    auto* page =
        new ListPage(m_reductions,
                     {QStringLiteral("fee-reductions"), QStringLiteral("fees"),
                      [] { return tr("Reductions"); }, [] { return tr("No reductions"); },
                      [] { return tr("What is taken off a room's charges, with its approval."); }, 1, 5},
                     actions, m_frame.actions());
    addSection("reductions.open", QT_TRANSLATE_NOOP("Actions", "Reductions of fees"), "Ctrl+Alt+Z", page,
               [] { return tr("Reductions"); });
}

void BillPages::printList()
{
    if (!m_bills.opened()) {
        return;
    }
    OpenOffice& office = m_frame.office();
    const FontMeasure measure;
    m_frame.preview(billListDocument(*m_bills.opened(), office.paperHeading(), office.clock(), measure));
}

void BillPages::printLine()
{
    const RunLine* line = m_bills.line();
    if (line == nullptr) {
        return;
    }
    OpenOffice& office = m_frame.office();
    const FontMeasure measure;
    m_frame.preview(billExplanationDocument(*line, office.paperHeading(), office.clock(), measure));
}

} // namespace pd
