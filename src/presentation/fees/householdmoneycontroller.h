// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/fees/arrearsdesk.h"

namespace pd {

/// The money of the household on screen.
class HouseholdMoneyController : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the controller.
    HouseholdMoneyController(ArrearsDesk& desk, const CurrentSession& session, Changes& changes,
                             QObject* parent = nullptr);

    void setRoom(RoomId room);
    /// Nothing for who may not see fees.
    [[nodiscard]] const std::optional<HouseholdMoney>& money() const { return m_money; }
    /// "Owes ¥331.70, overdue ¥165.85 since 2026-10-10, penalty to today ¥1.20 · prepaid ¥20.00"
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool owes() const { return m_money && m_money->overdue > Money(); }
    /// "PJ-202611-0004  2026-11-21  ¥165.85", "… voided".
    [[nodiscard]] QString receiptText(const HouseholdReceipt& receipt) const;
    /// From the first of January on; of a January from the year before.
    [[nodiscard]] Result<AccountStatement> statement() const;

Q_SIGNALS:
    void changed();

private:
    void load();

    ArrearsDesk& m_desk;
    const CurrentSession& m_session;
    std::optional<RoomId> m_room;
    std::optional<HouseholdMoney> m_money;
};

} // namespace pd
