// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/shift.h"

namespace pd {

using DayCloseId = Id<struct DayCloseTag>;

/// A number of a series that no record carries.
struct MissingNumber {
    QString number;
    QString reason; ///< empty: not explained

    friend bool operator==(const MissingNumber&, const MissingNumber&) = default;
};

/// The numbers of a series in a month (B4).
struct NumberRange {
    QString series; ///< "PJ"
    QString month;  ///< "202611"
    QString first;
    QString last;
    int count = 0;
    int voided = 0;
    std::vector<MissingNumber> missing;

    [[nodiscard]] bool isExplained() const;
    friend bool operator==(const NumberRange&, const NumberRange&) = default;
};

/// A shift as the sheet of its day tells of it.
struct SheetShift {
    QString number;
    QString cashier;
    QString station;
    Timestamp from{0};
    Timestamp until{0};
    int receipts = 0;
    Money moved;
    Money expectedCash;
    Money countedCash;
    Money difference; ///< all methods
    Money handedOver;
    QString reason;
    QString approver;

    friend bool operator==(const SheetShift&, const SheetShift&) = default;
};

/// 日结单: everything that stands on it, stored when the day is closed; a reprint looks nothing up (B11).
struct DaySheet {
    QString office;
    QString number; ///< RJ-YYYYMM-NNNN
    Date day = Date::fromDayNumber(0);
    Timestamp at{0};
    QString closedBy;
    CashFigures figures;
    Money carried; ///< grand total of the sheet before
    std::vector<SheetShift> shifts;
    std::vector<NumberRange> numbers;
    QString receiptHash; ///< of the last receipt, 64 hexadecimal digits; empty: there is none yet
    std::int64_t auditSequence = 0;
    QString auditHead;
    bool demo = false;

    [[nodiscard]] Money grand() const { return carried + figures.moved(); }
    friend bool operator==(const DaySheet&, const DaySheet&) = default;
};

struct DayClose {
    DayCloseId id{0};
    DaySheet sheet;
    int printings = 0;
};

/// A day with shifts that has no sheet yet.
struct PendingDay {
    Date day;
    std::vector<Shift> shifts;

    [[nodiscard]] std::vector<Shift> open() const;
};

/// Business day of a shift that is on no sheet: the day it was opened, or the day after the last sheet where
/// that day is closed already.
Date businessDay(const Date& opened, const std::optional<Date>& lastClosed);
/// Shifts by business day, earliest first.
std::vector<PendingDay> pendingDays(const std::vector<std::pair<Date, Shift>>& shifts,
                                    const std::optional<Date>& lastClosed);

/// What does not add up first (T3).
enum class MoneyRule {
    ReceiptSums,     ///< lines, money and total of a receipt
    ReceiptChain,    ///< a receipt is not as it was posted
    Allocations,     ///< what a receipt says it pays, and what it pays
    ChargeOpen,      ///< what is open of a charge
    Prepayments,     ///< entries of a receipt
    PrepaymentTotal, ///< balance of a room
    Deposits,        ///< what is held of a deposit
    Refunds,         ///< more given back than was taken
    ShiftSums,       ///< a closed shift and its receipts
    DaySums,         ///< a day sheet and its shifts
    GrandTotal,      ///< a day sheet and the one before
    Numbers          ///< a number is missing and not explained
};
QString code(MoneyRule rule);
std::span<const MoneyRule> allMoneyRules();

struct MoneyFault {
    MoneyRule rule = MoneyRule::ReceiptSums;
    QString where; ///< number of the receipt, shift or sheet; room; text of the charge

    friend bool operator==(const MoneyFault&, const MoneyFault&) = default;
};

/// Outcome of the last self-check.
struct MoneyCare {
    std::optional<Timestamp> checkedAt;
    std::optional<MoneyFault> fault;
};

} // namespace pd
