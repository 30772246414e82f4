// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/registry/registrydesk.h"

#include "application/registry/registryaudit.h"
#include "domain/registry/masking.h"
#include "domain/registry/roomnumber.h"
#include "storage/registry/buildingstore.h"
#include "storage/registry/personqueries.h"
#include "storage/registry/registryqueries.h"
#include "storage/registry/roomstore.h"
#include "storage/staff/staffqueries.h"

namespace pd {

namespace {

/// Building, section and number in their stored spelling, with the field that cannot be read.
Result<RoomNumber> placeOf(const RoomEntry& entry)
{
    if (entry.building.trimmed().isEmpty()) {
        return error(ErrorCode::Required, "building");
    }
    auto place = roomNumberOf(entry.building, entry.section, {}, entry.details.number);
    if (!place) {
        Error problem = place.error();
        problem.field = "number";
        return problem;
    }
    return place;
}

/// Only butlers look after rooms; whoever does it already may go on.
std::optional<Error> butlerRefused(UnitOfWork& unit, const std::optional<StaffId>& butler,
                                   const std::optional<StaffId>& before)
{
    if (!butler || butler == before) {
        return std::nullopt;
    }
    StaffQueries staff(unit.connection());
    for (const Butler& known : staff.butlers()) {
        if (known.id == *butler) {
            return std::nullopt;
        }
    }
    const auto member = staff.byId(*butler);
    return error(ErrorCode::UnknownChoice, "butler",
                 {member ? member->details.name.toStdString() : std::to_string(butler->value())});
}

Section sectionFor(UnitOfWork& unit, const RoomNumber& place)
{
    RegistryQueries queries(unit.connection());
    BuildingStore store(unit);
    const auto known = queries.buildingByCode(place.building);
    const BuildingDetails made{place.building, {}};
    const BuildingId building = known ? known->id : store.add(made);
    if (!known) {
        unit.audit(audit::subject(building), {}, audit::json(made));
    }
    if (const auto section = queries.sectionByCode(building, place.section)) {
        return *section;
    }
    const SectionId id = store.addSection(building, place.section);
    unit.audit(audit::subject(id), {}, {{QStringLiteral("code"), place.section}});
    return {id, building, place.section};
}

} // namespace

Result<RoomListPage> RegistryDesk::rooms(const Session& session, const RoomFilter& filter,
                                         const std::optional<RoomCursor>& after, int rows)
{
    return m_reads.run(session, Permission::ViewRegistry, [&](Connection& db) -> Result<RoomListPage> {
        return RegistryQueries(db).rooms(filter, today(), after, rows);
    });
}

Result<RoomPlace> RegistryDesk::room(const Session& session, RoomId id)
{
    return m_reads.run(session, Permission::ViewRegistry, [&](Connection& db) -> Result<RoomPlace> {
        RegistryQueries queries(db);
        const auto room = queries.room(id);
        if (!room) {
            return audit::notFound(audit::subject(id));
        }
        const Section section = queries.section(*room->details.section).value();
        return RoomPlace{*room, queries.building(section.building).value(), section};
    });
}

std::vector<Error> RegistryDesk::problems(const RoomEntry& entry)
{
    std::vector<Error> errors;
    if (const auto place = placeOf(entry); !place) {
        errors.push_back(place.error());
    }
    RoomDetails details = normalized(entry.details);
    details.section = SectionId(0); // made from its name when the room is saved
    for (const Error& problem : check(details)) {
        if (problem.field != "number" || errors.empty()) {
            errors.push_back(problem);
        }
    }
    return errors;
}

Result<Room> RegistryDesk::addRoom(const Session& session, const RoomEntry& entry)
{
    return m_writes.run(session, pd::addRoom, [&](UnitOfWork& unit) -> Result<Room> {
        if (const auto errors = problems(entry); !errors.empty()) {
            return errors.front();
        }
        const RoomNumber place = placeOf(entry).value();
        if (RegistryQueries(unit.connection()).roomByCode(place.code())) {
            return error(ErrorCode::Duplicate, "number", {place.code().toStdString()});
        }
        if (const auto refused = butlerRefused(unit, entry.details.butler, std::nullopt)) {
            return *refused;
        }
        Room room{RoomId(0), place.code(), normalized(entry.details), 1};
        room.details.number = place.number;
        room.details.section = sectionFor(unit, place).id;
        if (!room.details.floor) {
            room.details.floor = place.floor;
        }
        room.id = RoomStore(unit).add(room.details, place);
        unit.audit(audit::subject(room.id), {}, audit::json(room));
        unit.changed(Topic::Registry);
        return room;
    });
}

Result<Room> RegistryDesk::changeRoom(const Session& session, RoomId id, std::int64_t version,
                                      const RoomEntry& entry)
{
    return m_writes.run(session, pd::changeRoom, [&](UnitOfWork& unit) -> Result<Room> {
        if (const auto errors = problems(entry); !errors.empty()) {
            return errors.front();
        }
        RegistryQueries queries(unit.connection());
        const auto before = queries.room(id);
        if (!before) {
            return audit::notFound(audit::subject(id));
        }
        const RoomNumber place = placeOf(entry).value();
        const auto same = queries.roomByCode(place.code());
        if (same && *same != id) {
            return error(ErrorCode::Duplicate, "number", {place.code().toStdString()});
        }
        if (const auto refused = butlerRefused(unit, entry.details.butler, before->details.butler)) {
            return *refused;
        }
        Room room{id, place.code(), normalized(entry.details), version};
        room.details.number = place.number;
        room.details.section = sectionFor(unit, place).id;
        if (!RoomStore(unit).update(room, place)) {
            return error(ErrorCode::Conflict);
        }
        ++room.version;
        unit.audit(audit::subject(id), audit::json(*before), audit::json(room));
        unit.changed(Topic::Registry);
        return room;
    });
}

Result<Household> RegistryDesk::household(const Session& session, RoomId room, bool withFormer)
{
    return m_reads.run(session, Permission::ViewRegistry, [&](Connection& db) -> Result<Household> {
        auto household = RegistryQueries(db).household(room, today(), withFormer);
        if (!household) {
            return audit::notFound(audit::subject(room));
        }
        for (HouseholdMember& member : household->members) {
            for (QString& phone : member.phones) {
                phone = maskedPhone(phone);
            }
        }
        return *household;
    });
}

} // namespace pd
