// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/registry/registrycommands.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/registry/household.h"
#include "domain/registry/roomlist.h"
#include "domain/staff/staffmember.h"

#include <optional>
#include <vector>

namespace pd {

/// A room as a clerk types it: building and section are named, and made when they do not exist yet.
struct RoomEntry {
    QString building;    ///< "3"
    QString section;     ///< empty where the building has none
    RoomDetails details; ///< its section is ignored

    friend bool operator==(const RoomEntry&, const RoomEntry&) = default;
};

/// Where a stored room is.
struct RoomPlace {
    Room room;
    Building building;
    Section section;

    [[nodiscard]] RoomEntry entry() const { return {building.details.code, section.code, room.details}; }
};

struct PersonPage {
    Person person; ///< masked
    std::vector<PersonRole> roles;
};

/// Everything people do with the registry. Phones and ID numbers come masked (R29); the whole only from
/// reveal(). Changes need the version that was on the screen: Conflict means that somebody else was faster.
/// Further errors of all: NotPermitted, NotFound, Storage….
class RegistryDesk {
public:
    RegistryDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    Result<std::vector<Building>> buildings(const Session& session);
    Result<std::vector<Section>> sections(const Session& session, BuildingId building);
    /// All buildings with their sections and numbers of rooms.
    Result<std::vector<BuildingRow>> buildingRows(const Session& session);
    Result<BuildingRow> building(const Session& session, BuildingId id);
    /// With its sections, in one step. Errors: those of check(BuildingEntry), Duplicate (code).
    Result<Building> addBuilding(const Session& session, const BuildingEntry& entry);
    /// New codes of the building or its sections go into the codes of all their rooms; sections without id
    /// are added, those left out stay. The version is the building's. Errors: as addBuilding(), NotFound (a
    /// section of another building).
    Result<Building> changeBuilding(const Session& session, BuildingId id, std::int64_t version,
                                    const BuildingEntry& entry);
    /// Who can look after a room (REG-11); `also` stays among them when he no longer may.
    Result<std::vector<Butler>> butlers(const Session& session, const std::optional<StaffId>& also = {});

    Result<RoomListPage> rooms(const Session& session, const RoomFilter& filter,
                               const std::optional<RoomCursor>& after = std::nullopt, int rows = 200);
    Result<RoomPlace> room(const Session& session, RoomId id);
    /// Everything wrong with what was typed, for the form. Further field: building.
    [[nodiscard]] static std::vector<Error> problems(const RoomEntry& entry);
    /// Errors: the first of problems(), Duplicate (number), UnknownChoice (butler: not one of butlers()).
    Result<Room> addRoom(const Session& session, const RoomEntry& entry);
    Result<Room> changeRoom(const Session& session, RoomId id, std::int64_t version, const RoomEntry& entry);

    /// Who is there today; `withFormer` also who was and who will be.
    Result<Household> household(const Session& session, RoomId room, bool withFormer = false);

    Result<PersonPage> person(const Session& session, PersonId id);
    /// The whole of phones and ID number; leaves an audit entry (needs RevealPersonalData).
    Result<Person> reveal(const Session& session, PersonId id);
    [[nodiscard]] std::vector<Error> problems(const PersonDetails& details) const;
    /// People with the same name or a same number, masked: a warning, never a refusal.
    Result<std::vector<PersonPage>> alike(const Session& session, const PersonDetails& details,
                                          std::optional<PersonId> except = std::nullopt);
    /// Errors: the first of problems().
    Result<Person> addPerson(const Session& session, const PersonDetails& details);
    /// In one step with a role in a room. Errors: as addPerson() and addRole().
    Result<Person> addPersonTo(const Session& session, RoomId room, const PersonDetails& details,
                               const RoleDetails& role);
    /// A person, and his role in a room, in one step: both or neither. Values left masked stay as they are;
    /// roles end by their last day. Errors: Conflict (of either), those of addPerson() and addRole().
    Result<Person> changePerson(const Session& session, const Person& person,
                                const std::optional<RoomPerson>& role = {});

    /// A known person in a further room. Errors: those of check(RoomPersonDetails) and checkAmong().
    Result<RoomPerson> addRole(const Session& session, const RoomPersonDetails& details);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    [[nodiscard]] Date today() const { return m_writes.clock().today(); }

    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
