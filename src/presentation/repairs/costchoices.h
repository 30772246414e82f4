// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/ordercosts.h"
#include "presentation/repairs/listcontroller.h"

namespace pd {

/// Items of the price list as a clerk finds them: by Chinese characters, pinyin initials or English; those
/// for the order's fault and its group come first.
std::vector<NumberedOffer> priceOffers(const PriceList& list, const QString& typed,
                                       const std::optional<FaultKindId>& fault, const QString& groupZh);
/// Material by name, specification, model or initials, with what is there.
std::vector<NumberedOffer> stockOffers(const StockList& list, const QString& typed);

} // namespace pd
