// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/rostermapping.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <set>

namespace pd {

namespace {

using enum RosterField;

/// Whose data a stretch of columns holds.
enum class Group { Owner, Tenant, Occupant, Person };

constexpr int lastHeaderRow = 10;

std::optional<Group> groupOf(RosterField field)
{
    switch (field) {
    case OwnerName:
    case OwnerPhone:
    case OwnerIdNumber:
        return Group::Owner;
    case TenantName:
    case TenantPhone:
    case TenantIdNumber:
        return Group::Tenant;
    case OccupantName:
    case OccupantPhone:
    case OccupantIdNumber:
        return Group::Occupant;
    case PersonName:
    case PersonPhone:
    case PersonIdNumber:
        return Group::Person;
    case Room:
    case Building:
    case Section:
    case Floor:
    case Number:
    case BuiltArea:
    case InnerArea:
    case Use:
    case State:
    case Handover:
    case RoomNote:
    case OwnerShare:
    case PersonRole:
    case Relation:
    case MoveIn:
    case Employer:
    case EmergencyContact:
    case EmergencyPhone:
    case Birthday:
        return std::nullopt;
    }
    return std::nullopt;
}

RosterField fieldOf(Group group, RosterHint hint)
{
    static constexpr std::array<std::array<RosterField, 3>, 4> fields{
        {{OwnerName, OwnerPhone, OwnerIdNumber},
         {TenantName, TenantPhone, TenantIdNumber},
         {OccupantName, OccupantPhone, OccupantIdNumber},
         {PersonName, PersonPhone, PersonIdNumber}}};
    return fields[static_cast<std::size_t>(group)][static_cast<std::size_t>(hint)];
}

/// "业主信息" over several columns; the nearest such cell at or left of the column.
std::optional<Group> groupAbove(const SheetRow* above, int column)
{
    if (above == nullptr || above->cells.size() < 2) {
        return std::nullopt;
    }
    std::optional<Group> group;
    for (const Cell& cell : above->cells) {
        if (cell.column > column) {
            break;
        }
        group = cell.text.contains(QStringLiteral("业主")) || cell.text.contains(QStringLiteral("产权"))
                    ? std::optional(Group::Owner)
                : cell.text.contains(u'租')                    ? std::optional(Group::Tenant)
                : cell.text.contains(QStringLiteral("使用人")) ? std::optional(Group::Occupant)
                                                               : std::nullopt;
    }
    return group;
}

class Columns {
public:
    Columns(const SheetRow& header, const SheetRow* above, const RememberedMapping& remembered)
    {
        for (const Cell& cell : header.cells) {
            m_meanings.push_back(headerMeaning(cell.text));
            m_columns.push_back({cell.column, cell.text, m_meanings.back().field});
            m_remembered.push_back(remembered.find(normalizedHeader(cell.text)) != remembered.end());
            if (m_remembered.back()) {
                m_columns.back().field = remembered.at(normalizedHeader(cell.text));
            }
        }
        settleRooms();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!m_columns[i].field && m_meanings[i].hint && !m_remembered[i]) {
                const auto told = groupAbove(above, m_columns[i].column);
                m_columns[i].field =
                    fieldOf(told ? *told : groupAround(i, *m_meanings[i].hint), *m_meanings[i].hint);
            }
        }
        dropDoubles();
    }

    [[nodiscard]] std::vector<MappedColumn> take() { return std::move(m_columns); }

private:
    /// A 房号 beside a 楼栋 column is the number within the building; 房间号 beside 房号 likewise.
    void settleRooms()
    {
        const auto has = [&](RosterField field) {
            return std::any_of(m_columns.begin(), m_columns.end(),
                               [&](const MappedColumn& column) { return column.field == field; });
        };
        if (!has(Building) || has(Number)) {
            return;
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].field == Room && !m_remembered[i]) {
                m_columns[i].field = Number;
                return;
            }
        }
    }

    /// The person named last before the column; for a name, or where nobody comes before, who else is in the
    /// row.
    [[nodiscard]] Group groupAround(std::size_t at, RosterHint hint) const
    {
        if (hint == RosterHint::Name) {
            return Group::Person;
        }
        for (std::size_t i = at; i-- > 0;) {
            if (m_columns[i].field && groupOf(*m_columns[i].field)) {
                return *groupOf(*m_columns[i].field);
            }
        }
        for (std::size_t i = at + 1; i < m_columns.size(); ++i) {
            if (m_columns[i].field && groupOf(*m_columns[i].field)) {
                return *groupOf(*m_columns[i].field);
            }
            if (m_meanings[i].hint == RosterHint::Name) {
                return Group::Person;
            }
        }
        return Group::Owner;
    }

    /// Of two columns for one field the first counts; several phone columns of one person are all read.
    void dropDoubles()
    {
        std::set<RosterField> seen;
        for (MappedColumn& column : m_columns) {
            const bool phone = column.field == OwnerPhone || column.field == TenantPhone ||
                               column.field == OccupantPhone || column.field == PersonPhone;
            if (column.field && !phone && !seen.insert(*column.field).second) {
                column.field.reset();
            }
        }
    }

    std::vector<RosterHeader> m_meanings;
    std::vector<bool> m_remembered;
    std::vector<MappedColumn> m_columns;
};

std::size_t score(const RosterMapping& mapping)
{
    return static_cast<std::size_t>(
        std::count_if(mapping.columns.begin(), mapping.columns.end(),
                      [](const MappedColumn& column) { return column.field.has_value(); }));
}

} // namespace

const MappedColumn* RosterMapping::find(RosterField field) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const MappedColumn& column) { return column.field == field; });
    return found != columns.end() ? &*found : nullptr;
}

bool RosterMapping::tellsRooms() const
{
    return find(Room) != nullptr || (find(Number) != nullptr && find(Building) != nullptr);
}

RosterMapping mappingOf(const Workbook& workbook, int sheet, int headerRow,
                        const RememberedMapping& remembered)
{
    const Sheet& table = workbook.sheets[static_cast<std::size_t>(sheet)];
    RosterMapping mapping{sheet, headerRow, {}};
    if (const SheetRow* header = table.find(headerRow)) {
        mapping.columns = Columns(*header, table.find(headerRow - 1), remembered).take();
    }
    return mapping;
}

std::optional<RosterMapping> detectMapping(const Workbook& workbook, const RememberedMapping& remembered)
{
    std::optional<RosterMapping> best;
    std::size_t bestScore = 0;
    std::size_t bestRows = 0;
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
        const Sheet& sheet = workbook.sheets[i];
        for (const SheetRow& row : sheet.rows) {
            if (row.number > lastHeaderRow) {
                break;
            }
            RosterMapping mapping = mappingOf(workbook, static_cast<int>(i), row.number, remembered);
            const std::size_t points = score(mapping);
            const std::size_t rows = sheet.rows.size();
            if (mapping.tellsRooms() && (points > bestScore || (points == bestScore && rows > bestRows))) {
                bestScore = points;
                bestRows = rows;
                best = std::move(mapping);
            }
        }
    }
    return best;
}

RememberedMapping worthRemembering(const Workbook& workbook, const RosterMapping& chosen)
{
    const RosterMapping detected = mappingOf(workbook, chosen.sheet, chosen.headerRow);
    std::map<QString, int> uses;
    for (const MappedColumn& column : chosen.columns) {
        ++uses[normalizedHeader(column.header)];
    }
    RememberedMapping result;
    for (std::size_t i = 0; i < chosen.columns.size() && i < detected.columns.size(); ++i) {
        const QString header = normalizedHeader(chosen.columns[i].header);
        if (chosen.columns[i].field != detected.columns[i].field && uses[header] == 1 && !header.isEmpty()) {
            result[header] = chosen.columns[i].field;
        }
    }
    return result;
}

} // namespace pd
