// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "presentation/registry/fieldtexts.h"

#include <optional>

namespace pd {

/// The room form without a window: what it starts with, what is wrong with it, saving, and what to do when
/// somebody else was faster.
class RoomFormController {
public:
    RoomFormController(RegistryDesk& desk, const CurrentSession& session) : m_desk(desk), m_session(session)
    {
    }

    /// A new room in `building` (may be empty).
    void startNew(const QString& building);
    Result<void> load(RoomId room);
    [[nodiscard]] bool isNew() const noexcept { return !m_room; }
    /// As loaded.
    [[nodiscard]] const FieldTexts& original() const noexcept { return m_original; }

    [[nodiscard]] std::vector<Error> problems(const FieldTexts& typed) const;
    /// Gives the room. Errors: those of RegistryDesk::addRoom and changeRoom.
    Result<RoomId> save(const FieldTexts& typed);
    /// After Conflict: the fields that stand otherwise in the file now; the next save() goes on from that
    /// state.
    Result<std::vector<FieldDifference>> compareWithStored(const FieldTexts& typed);

    /// Codes of the buildings, and of the sections of one, to choose from.
    [[nodiscard]] QStringList buildings() const;
    [[nodiscard]] QStringList sections(const QString& building) const;

private:
    RegistryDesk& m_desk;
    const CurrentSession& m_session;
    std::optional<RoomId> m_room;
    std::int64_t m_version = 0;
    FieldTexts m_original;
    std::optional<StaffId> m_butler; ///< not on the form: kept as it is
};

} // namespace pd
