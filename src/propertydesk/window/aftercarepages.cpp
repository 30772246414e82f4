// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/aftercarepages.h"

#include "presentation/letters/letterdocument.h"
#include "presentation/outside/noticedocument.h"
#include "presentation/outside/settlementdocument.h"
#include "presentation/repairs/repaircarddocument.h"
#include "propertydesk/window/registrypages.h"
#include "propertydesk/window/repairpages.h"
#include "propertydesk/window/settingspages.h"
#include "widgets/outside/faultpartspage.h"
#include "widgets/outside/partiespage.h"
#include "widgets/outside/warrantyhintview.h"
#include "widgets/outside/warrantypage.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/registry/registrypage.h"
#include "widgets/repairs/aftercaresection.h"
#include "widgets/repairs/orderpanel.h"
#include "widgets/repairs/repaircardview.h"
#include "widgets/repairs/repairform.h"
#include "widgets/repairs/repairspage.h"
#include "widgets/shell/settingspage.h"

namespace pd {

AfterCarePages::AfterCarePages(DeskFrame& frame, RepairPages& repairs)
    : m_frame(frame), m_repairs(repairs),
      m_list(frame.office().notices, frame.office().letters, frame.office().session, frame.changes()),
      m_settlement(frame.office().notices, frame.office().session, frame.changes()),
      m_care({frame.office().afterCare, frame.office().notices, frame.office().letters,
              frame.office().session, frame.changes()},
             repairs.detail()),
      m_hint(frame.office().outside, frame.office().session, frame.changes(), repairs.formController()),
      m_card(frame.office().afterCare, frame.office().session, frame.changes()),
      m_parties(frame.office().outside, frame.office().session, frame.changes()),
      m_faultParts(frame.office().outside, frame.office().session, frame.changes())
{
    addPage();
    addToRepairs();
}

void AfterCarePages::addPage()
{
    m_page = new WarrantyPage(m_list, m_settlement, m_frame.actions());
    m_frame.window().addPage(m_page, QT_TRANSLATE_NOOP("Actions", "Warranty"));
    connect(m_page, &WarrantyPage::orderRequested, &m_repairs, &RepairPages::openOrder);
    connect(m_page, &WarrantyPage::printRequested, this, [this](const SettlementSheet& sheet) {
        OpenOffice& office = m_frame.office();
        const FontMeasure measure;
        m_frame.preview(settlementDocument(sheet, office.paperHeading(), office.clock(), measure));
    });
}

void AfterCarePages::openSettlement(OutsidePartyId unit, const QString& month)
{
    m_settlement.showSettled(unit, month);
    m_page->openSettlement();
    m_frame.goTo(m_page->id());
}

void AfterCarePages::addToRepairs()
{
    auto* section = new AfterCareSection(m_care);
    section->addActions(m_frame.actions(), &m_repairs.ordersPage());
    m_repairs.ordersPage().panel().addSection(section, PanelPlace::AfterCare);
    connect(section, &AfterCareSection::noticePrintRequested, this, &AfterCarePages::printNotice);
    connect(section, &AfterCareSection::letterPrintRequested, this, &AfterCarePages::printLetter);
    connect(&m_care, &AfterCareController::reworked, &m_repairs, &RepairPages::openOrder,
            Qt::QueuedConnection);
    m_repairs.repairForm().addAside(new WarrantyHintView(m_hint));
}

void AfterCarePages::addTo(RegistryPages& registry)
{
    auto* card = new RepairCardView(m_card);
    card->addActions(m_frame.actions(), &registry.page());
    registry.page().addSection([] { return tr("Repair card"); }, card);
    connect(&registry.page(), &RegistryPage::roomOpened, &m_card, &RepairCardController::setRoom);
    connect(card, &RepairCardView::orderRequested, &m_repairs, &RepairPages::openOrder);
    connect(card, &RepairCardView::printRequested, this, [this](const RepairCard& shown) {
        OpenOffice& office = m_frame.office();
        const FontMeasure measure;
        m_frame.preview(repairCardDocument(shown, office.paperHeading(), office.clock(), measure));
    });
}

void AfterCarePages::addTo(SettingsPages& settings)
{
    settings.page().addSection(
        QStringLiteral("outside-parties"), [] { return tr("Outside units"); },
        new PartiesPage(m_parties, m_frame.actions()));
    settings.page().addSection(
        QStringLiteral("fault-parts"), [] { return tr("Warranty parts"); }, new FaultPartsPage(m_faultParts));
}

void AfterCarePages::printNotice(NoticeId notice)
{
    OpenOffice& office = m_frame.office();
    previewCounted(
        [&office, notice]() -> Result<Document> {
            const Session& session = office.session.session();
            const auto row = office.notices.notice(session, notice);
            if (!row) {
                return row.error();
            }
            const auto printing = office.notices.nextPrinting(session, notice);
            if (!printing) {
                return printing.error();
            }
            return noticeDocument(*row, office.paperHeading(), office.clock(), FontMeasure(), *printing);
        },
        [&office, notice] { return office.notices.printed(office.session.session(), notice); });
}

void AfterCarePages::printLetter(LetterId letter)
{
    OpenOffice& office = m_frame.office();
    previewCounted(
        [&office, letter]() -> Result<Document> {
            const Session& session = office.session.session();
            const auto shown = office.letters.letter(session, letter);
            if (!shown) {
                return shown.error();
            }
            const auto printing = office.letters.nextPrinting(session, letter);
            if (!printing) {
                return printing.error();
            }
            QString number;
            if (shown->order) {
                const auto order = office.repairs.order(session, *shown->order);
                number = order ? order->row.order.number : QString();
            }
            return letterDocument(*shown, number, office.paperHeading(), office.clock(), FontMeasure(),
                                  *printing);
        },
        [&office, letter] { return office.letters.printed(office.session.session(), letter); });
}

void AfterCarePages::previewCounted(const PreviewPage::Issue& paper,
                                    const std::function<Result<int>()>& printed)
{
    const auto document = paper();
    if (!document) {
        m_frame.say(document.error());
        return;
    }
    m_frame.preview(*document, paper, [printed]() -> Result<void> {
        const auto counted = printed();
        return counted ? Result<void>() : Result<void>(counted.error());
    });
}

} // namespace pd
