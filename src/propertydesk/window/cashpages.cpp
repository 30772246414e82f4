// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/cashpages.h"

#include "presentation/registry/registrysearchsource.h"
#include "propertydesk/window/feepages.h"
#include "widgets/fees/cashpage.h"
#include "widgets/fees/cashsettingsform.h"
#include "widgets/fees/feespage.h"
#include "widgets/repairs/listpage.h"
#include "widgets/shell/settingspage.h"

namespace pd {

namespace {

ActionSpec spec(const char* id, const char* text, const QList<QKeySequence>& keys, const char* icon)
{
    ActionSpec made{QString::fromLatin1(id), text};
    made.shortcuts = keys;
    made.icon = QString::fromLatin1(icon);
    made.category = ActionCategory::Fees;
    return made;
}

} // namespace

CashPages::CashPages(DeskFrame& frame, FeePages& fees)
    : m_frame(frame), m_fees(fees),
      m_controller({frame.office().cash, frame.office().drafts, frame.office().session, frame.changes(),
                    registryLookup(frame.office().searcher, frame.office().session)}),
      m_actions({frame.office().cash, frame.office().staff, frame.office().session}, m_controller),
      m_technicianMoney(frame.office().cash, frame.office().session, frame.changes()),
      m_receiptsOwed(frame.office().cash, frame.office().session, frame.changes()),
      m_settings(frame.office().cash, frame.office().session),
      m_page(new CashPage(m_controller, m_actions, frame.actions()))
{
    fees.page().addTab(m_page, QT_TRANSLATE_NOOP("Actions", "Cash desk"));
    connect(m_page, &CashPage::leaveRequested, &m_frame, &DeskFrame::back);
    connect(m_page, &CashPage::shiftRequested, this, [this] { m_fees.open(QStringLiteral("shifts")); });
    connect(&m_controller, &CashController::receiptIssued, this, &CashPages::receiptIssued);
    connect(&m_actions, &CashActions::receiptIssued, this, &CashPages::receiptIssued);
    connect(&m_technicianMoney, &TechnicianMoneyController::receiptIssued, this, &CashPages::receiptIssued);
    frame.addAction(spec("cash.open", QT_TRANSLATE_NOOP("Actions", "Take money"),
                         {QKeySequence(Qt::Key_F9), QKeySequence(Qt::CTRL | Qt::Key_M)}, "fees"),
                    [this] { open(); });
}

void CashPages::addLists()
{
    auto* money = new ListPage(
        m_technicianMoney,
        {QStringLiteral("technician-money"), QStringLiteral("tick"), [] { return tr("Technicians' money"); },
         [] { return tr("No money without a receipt"); },
         [] {
             return tr("What technicians hand in with their slips is listed here until its "
                       "customer has a receipt.");
         },
         -1, TechnicianMoneyController::Place},
        {{spec("technician-money.receipt", QT_TRANSLATE_NOOP("Actions", "Make the customer's receipt"),
               {QKeySequence(QStringLiteral("Alt+R"))}, "document"),
          TechnicianMoneyController::MakeReceipt, true}},
        m_frame.actions());
    m_fees.page().addTab(money, QT_TRANSLATE_NOOP("Actions", "Technicians' money without a receipt"));
    auto* owed = new ListPage(
        m_receiptsOwed,
        {QStringLiteral("receipts-owed"), QStringLiteral("document"),
         [] { return tr("Receipts to deliver"); }, [] { return tr("No receipt is owed"); },
         [] {
             return tr("Payments collected on the spot are listed here until their receipt "
                       "was delivered.");
         },
         -1, ReceiptsOwedController::Payer},
        {{spec("receipts-owed.deliver", QT_TRANSLATE_NOOP("Actions", "The receipt was delivered"),
               {QKeySequence(QStringLiteral("Alt+D"))}, "tick"),
          ReceiptsOwedController::Deliver, true}},
        m_frame.actions());
    m_fees.page().addTab(owed, QT_TRANSLATE_NOOP("Actions", "Receipts to deliver"));
}

void CashPages::addSections(SettingsPage& settings)
{
    settings.addSection(
        QStringLiteral("cash-settings"), [] { return tr("Cash desk"); }, new CashSettingsForm(m_settings));
}

void CashPages::setPrinter(const std::function<void(ReceiptId)>& issued,
                           const std::function<void(ReceiptId)>& again)
{
    connect(this, &CashPages::receiptIssued, this, [issued](ReceiptId receipt) { issued(receipt); });
    m_page->setPrinter(again);
}

void CashPages::open()
{
    if (const auto shown = m_shownRoom ? m_shownRoom() : std::nullopt;
        shown && m_controller.cart().isEmpty()) {
        m_controller.addRoom(*shown);
    }
    m_fees.open(m_page->id());
}

void CashPages::openRoom(RoomId room)
{
    m_controller.addRoom(room);
    open();
}

} // namespace pd
