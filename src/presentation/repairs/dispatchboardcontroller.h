// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/repairs/repairdesk.h"
#include "presentation/repairs/dispatchcard.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

namespace pd {

/// What a board may be narrowed to; several are added up.
enum class BoardFilter { LongOpen, Unreturned };

/// A visit in a technician's day, as the strip of his hours shows it.
struct LaneVisit {
    int minute = 0; ///< of the day of the board
    bool settled = false;

    friend bool operator==(const LaneVisit&, const LaneVisit&) = default;
};

/// One technician on the board.
struct DispatchLane {
    StaffId technician;
    QString name;
    QString trade;
    int open = 0;                      ///< unfinished orders
    int orders = 0;                    ///< all of the day
    std::optional<Timestamp> freeFrom; ///< none: on another day than today
    std::vector<LaneVisit> visits;     ///< of that day, in no order
    std::optional<WorkRange> hours;    ///< from the first service hour of that day to the last; none: closed
    std::unique_ptr<DispatchCardsModel> cards;
};

/// The dispatch list of a day on the screen (REP-12, REP-22, REP-31, REP-71, REP-72); live.
class DispatchBoardController : public QObject {
    Q_OBJECT
public:
    DispatchBoardController(RepairDesk& desk, CurrentSession& session, Changes& changes,
                            QObject* parent = nullptr);
    ~DispatchBoardController() override;

    [[nodiscard]] const Date& date() const { return m_date; }
    /// Stays on the new day's board over midnight only if it was today's.
    void setDate(const Date& date);
    [[nodiscard]] bool showsToday() const { return m_date == m_today; }
    [[nodiscard]] const Clock& clock() const { return m_desk.clock(); }

    void setFilter(const std::set<BoardFilter>& filter);
    [[nodiscard]] const std::set<BoardFilter>& filter() const { return m_filter; }

    [[nodiscard]] DispatchCardsModel& unassigned() { return m_unassigned; }
    [[nodiscard]] const std::vector<DispatchLane>& lanes() const { return m_lanes; }
    [[nodiscard]] const BoardTotals& totals() const { return m_totals; }
    [[nodiscard]] int unassignedCount() const;
    /// "24 orders:  Unassigned 3  ·  Dispatched 6 …"
    [[nodiscard]] QString totalsText() const;
    /// "13 numbers, FW-202611-0171 to FW-202611-0183: none is missing"
    [[nodiscard]] QString numbersText() const;
    [[nodiscard]] bool numbersMissing() const { return missingNumbers() > 0; }
    [[nodiscard]] int missingNumbers() const;
    /// "1 of 2 open", and in a second line "free from 14:30"
    [[nodiscard]] QString loadText(const DispatchLane& lane) const;
    /// Why there is no board.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    /// nullptr: not on the board. Valid until the board changes.
    [[nodiscard]] const OrderRow* find(OrderId order) const;
    [[nodiscard]] const TechnicianLane* laneOf(StaffId technician) const;
    /// The day as it was read last, filters or not.
    [[nodiscard]] const std::optional<DispatchBoard>& board() const { return m_board; }

    void refresh();
    /// While a card is being dragged the board stands still; what happened meanwhile is shown afterwards.
    void hold(bool still);

Q_SIGNALS:
    /// Before the models change: a view notes what stands where.
    void aboutToChange();
    /// Other technicians, or in another order; their models are new.
    void lanesChanged();
    void changed();

private:
    [[nodiscard]] std::vector<OrderRow> filtered(const std::vector<OrderRow>& rows) const;
    void showBoard();
    void minutePassed();

    RepairDesk& m_desk;
    CurrentSession& m_session;
    DispatchCardsModel m_unassigned;
    std::vector<DispatchLane> m_lanes;
    Date m_date;
    Date m_today;
    std::set<BoardFilter> m_filter;
    std::optional<DispatchBoard> m_board;
    std::optional<OrderNumberCheck> m_numbers;
    std::optional<Error> m_problem;
    BoardTotals m_totals;
    bool m_still = false;
    bool m_missed = false; ///< something changed while the board stood still
    QTimer m_minute;
};

} // namespace pd
