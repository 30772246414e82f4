// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/repairs/orderlist.h"
#include "domain/spreadsheet.h"

#include <vector>

namespace pd {

/// The day's dispatch list as a table, one row for each order, headings in the first row, in the present
/// language. All cells are texts. No names or phones of customers.
struct DispatchSheet {
    Workbook workbook;
    std::vector<int> widths; ///< characters, column by column
};
[[nodiscard]] DispatchSheet dispatchSheet(const DispatchBoard& board, const Clock& clock);

} // namespace pd
