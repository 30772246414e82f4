// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/registry/registryaudit.h"
#include "application/registry/registrydesk.h"
#include "storage/registry/personqueries.h"
#include "storage/registry/personstore.h"
#include "storage/registry/registryqueries.h"
#include "storage/registry/roomstore.h"

namespace pd {

namespace {

Result<Person> storedNew(UnitOfWork& unit, const PersonDetails& typed)
{
    const PersonDetails details = normalized(typed);
    if (const auto errors = check(details, unit.clock().today()); !errors.empty()) {
        return errors.front();
    }
    const PersonId id = PersonStore(unit).add(details);
    unit.audit(audit::subject(id), {}, audit::json(details));
    unit.changed(Topic::Registry);
    return Person{id, masked(details), 1};
}

/// The first thing that keeps the role from the room; `self` is the role itself when it is changed.
std::optional<Error> refusal(UnitOfWork& unit, const RoomPersonDetails& details,
                             std::optional<RoomPersonId> self)
{
    if (const auto errors = check(details); !errors.empty()) {
        return errors.front();
    }
    std::vector<RoomPersonDetails> others;
    for (const RoomPerson& other : PersonQueries(unit.connection()).rolesIn(details.room)) {
        if (other.id != self) {
            others.push_back(other.details);
        }
    }
    const auto errors = checkAmong(details, others);
    return errors.empty() ? std::nullopt : std::optional(errors.front());
}

Result<RoomPerson> storedNew(UnitOfWork& unit, RoomPersonDetails details)
{
    details.relation = details.relation.simplified();
    if (!RegistryQueries(unit.connection()).room(details.room)) {
        return audit::notFound(audit::subject(details.room));
    }
    if (!PersonQueries(unit.connection()).person(details.person)) {
        return audit::notFound(audit::subject(details.person));
    }
    if (const auto refused = refusal(unit, details, std::nullopt)) {
        return *refused;
    }
    const RoomPersonId id = RoomStore(unit).addPerson(details);
    unit.audit(audit::subject(id), {}, audit::json(details));
    unit.changed(Topic::Registry);
    return RoomPerson{id, details, 1};
}

/// True if there was something to write.
Result<bool> storedChange(UnitOfWork& unit, RoomPerson changed)
{
    const auto before = PersonQueries(unit.connection()).role(changed.id);
    if (!before || before->details.room != changed.details.room ||
        before->details.person != changed.details.person) {
        return audit::notFound(audit::subject(changed.id));
    }
    if (before->version != changed.version) {
        return error(ErrorCode::Conflict);
    }
    changed.details.relation = changed.details.relation.simplified();
    if (const auto refused = refusal(unit, changed.details, changed.id)) {
        return *refused;
    }
    if (changed.details == before->details) {
        return false;
    }
    if (!RoomStore(unit).updatePerson(changed)) {
        return error(ErrorCode::Conflict);
    }
    unit.audit(audit::subject(changed.id), audit::json(before->details), audit::json(changed.details));
    unit.changed(Topic::Registry);
    return true;
}

/// `mayRest`: a person who did not change is not written.
Result<Person> storedChange(UnitOfWork& unit, const Person& person, bool mayRest)
{
    const auto before = PersonQueries(unit.connection()).person(person.id);
    if (!before) {
        return audit::notFound(audit::subject(person.id));
    }
    if (before->version != person.version) {
        return error(ErrorCode::Conflict);
    }
    const PersonDetails details = normalized(unmasked(person.details, before->details));
    if (const auto errors = check(details, unit.clock().today()); !errors.empty()) {
        return errors.front();
    }
    if (mayRest && details == before->details) {
        return Person{person.id, masked(details), person.version};
    }
    if (!PersonStore(unit).update({person.id, details, person.version})) {
        return error(ErrorCode::Conflict);
    }
    unit.audit(audit::subject(person.id), audit::json(before->details), audit::json(details));
    unit.changed(Topic::Registry);
    return Person{person.id, masked(details), person.version + 1};
}

PersonPage maskedPage(PersonQueries& queries, Person person)
{
    person.details = masked(std::move(person.details));
    auto roles = queries.rolesOf(person.id);
    return {std::move(person), std::move(roles)};
}

} // namespace

Result<PersonPage> RegistryDesk::person(const Session& session, PersonId id)
{
    return m_reads.run(session, Permission::ViewRegistry, [&](Connection& db) -> Result<PersonPage> {
        PersonQueries queries(db);
        const auto person = queries.person(id);
        if (!person) {
            return audit::notFound(audit::subject(id));
        }
        return maskedPage(queries, *person);
    });
}

Result<Person> RegistryDesk::reveal(const Session& session, PersonId id)
{
    return m_reads.traced(session, revealPerson, audit::subject(id), [&](Connection& db) -> Result<Person> {
        const auto person = PersonQueries(db).person(id);
        if (!person) {
            return audit::notFound(audit::subject(id));
        }
        return *person;
    });
}

std::vector<Error> RegistryDesk::problems(const PersonDetails& details) const
{
    return check(normalized(details), today());
}

Result<std::vector<PersonPage>> RegistryDesk::alike(const Session& session, const PersonDetails& details,
                                                    std::optional<PersonId> except)
{
    return m_reads.run(session, Permission::ViewRegistry,
                       [&](Connection& db) -> Result<std::vector<PersonPage>> {
                           const PersonDetails typed = normalized(details);
                           PersonQueries queries(db);
                           std::vector<PersonPage> pages;
                           for (const Person& person : queries.alike(typed.name, typed.phones, except)) {
                               pages.push_back(maskedPage(queries, person));
                           }
                           return pages;
                       });
}

Result<Person> RegistryDesk::addPerson(const Session& session, const PersonDetails& details)
{
    return m_writes.run(session, pd::addPerson,
                        [&](UnitOfWork& unit) -> Result<Person> { return storedNew(unit, details); });
}

Result<Person> RegistryDesk::addPersonTo(const Session& session, RoomId room, const PersonDetails& details,
                                         const RoleDetails& role)
{
    return m_writes.run(session, pd::addPerson, [&](UnitOfWork& unit) -> Result<Person> {
        auto person = storedNew(unit, details);
        if (!person) {
            return person;
        }
        if (const auto stored = storedNew(unit, role.of(room, person->id)); !stored) {
            return stored.error();
        }
        return person;
    });
}

Result<Person> RegistryDesk::changePerson(const Session& session, const Person& person,
                                          const std::optional<RoomPerson>& role)
{
    return m_writes.run(session, pd::changePerson, [&](UnitOfWork& unit) -> Result<Person> {
        bool roleStored = false;
        if (role) {
            const auto stored = storedChange(unit, *role);
            if (!stored) {
                return stored.error();
            }
            roleStored = *stored;
        }
        return storedChange(unit, person, roleStored);
    });
}

Result<RoomPerson> RegistryDesk::addRole(const Session& session, const RoomPersonDetails& details)
{
    return m_writes.run(session, pd::addRole,
                        [&](UnitOfWork& unit) -> Result<RoomPerson> { return storedNew(unit, details); });
}

} // namespace pd
