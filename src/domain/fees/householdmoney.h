// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/receipt.h"

#include <vector>

namespace pd {

/// The money of one household.
struct HouseholdReceipt {
    ReceiptId id;
    QString number;
    Date on;
    Money total;
    bool voided = false;
};
struct HouseholdMoney {
    Money owed;    ///< open charges, unused credits taken off
    Money overdue; ///< of it due before today
    Money penalty; ///< run up to today and not charged yet
    Money prepaid;
    Money deposits;
    std::optional<Date> since;
    std::vector<HouseholdReceipt> receipts; ///< the last ones, newest first
};

/// 对账单: charges and payments of a household between two days; deposits are apart from it.
struct AccountLine {
    Date on;
    QString text; ///< of the charge; of a receipt its kind as a code, and ":void" behind it where it is void
    QString number; ///< of the receipt; empty: a charge
    Money charged;
    Money paid;
    Money balance; ///< owed after it; below zero: prepaid
};
struct AccountStatement {
    QString room;
    QString name;
    Date from;
    Date until;
    Money opening;
    std::vector<AccountLine> lines;
    Money charged; ///< sums over all lines
    Money paid;
    Money closing;
    Money deposits; ///< held on the last day's evening, as far as known today
};

} // namespace pd
