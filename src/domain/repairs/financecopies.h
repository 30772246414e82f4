// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/repairs/orderlist.h"

#include <QtCore/QString>

#include <optional>
#include <span>
#include <vector>

namespace pd {

using FinanceListId = Id<struct FinanceListTag>;

/// When finance has what (FEE-21).
struct FinanceTimes {
    int daysToHandOver = 1; ///< by the end of the next day at the latest
    int reconcileDay = 25;  ///< of the month after

    friend bool operator==(const FinanceTimes&, const FinanceTimes&) = default;
};

/// By what the copies are sorted.
struct FinanceType {
    JobKind kind = JobKind::Repair;
    QString groupZh; ///< the fault's group, or the fault where it has none
    QString groupEn;

    friend bool operator==(const FinanceType&, const FinanceType&) = default;
};

/// A second copy: of an order with a charge whose slip is back.
struct FinanceCopy {
    OrderId order{0};
    QString number;
    FinanceType type;
    QString place;
    QString technician;
    Money charge;
    Timestamp returnedAt{0};
};
struct TypeSum {
    FinanceType type;
    int orders = 0;
    Money total;

    friend bool operator==(const TypeSum&, const TypeSum&) = default;
};
/// What is at the desk still, sorted by type and number.
struct FinanceCopies {
    std::vector<FinanceCopy> copies;
    FinanceTimes times = {}; ///< by which they are late
    bool complete = true;
    static constexpr int largest = 1000; ///< on one list
};

/// Orders handed over together.
struct FinanceHandOver {
    std::vector<OrderId> orders; ///< as they were on the screen
    QString handedBy;
    QString receivedBy;
    QString note = {};
};
struct FinanceListHead {
    FinanceListId id{0};
    QString number; ///< "CW-202611-0007"
    Timestamp at{0};
    QString handedBy;
    QString receivedBy;
    QString note;
    int orders = 0;
    Money total;
};
struct FinanceList {
    FinanceListHead head;
    std::vector<FinanceCopy> copies; ///< as they stood then
    std::vector<TypeSum> sums;
};

enum class DifferenceKind {
    NotHandedOver,
    Amount,     ///< another charge now than on the list
    NotCharged, ///< on a list, but free now
};
std::span<const DifferenceKind> allDifferenceKinds();
/// "not-handed": as stored.
QString code(DifferenceKind kind);

struct FinanceDifference {
    DifferenceKind kind = DifferenceKind::NotHandedOver;
    OrderId order{0};
    QString number;
    QString place;
    std::optional<Money> charged;
    std::optional<Money> handed;
};
struct ReconciledType {
    FinanceType type;
    int orders = 0;
    Money charged;
    int handed = 0;
    Money handedAmount;

    friend bool operator==(const ReconciledType&, const ReconciledType&) = default;
};
struct Confirmation {
    Timestamp at{0};
    QString confirmedBy; ///< of finance
    Date confirmedOn = Date::fromDayNumber(0);
    QString note;
};
/// The orders with a charge whose slip came back in that month, against the lists.
struct Reconciliation {
    QString month; ///< "202611"
    Date due = Date::fromDayNumber(0);
    std::vector<ReconciledType> types;
    std::vector<FinanceDifference> differences;
    std::optional<Confirmation> confirmation; ///< then everything is as it was confirmed
    bool over = false;
};
ReconciledType sumOf(const std::vector<ReconciledType>& types);

struct ConfirmEntry {
    QString confirmedBy;
    std::optional<Date> confirmedOn = {}; ///< none: today
    QString note = {};
};

/// The moment after which the copy is late.
Timestamp handOverDue(Timestamp returnedAt, const Clock& clock, const FinanceTimes& times = {});
/// "202611" → 2026-12-25.
Date reconcileDue(const QString& month, const FinanceTimes& times = {});
/// First day of "202611". Errors: NotADate.
Result<Date> bookMonthStart(const QString& month);
/// "202611"
QString bookMonthOf(const Date& day);
Date bookMonthAfter(const Date& day);
/// Chargeable, or charged all the same.
bool concernsFinance(const ServiceOrder& order);

/// Trims. Errors: Required (orders, handedBy, receivedBy), OutOfRange (more than FinanceCopies::largest, the
/// same order twice), TooLong.
Result<FinanceHandOver> checked(FinanceHandOver entry);
/// Errors: Required (confirmedBy), OutOfRange (confirmedOn after today), TooLong.
Result<ConfirmEntry> checked(ConfirmEntry entry, const Date& today);

} // namespace pd
