// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/visitrules.h"

namespace pd {

namespace {

constexpr int longestText = 2000;
constexpr std::int64_t minuteMs = 60'000;

std::int64_t minuteOf(Timestamp at)
{
    return at.milliseconds() / minuteMs;
}

/// Errors: TimeOrder. A time between the dispatch and now.
std::optional<Error> outOfTime(const ServiceOrder& order, Timestamp at, const char* name, Timestamp now)
{
    if (minuteOf(at) > minuteOf(now)) {
        return error(ErrorCode::TimeOrder, name, {name, "now"});
    }
    if (order.dispatchedAt && minuteOf(at) < minuteOf(*order.dispatchedAt)) {
        return error(ErrorCode::TimeOrder, name, {"dispatchedAt", name});
    }
    return std::nullopt;
}

Error refused(const ServiceOrder& order, const char* wanted)
{
    return error(ErrorCode::OrderTransition, "state", {code(order.state).toStdString(), wanted});
}

} // namespace

Result<OrderStep> nobodyHome(ServiceOrder order, const NobodyHomeEntry& entry, const Entering& entering)
{
    if (entry.at) {
        if (auto problem = outOfTime(order, *entry.at, "arrivedAt", entering.now)) {
            return *problem;
        }
    }
    const WaitEntry wait{WaitingReason::NobodyHome, entry.promisedAt, entry.note};
    auto step = putOnWait(std::move(order), wait, entering);
    if (!step) {
        return step.error();
    }
    OrderStep left = std::move(step).value();
    left.event.at = entry.at.value_or(entering.now);
    return left;
}

OrderContact noteLeft(const ServiceOrder& order, const NobodyHomeEntry& entry, const Entering& entering)
{
    OrderContact contact;
    contact.order = order.id;
    contact.kind = ContactKind::NobodyHome;
    contact.outcome = ContactOutcome::NotReached;
    contact.teller = ContactTeller::Technician;
    contact.at = entry.at.value_or(entering.now);
    contact.recordedAt = entering.now;
    contact.actor = entering.actor;
    contact.to = order.intake.reporterName;
    contact.phone = order.intake.reporterPhone;
    contact.words = entry.note.trimmed();
    return contact;
}

std::optional<Timestamp> slipPickedUpAt(const ServiceOrder& order, std::span<const OrderEvent> events)
{
    std::optional<Timestamp> at;
    for (const OrderEvent& event : events) {
        const bool since = order.dispatchedAt && event.recordedAt >= *order.dispatchedAt;
        if (event.kind == OrderEventKind::SlipPickedUp && since) {
            at = event.at;
        }
    }
    return at;
}

bool mayPickUpSlip(OrderState state)
{
    return state == OrderState::Dispatched || state == OrderState::OnSite;
}

Result<OrderEvent> slipPickedUp(const ServiceOrder& order, std::span<const OrderEvent> events,
                                std::optional<Timestamp> at, const Entering& entering)
{
    if (!mayPickUpSlip(order.state)) {
        return refused(order, "pick-up");
    }
    if (slipPickedUpAt(order, events)) {
        return error(ErrorCode::AlreadyDone, "pickedUpAt");
    }
    OrderEvent event;
    event.kind = OrderEventKind::SlipPickedUp;
    event.at = at.value_or(entering.now);
    if (auto problem = outOfTime(order, event.at, "pickedUpAt", entering.now)) {
        return *problem;
    }
    event.recordedAt = entering.now;
    event.actor = entering.actor;
    event.technician = order.technician;
    return event;
}

Result<OrderStep> technicallyReviewed(ServiceOrder order, const TechnicalReviewEntry& entry,
                                      const Entering& entering)
{
    if (order.state != OrderState::Waiting || order.waitingReason != WaitingReason::Review) {
        return refused(order, "review");
    }
    const QString result = entry.result.trimmed();
    if (result.isEmpty()) {
        return error(ErrorCode::Required, "result");
    }
    if (result.size() > longestText) {
        return error(ErrorCode::TooLong, "result", {std::to_string(longestText)});
    }
    if (!entry.definiteAt) {
        return error(ErrorCode::PromiseRequired, "promise");
    }
    if (*entry.definiteAt <= entering.now) {
        return error(ErrorCode::PromiseInPast, "promise");
    }
    OrderEvent event;
    event.kind = OrderEventKind::ReviewHeld;
    event.at = entry.heldAt.value_or(entering.now);
    if (auto problem = outOfTime(order, event.at, "heldAt", entering.now)) {
        return *problem;
    }
    event.recordedAt = entering.now;
    event.actor = entering.actor;
    event.technician = order.technician;
    event.dueAt = entry.definiteAt;
    event.note = result;
    order.promisedAt = entry.definiteAt;
    return OrderStep{std::move(order), std::move(event)};
}

} // namespace pd
