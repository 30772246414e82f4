// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/financecopies.h"
#include "domain/repairs/slipbook.h"
#include "presentation/repairs/orderwordstext.h"

namespace pd {

// In the present language.
QString numberFateText(NumberFate fate);
QString blankFateText(BlankFate fate);
QString differenceText(DifferenceKind kind);
/// "Repair · Water supply"
QString financeTypeText(const FinanceType& type);
/// "2026-11"
QString bookMonthText(const QString& month);

/// The words on record; a code of a waiting reason is put into words.
QString recordedWords(const QString& words);

StateLook numberFateLook(NumberFate fate);

// On paper, Chinese in both languages.
QString recordedWordsOnPaper(const QString& words);
QString numberFateOnPaper(NumberFate fate);
QString blankFateOnPaper(BlankFate fate);
QString differenceOnPaper(DifferenceKind kind);
QString financeTypeOnPaper(const FinanceType& type);
/// "2026年11月"
QString bookMonthOnPaper(const QString& month);
/// "1,234.50"
QString amountText(const std::optional<Money>& amount);

} // namespace pd
