// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outside/noticelist.h"
#include "presentation/documents/document.h"
#include "presentation/repairs/orderpapers.h"

namespace pd {

class TextMeasure;

/// The monthly settlement 保修维修结算表 with a unit on A4 landscape (AFT-08): every job with cost and
/// service fee, sums, numbers under which it was settled, signatures.
[[nodiscard]] Document settlementDocument(const SettlementSheet& sheet, const PaperHeading& heading,
                                          const Clock& clock, const TextMeasure& measure);

} // namespace pd
