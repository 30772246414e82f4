// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/assignmentdesk.h"
#include "presentation/repairs/dispatchboardcontroller.h"

namespace pd {

/// Orders of the board are given to a technician, and that is taken back (REP-12, REP-71).
class AssignmentController : public QObject {
    Q_OBJECT
public:
    /// Orders about to be given to a technician; several of them all or none.
    struct Assignment {
        std::vector<OrderAsSeen> orders; ///< as they lie on the board, at least one
        bool again = false;              ///< one of them has been dispatched before
        StaffId technician;
        QString summary; ///< "…0183  3-2-1201  厨房漏水"; "3 orders: …0183, …0184, …0185"
        QString time;    ///< as typed, "14:30"; empty: now. Of several the time from which on he comes
        QString reason;  ///< why another time, or why although it is taken or the day full
        QString hint;    ///< "The customer asked for 赵刚"; empty: for nobody, or for him
    };

    AssignmentController(AssignmentDesk& desk, DispatchBoardController& board, CurrentSession& session,
                         QObject* parent = nullptr);
    ~AssignmentController() override;

    /// Nothing: one of them is not on the board, or not to be dispatched (any more), or there is no such
    /// technician.
    [[nodiscard]] std::optional<Assignment> propose(const std::vector<OrderId>& orders,
                                                    StaffId technician) const;
    /// After a Conflict: the same orders as they are now, if they can still be dispatched.
    void lookAgain(Assignment& assignment);
    /// Of several orders when each gets its visit: "…0183 14:30  ·  …0184 15:00". Else empty.
    [[nodiscard]] QString planText(const Assignment& assignment) const;
    /// The order of his that stands in the way at that time, as "14:30 3-2-1201 厨房漏水" (REP-12).
    [[nodiscard]] std::optional<QString> collisionOf(const Assignment& assignment) const;
    /// Errors: NotADate (appointment), and those of AssignmentDesk::assign().
    std::optional<Error> assign(const Assignment& assignment);

    /// The last assignment can still be taken back.
    [[nodiscard]] bool canUndo() const { return secondsLeft() > 0; }
    [[nodiscard]] int secondsLeft() const;
    /// "Assigned: …0183  3-2-1201  →  李强"; empty when there is nothing to take back.
    [[nodiscard]] QString undoText() const;
    /// Of all orders of the last assignment, or of none. Errors: those of AssignmentDesk::undo().
    std::optional<Error> undo();

    [[nodiscard]] const DispatchBoardController& board() const { return m_board; }
    [[nodiscard]] const Clock& clock() const { return m_board.clock(); }

Q_SIGNALS:
    /// Once a second while something can be taken back, and when that ends.
    void undoChanged();

private:
    struct Made {
        std::vector<OrderAsSeen> orders;
        Timestamp at;
        QString summary;
    };
    [[nodiscard]] QString nameOf(StaffId technician) const;
    [[nodiscard]] Result<Timestamp> timeOf(const Assignment& assignment) const;
    [[nodiscard]] Result<std::vector<AssignmentDesk::Visit>> visitsOf(const Assignment& assignment) const;
    void tick();
    void forget();

    AssignmentDesk& m_desk;
    DispatchBoardController& m_board;
    CurrentSession& m_session;
    std::optional<Made> m_made;
    QTimer m_second;
};

} // namespace pd
