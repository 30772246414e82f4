// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/fees/cashactions.h"
#include "presentation/fees/cashsettingscontroller.h"
#include "presentation/fees/technicianmoneycontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class CashPage;
class FeePages;
class SettingsPage;

/// The cash desk in the window: first tab of the fees, F9 from everywhere; with it technicians' money that
/// waits for a receipt and receipts that wait to be delivered.
class CashPages : public QObject {
    Q_OBJECT
public:
    /// Both outlive these pages. Adds the first tab.
    CashPages(DeskFrame& frame, FeePages& fees);

    /// The two lists, behind the tabs of the other parts.
    void addLists();
    /// The settings are made later.
    void addSections(SettingsPage& settings);
    /// Whoever prints receipts: asked for each one that is issued, and again on Ctrl+P.
    void setPrinter(const std::function<void(ReceiptId)>& issued,
                    const std::function<void(ReceiptId)>& again);
    /// To the cash desk, with this room in the cart.
    void openRoom(RoomId room);
    /// To the cash desk as it is; into an empty cart goes the room that is on screen.
    void open();
    void setShownRoom(std::function<std::optional<RoomId>()> shown) { m_shownRoom = std::move(shown); }

Q_SIGNALS:
    /// Money was taken or given back; the paper is to follow.
    void receiptIssued(pd::ReceiptId receipt);

private:
    DeskFrame& m_frame;
    FeePages& m_fees;
    CashController m_controller;
    CashActions m_actions;
    TechnicianMoneyController m_technicianMoney;
    ReceiptsOwedController m_receiptsOwed;
    CashSettingsController m_settings;
    CashPage* m_page;
    std::function<std::optional<RoomId>()> m_shownRoom;
};

} // namespace pd
