// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/orderlist.h"

#include "domain/repairs/deadlines.h"

namespace pd {

BoardTotals totalsOf(const DispatchBoard& board, Timestamp now)
{
    BoardTotals totals;
    const auto count = [&](const OrderRow& row) {
        ++totals.byState[row.order.state];
        ++totals.orders;
        totals.unfinished += isUnfinished(row.order.state) ? 1 : 0;
        totals.longOpen += isLongOpen(row, now) ? 1 : 0;
        totals.unreturned += row.order.state == OrderState::Done ? 1 : 0;
    };
    for (const OrderRow& row : board.unassigned) {
        count(row);
    }
    for (const TechnicianLane& lane : board.lanes) {
        for (const OrderRow& row : lane.orders) {
            count(row);
        }
    }
    return totals;
}

} // namespace pd
