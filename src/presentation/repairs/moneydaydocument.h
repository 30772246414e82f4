// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/ordercosts.h"
#include "presentation/documents/document.h"
#include "presentation/repairs/orderpapers.h"

namespace pd {

class TextMeasure;

/// The day's list 维修收款交接 (FEE-22): what each technician handed in, totals, and what is still out.
[[nodiscard]] Document moneyDayDocument(const MoneyDay& day, const PaperHeading& heading, const Clock& clock,
                                        const TextMeasure& measure);

} // namespace pd
