// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/repairs/repairdesk.h"
#include "presentation/repairs/orderrowsmodel.h"

#include <QtWidgets/QTableView>

#include <optional>

namespace pd {

/// The latest orders of one room, newest first, as a block of the household page.
class RoomOrdersView : public QTableView {
    Q_OBJECT
public:
    RoomOrdersView(RepairDesk& desk, const CurrentSession& session, Changes& changes,
                   QWidget* parent = nullptr);

    void setRoom(RoomId room);
    [[nodiscard]] int orders() const { return m_model.rowCount(); }

Q_SIGNALS:
    void orderRequested(pd::OrderId order);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void load();
    /// Beside an open form there is no room for everything: the technician goes first, then what is due; the
    /// order itself, one key away, has both. Nothing is ever scrolled sideways.
    void fitWidth();

    RepairDesk& m_desk;
    const CurrentSession& m_session;
    OrderRowsModel m_model;
    std::optional<RoomId> m_room;
};

} // namespace pd
