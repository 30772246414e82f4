// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/household.h"
#include "domain/registry/registrysearch.h"
#include "domain/registry/roomlist.h"
#include "storage/sql/connection.h"

#include <optional>
#include <vector>

namespace pd {

/// Reads of rooms and buildings. All throw StorageError; personal data comes unmasked.
class RegistryQueries {
public:
    static constexpr int largestPage = 200;

    explicit RegistryQueries(Connection& connection) : m_connection(connection) {}

    /// In natural order.
    std::vector<Building> buildings();
    std::optional<Building> building(BuildingId id);
    std::optional<Building> buildingByCode(const QString& code);
    std::vector<Section> sections(BuildingId building);
    /// In natural order, with sections and how many rooms there are.
    std::vector<BuildingRow> buildingRows();
    std::optional<Section> section(SectionId id);
    std::optional<Section> sectionByCode(BuildingId building, const QString& code);

    std::optional<Room> room(RoomId id);
    std::optional<RoomId> roomByCode(const QString& code);
    /// At most `rows` rooms behind `after`; `today` decides who is there.
    RoomListPage rooms(const RoomFilter& filter, const Date& today, const std::optional<RoomCursor>& after,
                       int rows);
    /// With everybody whose role holds on `today`, or with everybody who ever had one.
    std::optional<Household> household(RoomId id, const Date& today, bool withFormer);
    RegistrySearchRows searchRows(const Date& today);

private:
    std::vector<HouseholdMember> members(RoomId room, const Date& today, bool withFormer);

    Connection& m_connection;
};

} // namespace pd
