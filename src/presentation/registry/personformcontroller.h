// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "presentation/registry/fieldtexts.h"

#include <optional>

namespace pd {

/// The form of a person and of his role in one room. Numbers are masked until revealed; what is left masked
/// stays.
class PersonFormController {
public:
    PersonFormController(RegistryDesk& desk, const CurrentSession& session) : m_desk(desk), m_session(session)
    {
    }

    /// A new person in that room.
    void startNew(RoomId room);
    /// A person, with his role if the form was opened from a room.
    Result<void> load(PersonId person, std::optional<RoomPersonId> role);
    [[nodiscard]] bool isNew() const noexcept { return !m_person; }
    [[nodiscard]] bool hasRole() const noexcept { return m_room.has_value(); }
    /// As loaded.
    [[nodiscard]] const FieldTexts& original() const noexcept { return m_original; }
    /// Phones and numbers in full, for the fields of the same name. Leaves a trace.
    Result<FieldTexts> reveal();

    [[nodiscard]] std::vector<Error> problems(const FieldTexts& typed) const;
    /// "张三丰 138****5678 3-2-1201" for everybody who may be the same person.
    [[nodiscard]] QStringList alike(const FieldTexts& typed) const;
    /// Errors: those of the desk. A person is saved before his role.
    Result<PersonId> save(const FieldTexts& typed);
    /// After Conflict: the fields that stand otherwise in the file now; the next save() goes on from that
    /// state.
    Result<std::vector<FieldDifference>> compareWithStored(const FieldTexts& typed);

private:
    Result<PersonId> saveChanged(const PersonDetails& details, const RoleDetails& role);

    RegistryDesk& m_desk;
    const CurrentSession& m_session;
    std::optional<PersonId> m_person;
    std::int64_t m_version = 0;
    PersonDetails m_details; ///< as loaded, masked
    std::optional<RoomId> m_room;
    std::optional<RoomPerson> m_role;
    FieldTexts m_original;
};

} // namespace pd
