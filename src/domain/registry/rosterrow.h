// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/roster.h"

namespace pd::roster {

/// One row by itself, before rows of one room are put together.
struct RowResult {
    RosterRoom room;
    std::vector<RosterProblem> problems;
};

/// True for rows that hold nothing in the mapped columns, examples, totals, remarks and repeated headers.
bool passedOver(const SheetRow& row, const RosterMapping& mapping);
RowResult readRow(const SheetRow& row, const RosterMapping& mapping, bool date1904);

} // namespace pd::roster
