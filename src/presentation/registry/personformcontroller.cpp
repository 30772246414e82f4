// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/personformcontroller.h"

#include <algorithm>

namespace pd {

namespace {

constexpr std::size_t mostKnown = 9;

/// Whom the role is for; no input of its own.
QString personKey()
{
    return QStringLiteral("personId");
}

QString dotted(QStringList words)
{
    words.removeDuplicates();
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

KnownPerson knownPerson(const PersonPage& page)
{
    QStringList words = page.person.details.phones.mid(0, 1);
    for (const PersonRole& role : page.roles) {
        words << role.roomCode;
    }
    return {page.person.id, page.person.details.name, dotted(words)};
}

} // namespace

Suggestion suggestion(const KnownPerson& person)
{
    return {person.name, person.detail, QStringLiteral("user")};
}

void PersonFormController::startNew(RoomId room)
{
    keepDraft();
    m_link = false;
    m_person.reset();
    m_details = {};
    m_room = room;
    m_role.reset();
    FieldTexts original = fieldTexts(PersonDetails());
    original.insert(fieldTexts(RoleDetails()));
    begin(QStringLiteral("person:new:%1").arg(room.value()), original, {});
}

void PersonFormController::startLink(RoomId room)
{
    startNew(room);
    m_link = true;
    FieldTexts original = fieldTexts(RoleDetails());
    original.insert(personKey(), QString());
    begin(QStringLiteral("person:link:%1").arg(room.value()), original, {});
}

void PersonFormController::linkInstead(PersonId person)
{
    const RoomId room = m_room.value();
    const FieldTexts before = typed();
    discard();
    startLink(room);
    FieldTexts texts = typed();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        it.value() = before.value(it.key(), it.value());
    }
    texts.insert(personKey(), QString::number(person.value()));
    type(texts);
}

Result<void> PersonFormController::load(PersonId person, std::optional<RoomPersonId> role)
{
    keepDraft();
    m_link = false;
    m_person = person;
    m_role.reset();
    if (role) {
        // reload() looks for this one among the person's roles.
        m_role = RoomPerson{*role, {RoomId(0), person, {}, {}, {}, {}, {}}, 0};
    }
    const auto loaded = reload();
    if (!loaded) {
        return loaded;
    }
    begin(QStringLiteral("person:%1:%2").arg(person.value()).arg(m_role ? m_role->id.value() : 0), original(),
          versions());
    return {};
}

Result<void> PersonFormController::reload()
{
    const auto page = desk().person(session(), m_person.value());
    if (!page) {
        return page.error();
    }
    const auto role = m_role ? std::optional(m_role->id) : std::nullopt;
    m_details = page->person.details;
    m_room.reset();
    m_role.reset();
    FieldTexts original = fieldTexts(m_details);
    std::vector<std::int64_t> versions{page->person.version};
    for (const PersonRole& held : page->roles) {
        if (held.link.id == role) {
            const RoomPersonDetails& link = held.link.details;
            m_room = link.room;
            m_role = held.link;
            versions.push_back(held.link.version);
            original.insert(
                fieldTexts(RoleDetails{link.role, link.share, link.relation, link.from, link.to}));
        }
    }
    setOriginal(original, versions);
    return {};
}

Result<FieldTexts> PersonFormController::reveal()
{
    const auto whole = desk().reveal(session(), m_person.value());
    if (!whole) {
        return whole.error();
    }
    const FieldTexts all = fieldTexts(whole->details);
    FieldTexts revealed;
    for (const char* field : {"phone", "idNumber", "emergencyPhone"}) {
        revealed.insert(QLatin1String(field), all.value(QLatin1String(field)));
    }
    m_details = whole->details;
    mergeOriginal(revealed);
    return revealed;
}

std::vector<Error> PersonFormController::problems() const
{
    std::vector<Error> errors;
    if (m_link) {
        if (!chosen()) {
            errors.push_back(error(ErrorCode::Required, "person"));
        }
    } else {
        auto [details, unread] = typedPerson(typed());
        errors = std::move(unread);
        details.phones.removeIf([&](const QString& phone) { return m_details.phones.contains(phone); });
        if (details.idNumber == m_details.idNumber) {
            details.idNumber.clear();
        }
        if (details.emergencyPhone == m_details.emergencyPhone) {
            details.emergencyPhone.clear();
        }
        const auto wrong = desk().problems(details);
        errors.insert(errors.end(), wrong.begin(), wrong.end());
    }
    if (hasRole()) {
        const auto [role, unread] = typedRole(typed());
        errors.insert(errors.end(), unread.begin(), unread.end());
        const auto more = check(role.of(*m_room, m_person.value_or(PersonId(0))));
        errors.insert(errors.end(), more.begin(), more.end());
    }
    return errors;
}

std::vector<KnownPerson> PersonFormController::alike() const
{
    std::vector<KnownPerson> people;
    if (m_link) {
        return people;
    }
    if (const auto pages = desk().alike(session(), typedPerson(typed()).value, m_person)) {
        std::ranges::transform(*pages, std::back_inserter(people), knownPerson);
    }
    return people;
}

std::vector<KnownPerson> PersonFormController::known(const QString& text) const
{
    std::vector<KnownPerson> people;
    const auto add = [&](const KnownPerson& person) {
        const auto same = std::ranges::find(people, person.id, &KnownPerson::id);
        if (same != people.end()) {
            same->detail = dotted({same->detail, person.detail.section(QStringLiteral(" · "), -1)});
        } else if (people.size() < mostKnown) {
            people.push_back(person);
        }
    };
    for (const RegistryHit& hit : m_lookup(text.simplified(), 3 * mostKnown)) {
        if (people.size() >= mostKnown) {
            break;
        }
        if (hit.person) {
            add({*hit.person, hit.name, dotted(hit.maskedPhones.mid(0, 1) + QStringList{hit.roomCode})});
        } else if (hit.room) {
            std::ranges::for_each(knownIn(*hit.room), add);
        }
    }
    return people;
}

std::vector<KnownPerson> PersonFormController::knownIn(RoomId room) const
{
    std::vector<KnownPerson> people;
    if (const auto household = desk().household(session(), room)) {
        for (const HouseholdMember& member : household->members) {
            people.push_back({member.link.details.person, member.name,
                              dotted(member.phones.mid(0, 1) + QStringList{household->room.code})});
        }
    }
    return people;
}

void PersonFormController::choose(PersonId person)
{
    setTyped(personKey(), QString::number(person.value()));
}

std::optional<PersonId> PersonFormController::chosen() const
{
    const std::int64_t id = typed().value(personKey()).toLongLong();
    return id > 0 ? std::optional(PersonId(id)) : std::nullopt;
}

QString PersonFormController::chosenText() const
{
    const auto person = chosen();
    if (!person) {
        return {};
    }
    const auto page = desk().person(session(), *person);
    if (!page) {
        return {};
    }
    const KnownPerson known = knownPerson(*page);
    return dotted({known.name, known.detail});
}

Result<void> PersonFormController::store()
{
    auto [details, errors] = typedPerson(typed());
    const auto [role, unread] = typedRole(typed());
    errors.insert(errors.end(), unread.begin(), unread.end());
    if (!errors.empty()) {
        return errors.front();
    }
    if (m_link) {
        const auto linked = desk().addRole(session(), role.of(m_room.value(), chosen().value()));
        return linked ? Result<void>() : linked.error();
    }
    if (!m_person) {
        const auto added = desk().addPersonTo(session(), m_room.value(), details, role);
        return added ? Result<void>() : added.error();
    }
    std::optional<RoomPerson> changed = m_role;
    if (changed) {
        changed->details = role.of(*m_room, *m_person);
        changed->version = version(1);
    }
    const auto saved = desk().changePerson(session(), {*m_person, details, version(0)}, changed);
    return saved ? Result<void>() : saved.error();
}

} // namespace pd
