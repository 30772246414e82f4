// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/spreadsheet.h"

namespace pd {

/// The file offered to offices (Chinese like every paper): sheet 房产资料 with header and an example row that
/// the import passes over, sheet 填写说明.
Workbook rosterTemplate();

} // namespace pd
