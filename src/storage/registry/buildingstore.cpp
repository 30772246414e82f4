// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registry/buildingstore.h"

#include "domain/registry/room.h"
#include "domain/registry/roomnumber.h"
#include "storage/sql/columns.h"

#include <utility>

namespace pd {

namespace {

const EditedColumns& columns()
{
    static const EditedColumns columns(
        QStringLiteral("building"),
        {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("sort_key")});
    return columns;
}

/// In the order of columns().
Statement& bound(Statement& statement, const BuildingDetails& details)
{
    return statement.bind(details.code).bind(details.name).bind(naturalSortKey(details.code));
}

} // namespace

BuildingId BuildingStore::add(const BuildingDetails& details)
{
    Statement statement = m_unit.connection().statement(columns().insert());
    return BuildingId(bound(statement, details).runReturningId());
}

bool BuildingStore::update(const Building& building)
{
    Statement statement = m_unit.connection().statement(columns().update());
    if (bound(statement, building.details).bind(building.id).bind(building.version).run() == 0) {
        return false;
    }
    renameRooms(building.id);
    return true;
}

SectionId BuildingStore::addSection(BuildingId building, const QString& code)
{
    return SectionId(
        m_unit.connection()
            .statement(QStringLiteral(
                "INSERT INTO section (building_id, code, sort_key) VALUES (?, ?, ?) RETURNING id"))
            .bind(building)
            .bind(code)
            .bind(naturalSortKey(code))
            .runReturningId());
}

void BuildingStore::renameSection(SectionId section, const QString& code)
{
    const BuildingId building(
        m_unit.connection()
            .statement(QStringLiteral(
                "UPDATE section SET code = ?, sort_key = ? WHERE id = ? RETURNING building_id"))
            .bind(code)
            .bind(naturalSortKey(code))
            .bind(section)
            .runReturningId());
    renameRooms(building);
}

void BuildingStore::renameRooms(BuildingId building)
{
    const auto rooms =
        m_unit.connection()
            .statement(QStringLiteral("SELECT r.id, b.code, s.code, r.number FROM room r JOIN section s "
                                      "ON s.id = r.section_id JOIN building b ON b.id = s.building_id "
                                      "WHERE b.id = ?"))
            .bind(building)
            .all([](const Row& row) {
                return std::pair(row.id<RoomId>(0), RoomNumber{row.text(1), row.text(2), row.text(3), {}});
            });
    for (const auto& [id, place] : rooms) {
        m_unit.connection()
            .statement(
                QStringLiteral("UPDATE room SET code = ?, sort_key = ?, version = version + 1 WHERE id = ? "
                               "AND code <> ?"))
            .bind(place.code())
            .bind(place.sortKey())
            .bind(id)
            .bind(place.code())
            .run();
    }
}

} // namespace pd
