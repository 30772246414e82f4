// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/pricelist.h"
#include "presentation/documents/document.h"
#include "presentation/repairs/orderpapers.h"

namespace pd {

class TextMeasure;

/// One line of the published list.
struct PublishedPrice {
    QString name;
    QString kind;
    QString unit;
    QString price;
};
struct PublishedGroup {
    QString name;
    std::vector<PublishedPrice> prices;
};

/// The price list for the notice board (FEE-20), by group of faults.
struct PublishedPrices {
    QString centre;
    QString validFrom; ///< the latest day on which one of the prices began
    std::vector<PublishedGroup> groups;
    QString printedAt;
    bool demo = false;
};
[[nodiscard]] PublishedPrices publishedPrices(const PriceList& list, const PaperHeading& heading,
                                              const Clock& clock);

/// 专项服务项目及收费标准 on A4, to be posted.
[[nodiscard]] Document priceListDocument(const PublishedPrices& data, const TextMeasure& measure);

} // namespace pd
