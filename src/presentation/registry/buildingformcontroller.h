// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/recordformcontroller.h"

namespace pd {

/// The form of a building with its sections.
class BuildingFormController : public RecordFormController {
    Q_OBJECT
public:
    BuildingFormController(RegistryDesk& desk, DraftDesk& drafts, const CurrentSession& session)
        : RecordFormController(desk, drafts, session)
    {
    }

    void startNew();
    Result<void> load(BuildingId building);
    [[nodiscard]] bool isNew() const override { return !m_building; }
    /// As loaded or saved.
    [[nodiscard]] const std::optional<BuildingId>& building() const noexcept { return m_building; }
    /// Fields of the stored sections, in natural order; their texts are in typed().
    [[nodiscard]] const QStringList& sectionFields() const noexcept { return m_sectionFields; }

    [[nodiscard]] std::vector<Error> problems() const override;

private:
    /// Errors: those of RegistryDesk::addBuilding and changeBuilding.
    Result<void> store() override;
    Result<void> reload() override;

    std::optional<BuildingId> m_building;
    QStringList m_sectionFields;
};

} // namespace pd
