// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/timestamp.h"
#include "domain/fees/charge.h"
#include "domain/fees/paymethod.h"
#include "domain/staff/staffid.h"

#include <QtCore/QString>

#include <optional>
#include <span>
#include <vector>

namespace pd {

using ReceiptId = Id<struct ReceiptTag>;
using DepositId = Id<struct DepositTag>;
using ShiftId = Id<struct ShiftTag>;

/// What a receipt is about: money taken; prepayment set off against charges (预存抵扣, no money moves); money
/// given back; a whole receipt turned round (红冲).
enum class ReceiptKind { Payment, SetOff, Refund, Reversal };
QString code(ReceiptKind kind);
std::span<const ReceiptKind> allReceiptKinds();

/// One line of a receipt as the ledger knows it; money given back is below zero.
enum class ReceiptLineKind { Charge, Prepayment, Deposit, Rounding };
QString code(ReceiptLineKind kind);
std::span<const ReceiptLineKind> allReceiptLineKinds();

/// 押金 that is taken with a receipt.
struct NewDeposit {
    FeeItemId item;
    QString payer;
    QString text; ///< "装修押金"
};
struct ReceiptLine {
    ReceiptLineKind kind = ReceiptLineKind::Charge;
    std::optional<RoomId> room;
    std::optional<ChargeId> charge;       ///< Charge
    std::optional<DepositId> deposit;     ///< Deposit that is given back; of a new one: set when it is stored
    std::optional<NewDeposit> newDeposit; ///< Deposit that is taken
    Money amount;
};
/// How the money moved; without a method: set off against the prepayment of `room`.
struct Tender {
    std::optional<PayMethod> method;
    Money amount;
    QString reference; ///< of the bank or wallet
    std::optional<RoomId> room = {};
};

/// A printed line. Amounts of money given back are below zero here and printed without sign.
struct PrintedLine {
    QString room;   ///< "3-2-1201"
    QString text;   ///< "物业服务费"
    QString period; ///< "2026-11", "2026-10-01 至 2026-12-31", or empty
    QString detail; ///< "89.43 m² × 1.85 × 1 月", or empty
    Money amount;

    friend bool operator==(const PrintedLine&, const PrintedLine&) = default;
};
struct PrintedTender {
    QString method; ///< "现金", "微信", "预存抵扣"
    Money amount;

    friend bool operator==(const PrintedTender&, const PrintedTender&) = default;
};

/// Everything that stands on a receipt, stored when it is posted: a reprint prints this and looks nothing up
/// (B16).
struct ReceiptSnapshot {
    ReceiptKind kind = ReceiptKind::Payment;
    QString office; ///< 富成花园物业服务中心
    QString number;
    Timestamp at{0};
    QString payer;
    std::vector<PrintedLine> lines;
    Money total;
    QString capital; ///< the total in capital numerals, without 人民币 (C.1)
    std::vector<PrintedTender> tenders;
    Money given;
    Money change;
    std::optional<Money> prepaid; ///< balance of the room's prepayment afterwards
    QString original;             ///< number of the receipt that is refunded or reversed
    QString remark;
    QString cashier;
    QString code; ///< eight hexadecimal digits by which the program knows it again (B17)
    bool demo = false;

    friend bool operator==(const ReceiptSnapshot&, const ReceiptSnapshot&) = default;
};

/// 收据 to be posted. The sum of its lines is the sum of its tenders.
struct NewReceipt {
    ReceiptKind kind = ReceiptKind::Payment;
    ShiftId shift;
    StaffId cashier;
    std::optional<RoomId> room; ///< the first one
    QString payer;
    std::vector<ReceiptLine> lines;
    std::vector<Tender> tenders;
    Money given;  ///< cash over the counter
    Money change; ///< cash given back of it
    std::optional<ReceiptId> original;
    QString reason;
    std::optional<StaffId> approver;
    QString attemptKey; ///< the same for every try of one press of the key (B5)
    ReceiptSnapshot
        snapshot; ///< number, time, total, capital numerals and code are filled in when it is posted
};

struct Receipt {
    ReceiptId id;
    NewReceipt details; ///< with the whole snapshot
    QString number;
    Timestamp at{0};
    Date on;
    Money total;
    std::optional<QString> voidReason; ///< set: 作废
    std::optional<QString> reversedBy; ///< number of its 红冲
    Money refunded;                    ///< what refunds gave back of it so far, above zero
};

} // namespace pd
