// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/deskpages.h"

#include "presentation/calls/callsearchsource.h"
#include "presentation/fees/receiptsearchsource.h"
#include "presentation/registry/registrysearchsource.h"
#include "presentation/repairs/ordersearchsource.h"
#include "presentation/search/papersearchsource.h"
#include "propertydesk/window/aftercarepages.h"
#include "propertydesk/window/billpages.h"
#include "propertydesk/window/callpages.h"
#include "propertydesk/window/cashpages.h"
#include "propertydesk/window/clockpages.h"
#include "propertydesk/window/costpages.h"
#include "propertydesk/window/feepages.h"
#include "propertydesk/window/intakepages.h"
#include "propertydesk/window/noticepages.h"
#include "propertydesk/window/promisepages.h"
#include "propertydesk/window/receiptpages.h"
#include "propertydesk/window/receiptpapers.h"
#include "propertydesk/window/registrypages.h"
#include "propertydesk/window/repairpages.h"
#include "propertydesk/window/reportpages.h"
#include "propertydesk/window/settingspages.h"
#include "propertydesk/window/shiftpages.h"
#include "propertydesk/window/slippages.h"
#include "propertydesk/window/todaypages.h"
#include "widgets/registry/searchbox.h"

#include <array>

namespace pd {

DeskPages::DeskPages(OpenOffice& office, MainWindow& window, ActionCatalog& actions, Appearance& appearance)
    : m_office(office), m_window(window), m_actions(actions), m_appearance(appearance)
{
}

DeskPages::~DeskPages() = default;

bool DeskPages::makeNext()
{
    static constexpr std::array steps{
        &DeskPages::makeFrame,     &DeskPages::makeToday,    &DeskPages::makeCalls,  &DeskPages::makeRepairs,
        &DeskPages::makeIntake,    &DeskPages::makePromises, &DeskPages::makeClocks, &DeskPages::makeSlips,
        &DeskPages::makeAfterCare, &DeskPages::makeRegistry, &DeskPages::makeCosts,  &DeskPages::makeFees,
        &DeskPages::makeReports,   &DeskPages::makeSettings, &DeskPages::makeSearch,
    };
    if (m_made == steps.size()) {
        return false;
    }
    (this->*steps[m_made++])();
    return m_made < steps.size();
}

void DeskPages::makeAll()
{
    while (makeNext()) {
    }
}

QWidget* DeskPages::newLockNotice(QWidget& lock)
{
    return m_intake->newLockNotice(lock);
}

void DeskPages::makeFrame()
{
    m_frame = std::make_unique<DeskFrame>(m_office, m_window, m_actions);
    m_frame->addAction({QStringLiteral("file.other"),
                        QT_TRANSLATE_NOOP("Actions", "Open another data file"),
                        nullptr,
                        {},
                        QStringLiteral("folder"),
                        ActionCategory::Data},
                       [this] { Q_EMIT otherFileRequested(); });
}

void DeskPages::makeToday()
{
    m_today = std::make_unique<TodayPages>(*m_frame);
}

void DeskPages::makeCalls()
{
    m_calls = std::make_unique<CallPages>(*m_frame);
    m_today->setCalls(*m_calls);
}

void DeskPages::makeRepairs()
{
    m_repairs = std::make_unique<RepairPages>(*m_frame);
    m_calls->setRepairs(*m_repairs);
    m_today->setRepairs(*m_repairs);
}

void DeskPages::makePromises()
{
    m_promises = std::make_unique<PromisePages>(*m_frame, *m_repairs);
}

void DeskPages::makeAfterCare()
{
    m_afterCare = std::make_unique<AfterCarePages>(*m_frame, *m_repairs);
}

void DeskPages::makeSlips()
{
    m_slips = std::make_unique<SlipPages>(*m_frame, *m_repairs);
    connect(m_repairs.get(), &RepairPages::numbersRequested, m_slips.get(), &SlipPages::openDayCheck);
}

void DeskPages::makeIntake()
{
    m_intake = std::make_unique<IntakePages>(*m_frame, *m_repairs, *m_calls);
}

void DeskPages::makeClocks()
{
    m_clocks = std::make_unique<ClockPages>(*m_frame, *m_repairs);
}

void DeskPages::makeRegistry()
{
    m_registry = std::make_unique<RegistryPages>(*m_frame);
    connect(m_registry.get(), &RegistryPages::orderRequested, m_repairs.get(), &RepairPages::openOrder);
    m_afterCare->addTo(*m_registry);
}

void DeskPages::makeCosts()
{
    m_costs = std::make_unique<CostPages>(*m_frame, *m_repairs, *m_slips);
}

void DeskPages::makeFees()
{
    m_fees = std::make_unique<FeePages>(*m_frame);
    m_receiptPapers = std::make_unique<ReceiptPapers>(*m_frame);
    m_cash = std::make_unique<CashPages>(*m_frame, *m_fees);
    m_cash->setShownRoom([this] { return m_registry->shownRoom(); });
    m_receipts = std::make_unique<ReceiptPages>(*m_frame, *m_fees, *m_registry);
    m_bills = std::make_unique<BillPages>(*m_frame, *m_fees);
    m_notices = std::make_unique<NoticePages>(*m_frame, *m_fees);
    m_shifts = std::make_unique<ShiftPages>(*m_frame, *m_fees);
    m_cash->addLists();
    m_cash->setPrinter([this](ReceiptId receipt) { m_receiptPapers->print(receipt); },
                       [this](ReceiptId receipt) { m_receiptPapers->preview(receipt); });
    connect(m_receipts.get(), &ReceiptPages::reprintRequested, m_receiptPapers.get(),
            &ReceiptPapers::preview);
}

void DeskPages::makeReports()
{
    m_reports = std::make_unique<ReportPages>(*m_frame, *m_repairs);
}

void DeskPages::makeSettings()
{
    m_settings = std::make_unique<SettingsPages>(*m_frame, m_appearance);
    m_promises->addSettings(*m_settings);
    m_costs->addSections(m_settings->page());
    m_cash->addSections(m_settings->page());
    m_bills->addSections(m_settings->page());
    m_receiptPapers->addSections(m_settings->page());
    m_afterCare->addTo(*m_settings);
    m_intake->addSettings(*m_settings);
    m_clocks->addSettings(*m_settings);
    m_shifts->addSections(m_settings->page());
}

void DeskPages::makeSearch()
{
    m_search.addSource(registrySearchSource(m_office.searcher, m_office.session));
    m_search.addSource(orderSearchSource(m_office.repairs, m_office.session));
    m_search.addSource(callSearchSource(m_office.calls, m_office.session));
    m_search.addSource(paperSearchSource(m_office.papers, m_office.session, m_office.clock()));
    m_search.addSource(receiptSearchSource(m_office.receipts, m_office.session));
    auto* box = new SearchBox(m_search);
    m_window.setSearchBox(box);
    connect(box, &SearchBox::roomChosen, m_registry.get(), &RegistryPages::openRoom);
    connect(box, &SearchBox::orderChosen, m_repairs.get(), &RepairPages::openOrder);
    connect(box, &SearchBox::callChosen, m_calls.get(), &CallPages::openCall);
    connect(box, &SearchBox::paperChosen, this, &DeskPages::openPaper);
    connect(box, &SearchBox::receiptChosen, m_receipts.get(), &ReceiptPages::openReceipt);
    connect(box, &SearchBox::personChosen, m_registry.get(), [this](const PersonInRoom& person) {
        if (person.room) {
            m_registry->openRoom(*person.room);
        }
    });
}

void DeskPages::openPaper(const PaperHit& paper)
{
    switch (paper.kind) {
    case PaperKind::Notice:
    case PaperKind::Letter:
        if (paper.order) {
            m_repairs->openOrder(*paper.order);
        } else {
            m_afterCare->showLetter(LetterId(paper.id));
        }
        break;
    case PaperKind::Incident:
        m_intake->openIncident(IncidentId(paper.id));
        break;
    case PaperKind::FinanceList:
        m_slips->openFinanceList(FinanceListId(paper.id));
        break;
    case PaperKind::Settlement:
        if (paper.unit) {
            m_afterCare->openSettlement(*paper.unit, paper.month);
        }
        break;
    }
}

} // namespace pd
