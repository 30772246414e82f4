// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/figures.h"
#include "presentation/documents/document.h"
#include "presentation/documents/textmeasure.h"
#include "presentation/repairs/orderpapers.h"

namespace pd {

/// The month's sheet 派工单及时率、完成率统计表 on A4: the month as a whole, its tables, what the numbers
/// mean, signatures (KPI-07). `figures` are of one month, in the order of the tables; at least one.
[[nodiscard]] Document figuresDocument(const std::vector<MonthFigures>& figures, const PaperHeading& heading,
                                       const Clock& clock, const TextMeasure& measure);

} // namespace pd
