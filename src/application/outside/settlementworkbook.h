// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/outside/noticelist.h"
#include "domain/spreadsheet.h"
#include "storage/spreadsheets/xlsxwriter.h"

namespace pd {

/// The settlement list 保修维修结算表 as a table with sums at its end; amounts in yuan as numbers.
Workbook settlementWorkbook(const SettlementSheet& sheet, const Clock& clock);
std::vector<SheetLook> settlementLooks();

} // namespace pd
