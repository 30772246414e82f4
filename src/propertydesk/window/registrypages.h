// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/registrypagecontroller.h"
#include "presentation/registry/rosterimportcontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class RegistryPage;

/// The registry in the window: rooms and people with their history, and the import of rosters.
class RegistryPages : public QObject {
    Q_OBJECT
public:
    explicit RegistryPages(DeskFrame& frame);

    void openRoom(RoomId room);
    /// While the registry is on screen: the room it shows.
    [[nodiscard]] std::optional<RoomId> shownRoom() const;
    /// Other workflows add their blocks to it.
    [[nodiscard]] RegistryPage& page() { return *m_page; }

Q_SIGNALS:
    void orderRequested(pd::OrderId order);

private:
    DeskFrame& m_frame;
    RegistryPageController m_controller;
    RosterImportController m_import;
    RegistryPage* m_page;
};

} // namespace pd
