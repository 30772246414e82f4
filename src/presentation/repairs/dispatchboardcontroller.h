// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/repairs/repairdesk.h"
#include "presentation/repairs/lanesmodel.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace pd {

/// The dispatch list of a day on the screen (REP-22, REP-31, REP-71, REP-72); live.
class DispatchBoardController : public QObject {
    Q_OBJECT
public:
    /// An order about to be given to a technician.
    struct Assignment {
        OrderId order;
        int version = 0;
        bool again = false; ///< it has been dispatched before
        StaffId technician;
        QString text;         ///< "…0183 3-2-1201 厨房漏水 → 李强"
        QString proposedTime; ///< "14:30"; empty: now
    };

    DispatchBoardController(RepairDesk& desk, CurrentSession& session, Changes& changes,
                            QObject* parent = nullptr);

    [[nodiscard]] const Date& date() const { return m_date; }
    void setDate(const Date& date);
    [[nodiscard]] const Clock& clock() const { return m_desk.clock(); }

    [[nodiscard]] OrderRowsModel& unassigned() { return m_unassigned; }
    [[nodiscard]] LanesModel& lanes() { return m_lanes; }
    [[nodiscard]] const std::optional<DispatchBoard>& board() const { return m_board; }
    /// "24 orders: Unassigned 3 · Dispatched 6 …"
    [[nodiscard]] QString totalsText() const;
    /// "13 numbers, FW-202611-0171 to FW-202611-0183: none is missing"
    [[nodiscard]] QString numbersText() const;
    [[nodiscard]] bool numbersMissing() const { return m_numbers && !m_numbers->missing.empty(); }
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    /// Nothing: no such lane, no such order, or it is not to be dispatched any more.
    [[nodiscard]] std::optional<Assignment> propose(OrderId order, int lane) const;
    /// `time` as typed, empty: now. Errors also: NotADate (appointment).
    std::optional<Error> assign(const Assignment& assignment, const QString& time);

    void refresh();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const OrderRow* find(OrderId order) const;
    void minutePassed();

    RepairDesk& m_desk;
    CurrentSession& m_session;
    OrderRowsModel m_unassigned;
    LanesModel m_lanes;
    Date m_date;
    Date m_today;
    std::optional<DispatchBoard> m_board;
    std::optional<OrderNumberCheck> m_numbers;
    std::optional<Error> m_problem;
    QTimer m_minute;
};

} // namespace pd
