// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/importbatch.h"
#include "domain/registry/roster.h"
#include "storage/sql/connection.h"

#include <QtCore/QHash>

#include <functional>
#include <optional>
#include <vector>

namespace pd {

/// Called now and then; false stops the work.
using ImportProgress = std::function<bool(int done, int total)>;

/// Thrown when ImportProgress said stop.
struct ImportCancelled {};

/// A room, person or link as it is stored (or not yet) and as it will be.
template <class IdType, class Details>
struct Planned {
    std::optional<IdType> id; ///< none: to be added
    std::int64_t version = 0;
    Details before;
    Details after;
    [[nodiscard]] bool changed() const { return !id || !(before == after); }
};

struct PlannedRoom : Planned<RoomId, RoomDetails> {
    RoomNumber number;
    std::vector<std::size_t> links;
    bool inFile = false;
    bool peopleChanged = false;
};

struct PlannedPerson : Planned<PersonId, PersonDetails> {
    bool inFile = false;
};

/// Room and person are indices into the plan; `after.room` and `after.person` are set when written.
struct LinkDetails {
    RoomRole role = RoomRole::Owner;
    std::optional<Share> share;
    QString relation;
    std::optional<Date> from;
    std::optional<Date> to;

    friend bool operator==(const LinkDetails&, const LinkDetails&) = default;
};

struct PlannedLink : Planned<RoomPersonId, LinkDetails> {
    std::size_t room = 0;
    std::size_t person = 0;
};

/// The whole registry in memory with a roster laid over it. What the file does not mention stays as it is;
/// nobody is removed from a room. A person is known again by ID number, by name and phone, or by name within
/// the same room.
class RosterPlan {
public:
    /// Reads only. Throws StorageError, ImportCancelled.
    RosterPlan(Connection& connection, const Roster& roster, const Date& today,
               const ImportProgress& progress);

    [[nodiscard]] ImportCounts counts() const;
    /// What does not fit what is stored; such rooms are left out of the plan.
    [[nodiscard]] const std::vector<RosterProblem>& problems() const { return m_problems; }

    std::vector<PlannedRoom> rooms;
    std::vector<PlannedPerson> people;
    std::vector<PlannedLink> links;

private:
    void loadRooms(Connection& connection);
    void loadPeople(Connection& connection);
    void loadLinks(Connection& connection);
    void lay(const RosterRoom& room, const Date& today);
    std::optional<RosterProblem> refusal(const RosterRoom& room, const Date& today) const;
    std::size_t roomFor(const RosterRoom& room);
    std::optional<std::size_t> known(const RosterPerson& person, std::optional<std::size_t> room) const;
    std::size_t personFor(const RosterPerson& person, std::size_t room);
    void index(std::size_t person);
    void link(std::size_t room, std::size_t person, const RosterPerson& details, const Date& today);

    QHash<QString, std::size_t> m_roomOfCode;
    QHash<QString, std::size_t> m_personOfId;
    QHash<QString, std::size_t> m_personOfPhone; ///< key: name, line break, phone
    QHash<qint64, std::size_t> m_roomOfRow;
    QHash<qint64, std::size_t> m_personOfRow;
    std::vector<RosterProblem> m_problems;
};

} // namespace pd
