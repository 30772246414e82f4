// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderclocks.h"
#include "domain/repairs/serviceorder.h"

#include <QtCore/QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace pd {

/// One line of a list: the order with the names that its numbers stand for.
struct OrderRow {
    ServiceOrder order;
    QString faultZh;
    QString faultEn;
    QString faultGroupZh; ///< empty where the kind has no group
    QString faultGroupEn;
    QString technicianName;  ///< empty: nobody
    OrderTiming timing = {}; ///< of an open order as it stood when it was read
};

/// All conditions hold at once; a default filter is every order.
struct OrderFilter {
    std::set<OrderState> states; ///< empty: every state
    std::optional<StaffId> technician;
    std::optional<BuildingId> building;
    std::optional<RoomId> room;
    /// Words separated by spaces, each must occur: any run of Chinese characters anywhere in place, content,
    /// material, reporter, phone, note, result, reason or fault kind; Latin words and digits from their
    /// beginning (among open orders and in a room: anywhere).
    QString text;
    QString number;                        ///< "FW-202611-0183", or its last digits
    bool longOpen = false;                 ///< unfinished for more than 24 hours (REP-21)
    bool unreturned = false;               ///< done, but the signed slip is not back (REP-42)
    bool late = false;                     ///< open, and a clock runs beyond its due time
    std::optional<std::set<OrderId>> only; ///< none but these
    std::optional<Timestamp> reportedFrom;
    std::optional<Timestamp> reportedUntil; ///< exclusive

    friend bool operator==(const OrderFilter&, const OrderFilter&) = default;
};

/// Where the next page starts.
struct OrderCursor {
    OrderId id{0};
    Timestamp reportedAt{0};
};

/// Newest first.
struct OrderPage {
    static constexpr int largest = 200;
    std::vector<OrderRow> rows;
    std::optional<OrderCursor> next; ///< none: this was the last page
};

/// Numbers for the chips above the list.
struct OrderCounts {
    std::map<OrderState, int> open; ///< every open state has an entry
    int longOpen = 0;               ///< REP-21
};

/// The order with everything that happened to it.
struct OrderDetails {
    OrderRow row;
    std::vector<OrderEvent> events; ///< in order of happening
    int printings = 0;              ///< of the slip
};

/// One technician's part of the dispatch list, by appointment.
struct TechnicianLane {
    StaffId technician;
    QString name;
    QString trade;
    std::vector<OrderRow> orders;
};

/// The dispatch list 派工单汇总 of a day (REP-22): what is unfinished or unreturned and was reported by then,
/// and what was dispatched, due or done on that day.
struct DispatchBoard {
    Date date;
    std::vector<OrderRow> unassigned;  ///< earliest deadline first, those without one by report
    std::vector<TechnicianLane> lanes; ///< every active technician, and others who have orders on it
    bool complete = true;              ///< false: more than `largest` orders, the newest are shown
    std::vector<WorkRange> hours;      ///< service hours of the day; none: closed
    static constexpr int largest = 2000;
};

/// The totals under the list (REP-72).
struct BoardTotals {
    std::map<OrderState, int> byState;
    int orders = 0;
    int unfinished = 0;
    int longOpen = 0;   ///< REP-21
    int unreturned = 0; ///< done, slip not back
};
BoardTotals totalsOf(const DispatchBoard& board, Timestamp now);

/// The numbers given on a day and those of them that no order carries (REP-31).
struct OrderNumberCheck {
    int given = 0;
    int cancelled = 0; ///< of those given
    int returned = 0;  ///< of those given: the signed slip is back
    QString first;
    QString last;
    std::vector<QString> missing;
};

/// A print of the slip as it was counted (REP-30).
struct SlipPrinting {
    int printing = 1; ///< 1: the original
    [[nodiscard]] bool isReprint() const { return printing > 1; }
};

} // namespace pd
