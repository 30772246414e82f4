// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/recordformcontroller.h"
#include "presentation/registry/registrylookup.h"
#include "presentation/search/suggestion.h"

namespace pd {

/// Somebody the registry knows already, in words that tell him from others of the same name.
struct KnownPerson {
    PersonId id;
    QString name;
    QString detail; ///< "138****5678 · 3-2-1201"
};
Suggestion suggestion(const KnownPerson& person);

/// The form of a person and of his role in one room; or of the role alone, for a person who is known already.
/// Numbers are masked until revealed; what is left masked stays.
class PersonFormController : public RecordFormController {
    Q_OBJECT
public:
    PersonFormController(RegistryDesk& desk, DraftDesk& drafts, const CurrentSession& session,
                         RegistryLookup lookup)
        : RecordFormController(desk, drafts, session), m_lookup(std::move(lookup))
    {
    }

    /// A new person in that room.
    void startNew(RoomId room);
    /// A known person in that room: choose() says who.
    void startLink(RoomId room);
    /// Instead of the new person that is being typed; his role stays typed.
    void linkInstead(PersonId person);
    /// A person, with his role if the form was opened from a room.
    Result<void> load(PersonId person, std::optional<RoomPersonId> role);
    [[nodiscard]] bool isNew() const override { return !m_person; }
    [[nodiscard]] bool isLink() const noexcept { return m_link; }
    [[nodiscard]] bool hasRole() const noexcept { return m_room.has_value(); }
    /// Phones and numbers in full, for the fields of the same name. Leaves a trace.
    Result<FieldTexts> reveal();

    [[nodiscard]] std::vector<Error> problems() const override;
    /// Everybody who may be the same person as the one being typed, same number first.
    [[nodiscard]] std::vector<KnownPerson> alike() const;
    /// People whose name, number or room is meant by `text`, at most nine.
    [[nodiscard]] std::vector<KnownPerson> known(const QString& text) const;
    void choose(PersonId person);
    /// Who was chosen: "张三丰 · 138****5678 · 3-2-1201"; empty for nobody.
    [[nodiscard]] QString chosenText() const;

private:
    /// Errors: those of the desk. Person and role are saved in one step.
    Result<void> store() override;
    Result<void> reload() override;
    [[nodiscard]] std::optional<PersonId> chosen() const;
    [[nodiscard]] std::vector<KnownPerson> knownIn(RoomId room) const;

    RegistryLookup m_lookup;
    bool m_link = false;
    std::optional<PersonId> m_person;
    PersonDetails m_details; ///< as loaded, masked
    std::optional<RoomId> m_room;
    std::optional<RoomPerson> m_role;
};

} // namespace pd
