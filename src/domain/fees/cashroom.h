// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/cart.h"
#include "domain/repairs/orderid.h"

#include <vector>

namespace pd {

using OrderMoneyId = Id<struct OrderMoneyTag>;

/// A deposit of which something is still held.
struct HeldDeposit {
    DepositId id;
    QString number;
    QString text;
    QString payer;
    Money amount;
    Money held;
    Timestamp at{0};
};
/// What a deposit can be taken for.
struct DepositKind {
    FeeItemId item;
    QString nameZh;
    QString nameEn;
};
/// A receipt in a room's list.
struct RoomReceipt {
    ReceiptId id;
    QString number;
    ReceiptKind kind = ReceiptKind::Payment;
    Money total;
    Timestamp at{0};
    bool undone = false; ///< void or reversed
};

/// What the cash desk shows of a room.
struct CashRoom {
    RoomId room;
    QString code;
    QString payer; ///< who lives in or owns it
    QString note;  ///< the caution strip
    Money prepaid;
    std::vector<OwedLine> lines; ///< oldest due first
    std::vector<HeldDeposit> deposits;
    std::vector<RoomReceipt> receipts; ///< newest first
};

/// Money a technician handed in with a slip, for which the customer has no receipt yet (FEE-22).
struct TechnicianMoney {
    OrderMoneyId id;
    OrderId order;
    QString orderNumber;
    std::optional<RoomId> room; ///< none: a public area, nobody to give a receipt to
    QString place;
    QString customer;
    QString technicianName;
    Money amount;
    PayMethod method = PayMethod::Cash;
    Timestamp at{0};
};

/// A receipt that somebody has to bring to the customer (FEE-23).
struct ReceiptOwed {
    ReceiptId receipt;
    QString number;
    QString roomCode;
    QString payer;
    Money total;
    QString collector;
    Timestamp notedAt{0};
};

/// "2026-11", "2026-10 至 2026-12", "2026-11-16 至 2026-11-30": whole months without their days.
QString periodOnPaper(const ChargePeriod& period);

} // namespace pd
