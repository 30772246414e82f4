// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/recordformcontroller.h"

namespace pd {

/// The room form.
class RoomFormController : public RecordFormController {
    Q_OBJECT
public:
    RoomFormController(RegistryDesk& desk, DraftDesk& drafts, const CurrentSession& session)
        : RecordFormController(desk, drafts, session)
    {
    }

    /// A new room in `building` (may be empty).
    void startNew(const QString& building);
    Result<void> load(RoomId room);
    [[nodiscard]] bool isNew() const override { return !m_room; }
    /// As loaded or saved.
    [[nodiscard]] const std::optional<RoomId>& room() const noexcept { return m_room; }

    [[nodiscard]] std::vector<Error> problems() const override;

    /// Codes of the buildings, and of the sections of one, to choose from.
    [[nodiscard]] QStringList buildings() const;
    [[nodiscard]] QStringList sections(const QString& building) const;
    /// Who may look after the room, and who does (REG-11).
    [[nodiscard]] std::vector<Butler> butlers() const;

private:
    /// Errors: those of RegistryDesk::addRoom and changeRoom.
    Result<void> store() override;
    Result<void> reload() override;

    std::optional<RoomId> m_room;
    std::optional<StaffId> m_butler; ///< as loaded
};

} // namespace pd
