// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/arrears.h"
#include "domain/spreadsheet.h"
#include "storage/spreadsheets/xlsxwriter.h"

namespace pd {

/// The list of arrears 欠费明细表 as a table with sums at its end; amounts in yuan as numbers.
Workbook arrearsWorkbook(const ArrearsList& list);
std::vector<SheetLook> arrearsLooks();

} // namespace pd
