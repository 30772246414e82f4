// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "presentation/documents/document.h"
#include "presentation/documents/textmeasure.h"
#include "presentation/feepapers/receiptwords.h"

#include <span>

namespace pd {

/// On what a receipt is printed, and how.
struct ReceiptLook {
    ReceiptStation station;
    std::vector<ReceiptCopy> copies = usualReceiptCopies();
};

/// A receipt with which print of it this is.
struct ReceiptOnPaper {
    ReceiptSnapshot snapshot;
    ReceiptPrinting printing;
};

/// The kind under which printer and offsets of this paper are remembered: "receipt-third-form".
QString receiptPaperKind(ReceiptFormat format);
/// The paper itself; a roll with the given length.
Paper receiptPaper(ReceiptFormat format, double rollLength);
/// Where text may stand on it.
QMarginsF receiptMargins(ReceiptFormat format);

/// The paper of a receipt, from the snapshot alone: nothing is looked up (B16). Fixed rows per page, the head
/// on every page, the total on the last one.
Document receiptDocument(const ReceiptOnPaper& receipt, const ReceiptLook& look, const Clock& clock,
                         const TextMeasure& measure);
/// Many receipts one after the other, as one job of the printer. Precondition: not empty.
Document receiptsDocument(std::span<const ReceiptOnPaper> receipts, const ReceiptLook& look,
                          const Clock& clock, const TextMeasure& measure);

} // namespace pd
