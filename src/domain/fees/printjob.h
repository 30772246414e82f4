// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/timestamp.h"
#include "domain/fees/receipt.h"
#include "domain/registry/estate.h"

#include <QtCore/QString>

namespace pd {

using PrintJobId = Id<struct PrintJobTag>;

/// A paper that was asked for and that no printer has taken yet.
struct PrintJob {
    PrintJobId id;
    ReceiptId receipt;
    QString number;
    QString payer;
    Money total;
    Timestamp askedAt{0};
    QString askedBy;  ///< login
    QString failure;  ///< empty: it was not tried yet, or the computer went off meanwhile
    int printing = 1; ///< which print of this receipt it will be
};

/// A receipt with the count it would get if it went to the printer now; 1: its first print.
struct ReceiptToPrint {
    Receipt receipt;
    int printing = 1;
};

/// Receipts printed together, in the order of the route.
struct ReceiptSelection {
    Date day;
    std::optional<BuildingId> building; ///< none: all
    bool onlyUnprinted = true;
};

} // namespace pd
