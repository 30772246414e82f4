// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/feepapers/receiptdocument.h"

namespace pd {

/// Pages of one copy on form or sheet. `mark` is the copy's name, written down the right edge.
std::vector<DocumentPage> receiptFormPages(const ReceiptOnPaper& receipt, const ReceiptStation& station,
                                           const QString& mark, const Clock& clock,
                                           const TextMeasure& measure);

/// One copy on a roll, and how long it became.
struct RollStrip {
    DocumentPage page;
    double length = 0; ///< millimetres, margins included
};
/// Laid out in columns, as such printers count: a Chinese character takes two.
RollStrip receiptStrip(const ReceiptOnPaper& receipt, const ReceiptStation& station, const QString& mark,
                       const Clock& clock, const TextMeasure& measure);

} // namespace pd
