// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registry/buildingstore.h"

#include "domain/registry/room.h"
#include "domain/registry/roomnumber.h"

#include <tuple>

namespace pd {

BuildingId BuildingStore::add(const BuildingDetails& details)
{
    return BuildingId(m_unit.connection()
                          .statement(QStringLiteral(
                              "INSERT INTO building (code, name, sort_key) VALUES (?, ?, ?) RETURNING id"))
                          .bind(details.code)
                          .bind(details.name)
                          .bind(naturalSortKey(details.code))
                          .runReturningId());
}

bool BuildingStore::update(const Building& building)
{
    const int changed = m_unit.connection()
                            .statement(QStringLiteral("UPDATE building SET code = ?, name = ?, sort_key = ?, "
                                                      "version = version + 1 WHERE id = ? AND version = ?"))
                            .bind(building.details.code)
                            .bind(building.details.name)
                            .bind(naturalSortKey(building.details.code))
                            .bind(building.id)
                            .bind(building.version)
                            .run();
    if (changed == 0) {
        return false;
    }
    renameRooms(building);
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

void BuildingStore::renameRooms(const Building& building)
{
    const auto rooms =
        m_unit.connection()
            .statement(QStringLiteral("SELECT r.id, s.code, r.number FROM room r JOIN section s "
                                      "ON s.id = r.section_id WHERE s.building_id = ?"))
            .bind(building.id)
            .all([](const Row& row) { return std::tuple(row.id<RoomId>(0), row.text(1), row.text(2)); });
    for (const auto& [id, section, number] : rooms) {
        const RoomNumber place{building.details.code, section, number, {}};
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
