// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/rosterfilldown.h"

#include "domain/registry/roomnumber.h"
#include "domain/registry/roomspelling.h"
#include "domain/registry/rostercells.h"
#include "domain/registry/rosterrow.h"

#include <algorithm>

namespace pd {

namespace {

using roster::RowKind;

/// What people write for "as above".
bool isDitto(const QString& text)
{
    return text == u"同上" || text == u"〃" || text == u"\"";
}

/// "2-1201": two stretches, neither with a unit.
bool isPlainPair(const QString& number)
{
    const auto pieces = spelling::pieces(number);
    return pieces.size() == 2 && std::all_of(pieces.begin(), pieces.end(), [](const spelling::Piece& piece) {
               return piece.kind == spelling::Kind::Plain;
           });
}

/// "01" is a room only together with a floor.
bool needsFloor(const QString& number)
{
    const auto pieces = spelling::pieces(number);
    return pieces.size() == 1 && pieces[0].text.size() <= 2 &&
           std::all_of(pieces[0].text.begin(), pieces[0].text.end(), spelling::isDigit);
}

QString textOf(const std::optional<Cell>& cell)
{
    return cell ? roster::cleaned(cell->text) : QString();
}

} // namespace

RosterFillDown::RosterFillDown(const RosterMapping& mapping)
    : m_mapping(mapping), m_buildingColumn(mapping.find(RosterField::Building)),
      m_sectionColumn(mapping.find(RosterField::Section)), m_floorColumn(mapping.find(RosterField::Floor))
{
}

std::optional<SheetRow> RosterFillDown::filled(const SheetRow& row)
{
    const RowKind kind = roster::kindOf(row, m_mapping);
    if (m_buildingColumn == nullptr || kind == RowKind::PassedOver) {
        return std::nullopt;
    }
    if (written(row, m_buildingColumn).cell) {
        begin(row, kind == RowKind::Place);
        return std::nullopt;
    }
    const Source section = written(row, m_sectionColumn);
    const Source floor = written(row, m_floorColumn);
    if (section.cell) {
        m_section = section;
        m_floor = {};
    }
    if (floor.cell) {
        m_floor = floor;
    }
    const QString number = numberOf(row);
    if (kind == RowKind::Place || !m_building.cell || number.isEmpty() || tellsBuilding(number)) {
        return std::nullopt;
    }
    SheetRow result = row;
    give(result, m_buildingColumn, m_building);
    if (!section.cell && spelling::pieces(number).size() == 1) {
        give(result, m_sectionColumn, m_section);
    }
    if (!floor.cell && needsFloor(number)) {
        give(result, m_floorColumn, m_floor);
    }
    return result;
}

RosterFillDown::Source RosterFillDown::written(const SheetRow& row, const MappedColumn* column) const
{
    const Cell* cell = column != nullptr ? row.find(column->column) : nullptr;
    return cell != nullptr && !isDitto(cell->text) ? Source{*cell, row.number} : Source{};
}

QString RosterFillDown::numberOf(const SheetRow& row) const
{
    for (const RosterField field : {RosterField::Number, RosterField::Room}) {
        const Source number = written(row, m_mapping.find(field));
        const QString text = textOf(number.cell);
        if (!roster::meansNone(text) && number.cell->kind != CellKind::Error) {
            return text;
        }
    }
    return {};
}

void RosterFillDown::begin(const SheetRow& row, bool place)
{
    m_building = written(row, m_buildingColumn);
    m_section = written(row, m_sectionColumn);
    m_floor = written(row, m_floorColumn);
    m_numbersHoldSections = false;
    const QString building = textOf(m_building.cell);
    const QString number = numberOf(row);
    // Neither #N/A nor 无 nor what stands beside a sum is a building for the rows below.
    if (m_building.cell->kind == CellKind::Error || roster::meansNone(building) ||
        (number.isEmpty() && !place) || !roomNumberOf(building, {}, {}, QStringLiteral("1"))) {
        m_building = {};
        return;
    }
    if (const auto room = roomNumberOf(building, textOf(m_section.cell), {}, number);
        room && isPlainPair(number)) {
        const auto alone = parseRoomNumber(number);
        m_numbersHoldSections = alone && alone->building != room->building;
    }
}

bool RosterFillDown::tellsBuilding(const QString& number) const
{
    return parseRoomNumber(number).ok() && !(m_numbersHoldSections && isPlainPair(number));
}

void RosterFillDown::give(SheetRow& row, const MappedColumn* column, const Source& source)
{
    if (column == nullptr || !source.cell) {
        return;
    }
    const auto at = std::lower_bound(row.cells.begin(), row.cells.end(), column->column,
                                     [](const Cell& cell, int wanted) { return cell.column < wanted; });
    if (at != row.cells.end() && at->column == column->column) {
        *at = *source.cell;
    } else {
        row.cells.insert(at, *source.cell);
    }
    const auto known = std::find_if(m_notes.rbegin(), m_notes.rend(),
                                    [&](const RosterNote& note) { return note.column == column->column; });
    if (known != m_notes.rend() && known->fromRow == source.row) {
        known->lastRow = row.number;
        ++known->rows;
        return;
    }
    m_notes.push_back(
        {row.number, row.number, 1, source.row, column->column, column->header, textOf(source.cell)});
}

} // namespace pd
