// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/receiptlist.h"
#include "presentation/repairs/orderwordstext.h"

namespace pd {

// Words about receipts, in the present language unless they say "on paper".

QString receiptKindText(ReceiptKind kind);
/// "Voided", "Reversed by PJ-202611-0004", "Refunded ¥20.00", or nothing.
QString receiptStandingText(bool voided, const QString& reversedBy, Money refunded);
StateLook receiptStandingLook(bool voided, const QString& reversedBy, Money refunded);
/// The verdict over a paper in one sentence.
QString paperVerdictText(const PaperCheck& check);
StateTone paperVerdictTone(PaperVerdict verdict);

QString receiptKindOnPaper(ReceiptKind kind);

} // namespace pd
