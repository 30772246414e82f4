// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/billingdesk.h"
#include "presentation/documents/document.h"
#include "presentation/repairs/orderpapers.h"

namespace pd {

class TextMeasure;

/// 应收核对表 (FEE-02): every line of a run with its formula, room by room, and what was left out, for the
/// housekeeper's check and signature.
[[nodiscard]] Document billListDocument(const RunDetails& details, const PaperHeading& heading,
                                        const Clock& clock, const TextMeasure& measure);
/// 费用说明 (FEE-04): how one line was computed, for the owner.
[[nodiscard]] Document billExplanationDocument(const RunLine& line, const PaperHeading& heading,
                                               const Clock& clock, const TextMeasure& measure);

} // namespace pd
