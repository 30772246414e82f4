// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/ordercosts.h"

#include <QtCore/QString>

namespace pd {

// Words and figures of paid work. In the present language, unless they say "on paper".

QString costKindText(CostKind kind);
QString payMethodText(PayMethod method);
QString stockMoveText(StockMoveKind kind);

/// "2", "1.5": no zeros behind.
QString quantityText(Area quantity);
/// "35.00", "12.805": two places at least.
QString priceText(Price price);
/// "1.25 h" of milliseconds.
QString hoursText(std::int64_t milliseconds);
/// The name in the present language; the Chinese one where there is no English one.
QString itemName(const PriceItem& item);

/// "2", "1.5". Errors: NotANumber, OutOfRange, Required (nothing typed), all with that field.
Result<Area> parseQuantity(const QString& typed, const char* field);
Result<Price> parsePrice(const QString& typed, const char* field);
Result<Money> parseMoney(const QString& typed, const char* field);

// On paper, Chinese in both languages.
QString costKindOnPaper(CostKind kind);

} // namespace pd
