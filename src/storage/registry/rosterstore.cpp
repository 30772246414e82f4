// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registry/rosterstore.h"

#include "storage/registry/buildingstore.h"
#include "storage/registry/importbefore.h"
#include "storage/registry/personstore.h"
#include "storage/registry/roomstore.h"

namespace pd {

namespace {

constexpr int reportEvery = 500;

RoomPersonDetails linkDetails(const RosterPlan& plan, const PlannedLink& link)
{
    const LinkDetails& details = link.after;
    return {*plan.rooms[link.room].id,
            *plan.people[link.person].id,
            details.role,
            details.share,
            details.relation,
            details.from,
            details.to};
}

[[noreturn]] void lost()
{
    throw StorageError(StorageErrorKind::Misuse, 0, QStringLiteral("a planned row has gone"));
}

} // namespace

ImportBatchId RosterStore::write(RosterPlan& plan, const QString& fileName, const QString& checksum,
                                 const ImportProgress& progress)
{
    m_progress = progress;
    m_total = static_cast<int>(plan.rooms.size() + plan.people.size() + plan.links.size());
    const ImportCounts counts = plan.counts();
    const ImportBatchId batch(
        m_unit.connection()
            .statement(
                QStringLiteral("INSERT INTO import_batch (file_name, sha256, at_ms, staff_login, rooms, "
                               "rooms_updated, people) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"))
            .bind(fileName)
            .bind(checksum)
            .bind(m_unit.now())
            .bind(m_unit.actor().login)
            .bind(counts.roomsAdded)
            .bind(counts.roomsUpdated)
            .bind(counts.peopleAdded)
            .runReturningId());
    writeSections(plan, batch);
    writeRooms(plan, batch);
    writePeople(plan, batch);
    writeLinks(plan, batch);
    return batch;
}

void RosterStore::writeSections(RosterPlan& plan, ImportBatchId batch)
{
    Connection& connection = m_unit.connection();
    BuildingStore store(m_unit);
    QHash<QString, std::int64_t> buildings;
    QHash<QString, std::int64_t> sections;
    const auto pairs = [](const Row& row) { return std::pair(row.integer(0), row.text(1)); };
    for (const auto& [id, buildingCode] :
         connection.statement(QStringLiteral("SELECT id, code FROM building")).all(pairs)) {
        buildings.insert(buildingCode, id);
    }
    const auto stored =
        connection
            .statement(QStringLiteral("SELECT s.id, b.code, s.code FROM section s JOIN building b "
                                      "ON b.id = s.building_id"))
            .all([](const Row& row) { return std::pair(row.integer(0), row.text(1) + u'-' + row.text(2)); });
    for (const auto& [id, place] : stored) {
        sections.insert(place, id);
    }
    for (PlannedRoom& room : plan.rooms) {
        if (room.id || !room.inFile) {
            continue;
        }
        const QString& building = room.number.building;
        const QString place = building + u'-' + room.number.section;
        if (!buildings.contains(building)) {
            buildings.insert(building, store.add({building, {}}).value());
            noteChange(batch, "building", buildings.value(building), {}, 1);
        }
        if (!sections.contains(place)) {
            sections.insert(
                place, store.addSection(BuildingId(buildings.value(building)), room.number.section).value());
            noteChange(batch, "section", sections.value(place), {}, 1);
        }
        room.after.section = SectionId(sections.value(place));
    }
}

void RosterStore::writeRooms(RosterPlan& plan, ImportBatchId batch)
{
    RoomStore store(m_unit);
    for (std::size_t i = 0; i < plan.rooms.size(); ++i) {
        step(i);
        PlannedRoom& room = plan.rooms[i];
        if (!room.inFile || !room.changed()) {
            continue;
        }
        if (!room.id) {
            room.id = store.add(room.after, room.number, batch);
            continue;
        }
        noteChange(batch, "room", room.id->value(), beforeText(room.before), room.version + 1);
        putBackRoom(m_unit.connection(), *room.id, beforeText(room.after));
    }
}

void RosterStore::writePeople(RosterPlan& plan, ImportBatchId batch)
{
    PersonStore store(m_unit);
    for (std::size_t i = 0; i < plan.people.size(); ++i) {
        step(i);
        PlannedPerson& person = plan.people[i];
        if (!person.inFile || !person.changed()) {
            continue;
        }
        if (!person.id) {
            person.id = store.add(person.after, batch);
            continue;
        }
        noteChange(batch, "person", person.id->value(), beforeText(person.before), person.version + 1);
        if (!store.update({*person.id, person.after, person.version})) {
            lost();
        }
    }
}

void RosterStore::writeLinks(RosterPlan& plan, ImportBatchId batch)
{
    RoomStore store(m_unit);
    for (std::size_t i = 0; i < plan.links.size(); ++i) {
        step(i);
        PlannedLink& link = plan.links[i];
        if (!link.changed()) {
            continue;
        }
        if (!link.id) {
            link.id = store.addPerson(linkDetails(plan, link), batch);
            continue;
        }
        noteChange(batch, "room-person", link.id->value(), beforeText(link.before), link.version + 1);
        if (!store.updatePerson({*link.id, linkDetails(plan, link), link.version})) {
            lost();
        }
    }
}

void RosterStore::noteChange(ImportBatchId batch, const char* kind, std::int64_t row, const QString& before,
                             std::int64_t versionAfter)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO import_change (batch_id, kind, row_id, before, version_after) "
                                  "VALUES (?, ?, ?, ?, ?)"))
        .bind(batch)
        .bind(QString::fromLatin1(kind))
        .bind(row)
        .bind(before)
        .bind(versionAfter)
        .run();
}

void RosterStore::step(std::size_t index)
{
    ++m_done;
    if (index % reportEvery == 0 && m_progress && !m_progress(m_done, m_total)) {
        throw ImportCancelled();
    }
}

void RosterStore::remember(const RememberedMapping& mapping)
{
    for (const auto& [header, field] : mapping) {
        m_unit.connection()
            .statement(QStringLiteral(
                "INSERT INTO import_mapping (header, field) VALUES (?, ?) ON CONFLICT (header) DO "
                "UPDATE SET field = excluded.field"))
            .bind(header)
            .bind(field ? code(*field) : QStringLiteral("none"))
            .run();
    }
}

RememberedMapping rememberedMapping(Connection& connection)
{
    RememberedMapping mapping;
    const auto rows = connection.statement(QStringLiteral("SELECT header, field FROM import_mapping"))
                          .all([](const Row& row) { return std::pair(row.text(0), row.text(1)); });
    for (const auto& [header, field] : rows) {
        const auto known = rosterFieldOf(field);
        if (known || field == u"none") {
            mapping[header] = known;
        }
    }
    return mapping;
}

} // namespace pd
