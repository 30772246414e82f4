// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/registry/registryaudit.h"
#include "application/registry/registrydesk.h"
#include "storage/registry/buildingstore.h"
#include "storage/registry/registryqueries.h"
#include "storage/staff/staffqueries.h"

#include <algorithm>

namespace pd {

namespace {

QJsonObject sectionJson(const QString& code)
{
    return {{QStringLiteral("code"), code}};
}

void addSections(UnitOfWork& unit, BuildingId building, const std::vector<SectionEntry>& sections)
{
    for (const SectionEntry& section : sections) {
        if (!section.id) {
            const SectionId id = BuildingStore(unit).addSection(building, section.code);
            unit.audit(audit::subject(id), {}, sectionJson(section.code));
        }
    }
}

/// The first thing that keeps the sections from the building: `stored` are those it has.
std::optional<Error> refusal(const std::vector<SectionEntry>& sections, const std::vector<Section>& stored)
{
    for (const SectionEntry& section : sections) {
        const auto same = std::ranges::find(stored, section.code, &Section::code);
        if (same != stored.end() && same->id != section.id) {
            return error(ErrorCode::Duplicate, sectionField(section.id), {section.code.toStdString()});
        }
        if (section.id && std::ranges::find(stored, *section.id, &Section::id) == stored.end()) {
            return audit::notFound(audit::subject(*section.id));
        }
    }
    return std::nullopt;
}

void renameSections(UnitOfWork& unit, const std::vector<SectionEntry>& sections,
                    const std::vector<Section>& stored)
{
    for (const SectionEntry& section : sections) {
        if (!section.id) {
            continue;
        }
        const auto before = std::ranges::find(stored, *section.id, &Section::id);
        if (before->code != section.code) {
            BuildingStore(unit).renameSection(*section.id, section.code);
            unit.audit(audit::subject(*section.id), sectionJson(before->code), sectionJson(section.code));
        }
    }
}

} // namespace

Result<std::vector<Building>> RegistryDesk::buildings(const Session& session)
{
    return m_reads.run(
        session, Permission::ViewRegistry,
        [](Connection& db) -> Result<std::vector<Building>> { return RegistryQueries(db).buildings(); });
}

Result<std::vector<Section>> RegistryDesk::sections(const Session& session, BuildingId building)
{
    return m_reads.run(session, Permission::ViewRegistry,
                       [&](Connection& db) -> Result<std::vector<Section>> {
                           return RegistryQueries(db).sections(building);
                       });
}

Result<std::vector<BuildingRow>> RegistryDesk::buildingRows(const Session& session)
{
    return m_reads.run(session, Permission::ViewRegistry,
                       [](Connection& db) -> Result<std::vector<BuildingRow>> {
                           return RegistryQueries(db).buildingRows();
                       });
}

Result<BuildingRow> RegistryDesk::building(const Session& session, BuildingId id)
{
    const auto rows = buildingRows(session);
    if (!rows) {
        return rows.error();
    }
    for (const BuildingRow& row : *rows) {
        if (row.building.id == id) {
            return row;
        }
    }
    return audit::notFound(audit::subject(id));
}

Result<Building> RegistryDesk::addBuilding(const Session& session, const BuildingEntry& typed)
{
    return m_writes.run(session, pd::addBuilding, [&](UnitOfWork& unit) -> Result<Building> {
        const BuildingEntry entry = normalized(typed);
        if (const auto errors = check(entry); !errors.empty()) {
            return errors.front();
        }
        if (RegistryQueries(unit.connection()).buildingByCode(entry.details.code)) {
            return error(ErrorCode::Duplicate, "code", {entry.details.code.toStdString()});
        }
        const BuildingId id = BuildingStore(unit).add(entry.details);
        unit.audit(audit::subject(id), {}, audit::json(entry.details));
        addSections(unit, id, entry.sections);
        unit.changed(Topic::Registry);
        return Building{id, entry.details, 1};
    });
}

Result<Building> RegistryDesk::changeBuilding(const Session& session, BuildingId id, std::int64_t version,
                                              const BuildingEntry& typed)
{
    return m_writes.run(session, pd::changeBuilding, [&](UnitOfWork& unit) -> Result<Building> {
        const BuildingEntry entry = normalized(typed);
        if (const auto errors = check(entry); !errors.empty()) {
            return errors.front();
        }
        RegistryQueries queries(unit.connection());
        const auto before = queries.building(id);
        if (!before) {
            return audit::notFound(audit::subject(id));
        }
        if (before->version != version) {
            return error(ErrorCode::Conflict);
        }
        const auto same = queries.buildingByCode(entry.details.code);
        if (same && same->id != id) {
            return error(ErrorCode::Duplicate, "code", {entry.details.code.toStdString()});
        }
        const auto stored = queries.sections(id);
        if (const auto refused = refusal(entry.sections, stored)) {
            return *refused;
        }
        if (!BuildingStore(unit).update({id, entry.details, version})) {
            return error(ErrorCode::Conflict);
        }
        unit.audit(audit::subject(id), audit::json(before->details), audit::json(entry.details));
        renameSections(unit, entry.sections, stored);
        addSections(unit, id, entry.sections);
        unit.changed(Topic::Registry);
        return Building{id, entry.details, version + 1};
    });
}

Result<std::vector<Butler>> RegistryDesk::butlers(const Session& session, const std::optional<StaffId>& also)
{
    return m_reads.run(session, Permission::ViewRegistry, [&](Connection& db) -> Result<std::vector<Butler>> {
        StaffQueries staff(db);
        auto butlers = staff.butlers();
        if (also && std::ranges::find(butlers, *also, &Butler::id) == butlers.end()) {
            if (const auto member = staff.byId(*also)) {
                butlers.push_back({*also, member->details.name});
            }
        }
        return butlers;
    });
}

} // namespace pd
