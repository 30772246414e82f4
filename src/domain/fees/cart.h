// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/fees/charge.h"
#include "domain/fees/receipt.h"

#include <optional>
#include <span>
#include <vector>

namespace pd {

/// What part of a line goes first where not all of it is paid (C.6). The law's order, unless something else
/// was agreed: the penalty.
enum class PenaltyOrder { PenaltyFirst, PrincipalFirst };
QString code(PenaltyOrder order);
std::span<const PenaltyOrder> allPenaltyOrders();

/// One open charge as the cash desk shows it, with the penalty it has run up.
struct OwedLine {
    ChargeId charge;
    RoomId room;
    QString roomCode;
    FeeItemId item;
    QString itemName; ///< in Chinese, as papers print it
    ChargeKind kind = ChargeKind::Billed;
    QString text;
    std::optional<ChargePeriod> period;
    Date dueOn;
    Money open;    ///< below zero: a credit that can be used
    Money penalty; ///< run up and not posted yet
    int overdueDays = 0;
    QString detail; ///< how it came about, for the paper; may be empty

    [[nodiscard]] Money due() const { return open + penalty; }
    [[nodiscard]] bool isCredit() const { return open < Money(); }

    friend bool operator==(const OwedLine&, const OwedLine&) = default;
};

/// A line the payer wants to pay.
struct CartLine {
    OwedLine owed;
    std::optional<Money> part; ///< what the payer says; none: all of it
};
/// 押金 that is taken along.
struct CartDeposit {
    RoomId room;
    NewDeposit deposit;
    Money amount;
};
/// 预存 that is paid in.
struct CartPrepayment {
    RoomId room;
    Money amount;
};
/// Money of one kind that lies on the counter. Only cash can be more than it has to be and come back.
struct CartMoney {
    PayMethod method = PayMethod::Cash;
    Money amount;
    QString reference;
};
/// A room's prepayment that may be used for what this room owes.
struct CartSetOff {
    RoomId room;
    Money balance;
};

struct Cart {
    std::vector<CartLine> lines;
    std::vector<CartDeposit> deposits;
    std::vector<CartPrepayment> prepayments;
    std::vector<CartSetOff> setOffs;
    std::vector<CartMoney> money;
    bool keepRest = false;       ///< what is left of the cash becomes prepayment instead of change
    std::optional<RoomId> first; ///< whose prepayment a rest becomes
    PenaltyOrder order = PenaltyOrder::PenaltyFirst;
};

/// What the cart comes to before anybody pays.
struct CartSums {
    Money lines;   ///< the lines as the payer wants them, credits taken off
    Money setOff;  ///< of it paid by prepayment
    Money extras;  ///< deposits and prepayments taken along
    Money penalty; ///< in `lines`, where all of a line is paid
    [[nodiscard]] Money toPay() const { return lines + extras - setOff; }
};

/// What one line gets.
struct CartShare {
    std::size_t line = 0; ///< of Cart::lines
    Money principal;      ///< below zero: so much of a credit is used
    Money penalty;
    [[nodiscard]] Money all() const { return principal + penalty; }
};
struct CartTender {
    std::optional<PayMethod> method; ///< none: prepayment of `room`
    Money amount;
    QString reference;
    std::optional<RoomId> room;
};

/// How the money goes on the lines. Shares, extras and rest are exactly what was received.
struct CartSettlement {
    std::vector<CartShare> shares; ///< in the order in which they are paid
    std::vector<CartTender> tenders;
    Money rest;    ///< becomes prepayment of Cart::first
    Money given;   ///< cash on the counter
    Money change;  ///< of it given back
    Money total;   ///< of the receipt
    Money missing; ///< of what the payer wanted to pay
};

/// What is to be paid.
CartSums sumsOf(const Cart& cart);
/// Allocates the money (B13): what the payer named a part for first, then oldest due first; inside a line by
/// Cart::order; credits are used up to what is owed; a rest of cash is change or, where it is kept or cannot
/// be given back, prepayment. Errors: Required ("amount": nothing is paid), MoreThanOwed (a part beyond the
/// line), OutOfRange ("amount": not above zero), SumsDiffer ("amount": less than deposits and prepayments
/// that are taken along).
Result<CartSettlement> settle(const Cart& cart);

} // namespace pd
