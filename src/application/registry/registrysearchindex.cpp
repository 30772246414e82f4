// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/registry/registrysearchindex.h"

#include "domain/registry/masking.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace pd {

namespace {

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

/// Folds each value, keeps the spaces between them.
QString foldedWords(const QStringList& words)
{
    QStringList folded;
    for (const QString& word : words) {
        folded << foldedForSearch(word);
    }
    return folded.join(u' ');
}

std::uint32_t index(std::size_t value)
{
    return static_cast<std::uint32_t>(value);
}

} // namespace

struct RegistrySearchIndex::Match {
    SearchRank rank;
    std::uint32_t room;   ///< nowhere: a person without a room
    std::uint32_t person; ///< nowhere: the room itself
    RoomRole role;

    /// A room stands before its people.
    [[nodiscard]] auto key() const { return std::tuple(rank, room, person != nowhere, person); }
};

RegistrySearchIndex RegistrySearchIndex::build(const RegistrySearchRows& rows)
{
    RegistrySearchIndex result;
    result.m_rooms.reserve(rows.rooms.size());
    for (const SearchRoom& room : rows.rooms) {
        const Span code = result.keep(room.code);
        const Span compact = result.keep(foldedForSearch(room.code).remove(u'-'));
        result.m_rooms.push_back({room.id, code, compact, 0, 0});
    }
    std::vector<const SearchPerson*> people;
    people.reserve(rows.people.size());
    for (const SearchPerson& person : rows.people) {
        people.push_back(&person);
    }
    std::ranges::sort(people, {},
                      [](const SearchPerson* person) { return std::tie(person->name, person->id); });
    result.m_people.reserve(people.size());
    for (const SearchPerson* person : people) {
        const Span name = result.keep(person->name);
        const Span folded = result.keep(foldedForSearch(person->name));
        const Span initials = result.keep(foldedWords(person->initials.split(u' ', Qt::SkipEmptyParts)));
        const Span pinyin = result.keep(foldedWords(person->pinyin.split(u' ', Qt::SkipEmptyParts)));
        const Span phones = result.keep(foldedWords(person->phones));
        result.m_people.push_back({person->id, name, folded, initials, pinyin, phones, 0, 0});
    }
    result.addLinks(rows);
    result.m_text.squeeze();
    return result;
}

void RegistrySearchIndex::addLinks(const RegistrySearchRows& rows)
{
    std::unordered_map<RoomId, std::uint32_t> roomAt;
    for (std::size_t i = 0; i < m_rooms.size(); ++i) {
        roomAt.emplace(m_rooms[i].id, index(i));
    }
    std::unordered_map<PersonId, std::uint32_t> personAt;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        personAt.emplace(m_people[i].id, index(i));
    }
    for (const SearchLink& link : rows.links) {
        const auto room = roomAt.find(link.room);
        const auto person = personAt.find(link.person);
        if (room != roomAt.end() && person != personAt.end()) {
            m_roomLinks.push_back({room->second, person->second, link.role});
        }
    }
    m_personLinks = m_roomLinks;
    std::ranges::sort(m_roomLinks, {},
                      [](const Link& link) { return std::tuple(link.room, link.role, link.person); });
    std::ranges::sort(m_personLinks, {},
                      [](const Link& link) { return std::tuple(link.person, link.room, link.role); });
    const auto same = std::ranges::unique(
        m_personLinks, [](const Link& a, const Link& b) { return a.person == b.person && a.room == b.room; });
    m_personLinks.erase(same.begin(), same.end());
    for (std::size_t i = m_roomLinks.size(); i-- > 0;) {
        RoomEntry& room = m_rooms[m_roomLinks[i].room];
        room.firstLink = index(i);
        ++room.links;
    }
    for (std::size_t i = m_personLinks.size(); i-- > 0;) {
        PersonEntry& person = m_people[m_personLinks[i].person];
        person.firstLink = index(i);
        ++person.links;
    }
}

std::vector<RegistryHit> RegistrySearchIndex::search(const QString& typed, std::size_t limit) const
{
    auto found = matches(RegistryQuery(typed));
    const std::size_t count = std::min(limit, found.size());
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(count), {}, &Match::key);
    std::vector<RegistryHit> hits;
    hits.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        hits.push_back(hit(found[i]));
    }
    return hits;
}

std::vector<RegistrySearchIndex::Match> RegistrySearchIndex::matches(const RegistryQuery& query) const
{
    std::vector<Match> found;
    if (query.isEmpty()) {
        return found;
    }
    for (std::size_t i = 0; i < m_rooms.size(); ++i) {
        if (const auto rank = query.rankRoom(text(m_rooms[i].code), text(m_rooms[i].compact))) {
            found.push_back({*rank, index(i), nowhere, RoomRole::Owner});
        }
    }
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        const PersonEntry& person = m_people[i];
        const auto rank = query.rankPerson(text(person.folded), text(person.initials), text(person.pinyin),
                                           text(person.phones));
        if (!rank) {
            continue;
        }
        for (const Link& link : linksOf(person)) {
            found.push_back({*rank, link.room, index(i), link.role});
        }
        if (person.links == 0) {
            found.push_back({*rank, nowhere, index(i), RoomRole::Owner});
        }
    }
    return found;
}

RegistryHit RegistrySearchIndex::hit(const Match& match) const
{
    RegistryHit result;
    result.rank = match.rank;
    std::uint32_t who = match.person;
    if (match.room != nowhere) {
        const RoomEntry& room = m_rooms[match.room];
        result.room = room.id;
        result.roomCode = text(room.code).toString();
        if (who == nowhere && room.links > 0) {
            who = linksOf(room).front().person;
            result.role = linksOf(room).front().role;
        } else if (who != nowhere) {
            result.role = match.role;
        }
    }
    if (match.person != nowhere) {
        result.person = m_people[match.person].id;
    }
    if (who != nowhere) {
        result.name = text(m_people[who].name).toString();
        for (const QString& phone : text(m_people[who].phones).toString().split(u' ', Qt::SkipEmptyParts)) {
            result.maskedPhones << maskedPhone(phone);
        }
    }
    return result;
}

std::span<const RegistrySearchIndex::Link> RegistrySearchIndex::linksOf(const RoomEntry& room) const
{
    return std::span(m_roomLinks).subspan(room.firstLink, room.links);
}

std::span<const RegistrySearchIndex::Link> RegistrySearchIndex::linksOf(const PersonEntry& person) const
{
    return std::span(m_personLinks).subspan(person.firstLink, person.links);
}

RegistrySearchIndex::Span RegistrySearchIndex::keep(QStringView text)
{
    const Span span{static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(text.size())};
    m_text += text;
    return span;
}

} // namespace pd
