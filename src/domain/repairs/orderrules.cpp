// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/orderrules.h"

#include "domain/lengths.h"

namespace pd {

namespace {

constexpr int longestLine = 200;
constexpr int longestText = 2000;
constexpr std::int64_t minuteMs = 60'000;

/// Whole minutes, as people write times.
std::int64_t minuteOf(Timestamp at)
{
    return at.milliseconds() / minuteMs;
}

Error refused(const ServiceOrder& order, OrderAction action)
{
    return error(ErrorCode::OrderTransition, "state",
                 {code(order.state).toStdString(), code(action).toStdString()});
}

/// Errors: TimeOrder. Missing times are in order.
std::optional<Error> disorder(const std::optional<Timestamp>& earlier, const char* earlierName,
                              const std::optional<Timestamp>& later, const char* laterName)
{
    if (earlier && later && minuteOf(*later) < minuteOf(*earlier)) {
        return error(ErrorCode::TimeOrder, laterName, {earlierName, laterName});
    }
    return std::nullopt;
}

std::optional<Error> afterNow(const std::optional<Timestamp>& at, const char* name, Timestamp now)
{
    if (at && *at > now && minuteOf(*at) > minuteOf(now)) {
        return error(ErrorCode::TimeOrder, name, {name, "now"});
    }
    return std::nullopt;
}

/// The present visit: dispatch ≤ arrival ≤ done ≤ now.
std::optional<Error> disorder(const ServiceOrder& order, Timestamp now)
{
    auto problem = disorder(order.dispatchedAt, "dispatchedAt", order.arrivedAt, "arrivedAt");
    problem = problem ? problem : disorder(order.dispatchedAt, "dispatchedAt", order.doneAt, "doneAt");
    problem = problem ? problem : disorder(order.arrivedAt, "arrivedAt", order.doneAt, "doneAt");
    problem = problem ? problem : afterNow(order.arrivedAt, "arrivedAt", now);
    return problem ? problem : afterNow(order.doneAt, "doneAt", now);
}

OrderEvent event(OrderEventKind kind, Timestamp at, const Entering& entering)
{
    OrderEvent result;
    result.kind = kind;
    result.at = at;
    result.recordedAt = entering.now;
    result.actor = entering.actor;
    return result;
}

/// Moves the order to `to` and says so in the event.
OrderStep moved(ServiceOrder order, OrderState to, OrderEvent happening)
{
    happening.from = order.state;
    happening.to = to;
    order.state = to;
    return {std::move(order), std::move(happening)};
}

/// Why again, then why although something stood in the way.
QString joinedReasons(const DispatchEntry& entry)
{
    QStringList reasons;
    const QString nevertheless = entry.obstacle.isEmpty() ? QString() : entry.nevertheless.trimmed();
    for (const QString& reason : {entry.note.trimmed(), nevertheless}) {
        if (!reason.isEmpty() && !reasons.contains(reason)) {
            reasons << reason;
        }
    }
    return reasons.join(QStringLiteral("; "));
}

void endWaiting(ServiceOrder& order)
{
    order.waitingReason.reset();
    order.promisedAt.reset();
}

} // namespace

OrderEvent happened(OrderEventKind kind, const Entering& entering, const QString& note)
{
    OrderEvent result = event(kind, entering.now, entering);
    result.note = note;
    return result;
}

Error outOfTurn(const ServiceOrder& order, const char* action)
{
    return error(ErrorCode::OrderTransition, "state", {code(order.state).toStdString(), action});
}

Result<OrderStep> registered(const OrderIntake& intake, std::optional<Timestamp> reportedAt,
                             const Entering& entering)
{
    auto sound = checked(intake);
    if (!sound) {
        return sound.error();
    }
    if (auto problem = afterNow(reportedAt, "reportedAt", entering.now)) {
        return *problem;
    }
    ServiceOrder order;
    order.intake = std::move(sound).value();
    order.reportedAt = reportedAt.value_or(entering.now);
    order.createdBy = entering.actor;
    OrderEvent happening = event(OrderEventKind::Registered, order.reportedAt, entering);
    happening.to = OrderState::Registered;
    happening.dueAt = order.intake.appointmentAt;
    return OrderStep{std::move(order), std::move(happening)};
}

Result<OrderStep> corrected(ServiceOrder order, const OrderIntake& intake, const Entering& entering)
{
    if (!stateAfter(order.state, OrderAction::Correct)) {
        return refused(order, OrderAction::Correct);
    }
    auto sound = checked(intake);
    if (!sound) {
        return sound.error();
    }
    OrderIntake next = std::move(sound).value();
    const bool beforeDispatch = order.state == OrderState::Registered;
    if (!beforeDispatch) {
        next.appointmentAt = order.intake.appointmentAt;
    }
    const bool dearer =
        next.chargeable && next.expected.value_or(Money()) > order.intake.expected.value_or(Money());
    const bool consentCovers = !next.chargeable || (order.consentAt && !dearer);
    if (!consentCovers && !beforeDispatch) {
        return error(ErrorCode::ConsentRequired, "consent");
    }
    if (!consentCovers) {
        order.consentAt.reset();
        order.consentBy.clear();
    }
    OrderEvent happening = event(OrderEventKind::Corrected, entering.now, entering);
    happening.detail = differences(order.intake, next).join(u',');
    happening.dueAt = next.appointmentAt != order.intake.appointmentAt ? next.appointmentAt : std::nullopt;
    order.intake = std::move(next);
    return OrderStep{std::move(order), std::move(happening)};
}

Result<OrderStep> consentRecorded(ServiceOrder order, const ConsentEntry& entry, const Entering& entering)
{
    if (!stateAfter(order.state, OrderAction::RecordConsent)) {
        return refused(order, OrderAction::RecordConsent);
    }
    const QString by = entry.by.trimmed();
    if (by.isEmpty()) {
        return error(ErrorCode::Required, "consent");
    }
    if (auto problem = tooLong(by, "consent", longestLine)) {
        return *problem;
    }
    if (auto problem = afterNow(entry.at, "consent", entering.now)) {
        return *problem;
    }
    order.intake.chargeable = true;
    if (entry.expected) {
        order.intake.expected = entry.expected;
        if (auto sound = checked(order.intake); !sound) {
            return sound.error();
        }
    }
    order.consentAt = entry.at.value_or(entering.now);
    order.consentBy = by;
    OrderEvent happening = event(OrderEventKind::ConsentRecorded, *order.consentAt, entering);
    happening.note = by;
    return OrderStep{std::move(order), std::move(happening)};
}

Result<OrderStep> dispatched(ServiceOrder order, const DispatchEntry& entry, const Entering& entering)
{
    const bool first = order.state == OrderState::Registered;
    const OrderAction action = first ? OrderAction::Dispatch : OrderAction::Redispatch;
    const auto to = stateAfter(order.state, action);
    if (!to) {
        return refused(order, action);
    }
    if (!entry.technician) {
        return error(ErrorCode::TechnicianRequired, "technician");
    }
    if (!entry.appointmentAt) {
        return error(ErrorCode::AppointmentRequired, "appointment");
    }
    const bool gone = minuteOf(*entry.appointmentAt) < minuteOf(entering.now);
    if (gone && !order.intake.backFilled) {
        return error(ErrorCode::PromiseInPast, "appointment");
    }
    if (auto problem = disorder(order.reportedAt, "reportedAt", entry.appointmentAt, "appointment")) {
        return *problem;
    }
    if (order.intake.chargeable && !order.consentAt) {
        return error(ErrorCode::ConsentRequired, "consent");
    }
    const QString note = joinedReasons(entry);
    if (auto problem = tooLong(note, "note", longestText)) {
        return *problem;
    }
    const bool agreed = order.state == OrderState::Dispatched && order.intake.appointmentAt;
    if (agreed && minuteOf(*order.intake.appointmentAt) != minuteOf(*entry.appointmentAt) && note.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "note");
    }
    order.technician = entry.technician;
    order.intake.appointmentAt = entry.appointmentAt;
    order.dispatchedAt = gone ? *entry.appointmentAt : entering.now;
    order.arrivedAt.reset();
    endWaiting(order);
    OrderEvent happening = event(first ? OrderEventKind::Dispatched : OrderEventKind::Redispatched,
                                 *order.dispatchedAt, entering);
    happening.technician = entry.technician;
    happening.dueAt = entry.appointmentAt;
    happening.detail = entry.obstacle;
    happening.note = note;
    return moved(std::move(order), *to, std::move(happening));
}

Result<OrderStep> arrived(ServiceOrder order, const ArrivalEntry& entry, const Entering& entering)
{
    const auto to = stateAfter(order.state, OrderAction::RecordArrival);
    if (!to) {
        return refused(order, OrderAction::RecordArrival);
    }
    const QString note = entry.note.trimmed();
    if (auto problem = tooLong(note, "note", longestText)) {
        return *problem;
    }
    order.arrivedAt = entry.at.value_or(entering.now);
    if (auto problem = disorder(order, entering.now)) {
        return *problem;
    }
    endWaiting(order);
    OrderEvent happening = event(OrderEventKind::Arrived, *order.arrivedAt, entering);
    happening.technician = order.technician;
    happening.note = note;
    return moved(std::move(order), *to, std::move(happening));
}

Result<OrderStep> putOnWait(ServiceOrder order, const WaitEntry& entry, const Entering& entering)
{
    const auto to = stateAfter(order.state, OrderAction::PutOnWait);
    if (!to) {
        return refused(order, OrderAction::PutOnWait);
    }
    if (!entry.reason) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    if (!entry.promisedAt) {
        return error(ErrorCode::PromiseRequired, "promise");
    }
    if (*entry.promisedAt <= entering.now) {
        return error(ErrorCode::PromiseInPast, "promise");
    }
    const QString note = entry.note.trimmed();
    if (auto problem = tooLong(note, "note", longestText)) {
        return *problem;
    }
    order.waitingReason = entry.reason;
    order.promisedAt = entry.promisedAt;
    OrderEvent happening = event(OrderEventKind::Waiting, entering.now, entering);
    happening.technician = order.technician;
    happening.dueAt = entry.promisedAt;
    happening.detail = code(*entry.reason);
    happening.note = note;
    return moved(std::move(order), *to, std::move(happening));
}

Result<OrderStep> finished(ServiceOrder order, const FinishEntry& entry, const Entering& entering)
{
    const auto to = stateAfter(order.state, OrderAction::Finish);
    if (!to) {
        return refused(order, OrderAction::Finish);
    }
    if (entry.arrivedAt) {
        order.arrivedAt = entry.arrivedAt;
    }
    order.doneAt = entry.doneAt.value_or(entering.now);
    if (auto problem = disorder(order, entering.now)) {
        return *problem;
    }
    order.result = entry.result.trimmed();
    if (auto problem = tooLong(order.result, "result", longestText)) {
        return *problem;
    }
    endWaiting(order);
    OrderEvent happening = event(OrderEventKind::Done, *order.doneAt, entering);
    happening.technician = order.technician;
    happening.note = order.result;
    return moved(std::move(order), *to, std::move(happening));
}

Result<OrderStep> slipReturned(ServiceOrder order, const ReturnEntry& entry, const Entering& entering)
{
    const auto to = stateAfter(order.state, OrderAction::ReturnSlip);
    if (!to) {
        return refused(order, OrderAction::ReturnSlip);
    }
    order.arrivedAt = entry.arrivedAt ? entry.arrivedAt : order.arrivedAt;
    order.doneAt = entry.doneAt ? entry.doneAt : order.doneAt;
    if (!order.arrivedAt) {
        return error(ErrorCode::Required, "arrivedAt");
    }
    if (auto problem = disorder(order, entering.now)) {
        return *problem;
    }
    if (const QString result = entry.result.trimmed(); !result.isEmpty()) {
        order.result = result;
    }
    if (order.result.isEmpty()) {
        return error(ErrorCode::Required, "result");
    }
    const QString note = entry.note.trimmed();
    if (auto problem = tooLong(order.result, "result", longestText)) {
        return *problem;
    }
    if (auto problem = tooLong(note, "note", longestText)) {
        return *problem;
    }
    if (!entry.signedByCustomer) {
        return error(ErrorCode::SignatureRequired, "signature");
    }
    if (order.intake.chargeable && !entry.charge) {
        return error(ErrorCode::Required, "charge");
    }
    if (entry.charge && *entry.charge < Money()) {
        return error(ErrorCode::OutOfRange, "charge", {"0.00", Money::fromFen(Money::limit()).toString()});
    }
    order.signedByCustomer = entry.signedByCustomer;
    order.charge = entry.charge;
    order.returnedAt = entering.now;
    OrderEvent happening = event(OrderEventKind::Returned, entering.now, entering);
    happening.technician = order.technician;
    happening.note = note;
    return moved(std::move(order), *to, std::move(happening));
}

Result<OrderStep> closed(ServiceOrder order, const QString& note, const Entering& entering)
{
    const auto to = stateAfter(order.state, OrderAction::Close);
    if (!to) {
        return refused(order, OrderAction::Close);
    }
    OrderEvent happening = event(OrderEventKind::Closed, entering.now, entering);
    happening.note = note.trimmed();
    if (auto problem = tooLong(happening.note, "note", longestText)) {
        return *problem;
    }
    order.closedAt = entering.now;
    return moved(std::move(order), *to, std::move(happening));
}

Result<OrderStep> cancelled(ServiceOrder order, const QString& reason, const Entering& entering)
{
    const auto to = stateAfter(order.state, OrderAction::Cancel);
    if (!to) {
        return refused(order, OrderAction::Cancel);
    }
    order.cancelReason = reason.trimmed();
    if (order.cancelReason.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    if (auto problem = tooLong(order.cancelReason, "reason", longestText)) {
        return *problem;
    }
    order.cancelledAt = entering.now;
    endWaiting(order);
    OrderEvent happening = event(OrderEventKind::Cancelled, entering.now, entering);
    happening.technician = order.technician;
    happening.note = order.cancelReason;
    return moved(std::move(order), *to, std::move(happening));
}

} // namespace pd
