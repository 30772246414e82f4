// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/personformcontroller.h"

#include <algorithm>

namespace pd {

void PersonFormController::startNew(RoomId room)
{
    m_person.reset();
    m_version = 0;
    m_details = {};
    m_room = room;
    m_role.reset();
    m_original = fieldTexts(PersonDetails());
    m_original.insert(fieldTexts(RoleDetails()));
}

Result<void> PersonFormController::load(PersonId person, std::optional<RoomPersonId> role)
{
    const auto page = m_desk.person(m_session.session(), person);
    if (!page) {
        return page.error();
    }
    m_person = person;
    m_version = page->person.version;
    m_details = page->person.details;
    m_room.reset();
    m_role.reset();
    m_original = fieldTexts(m_details);
    for (const PersonRole& held : page->roles) {
        if (held.link.id == role) {
            const RoomPersonDetails& link = held.link.details;
            m_room = link.room;
            m_role = held.link;
            m_original.insert(
                fieldTexts(RoleDetails{link.role, link.share, link.relation, link.from, link.to}));
        }
    }
    return {};
}

Result<FieldTexts> PersonFormController::reveal()
{
    const auto whole = m_desk.reveal(m_session.session(), m_person.value());
    if (!whole) {
        return whole.error();
    }
    const FieldTexts all = fieldTexts(whole->details);
    FieldTexts revealed;
    for (const char* field : {"phone", "idNumber", "emergencyPhone"}) {
        revealed.insert(QLatin1String(field), all.value(QLatin1String(field)));
    }
    m_details = whole->details;
    m_original.insert(revealed);
    return revealed;
}

std::vector<Error> PersonFormController::problems(const FieldTexts& typed) const
{
    auto errors = typedPerson(typed).errors;
    PersonDetails details = typedPerson(typed).value;
    details.phones.removeIf([&](const QString& phone) { return m_details.phones.contains(phone); });
    if (details.idNumber == m_details.idNumber) {
        details.idNumber.clear();
    }
    if (details.emergencyPhone == m_details.emergencyPhone) {
        details.emergencyPhone.clear();
    }
    const auto wrong = m_desk.problems(details);
    errors.insert(errors.end(), wrong.begin(), wrong.end());
    if (hasRole()) {
        const auto [role, unread] = typedRole(typed);
        errors.insert(errors.end(), unread.begin(), unread.end());
        const auto more = check(role.of(*m_room, m_person.value_or(PersonId(0))));
        errors.insert(errors.end(), more.begin(), more.end());
    }
    return errors;
}

QStringList PersonFormController::alike(const FieldTexts& typed) const
{
    QStringList lines;
    if (const auto people = m_desk.alike(m_session.session(), typedPerson(typed).value, m_person)) {
        for (const PersonPage& page : *people) {
            QStringList words{page.person.details.name};
            words << page.person.details.phones.mid(0, 1);
            for (const PersonRole& role : page.roles) {
                words << role.roomCode;
            }
            words.removeDuplicates();
            lines << words.join(u' ');
        }
    }
    return lines;
}

Result<PersonId> PersonFormController::save(const FieldTexts& typed)
{
    auto errors = typedPerson(typed).errors;
    const auto [role, unread] = typedRole(typed);
    errors.insert(errors.end(), unread.begin(), unread.end());
    if (!errors.empty()) {
        return errors.front();
    }
    const PersonDetails details = typedPerson(typed).value;
    if (m_person) {
        return saveChanged(details, role);
    }
    const auto added = m_desk.addPersonTo(m_session.session(), m_room.value(), details, role);
    return added ? Result<PersonId>(added->id) : added.error();
}

Result<PersonId> PersonFormController::saveChanged(const PersonDetails& details, const RoleDetails& role)
{
    if (details != m_details) {
        const auto saved = m_desk.changePerson(m_session.session(), {*m_person, details, m_version});
        if (!saved) {
            return saved.error();
        }
        m_version = saved->version;
        m_details = saved->details;
    }
    if (m_role) {
        RoomPerson changed = *m_role;
        changed.details = role.of(*m_room, *m_person);
        if (changed != *m_role) {
            const auto saved = m_desk.changeRole(m_session.session(), changed);
            if (!saved) {
                return saved.error();
            }
            m_role = *saved;
        }
    }
    return *m_person;
}

Result<std::vector<FieldDifference>> PersonFormController::compareWithStored(const FieldTexts& typed)
{
    const auto role = m_role ? std::optional(m_role->id) : std::nullopt;
    const auto loaded = load(m_person.value(), role);
    if (!loaded) {
        return loaded.error();
    }
    return differences(typed, m_original);
}

} // namespace pd
