// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/orderhistory.h"

#include <algorithm>

namespace pd {

namespace {

void leaveWait(OrderHistory& history, Timestamp at, std::optional<Timestamp> agreed)
{
    if (history.waits.empty() || history.waits.back().leftAt) {
        return;
    }
    OrderWait& wait = history.waits.back();
    wait.leftAt = at;
    wait.until = std::max(at, agreed.value_or(at));
}

void dispatch(OrderHistory& history, const OrderEvent& event)
{
    if (!history.visits.empty()) {
        history.visits.back().endedAt = event.at;
    }
    leaveWait(history, event.at, event.dueAt);
    history.visits.push_back({event.at, event.dueAt.value_or(event.at), {}, {}, {}});
}

/// As if the dispatch had not been.
void undoDispatch(OrderHistory& history)
{
    if (history.visits.empty()) {
        return;
    }
    const Timestamp at = history.visits.back().dispatchedAt;
    history.visits.pop_back();
    if (!history.visits.empty()) {
        history.visits.back().endedAt.reset();
    }
    if (!history.waits.empty() && history.waits.back().leftAt == at) {
        history.waits.back().leftAt.reset();
        history.waits.back().until.reset();
    }
}

void arrive(OrderHistory& history, Timestamp at)
{
    leaveWait(history, at, std::nullopt);
    if (!history.visits.empty()) {
        history.visits.back().arrivalsAt.push_back(at);
    }
}

void add(OrderHistory& history, const OrderEvent& event)
{
    switch (event.kind) {
    case OrderEventKind::Registered:
    case OrderEventKind::Corrected:
        history.booked = event.dueAt ? event.dueAt : history.booked;
        return;
    case OrderEventKind::Dispatched:
    case OrderEventKind::Redispatched:
        return dispatch(history, event);
    case OrderEventKind::AssignmentUndone:
        return undoDispatch(history);
    case OrderEventKind::Arrived:
        return arrive(history, event.at);
    case OrderEventKind::Waiting:
        history.waits.push_back({event.at, {}, {}, event.dueAt, event.detail == code(WaitingReason::Review)});
        return;
    case OrderEventKind::ContactMade:
        if (!history.visits.empty()) {
            history.visits.back().callsAt.push_back(event.at);
        }
        return;
    case OrderEventKind::ReviewHeld:
        history.reviewsAt.push_back(event.at);
        return;
    case OrderEventKind::Done:
    case OrderEventKind::Cancelled:
        return leaveWait(history, event.at, std::nullopt);
    case OrderEventKind::ConsentRecorded:
    case OrderEventKind::Returned:
    case OrderEventKind::Closed:
    case OrderEventKind::Reminded:
    case OrderEventKind::NotReached:
    case OrderEventKind::Quoted:
    case OrderEventKind::PartsIssued:
    case OrderEventKind::DiscountApproved:
    case OrderEventKind::MoneyHandedIn:
    case OrderEventKind::OutsideNotified:
    case OrderEventKind::OutsideReplied:
    case OrderEventKind::Reworked:
    case OrderEventKind::LetterSent:
    case OrderEventKind::Merged:
    case OrderEventKind::Unmerged:
    case OrderEventKind::JoinedIncident:
    case OrderEventKind::LeftIncident:
    case OrderEventKind::Released:
    case OrderEventKind::Rechecked:
    case OrderEventKind::SlipPickedUp:
    case OrderEventKind::SlipChased:
    case OrderEventKind::DayReviewed:
        return; // none of our clocks hangs on it
    }
}

/// What an order that came without some of its events must have gone through.
void guess(OrderHistory& history, const ServiceOrder& order)
{
    if (order.dispatchedAt && history.visits.empty() && order.state != OrderState::Registered) {
        history.visits.push_back(
            {*order.dispatchedAt, order.intake.appointmentAt.value_or(*order.dispatchedAt), {}, {}, {}});
    }
    if (order.state == OrderState::Waiting && (history.waits.empty() || history.waits.back().leftAt)) {
        const Timestamp since = order.arrivedAt.value_or(order.dispatchedAt.value_or(order.reportedAt));
        history.waits.push_back(
            {since, {}, {}, order.promisedAt, order.waitingReason == WaitingReason::Review});
    }
}

} // namespace

std::optional<Timestamp> OrderHistory::firstArrival() const
{
    const auto visit =
        std::ranges::find_if(visits, [](const OrderVisit& each) { return !each.arrivalsAt.empty(); });
    return visit == visits.end() ? std::nullopt : visit->arrivedAt();
}

const OrderWait* OrderHistory::waitAfter(Timestamp at) const
{
    const auto wait = std::ranges::find_if(waits, [at](const OrderWait& each) { return each.from >= at; });
    return wait == waits.end() ? nullptr : &*wait;
}

OrderHistory historyOf(const ServiceOrder& order, const std::vector<OrderEvent>& events)
{
    OrderHistory history;
    for (const OrderEvent& event : events) {
        add(history, event);
    }
    if (events.empty()) {
        history.booked = order.intake.appointmentAt;
    }
    guess(history, order);
    // The order's own times are those of the slip, which may have corrected what was told before.
    if (!history.visits.empty() && order.arrivedAt) {
        std::vector<Timestamp>& arrivals = history.visits.back().arrivalsAt;
        if (!arrivals.empty()) {
            arrivals.pop_back();
        }
        arrivals.push_back(*order.arrivedAt);
    }
    history.doneAt = order.doneAt;
    history.returnedAt = order.returnedAt;
    history.closedAt = order.closedAt;
    history.cancelledAt = order.cancelledAt;
    return history;
}

} // namespace pd
