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

/// PassedOver: rows that hold nothing in the mapped columns, examples, totals, remarks and repeated headers.
/// Place: a building, section or floor and nothing more, such as a line "3栋" above its rooms.
enum class RowKind { Data, Place, PassedOver };
RowKind kindOf(const SheetRow& row, const RosterMapping& mapping);
RowResult readRow(const SheetRow& row, const RosterMapping& mapping, bool date1904);

} // namespace pd::roster
