// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderclocks.h"

#include <functional>

namespace pd {

/// What has been noted of one run of an order's clock, so that nobody is told twice and a breach is not
/// forgotten when limits or the order change.
struct ClockMark {
    OrderId order{0};
    OrderClockKind kind = OrderClockKind::Assign;
    Timestamp startedAt{0};
    Timestamp dueAt{0};                  ///< when it was last noted
    std::optional<Timestamp> warnedAt;   ///< the person named was told that the limit nears
    std::optional<Timestamp> breachedAt; ///< the due time that was missed
    std::optional<Timestamp> toldAt;     ///< the person named was told so

    [[nodiscard]] bool isOf(const OrderClock& run) const
    {
        return kind == run.kind && startedAt == run.startedAt;
    }
    friend bool operator==(const ClockMark&, const ClockMark&) = default;
};

/// What there is to note of an order now.
struct ClockNews {
    ClockMark mark;      ///< as it is to be stored
    bool tell = false;   ///< somebody at this desk is to be told
    bool breach = false; ///< the limit has passed; else it nears
};

/// At T−15 and at the breach, once each (reference A12). `present`: whether such a person is at this desk;
/// what concerns others waits for them, but a breach is noted by whoever sees it first.
std::vector<ClockNews> clockNews(OrderId order, const std::vector<OrderClock>& clocks,
                                 const std::vector<ClockMark>& marks, int warnBefore, Timestamp now,
                                 const std::function<bool(ClockAddressee)>& present);

/// Breaches that were noted and that the clocks do not show any more: limits, urgency or appointment have
/// changed since.
std::vector<ClockMark> earlierBreaches(const std::vector<OrderClock>& clocks,
                                       const std::vector<ClockMark>& marks, Timestamp now);

} // namespace pd
