// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/daysheet.h"
#include "presentation/repairs/bookpaper.h"

namespace pd {

// Papers of shifts and days, A4, in Chinese.

/// 日结单 from what was stored when the day was closed (B11). From its second printing on it says so.
[[nodiscard]] BookPaper daySheetPaper(const DayClose& close, const QString& printedBy, const Clock& clock);
/// 交班表 of a closed shift.
[[nodiscard]] BookPaper shiftReportPaper(const ShiftClose& close, const std::vector<ShiftMove>& moves,
                                         const PaperHeading& heading, const Clock& clock);
/// 票据号码核对表 (B4).
[[nodiscard]] BookPaper numbersPaper(const std::vector<NumberRange>& numbers, const PaperHeading& heading,
                                     const Clock& clock);

} // namespace pd
