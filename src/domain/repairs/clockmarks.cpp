// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/clockmarks.h"

#include <algorithm>

namespace pd {

namespace {

ClockMark markOf(OrderId order, const OrderClock& run, const std::vector<ClockMark>& marks)
{
    const auto found = std::ranges::find_if(marks, [&](const ClockMark& mark) { return mark.isOf(run); });
    if (found != marks.end()) {
        return *found;
    }
    ClockMark mark;
    mark.order = order;
    mark.kind = run.kind;
    mark.startedAt = run.startedAt;
    return mark;
}

bool nears(const OrderClock& run, int warnBefore, Timestamp now)
{
    const auto warnAt = run.warnAt(warnBefore);
    return run.status(now) == ClockStatus::Running && warnBefore > 0 && warnAt && *warnAt <= now;
}

} // namespace

std::vector<ClockNews> clockNews(OrderId order, const std::vector<OrderClock>& clocks,
                                 const std::vector<ClockMark>& marks, int warnBefore, Timestamp now,
                                 const std::function<bool(ClockAddressee)>& present)
{
    std::vector<ClockNews> news;
    for (const OrderClock& run : clocks) {
        if (!run.due) {
            continue;
        }
        const ClockMark before = markOf(order, run, marks);
        const bool here = present(addresseeOf(run.kind));
        ClockNews one{before, false, run.breached(now)};
        one.mark.dueAt = *run.due;
        if (one.breach) {
            one.mark.breachedAt = before.breachedAt ? before.breachedAt : run.due;
            one.tell = run.live() && here && !before.toldAt;
            // what is over by now is nothing to be told of any more
            one.mark.toldAt = one.tell || !run.live() ? before.toldAt.value_or(now) : before.toldAt;
        } else if (nears(run, warnBefore, now) && here && !before.warnedAt) {
            one.tell = true;
            one.mark.warnedAt = now;
        }
        const bool noted = one.mark.warnedAt != before.warnedAt || one.mark.breachedAt != before.breachedAt ||
                           one.mark.toldAt != before.toldAt;
        if (noted) {
            news.push_back(one);
        }
    }
    return news;
}

std::vector<ClockMark> earlierBreaches(const std::vector<OrderClock>& clocks,
                                       const std::vector<ClockMark>& marks, Timestamp now)
{
    std::vector<ClockMark> earlier;
    for (const ClockMark& mark : marks) {
        const bool shown = std::ranges::any_of(
            clocks, [&](const OrderClock& run) { return mark.isOf(run) && run.breached(now); });
        if (mark.breachedAt && !shown) {
            earlier.push_back(mark);
        }
    }
    return earlier;
}

} // namespace pd
