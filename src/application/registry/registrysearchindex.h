// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/registrysearch.h"

#include <cstdint>
#include <span>
#include <vector>

namespace pd {

/// All rooms and people of an office in a form that is scanned in a few milliseconds. A plain value: built on
/// any thread, handed over, read from any thread.
class RegistrySearchIndex {
public:
    RegistrySearchIndex() = default;
    static RegistrySearchIndex build(const RegistrySearchRows& rows);

    /// At most `limit` hits, best rank first, then in the order of rooms, people without a room last; the
    /// same file and query always give the same answer.
    [[nodiscard]] std::vector<RegistryHit> search(const QString& typed, std::size_t limit) const;
    [[nodiscard]] std::size_t rooms() const noexcept { return m_rooms.size(); }
    [[nodiscard]] std::size_t people() const noexcept { return m_people.size(); }

private:
    /// A piece of m_text.
    struct Span {
        std::uint32_t at = 0;
        std::uint32_t length = 0;
    };
    struct RoomEntry {
        RoomId id;
        Span code;
        Span compact;
        std::uint32_t firstLink; ///< in m_roomLinks
        std::uint32_t links;
    };
    struct PersonEntry {
        PersonId id;
        Span name;
        Span folded;
        Span initials;
        Span pinyin;
        Span phones;
        std::uint32_t firstLink; ///< in m_personLinks
        std::uint32_t links;
    };
    struct Link {
        std::uint32_t room;
        std::uint32_t person;
        RoomRole role;
    };
    struct Match;

    Span keep(QStringView text);
    [[nodiscard]] QStringView text(Span span) const
    {
        return QStringView(m_text).mid(static_cast<qsizetype>(span.at), static_cast<qsizetype>(span.length));
    }
    void addLinks(const RegistrySearchRows& rows);
    [[nodiscard]] std::span<const Link> linksOf(const RoomEntry& room) const;
    [[nodiscard]] std::span<const Link> linksOf(const PersonEntry& person) const;
    [[nodiscard]] std::vector<Match> matches(const RegistryQuery& query) const;
    [[nodiscard]] RegistryHit hit(const Match& match) const;

    QString m_text; ///< everything one behind the other: one block of memory instead of some hundred thousand
    std::vector<RoomEntry> m_rooms;    ///< in sort order
    std::vector<PersonEntry> m_people; ///< by name, then id
    std::vector<Link> m_roomLinks;     ///< by room, role, person
    std::vector<Link> m_personLinks;   ///< by person, room, role; one per room
};

} // namespace pd
