// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/roomperson.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace pd {

/// What the search box reads from the file: all rooms, all people, who is in which room now.
struct SearchRoom {
    RoomId id;
    QString code;
};
struct SearchPerson {
    PersonId id;
    QString name;
    QString initials; ///< every reading, separated by spaces
    QString pinyin;   ///< every reading, separated by spaces
    QStringList phones;
};
struct SearchLink {
    RoomId room;
    PersonId person;
    RoomRole role;
};
struct RegistrySearchRows {
    std::vector<SearchRoom> rooms; ///< in sort order
    std::vector<SearchPerson> people;
    std::vector<SearchLink> links;
};

/// How well something answers a query; the first is the best.
enum class SearchRank {
    RoomExact,          ///< "3-2-1201", "3栋2单元1201", "321201"
    NumberExact,        ///< "1201"
    RoomPrefix,         ///< "3-2-12", "3212"
    NumberPrefix,       ///< "12"
    RoomWithoutSection, ///< "3-1201" for 3-2-1201
    NameExact,
    NamePrefix,
    InitialsExact,
    InitialsPrefix,
    PinyinPrefix,
    NameAnywhere,
    PhoneEnd,
    PhoneAnywhere,
    RoomAnywhere, ///< "201" in 3-2-1201
};

/// Case, width and white space taken out: both what is typed and what it is compared with go through this.
QString foldedForSearch(const QString& text);

/// What was typed into the search box, made comparable once.
class RegistryQuery {
public:
    explicit RegistryQuery(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_folded.isEmpty(); }
    /// `code` as stored ("3-2-1201"), `compact` the same folded and without dashes ("321201").
    [[nodiscard]] std::optional<SearchRank> rankRoom(QStringView code, QStringView compact) const;
    /// All folded; `initials`, `pinyin` and `phones` hold several values separated by single spaces. Phones
    /// are looked at from three figures on.
    [[nodiscard]] std::optional<SearchRank> rankPerson(QStringView name, QStringView initials,
                                                       QStringView pinyin, QStringView phones) const;

private:
    [[nodiscard]] std::optional<SearchRank> rankPhone(QStringView phones) const;

    QString m_folded;
    QString m_room;     ///< beginning of a room code, empty if it cannot be one
    QString m_building; ///< of "3-1201", a room code written without its section
    QString m_number;
    bool m_figures = false; ///< nothing but figures
    bool m_letters = false; ///< nothing but Latin letters
};

/// One line of the answer: a room, or a person in a room (a person of several rooms has a line for each).
struct RegistryHit {
    std::optional<RoomId> room;
    std::optional<PersonId> person; ///< none: the room itself was found
    SearchRank rank = SearchRank::RoomAnywhere;
    QString roomCode; ///< empty for a person without a room
    QString name;     ///< the person, or the first person of the room; may be empty
    std::optional<RoomRole> role;
    QStringList maskedPhones;

    friend bool operator==(const RegistryHit&, const RegistryHit&) = default;
};

} // namespace pd
