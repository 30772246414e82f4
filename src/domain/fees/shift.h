// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/fees/cashcount.h"
#include "domain/fees/receipt.h"

#include <map>

namespace pd {

/// What happens at a drawer beside receipts (B18).
enum class ShiftMoveKind { PayIn, PayOut, DrawerOpened, LineRemoved };
QString code(ShiftMoveKind kind);
std::span<const ShiftMoveKind> allShiftMoveKinds();

struct ShiftMove {
    ShiftMoveKind kind = ShiftMoveKind::PayIn;
    Money amount; ///< of PayIn and PayOut above zero; of LineRemoved that of the line
    QString reason;
    Timestamp at{0};
    QString actor; ///< login
};

/// 班次: one cashier at one drawer, from the float to the count. What belongs to it carries its id (B9).
struct Shift {
    ShiftId id{0};
    QString number; ///< BC-YYYYMM-NNNN
    StaffId cashier{0};
    QString cashierName;
    QString station;
    Timestamp openedAt{0};
    Money opening;                 ///< the float
    std::optional<Money> expected; ///< what the shift before left in this drawer
    QString openingReason;         ///< why the float is another sum
    std::optional<Timestamp> closedAt;

    /// Float less what was left; zero without a shift before.
    [[nodiscard]] Money openingDifference() const { return expected ? opening - *expected : Money(); }
};

/// A shift takes no more money after 24 hours (B10).
inline constexpr std::int64_t longestShiftMs = 24LL * 60 * 60 * 1000;

using MethodSums = std::map<PayMethod, Money>;

/// What the records say of a shift or of a day. Money that goes out counts below zero, and what was voided
/// counts nothing.
struct CashFigures {
    int payments = 0; ///< receipts for money taken, voided ones among them; so for the next three
    int setOffs = 0;
    int refunds = 0;
    int reversals = 0;
    int voids = 0;
    int reprints = 0;
    int drawerOpenings = 0;
    int removedLines = 0;
    Money voided;   ///< above zero
    Money refunded; ///< above zero
    Money reversed; ///< above zero
    Money payIns;
    Money payOuts; ///< above zero
    MethodSums methods;
    Money setOff; ///< prepayment used, no money moved
    std::map<QString, Money> items;
    QString firstReceipt;
    QString lastReceipt;

    /// Numbers given.
    [[nodiscard]] int receipts() const { return payments + setOffs + refunds + reversals; }
    /// Money moved, all methods.
    [[nodiscard]] Money moved() const;
    [[nodiscard]] Money of(PayMethod method) const;
    CashFigures& operator+=(const CashFigures& other);
    friend bool operator==(const CashFigures&, const CashFigures&) = default;
};

/// What must be there at the end: of cash opening + cash in − cash out + pay-ins − pay-outs, of each other
/// method what moved by it (B8). Every method is named.
MethodSums expectedSums(Money opening, const CashFigures& figures);

/// What a difference asks for (B8).
enum class DifferenceRule { None, Reason, Supervisor };
/// `greatest` without sign. Zero: none; up to the limit a reason; above it a second person too.
DifferenceRule differenceRule(Money greatest, Money limit);

/// What was counted, blind.
struct ShiftCount {
    CashCount cash;
    MethodSums others; ///< every method but cash; one that is missing counts as zero
};
struct ShiftCloseEntry {
    ShiftCount count;
    std::optional<Money> left; ///< stays in the drawer; none: the float, or all there is if that is less
    QString reason;
};

/// 交班: a closed shift as it stands for ever.
struct ShiftClose {
    Shift shift;
    Timestamp at{0};
    QString actorName;
    CashCount openingCash; ///< empty where the float was typed as a sum
    CashCount cash;
    MethodSums expected;
    MethodSums counted;
    Money left;
    QString reason;
    std::optional<StaffId> approver;
    QString approverName;
    CashFigures figures;

    [[nodiscard]] Money difference(PayMethod method) const;
    /// Counted less expected, all methods.
    [[nodiscard]] Money difference() const;
    /// The greatest difference of one method, without sign: money booked under a wrong method does not cancel
    /// out.
    [[nodiscard]] Money greatest() const;
    /// Cash that goes to finance or the safe.
    [[nodiscard]] Money handedOver() const;
};

/// What is missing of a close: the sum of its differences by the rules, whoever asks. Errors: OutOfRange
/// ("left": below zero or more than was counted; a piece below zero), ReasonRequired ("reason"),
/// ApprovalRequired ("login": `approver` is none).
Result<ShiftClose> closed(const Shift& shift, const CashFigures& figures, const ShiftCloseEntry& entry,
                          Money limit, const std::optional<StaffId>& approver);

/// Limits of the cash desk.
struct ShiftSettings {
    Money differenceLimit = Money::fromFen(500);

    friend bool operator==(const ShiftSettings&, const ShiftSettings&) = default;
};

} // namespace pd
