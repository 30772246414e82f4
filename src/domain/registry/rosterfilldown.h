// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/rostermapping.h"

#include <optional>
#include <vector>

namespace pd {

/// Something the reading of a file has decided and a person should see: empty cells of one column that were
/// read as the value written above them.
struct RosterNote {
    int firstRow = 0; ///< as shown by the spreadsheet program
    int lastRow = 0;
    int rows = 0;    ///< that were filled, of those from firstRow to lastRow
    int fromRow = 0; ///< where the value is written
    int column = 0;  ///< 0 is A
    QString header;
    QString value;

    friend bool operator==(const RosterNote&, const RosterNote&) = default;
};

/// Building, section and floor that are written once, with blanks (or 同上) in the rows below
/// (docs/decisions/0012). A row is filled only when it has a room number that does not tell the building
/// itself; a row with a building of its own stands for itself.
class RosterFillDown {
public:
    /// `mapping` must outlive this.
    explicit RosterFillDown(const RosterMapping& mapping);

    /// To be called with each row below the header, in order. Nothing where the row is to be read as it is.
    std::optional<SheetRow> filled(const SheetRow& row);
    /// One for each stretch of rows, by first row.
    [[nodiscard]] const std::vector<RosterNote>& notes() const { return m_notes; }

private:
    /// A value with the row it is written in; no cell: nothing to fill with.
    struct Source {
        std::optional<Cell> cell;
        int row = 0;
    };

    [[nodiscard]] Source written(const SheetRow& row, const MappedColumn* column) const;
    [[nodiscard]] QString numberOf(const SheetRow& row) const;
    void begin(const SheetRow& row, bool place);
    [[nodiscard]] bool tellsBuilding(const QString& number) const;
    void give(SheetRow& row, const MappedColumn* column, const Source& source);

    const RosterMapping& m_mapping;
    const MappedColumn* m_buildingColumn;
    const MappedColumn* m_sectionColumn;
    const MappedColumn* m_floorColumn;
    Source m_building;
    Source m_section;
    Source m_floor;
    bool m_numbersHoldSections = false; ///< "2-1201" beside the building 3 is 3-2-1201
    std::vector<RosterNote> m_notes;
};

} // namespace pd
