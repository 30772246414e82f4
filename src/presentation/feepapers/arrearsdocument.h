// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/arrears.h"
#include "domain/fees/householdmoney.h"
#include "presentation/documents/document.h"
#include "presentation/documents/textmeasure.h"
#include "presentation/repairs/orderpapers.h"

namespace pd {

/// 欠费明细表: all households of the filter by age, on A4 landscape, with the collection rates at its end
/// (FEE-07, FEE-08). Names and phones are masked: it lies about.
[[nodiscard]] Document arrearsDocument(const ArrearsList& list, const CollectionSheet& rates,
                                       const PaperHeading& heading, const Clock& clock,
                                       const TextMeasure& measure);

/// 对账单 of one household, on A4.
[[nodiscard]] Document statementDocument(const AccountStatement& statement, const PaperHeading& heading,
                                         const Clock& clock, const TextMeasure& measure);

} // namespace pd
