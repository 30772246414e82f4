// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registry/rosterplan.h"

#include "domain/registry/rostercells.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int reportEvery = 500;

template <class Enum>
Enum enumOf(std::span<const Enum> all, const QString& text)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](Enum value) { return code(value) == text; });
    if (found == all.end()) {
        throw StorageError(StorageErrorKind::Misuse, 0, QStringLiteral("unknown code"));
    }
    return *found;
}

std::optional<Area> areaOf(const Row& row, int column)
{
    const auto units = row.integerOrNull(column);
    return units ? std::optional(Area::fromUnits(*units)) : std::nullopt;
}

QString phoneKey(const QString& name, const QString& phone)
{
    return name + u'\n' + phone;
}

bool idsAgree(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() || a == b;
}

bool open(const LinkDetails& link, const Date& today)
{
    return !link.to || *link.to >= today;
}

template <class Value>
void overwrite(Value& target, const std::optional<Value>& given)
{
    if (given) {
        target = *given;
    }
}

template <class Value>
void overwrite(std::optional<Value>& target, const std::optional<Value>& given)
{
    if (given) {
        target = given;
    }
}

void overwrite(QString& target, const QString& given)
{
    if (!given.isEmpty()) {
        target = given;
    }
}

/// A room with people is lived in unless the file says otherwise; with a tenant it is let.
RoomState likelyState(const RosterRoom& room)
{
    const bool let = std::any_of(room.people.begin(), room.people.end(),
                                 [](const RosterPerson& person) { return person.role == RoomRole::Tenant; });
    return let ? RoomState::Let : room.people.empty() ? RoomState::Vacant : RoomState::LivedIn;
}

} // namespace

RosterPlan::RosterPlan(Connection& connection, const Roster& roster, const Date& today,
                       const ImportProgress& progress)
{
    loadRooms(connection);
    loadPeople(connection);
    loadLinks(connection);
    const int total = static_cast<int>(roster.rooms.size());
    for (int i = 0; i < total; ++i) {
        if (i % reportEvery == 0 && progress && !progress(i, total)) {
            throw ImportCancelled();
        }
        const RosterRoom& room = roster.rooms[static_cast<std::size_t>(i)];
        if (const auto problem = refusal(room, today)) {
            m_problems.push_back(*problem);
        } else {
            lay(room, today);
        }
    }
}

ImportCounts RosterPlan::counts() const
{
    ImportCounts counts;
    for (const PlannedRoom& room : rooms) {
        if (!room.inFile) {
            continue;
        }
        if (!room.id) {
            ++counts.roomsAdded;
        } else {
            ++(room.changed() || room.peopleChanged ? counts.roomsUpdated : counts.roomsUnchanged);
        }
    }
    for (const PlannedPerson& person : people) {
        if (person.inFile && person.changed()) {
            ++(person.id ? counts.peopleUpdated : counts.peopleAdded);
        }
    }
    return counts;
}

void RosterPlan::loadRooms(Connection& connection)
{
    auto loaded = connection
                      .statement(QStringLiteral("SELECT id, code, floor, use, state, built_area, inner_area, "
                                                "handover_date, note, version, section_id, number FROM room"))
                      .all([](const Row& row) {
                          PlannedRoom room;
                          room.id = row.id<RoomId>(0);
                          RoomDetails& details = room.before;
                          if (const auto floor = row.integerOrNull(2)) {
                              details.floor = static_cast<int>(*floor);
                          }
                          details.use = enumOf(allRoomUses(), row.text(3));
                          details.state = enumOf(allRoomStates(), row.text(4));
                          details.builtArea = areaOf(row, 5);
                          details.innerArea = areaOf(row, 6);
                          details.handover = row.dateOrNull(7);
                          details.note = row.text(8);
                          room.version = row.integer(9);
                          details.section = row.id<SectionId>(10);
                          details.number = row.text(11);
                          room.after = details;
                          return std::pair(row.text(1), std::move(room));
                      });
    rooms.reserve(loaded.size());
    for (auto& [roomCode, room] : loaded) {
        m_roomOfCode.insert(roomCode, rooms.size());
        m_roomOfRow.insert(room.id->value(), rooms.size());
        rooms.push_back(std::move(room));
    }
}

void RosterPlan::loadPeople(Connection& connection)
{
    people =
        connection
            .statement(QStringLiteral("SELECT id, name, employer, id_number, birthday, emergency_contact, "
                                      "emergency_phone, notice_preference, vip, note, version FROM person"))
            .all([](const Row& row) {
                PlannedPerson person;
                person.id = row.id<PersonId>(0);
                PersonDetails& details = person.before;
                details.name = row.text(1);
                details.employer = row.text(2);
                details.idNumber = row.text(3);
                details.birthday = row.dateOrNull(4);
                details.emergencyContact = row.text(5);
                details.emergencyPhone = row.text(6);
                details.noticePreference = enumOf(allNoticePreferences(), row.text(7));
                details.vip = row.flag(8);
                details.note = row.text(9);
                person.version = row.integer(10);
                return person;
            });
    for (std::size_t i = 0; i < people.size(); ++i) {
        m_personOfRow.insert(people[i].id->value(), i);
    }
    const auto phones = connection
                            .statement(QStringLiteral(
                                "SELECT person_id, phone FROM person_phone ORDER BY person_id, position"))
                            .all([](const Row& row) { return std::pair(row.integer(0), row.text(1)); });
    for (const auto& [row, phone] : phones) {
        people[m_personOfRow.value(row)].before.phones.push_back(phone);
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        people[i].after = people[i].before;
        index(i);
    }
}

void RosterPlan::loadLinks(Connection& connection)
{
    auto loaded =
        connection
            .statement(QStringLiteral("SELECT id, room_id, person_id, role, share, relation, from_date, "
                                      "to_date, version FROM room_person"))
            .all([this](const Row& row) {
                PlannedLink link;
                link.id = row.id<RoomPersonId>(0);
                link.room = m_roomOfRow.value(row.integer(1));
                link.person = m_personOfRow.value(row.integer(2));
                link.before.role = enumOf(allRoomRoles(), row.text(3));
                if (const auto share = row.integerOrNull(4)) {
                    link.before.share = Share::fromUnits(*share);
                }
                link.before.relation = row.text(5);
                link.before.from = row.dateOrNull(6);
                link.before.to = row.dateOrNull(7);
                link.version = row.integer(8);
                link.after = link.before;
                return link;
            });
    links = std::move(loaded);
    for (std::size_t i = 0; i < links.size(); ++i) {
        rooms[links[i].room].links.push_back(i);
    }
}

void RosterPlan::index(std::size_t person)
{
    const PersonDetails& details = people[person].after;
    if (!details.idNumber.isEmpty()) {
        m_personOfId.insert(details.idNumber, person);
    }
    for (const QString& phone : details.phones) {
        m_personOfPhone.insert(phoneKey(details.name, phone), person);
    }
}

std::optional<RosterProblem> RosterPlan::refusal(const RosterRoom& room, const Date& today) const
{
    std::int64_t shares = 0;
    for (const RosterPerson& person : room.people) {
        const auto stored =
            person.idNumber.isEmpty() ? m_personOfId.constEnd() : m_personOfId.constFind(person.idNumber);
        if (stored != m_personOfId.constEnd() && people[*stored].after.name != person.name) {
            return RosterProblem{
                person.row, -1, {}, RosterProblemCode::PersonContradicts, person.name, QStringLiteral("0")};
        }
        shares += person.share ? person.share->units() : 0;
    }
    const auto stored = m_roomOfCode.constFind(room.number.code());
    if (stored == m_roomOfCode.constEnd() || shares == 0) {
        return std::nullopt;
    }
    for (const std::size_t i : rooms[*stored].links) {
        const bool inFile =
            std::any_of(room.people.begin(), room.people.end(), [&](const RosterPerson& person) {
                return person.name == people[links[i].person].after.name && person.share;
            });
        shares += !inFile && links[i].after.share && open(links[i].after, today)
                      ? links[i].after.share->units()
                      : 0;
    }
    if (shares > 10'000) {
        return RosterProblem{room.row,
                             -1,
                             {},
                             RosterProblemCode::SharesTooLarge,
                             QString::fromStdString(Share::fromUnits(shares).toString()),
                             {}};
    }
    return std::nullopt;
}

void RosterPlan::lay(const RosterRoom& room, const Date& today)
{
    const std::size_t at = roomFor(room);
    for (const RosterPerson& person : room.people) {
        link(at, personFor(person, at), person, today);
    }
}

std::size_t RosterPlan::roomFor(const RosterRoom& given)
{
    const QString roomCode = given.number.code();
    const auto stored = m_roomOfCode.constFind(roomCode);
    const std::size_t at = stored != m_roomOfCode.constEnd() ? *stored : rooms.size();
    if (at == rooms.size()) {
        rooms.emplace_back();
        m_roomOfCode.insert(roomCode, at);
        RoomDetails& details = rooms[at].after;
        details.number = given.number.number;
        details.use = roster::likelyUse(given.number.number);
        details.state = likelyState(given);
    }
    PlannedRoom& room = rooms[at];
    room.number = given.number;
    room.inFile = true;
    overwrite(room.after.floor, given.number.floor);
    overwrite(room.after.use, given.use);
    overwrite(room.after.state, given.state);
    overwrite(room.after.builtArea, given.builtArea);
    overwrite(room.after.innerArea, given.innerArea);
    overwrite(room.after.handover, given.handover);
    overwrite(room.after.note, given.note);
    return at;
}

std::optional<std::size_t> RosterPlan::known(const RosterPerson& person,
                                             std::optional<std::size_t> room) const
{
    if (!person.idNumber.isEmpty() && m_personOfId.contains(person.idNumber)) {
        return m_personOfId.value(person.idNumber);
    }
    for (const QString& phone : person.phones) {
        const auto found = m_personOfPhone.constFind(phoneKey(person.name, phone));
        if (found != m_personOfPhone.constEnd() && idsAgree(people[*found].after.idNumber, person.idNumber)) {
            return *found;
        }
    }
    if (room) {
        for (const std::size_t i : rooms[*room].links) {
            const PersonDetails& other = people[links[i].person].after;
            if (other.name == person.name && idsAgree(other.idNumber, person.idNumber)) {
                return links[i].person;
            }
        }
    }
    return std::nullopt;
}

std::size_t RosterPlan::personFor(const RosterPerson& given, std::size_t room)
{
    const auto found = known(given, room);
    const std::size_t at = found.value_or(people.size());
    if (!found) {
        people.emplace_back();
        people[at].after.name = given.name;
    }
    people[at].inFile = true;
    PersonDetails& details = people[at].after;
    for (const QString& phone : given.phones) {
        if (!details.phones.contains(phone)) {
            details.phones.push_back(phone);
        }
    }
    overwrite(details.idNumber, given.idNumber);
    overwrite(details.birthday, given.birthday);
    overwrite(details.employer, given.employer);
    overwrite(details.emergencyContact, given.emergencyContact);
    overwrite(details.emergencyPhone, given.emergencyPhone);
    index(at);
    return at;
}

void RosterPlan::link(std::size_t room, std::size_t person, const RosterPerson& given, const Date& today)
{
    auto& ofRoom = rooms[room].links;
    const auto stored = std::find_if(ofRoom.begin(), ofRoom.end(), [&](std::size_t i) {
        return links[i].person == person && links[i].after.role == given.role && open(links[i].after, today);
    });
    if (stored == ofRoom.end()) {
        PlannedLink added;
        added.room = room;
        added.person = person;
        added.after = {given.role, given.share, given.relation, given.from, std::nullopt};
        ofRoom.push_back(links.size());
        links.push_back(std::move(added));
        rooms[room].peopleChanged = true;
        return;
    }
    PlannedLink& existing = links[*stored];
    overwrite(existing.after.share, given.share);
    overwrite(existing.after.relation, given.relation);
    overwrite(existing.after.from, given.from);
    rooms[room].peopleChanged = rooms[room].peopleChanged || existing.changed() || people[person].changed();
}

} // namespace pd
