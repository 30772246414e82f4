// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/billingrun.h"
#include "presentation/repairs/orderstory.h"
#include "presentation/repairs/orderwordstext.h"

#include <QtCore/QStringList>

namespace pd {

// Words of fee items and bills. In the present language, unless they say "on paper".

QString feeKindText(FeeKind kind);
QString feePeriodText(FeePeriod period);
QString partMonthText(PartMonth rule);
QString roundingText(RoundingUnit unit);
QString feePayerText(FeePayer payer);
QString billingStateText(BillingState state);
StateLook billingStateLook(BillingState state);
QString skipText(const BillSkip& skip);
/// "20 %", "12.5 %" of 1/10000.
QString rateText(int rate);
/// The Chinese name, or the English one where the language is English and there is one.
QString feeItemName(const FeeItem& item);
/// The kinds an item may be given: those this program can bill.
std::vector<FeeKind> offeredFeeKinds();

/// How a line was computed (费用说明, FEE-04), one fact a line.
std::vector<OrderLine> explanationLines(const QJsonObject& explanation);
/// Its formula on one line: "89.43 m² × ¥1.85 × 6 months".
QString formulaText(const QJsonObject& explanation);

// On paper, Chinese in both languages.
QString formulaOnPaper(const QJsonObject& explanation);
std::vector<OrderLine> explanationOnPaper(const QJsonObject& explanation);
QString skipOnPaper(const BillSkip& skip);

// What is typed. Errors are at the field.

/// "2026-11", "202611", "11" of this year; empty: the month of today. Errors: NotADate.
Result<Date> parseMonth(const QString& typed, const Date& today, const char* field);
/// "20", "12.5" percent as 1/10000. Errors: NotANumber, OutOfRange.
Result<int> parseRate(const QString& typed, const char* field);

} // namespace pd
