// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/cashroom.h"
#include "domain/fees/penalty.h"
#include "storage/sql/connection.h"

#include <vector>

namespace pd {

/// Reads what the cash desk shows. Throws StorageError.
class CashQueries {
public:
    explicit CashQueries(Connection& connection) : m_connection(connection) {}

    /// What a room owes, with the penalty run up to `today`, oldest due first.
    std::vector<OwedLine> owed(RoomId room, const Date& today);
    /// The room with everything; nothing where there is no such room.
    std::optional<CashRoom> room(RoomId room, const Date& today);
    std::optional<HeldDeposit> deposit(DepositId id);
    /// The receipt a deposit was taken with, and its room.
    struct DepositOrigin {
        RoomId room;
        ReceiptId receipt;
    };
    std::optional<DepositOrigin> depositOrigin(DepositId id);

    /// Of a principal: what has run up by `today` and was neither posted nor waived.
    Money penaltyOf(ChargeId principal, const Date& today);

    /// The open shift of a cashier.
    std::optional<ShiftId> openShift(StaffId cashier);
    PenaltyOrder penaltyOrder();
    std::vector<DepositKind> depositKinds();

    /// Handed in since then and without a receipt, oldest first.
    std::vector<TechnicianMoney> technicianMoney(Timestamp since);
    std::optional<TechnicianMoney> technicianMoney(OrderMoneyId id);
    /// How many receipts this money got so far; all but the last were undone.
    int receiptsOf(OrderMoneyId id);
    /// The charge an order's slip made, unless it was reversed.
    std::optional<ChargeId> chargeOf(OrderId order);
    /// Not delivered yet, oldest first.
    std::vector<ReceiptOwed> receiptsOwed();

private:
    std::vector<HeldDeposit> deposits(RoomId room);
    std::vector<RoomReceipt> receipts(RoomId room);

    Connection& m_connection;
};

} // namespace pd
