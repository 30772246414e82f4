// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/aftercare.h"
#include "presentation/repairs/orderstory.h"
#include "presentation/repairs/orderwordstext.h"

namespace pd {

/// One matter that followed a repair, told in words for the side panel.
struct CareBlock {
    QString title; ///< "BX-202611-0007", "Rework"
    QString state; ///< empty: none
    StateLook look;
    std::vector<OrderLine> lines;
};

/// Warranty and outside unit, notices, rework, letters, cause and method, copies: only what is known.
std::vector<CareBlock> careBlocks(const AfterCare& care, const Clock& clock);

} // namespace pd
