// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "presentation/registry/buildingformcontroller.h"
#include "presentation/registry/buildingsmodel.h"
#include "presentation/registry/householdmodel.h"
#include "presentation/registry/personformcontroller.h"
#include "presentation/registry/roomformcontroller.h"
#include "presentation/registry/roomlistmodel.h"

#include <QtCore/QObject>

namespace pd {

/// What the registry page shows: the list, the room that is open, the buildings, the forms. Reads again after
/// each change.
class RegistryPageController : public QObject {
    Q_OBJECT
public:
    /// Everything the page works with; all of it outlives the controller.
    struct Desks {
        RegistryDesk& registry;
        DraftDesk& drafts;
        const CurrentSession& session;
        Changes& changes;
        RegistryLookup lookup;
    };
    explicit RegistryPageController(const Desks& desks, QObject* parent = nullptr);

    [[nodiscard]] RoomListModel& list() noexcept { return m_list; }
    [[nodiscard]] HouseholdModel& people() noexcept { return m_people; }
    [[nodiscard]] BuildingsModel& buildingsModel() noexcept { return m_buildings; }
    [[nodiscard]] RoomFormController& roomForm() noexcept { return m_roomForm; }
    [[nodiscard]] PersonFormController& personForm() noexcept { return m_personForm; }
    [[nodiscard]] BuildingFormController& buildingForm() noexcept { return m_buildingForm; }

    [[nodiscard]] std::vector<Building> buildings() const;
    Result<void> open(RoomId room);
    void setWithFormer(bool withFormer);
    [[nodiscard]] const std::optional<Household>& household() const noexcept { return m_household; }
    /// "Residence · Lived in · 89.40 m² · butler 王芳".
    [[nodiscard]] QString facts() const;
    /// "In warranty: waterproofing until 2028-05-01; over: …"; empty without warranties.
    [[nodiscard]] QString warranty() const;
    /// Shows the person's phones in full in people(). Leaves a trace.
    Result<void> reveal(PersonId person);
    [[nodiscard]] bool mayEdit() const { return m_session.session().may(Permission::EditRegistry); }
    [[nodiscard]] bool mayImport() const { return m_session.session().may(Permission::ImportRegistry); }
    [[nodiscard]] bool mayReveal() const { return m_session.session().may(Permission::RevealPersonalData); }
    void refresh();

Q_SIGNALS:
    /// List, household or rights may be other than before.
    void refreshed();

private:
    RegistryDesk& m_desk;
    const CurrentSession& m_session;
    RoomListModel m_list;
    HouseholdModel m_people;
    BuildingsModel m_buildings;
    RoomFormController m_roomForm;
    PersonFormController m_personForm;
    BuildingFormController m_buildingForm;
    std::optional<RoomId> m_room;
    std::optional<Household> m_household;
    bool m_withFormer = false;
};

} // namespace pd
