// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/rosterfield.h"
#include "domain/spreadsheet.h"

#include <map>
#include <vector>

namespace pd {

/// A column of the chosen table and what it is taken for.
struct MappedColumn {
    int column = 0; ///< 0 is A
    QString header;
    std::optional<RosterField> field; ///< none: left out

    friend bool operator==(const MappedColumn&, const MappedColumn&) = default;
};

/// Which table of a workbook is the roster, and what its columns hold.
struct RosterMapping {
    int sheet = 0;                     ///< index into Workbook::sheets
    int headerRow = 1;                 ///< row number as shown by the spreadsheet program
    std::vector<MappedColumn> columns; ///< every column with a header, in order

    [[nodiscard]] const MappedColumn* find(RosterField field) const;
    /// A room can be told: Room, or Number with Building.
    [[nodiscard]] bool tellsRooms() const;
    friend bool operator==(const RosterMapping&, const RosterMapping&) = default;
};

/// Earlier choices of a person: normalized header → field, none for "leave out".
using RememberedMapping = std::map<QString, std::optional<RosterField>>;

/// The table that looks most like a roster: sheet, header row (1 … 10), columns. Nothing when none has a
/// column that tells rooms.
std::optional<RosterMapping> detectMapping(const Workbook& workbook,
                                           const RememberedMapping& remembered = {});

/// The columns of a table that a person has pointed at. Precondition: `sheet` is one of the workbook's.
RosterMapping mappingOf(const Workbook& workbook, int sheet, int headerRow,
                        const RememberedMapping& remembered = {});

/// What is to be remembered of `chosen`: where it differs from what detection alone would say.
RememberedMapping worthRemembering(const Workbook& workbook, const RosterMapping& chosen);

} // namespace pd
