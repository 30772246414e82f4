// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demohouses.h"

#include "domain/registry/roomnumber.h"
#include "storage/registry/buildingstore.h"
#include "storage/registry/personstore.h"
#include "storage/registry/roomstore.h"

#include <array>

namespace pd::demo {

namespace {

constexpr int roomsPerFloor = 4;
constexpr int shops = 12;

/// One building of the estate before scaling: sections × floors × four rooms.
struct Plan {
    int sections;
    int floors;
};
constexpr std::array plans{Plan{3, 18}, Plan{2, 24}, Plan{3, 15}};

class Builder {
public:
    Builder(UnitOfWork& unit, Random& random, const std::vector<StaffId>& butlers)
        : m_random(random), m_butlers(butlers), m_buildings(unit), m_rooms(unit), m_people(unit),
          m_today(unit.clock().today())
    {
    }

    void build(int wanted)
    {
        for (int index = 0; static_cast<int>(m_callers.size()) < wanted; ++index) {
            const Plan& plan = plans.at(static_cast<std::size_t>(index) % plans.size());
            const QString code = QString::number(index + 1);
            const BuildingId building = m_buildings.add({code, code + QStringLiteral("号楼")});
            for (int section = 1; section <= plan.sections; ++section) {
                addSection(building, code, QString::number(section), plan.floors, wanted);
            }
            if (index == 0) {
                addShops(building, code, wanted);
            }
        }
    }

    std::vector<Caller> takeCallers() { return std::move(m_callers); }

private:
    void addSection(BuildingId building, const QString& buildingCode, const QString& code, int floors,
                    int wanted)
    {
        const SectionId section = m_buildings.addSection(building, code);
        for (int floor = 1; floor <= floors; ++floor) {
            for (int door = 1; door <= roomsPerFloor; ++door) {
                if (static_cast<int>(m_callers.size()) >= wanted) {
                    return;
                }
                RoomDetails room;
                room.section = section;
                room.number = QStringLiteral("%1%2").arg(floor).arg(door, 2, 10, QLatin1Char('0'));
                room.floor = floor;
                addRoom(building, room, {buildingCode, code, room.number, floor});
            }
        }
    }

    void addShops(BuildingId building, const QString& buildingCode, int wanted)
    {
        const SectionId section = m_buildings.addSection(building, QString());
        for (int shop = 1; shop <= shops && static_cast<int>(m_callers.size()) < wanted; ++shop) {
            RoomDetails room;
            room.section = section;
            room.number = QStringLiteral("商铺%1").arg(shop);
            room.floor = 1;
            room.use = RoomUse::Shop;
            addRoom(building, room, {buildingCode, QString(), room.number, 1});
        }
    }

    void addRoom(BuildingId building, RoomDetails room, const RoomNumber& place)
    {
        static constexpr std::array areas{6'840, 8'943, 9'837, 12'050};
        room.builtArea = Area::fromUnits(areas.at(static_cast<std::size_t>(pick(m_random, areas.size()))));
        room.innerArea = Area::fromUnits(room.builtArea->units() * 78 / 100);
        const Date handover = m_today.plusDays(-400 - pick(m_random, 1400));
        room.handover = handover;
        room.warranty = {{WarrantyPart::Waterproofing, handover.plusDays(5 * 365)},
                         {WarrantyPart::Plumbing, handover.plusDays(2 * 365)},
                         {WarrantyPart::Electrical, handover.plusDays(2 * 365)}};
        if (!m_butlers.empty()) {
            room.butler = m_butlers.at(static_cast<std::size_t>(building.value()) % m_butlers.size());
        }
        const int lot = pick(m_random, 100);
        room.state = lot < 78   ? RoomState::LivedIn
                     : lot < 90 ? RoomState::Let
                     : lot < 94 ? RoomState::Decorating
                                : RoomState::Vacant;
        if (chance(m_random, 3)) {
            room.note = chance(m_random, 50) ? QStringLiteral("家中有大型犬，上门前请先打电话")
                                             : QStringLiteral("老人独居，敲门请稍等");
        }
        const RoomId id = m_rooms.add(room, place);
        move(id, room, handover);
        Caller caller{id, building, place.code(), std::nullopt, {}, {}};
        if (!m_household.empty()) {
            const Member& member = m_household.at(
                static_cast<std::size_t>(pick(m_random, static_cast<int>(m_household.size()))));
            caller.person = member.id;
            caller.name = member.name;
            caller.phone = member.phone;
        }
        m_callers.push_back(std::move(caller));
    }

    /// People move in: an owner always, family or a tenant as the state says.
    void move(RoomId room, const RoomDetails& details, Date since)
    {
        m_household.clear();
        add(room, RoomRole::Owner, {}, since);
        if (details.state == RoomState::LivedIn && chance(m_random, 60)) {
            add(room, RoomRole::Family,
                chance(m_random, 70) ? QStringLiteral("配偶") : QStringLiteral("父母"), since);
        }
        if (details.state == RoomState::Let) {
            add(room, RoomRole::Tenant, {}, m_today.plusDays(-30 - pick(m_random, 300)));
        }
    }

    void add(RoomId room, RoomRole role, const QString& relation, Date since)
    {
        PersonDetails person;
        person.name = personName(m_random);
        person.phones = {mobile(m_random)};
        if (chance(m_random, 40)) {
            person.employer = employer(m_random);
        }
        person.vip = chance(m_random, 1);
        const PersonId id = m_people.add(person);
        m_rooms.addPerson({room, id, role, std::nullopt, relation, since, std::nullopt});
        m_household.push_back({id, person.name, person.phones.first()});
    }

    struct Member {
        PersonId id;
        QString name;
        QString phone;
    };

    Random& m_random;
    const std::vector<StaffId>& m_butlers;
    BuildingStore m_buildings;
    RoomStore m_rooms;
    PersonStore m_people;
    Date m_today;
    std::vector<Member> m_household;
    std::vector<Caller> m_callers;
};

} // namespace

std::vector<Caller> buildHouses(UnitOfWork& unit, int rooms, Random& random,
                                const std::vector<StaffId>& butlers)
{
    Builder builder(unit, random, butlers);
    builder.build(rooms);
    return builder.takeCallers();
}

} // namespace pd::demo
