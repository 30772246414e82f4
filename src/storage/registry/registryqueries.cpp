// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registry/registryqueries.h"

#include "domain/codes.h"
#include "storage/registry/registryrows.h"
#include "storage/sql/dialect.h"

#include <algorithm>

namespace pd {

namespace {

Building buildingOf(const Row& row)
{
    return {row.id<BuildingId>(0), {row.text(1), row.text(2)}, row.integer(3)};
}

Section sectionOf(const Row& row)
{
    return {row.id<SectionId>(0), row.id<BuildingId>(1), row.text(2)};
}

RoomListRow listRowOf(const Row& row)
{
    return {row.id<RoomId>(0),
            row.text(1),
            rows::orThrow(fromCode(allRoomUses(), row.text(2))),
            rows::orThrow(fromCode(allRoomStates(), row.text(3))),
            row.textOrNull(4).value_or(QString()),
            row.flag(5)};
}

} // namespace

std::vector<Building> RegistryQueries::buildings()
{
    return m_connection
        .statement(QStringLiteral("SELECT id, code, name, version FROM building ORDER BY sort_key, id"))
        .all(buildingOf);
}

std::optional<Building> RegistryQueries::building(BuildingId id)
{
    return m_connection.statement(QStringLiteral("SELECT id, code, name, version FROM building WHERE id = ?"))
        .bind(id)
        .first(buildingOf);
}

std::optional<Building> RegistryQueries::buildingByCode(const QString& code)
{
    return m_connection
        .statement(QStringLiteral("SELECT id, code, name, version FROM building WHERE code = ?"))
        .bind(code)
        .first(buildingOf);
}

std::vector<Section> RegistryQueries::sections(BuildingId building)
{
    return m_connection
        .statement(QStringLiteral(
            "SELECT id, building_id, code FROM section WHERE building_id = ? ORDER BY sort_key, id"))
        .bind(building)
        .all(sectionOf);
}

std::vector<BuildingRow> RegistryQueries::buildingRows()
{
    auto buildings =
        m_connection
            .statement(QStringLiteral(
                "SELECT b.id, b.code, b.name, b.version, (SELECT COUNT(*) FROM room r JOIN section s "
                "ON s.id = r.section_id WHERE s.building_id = b.id) FROM building b ORDER BY b.sort_key, "
                "b.id"))
            .all([](const Row& row) {
                return BuildingRow{buildingOf(row), {}, static_cast<int>(row.integer(4))};
            });
    const auto sections =
        m_connection
            .statement(QStringLiteral("SELECT id, building_id, code FROM section ORDER BY sort_key, id"))
            .all(sectionOf);
    for (const Section& section : sections) {
        const auto at = std::ranges::find_if(
            buildings, [&](const BuildingRow& row) { return row.building.id == section.building; });
        if (at != buildings.end()) {
            at->sections.push_back(section);
        }
    }
    return buildings;
}

std::optional<Section> RegistryQueries::section(SectionId id)
{
    return m_connection.statement(QStringLiteral("SELECT id, building_id, code FROM section WHERE id = ?"))
        .bind(id)
        .first(sectionOf);
}

std::optional<Section> RegistryQueries::sectionByCode(BuildingId building, const QString& code)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT id, building_id, code FROM section WHERE building_id = ? AND code = ?"))
        .bind(building)
        .bind(code)
        .first(sectionOf);
}

std::optional<Room> RegistryQueries::room(RoomId id)
{
    auto room =
        m_connection
            .statement(QStringLiteral(
                "SELECT id, code, version, section_id, number, floor, use, state, built_area, inner_area, "
                "fee_coefficient, handover_date, butler_id, note FROM room WHERE id = ?"))
            .bind(id)
            .first(rows::roomOf);
    if (room) {
        room->details.warranty =
            m_connection
                .statement(QStringLiteral("SELECT part, end_date FROM room_warranty WHERE room_id = ?"))
                .bind(id)
                .all([](const Row& row) {
                    return RoomWarranty{rows::orThrow(fromCode(allWarrantyParts(), row.text(0))),
                                        row.date(1)};
                });
        std::ranges::sort(room->details.warranty, {}, &RoomWarranty::part);
    }
    return room;
}

std::optional<RoomId> RegistryQueries::roomByCode(const QString& code)
{
    return m_connection.statement(QStringLiteral("SELECT id FROM room WHERE code = ?"))
        .bind(code)
        .first([](const Row& row) { return row.id<RoomId>(0); });
}

RoomListPage RegistryQueries::rooms(const RoomFilter& filter, const Date& today,
                                    const std::optional<RoomCursor>& after, int rows)
{
    const QString holds = QStringLiteral("(l.from_date IS NULL OR l.from_date <= ?) "
                                         "AND (l.to_date IS NULL OR l.to_date >= ?)");
    QString sql = QStringLiteral("SELECT r.id, r.code, r.use, r.state, "
                                 "(SELECT p.name FROM room_person l JOIN person p ON p.id = l.person_id "
                                 "WHERE l.room_id = r.id AND %1 "
                                 "ORDER BY CASE l.role WHEN 'owner' THEN 0 ELSE 1 END, l.id LIMIT 1), "
                                 "CASE WHEN r.note = '' THEN 0 ELSE 1 END, r.sort_key "
                                 "FROM room r JOIN section s ON s.id = r.section_id WHERE 1 = 1")
                      .arg(holds);
    if (filter.building) {
        sql += QStringLiteral(" AND s.building_id = ?");
    }
    const QString text = filter.text.trimmed();
    if (!text.isEmpty()) {
        sql += QStringLiteral(
                   " AND (r.code LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM room_person l JOIN person p "
                   "ON p.id = l.person_id WHERE l.room_id = r.id AND p.name LIKE ? ESCAPE '\\' AND %1))")
                   .arg(holds);
    }
    if (after) {
        sql += QStringLiteral(" AND (r.sort_key, r.id) > (?, ?)");
    }
    sql += QStringLiteral(" ORDER BY r.sort_key, r.id LIMIT ?");

    const int limit = std::clamp(rows, 1, largestPage);
    Statement statement = m_connection.statement(sql);
    statement.bind(today).bind(today);
    if (filter.building) {
        statement.bind(*filter.building);
    }
    if (!text.isEmpty()) {
        const QString pattern = u'%' + dialect::escapedLike(text) + u'%';
        statement.bind(pattern).bind(pattern).bind(today).bind(today);
    }
    if (after) {
        statement.bind(after->sortKey).bind(after->room);
    }
    statement.bind(limit + 1);
    RoomListPage page;
    QStringList keys;
    page.rows = statement.all([&](const Row& row) {
        keys << row.text(6);
        return listRowOf(row);
    });
    if (page.rows.size() > static_cast<std::size_t>(limit)) {
        page.rows.resize(static_cast<std::size_t>(limit), page.rows.front());
        page.next = RoomCursor{keys[limit - 1], page.rows.back().room};
    }
    return page;
}

std::optional<Household> RegistryQueries::household(RoomId id, const Date& today, bool withFormer)
{
    const auto found = room(id);
    if (!found) {
        return std::nullopt;
    }
    const auto names =
        m_connection
            .statement(QStringLiteral(
                "SELECT b.name, f.name FROM room r JOIN section s ON s.id = r.section_id "
                "JOIN building b ON b.id = s.building_id LEFT JOIN staff f ON f.id = r.butler_id "
                "WHERE r.id = ?"))
            .bind(id)
            .first(
                [](const Row& row) { return std::pair(row.text(0), row.textOrNull(1).value_or(QString())); });
    return Household{*found, names->first, names->second, members(id, today, withFormer)};
}

std::vector<HouseholdMember> RegistryQueries::members(RoomId room, const Date& today, bool withFormer)
{
    auto members =
        m_connection
            .statement(QStringLiteral(
                "SELECT l.id, l.room_id, l.person_id, l.role, l.share, l.relation, l.from_date, l.to_date, "
                "l.version, p.name, p.vip FROM room_person l JOIN person p ON p.id = l.person_id "
                "WHERE l.room_id = ? ORDER BY l.id"))
            .bind(room)
            .all([](const Row& row) {
                return HouseholdMember{rows::roomPersonOf(row), row.text(9), {}, row.flag(10)};
            });
    if (!withFormer) {
        std::erase_if(members,
                      [&](const HouseholdMember& member) { return !holdsOn(member.link.details, today); });
    }
    for (HouseholdMember& member : members) {
        member.phones = rows::phonesOf(m_connection, member.link.details.person);
    }
    std::ranges::stable_sort(members, {}, [&](const HouseholdMember& member) {
        const RoomPersonDetails& link = member.link.details;
        return std::tuple(!holdsOn(link, today), link.role, link.from.has_value(), link.from, member.name);
    });
    return members;
}

RegistrySearchRows RegistryQueries::searchRows(const Date& today)
{
    RegistrySearchRows result;
    const Transaction oneState(m_connection, Transaction::Kind::Read);
    result.rooms = m_connection.statement(QStringLiteral("SELECT id, code FROM room ORDER BY sort_key, id"))
                       .all([](const Row& row) {
                           return SearchRoom{row.id<RoomId>(0), row.text(1)};
                       });
    result.people =
        m_connection.statement(QStringLiteral("SELECT id, name, initials, pinyin FROM person ORDER BY id"))
            .all([](const Row& row) {
                return SearchPerson{row.id<PersonId>(0), row.text(1), row.text(2), row.text(3), {}};
            });
    auto person = result.people.begin();
    m_connection
        .statement(QStringLiteral("SELECT person_id, phone FROM person_phone ORDER BY person_id, position"))
        .all([&](const Row& row) {
            const auto id = row.id<PersonId>(0);
            while (person != result.people.end() && person->id < id) {
                ++person;
            }
            if (person != result.people.end() && person->id == id) {
                person->phones << row.text(1);
            }
            return 0;
        });
    result.links = m_connection
                       .statement(QStringLiteral("SELECT room_id, person_id, role FROM room_person "
                                                 "WHERE (from_date IS NULL OR from_date <= ?) "
                                                 "AND (to_date IS NULL OR to_date >= ?)"))
                       .bind(today)
                       .bind(today)
                       .all([](const Row& row) {
                           return SearchLink{row.id<RoomId>(0), row.id<PersonId>(1),
                                             rows::orThrow(fromCode(allRoomRoles(), row.text(2)))};
                       });
    return result;
}

} // namespace pd
