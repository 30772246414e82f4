// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/aftercare.h"
#include "presentation/documents/document.h"
#include "presentation/repairs/orderpapers.h"

namespace pd {

class TextMeasure;

/// The household's repair card 维修卡 on A4 landscape (REP-53) with the warranty dates of the home (AFT-09).
[[nodiscard]] Document repairCardDocument(const RepairCard& card, const PaperHeading& heading,
                                          const Clock& clock, const TextMeasure& measure);

} // namespace pd
