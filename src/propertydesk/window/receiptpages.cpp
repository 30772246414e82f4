// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/receiptpages.h"

#include "presentation/feepapers/arrearsdocument.h"
#include "propertydesk/window/feepages.h"
#include "propertydesk/window/registrypages.h"
#include "widgets/fees/arrearspage.h"
#include "widgets/fees/feespage.h"
#include "widgets/fees/householdmoneyview.h"
#include "widgets/fees/receiptspage.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/registry/registrypage.h"

namespace pd {

ReceiptPages::ReceiptPages(DeskFrame& frame, FeePages& fees, RegistryPages& registry)
    : m_frame(frame), m_fees(fees), m_registry(registry),
      m_receipts(frame.office().receipts, frame.office().staff, frame.office().session, frame.changes()),
      m_arrears({frame.office().arrears, frame.office().registry, frame.office().session, frame.changes()}),
      m_money(frame.office().arrears, frame.office().session, frame.changes()),
      m_receiptsPage(new ReceiptsPage(m_receipts, frame.actions())),
      m_arrearsPage(new ArrearsPage(m_arrears, frame.actions()))
{
    fees.page().addTab(m_receiptsPage, QT_TRANSLATE_NOOP("Actions", "Receipts"));
    fees.page().addTab(m_arrearsPage, QT_TRANSLATE_NOOP("Actions", "Arrears"));
    connect(m_receiptsPage, &ReceiptsPage::reprintRequested, this, &ReceiptPages::reprintRequested);
    connect(m_arrearsPage, &ArrearsPage::roomRequested, &registry, &RegistryPages::openRoom);
    connect(m_arrearsPage, &ArrearsPage::printRequested, this, &ReceiptPages::printArrears);
    addToRegistry();
}

void ReceiptPages::addToRegistry()
{
    auto* view = new HouseholdMoneyView(m_money);
    view->addActions(m_frame.actions(), &m_registry.page());
    m_registry.page().addSection([] { return tr("Money"); }, view);
    connect(&m_registry.page(), &RegistryPage::roomOpened, &m_money, &HouseholdMoneyController::setRoom);
    connect(view, &HouseholdMoneyView::receiptRequested, this, &ReceiptPages::openReceipt,
            Qt::QueuedConnection);
    connect(view, &HouseholdMoneyView::statementRequested, this, &ReceiptPages::printStatement);
}

void ReceiptPages::openReceipt(ReceiptId receipt)
{
    m_fees.open(m_receiptsPage->id());
    m_receiptsPage->open(receipt);
}

void ReceiptPages::printArrears()
{
    const auto list = m_arrears.whole();
    if (!list) {
        m_frame.say(list.error());
        return;
    }
    OpenOffice& office = m_frame.office();
    const FontMeasure measure;
    m_frame.preview(
        arrearsDocument(*list, m_arrears.sheet(), office.paperHeading(), office.clock(), measure));
}

void ReceiptPages::printStatement()
{
    const auto statement = m_money.statement();
    if (!statement) {
        m_frame.say(statement.error());
        return;
    }
    OpenOffice& office = m_frame.office();
    const FontMeasure measure;
    m_frame.preview(statementDocument(*statement, office.paperHeading(), office.clock(), measure));
}

} // namespace pd
