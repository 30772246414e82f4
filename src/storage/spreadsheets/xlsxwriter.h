// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/spreadsheet.h"

#include <QtCore/QString>

namespace pd {

/// How a sheet is dressed.
struct SheetLook {
    int headerRow = 0;       ///< bold on grey and frozen below; 0: none
    std::vector<int> widths; ///< characters, from column A on
};

/// Writes cells as they are: texts as texts (never formulas), numbers and dates as such. `looks` belong to
/// the sheets in order. Errors: FileUnwritable.
Result<void> writeXlsx(const QString& path, const Workbook& workbook,
                       const std::vector<SheetLook>& looks = {});

} // namespace pd
