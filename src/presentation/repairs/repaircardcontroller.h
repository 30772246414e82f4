// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/repairs/aftercaredesk.h"
#include "presentation/outside/texttable.h"

namespace pd {

/// The repair card of one room (REP-53).
class RepairCardController : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the controller.
    RepairCardController(AfterCareDesk& desk, const CurrentSession& session, Changes& changes,
                         QObject* parent = nullptr);

    void setRoom(RoomId room);
    [[nodiscard]] const std::optional<RepairCard>& card() const { return m_card; }
    [[nodiscard]] TextTable& table() { return m_table; }
    [[nodiscard]] OrderId orderOf(int row) const;
    /// "12 repairs of the home's own parts, the last one on 2026-11-03"
    [[nodiscard]] QString summary() const;
    void retell();

Q_SIGNALS:
    void changed();

private:
    void load();

    AfterCareDesk& m_desk;
    const CurrentSession& m_session;
    TextTable m_table;
    std::optional<RoomId> m_room;
    std::optional<RepairCard> m_card;
};

} // namespace pd
