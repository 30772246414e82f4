// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calls/callrules.h"

#include "domain/lengths.h"

#include <QtCore/QStringList>

#include <array>

namespace pd {

namespace {

constexpr int longestLine = 200;
constexpr int longestText = 2000;
constexpr int longestReason = 10'000; // as what an order says, which may come of it
constexpr std::int64_t minuteMs = 60'000;

struct TextField {
    QString CallIntake::*member;
    const char* name;
    int longest;
};

constexpr std::array texts{
    TextField{&CallIntake::place, "place", longestLine},
    TextField{&CallIntake::callerName, "caller", longestLine},
    TextField{&CallIntake::callerPhone, "phone", longestLine},
    TextField{&CallIntake::reason, "callReason", longestReason},
    TextField{&CallIntake::answer, "answer", longestText},
    TextField{&CallIntake::receiver, "receiver", longestLine},
    TextField{&CallIntake::note, "note", longestText},
};

/// Times typed by people count whole minutes.
bool laterMinute(Timestamp left, Timestamp right)
{
    return left.milliseconds() / minuteMs > right.milliseconds() / minuteMs;
}

std::optional<Error> inPast(const std::optional<Timestamp>& promise, Timestamp now)
{
    return promise && laterMinute(now, *promise) ? std::optional(error(ErrorCode::PromiseInPast, "promise"))
                                                 : std::nullopt;
}

/// The step of an action that the table allows, with the state it leads to.
Result<CallStep> step(Call call, CallAction action, CallEventKind kind, const CallEntering& entering)
{
    const auto to = stateAfter(call.state, action);
    if (!to) {
        return error(ErrorCode::CallTransition, "state",
                     {code(call.state).toStdString(), code(action).toStdString()});
    }
    CallEvent event;
    event.kind = kind;
    event.at = entering.now;
    event.actor = entering.actor;
    if (*to != call.state) {
        event.from = call.state;
        event.to = *to;
        call.doneAt = *to == CallState::Done ? std::optional(entering.now) : std::nullopt;
        call.state = *to;
    }
    return CallStep{std::move(call), std::move(event)};
}

QStringList differences(const CallIntake& before, const CallIntake& after)
{
    QStringList fields;
    const auto note = [&](bool differs, const char* field) {
        if (differs) {
            fields += QString::fromLatin1(field);
        }
    };
    note(before.channel != after.channel, "channel");
    note(before.category != after.category, "category");
    note(before.room != after.room || before.place != after.place, "place");
    note(before.caller != after.caller || before.callerName != after.callerName, "caller");
    note(before.callerPhone != after.callerPhone, "phone");
    note(before.reason != after.reason, "callReason");
    note(before.answer != after.answer, "answer");
    note(before.receiver != after.receiver, "receiver");
    note(before.promisedAt != after.promisedAt, "promise");
    note(before.note != after.note, "note");
    return fields;
}

} // namespace

std::span<const CallEventKind> allCallEventKinds()
{
    static constexpr std::array all{CallEventKind::Taken,      CallEventKind::Corrected,
                                    CallEventKind::CalledBack, CallEventKind::Postponed,
                                    CallEventKind::HandedOver, CallEventKind::OrderMade,
                                    CallEventKind::Closed,     CallEventKind::Reopened};
    return all;
}

QString code(CallEventKind kind)
{
    switch (kind) {
    case CallEventKind::Taken:
        return QStringLiteral("taken");
    case CallEventKind::Corrected:
        return QStringLiteral("corrected");
    case CallEventKind::CalledBack:
        return QStringLiteral("called-back");
    case CallEventKind::Postponed:
        return QStringLiteral("postponed");
    case CallEventKind::HandedOver:
        return QStringLiteral("handed-over");
    case CallEventKind::OrderMade:
        return QStringLiteral("order-made");
    case CallEventKind::Closed:
        return QStringLiteral("closed");
    case CallEventKind::Reopened:
        return QStringLiteral("reopened");
    }
    return {};
}

Result<CallIntake> checked(CallIntake intake)
{
    for (const TextField& text : texts) {
        QString& value = intake.*text.member;
        value = value.trimmed();
        if (auto problem = tooLong(value, text.name, text.longest)) {
            return *problem;
        }
    }
    if (intake.channel == CallChannel::Visit && intake.place.isEmpty() && !intake.room) {
        return error(ErrorCode::Required, "place");
    }
    if (intake.channel == CallChannel::Visit && intake.callerName.isEmpty()) {
        return error(ErrorCode::Required, "caller");
    }
    if (intake.promisedAt && intake.callerPhone.isEmpty()) {
        return error(ErrorCode::Required, "phone");
    }
    if (intake.reason.isEmpty()) {
        return error(ErrorCode::Required, "callReason");
    }
    return intake;
}

Result<CallStep> taken(const CallIntake& intake, bool handled, std::optional<Timestamp> takenAt,
                       const CallEntering& entering)
{
    auto sound = checked(intake);
    if (!sound) {
        return sound.error();
    }
    if (takenAt && *takenAt > entering.now) {
        return error(ErrorCode::TimeOrder, "takenAt", {"takenAt", "now"});
    }
    if (auto problem = inPast(sound->promisedAt, entering.now)) {
        return *problem;
    }
    const bool settled = handled && !sound->promisedAt;
    if (settled && sound->answer.isEmpty() && sound->receiver.isEmpty()) {
        return error(ErrorCode::Required, "answer");
    }
    CallStep step;
    step.call.intake = std::move(sound).value();
    step.call.state = settled ? CallState::Done : CallState::Open;
    step.call.takenAt = takenAt.value_or(entering.now);
    step.call.doneAt = settled ? std::optional(entering.now) : std::nullopt;
    step.call.taker = entering.staff;
    step.call.responsible = entering.staff;
    step.call.takenBy = entering.actor;
    step.event.at = step.call.takenAt;
    step.event.actor = entering.actor;
    step.event.to = step.call.state;
    step.event.dueAt = step.call.intake.promisedAt;
    return step;
}

Result<CallStep> corrected(Call call, const CallIntake& intake, const CallEntering& entering)
{
    auto sound = checked(intake);
    if (!sound) {
        return sound.error();
    }
    CallIntake next = std::move(sound).value();
    if (call.order) {
        next.category = CallCategory::Need; // LOG-02
    }
    const bool newPromise = next.promisedAt != call.intake.promisedAt;
    if (newPromise) {
        if (auto problem = inPast(next.promisedAt, entering.now)) {
            return *problem;
        }
    }
    auto result = pd::step(std::move(call), CallAction::Correct, CallEventKind::Corrected, entering);
    if (!result) {
        return result.error();
    }
    CallStep step = std::move(result).value();
    step.event.detail = differences(step.call.intake, next).join(u',');
    step.event.dueAt = newPromise ? next.promisedAt : std::nullopt;
    step.call.intake = std::move(next);
    return step;
}

Result<CallStep> calledBack(Call call, const CallbackEntry& entry, const CallEntering& entering)
{
    const QString outcome = entry.outcome.trimmed();
    const Timestamp at = entry.at.value_or(entering.now);
    if (outcome.isEmpty()) {
        return error(ErrorCode::Required, "outcome");
    }
    if (auto problem = tooLong(outcome, "outcome", longestText)) {
        return *problem;
    }
    if (laterMinute(call.takenAt, at)) {
        return error(ErrorCode::TimeOrder, "calledBackAt", {"takenAt", "calledBackAt"});
    }
    if (laterMinute(at, entering.now)) {
        return error(ErrorCode::TimeOrder, "calledBackAt", {"calledBackAt", "now"});
    }
    auto result = step(std::move(call), CallAction::RecordCallback, CallEventKind::CalledBack, entering);
    if (!result) {
        return result.error();
    }
    CallStep next = std::move(result).value();
    next.call.calledBackAt = at;
    next.call.outcome = outcome;
    next.event.at = at;
    next.event.note = outcome;
    return next;
}

Result<CallStep> postponed(Call call, const PostponeEntry& entry, const CallEntering& entering)
{
    if (!entry.promisedAt) {
        return error(ErrorCode::PromiseRequired, "promise");
    }
    if (auto problem = inPast(entry.promisedAt, entering.now)) {
        return *problem;
    }
    if (call.intake.callerPhone.isEmpty()) {
        return error(ErrorCode::Required, "phone");
    }
    if (auto problem = tooLong(entry.note.trimmed(), "note", longestText)) {
        return *problem;
    }
    auto result = step(std::move(call), CallAction::Postpone, CallEventKind::Postponed, entering);
    if (!result) {
        return result.error();
    }
    CallStep next = std::move(result).value();
    next.call.intake.promisedAt = entry.promisedAt;
    next.event.dueAt = entry.promisedAt;
    next.event.note = entry.note.trimmed();
    return next;
}

Result<CallStep> handedOver(Call call, const HandOverEntry& entry, const CallEntering& entering)
{
    if (!entry.to) {
        return error(ErrorCode::Required, "colleague");
    }
    if (auto problem = tooLong(entry.note.trimmed(), "note", longestText)) {
        return *problem;
    }
    auto result = step(std::move(call), CallAction::HandOver, CallEventKind::HandedOver, entering);
    if (!result) {
        return result.error();
    }
    CallStep next = std::move(result).value();
    next.call.responsible = entry.to;
    next.event.staff = entry.to;
    next.event.note = entry.note.trimmed();
    return next;
}

Result<CallStep> orderMade(Call call, OrderId order, const CallEntering& entering)
{
    if (call.order) {
        return error(ErrorCode::CallHasOrder, "call", {call.number.toStdString()});
    }
    auto result = step(std::move(call), CallAction::MakeOrder, CallEventKind::OrderMade, entering);
    if (!result) {
        return result.error();
    }
    CallStep next = std::move(result).value();
    next.call.order = order;
    next.call.intake.category = CallCategory::Need;
    return next;
}

Result<CallStep> closed(Call call, const QString& answer, const CallEntering& entering)
{
    const QString said = answer.trimmed();
    if (said.isEmpty()) {
        return error(ErrorCode::Required, "answer");
    }
    if (auto problem = tooLong(said, "answer", longestText)) {
        return *problem;
    }
    auto result = step(std::move(call), CallAction::Close, CallEventKind::Closed, entering);
    if (!result) {
        return result.error();
    }
    CallStep next = std::move(result).value();
    next.event.note = said == next.call.intake.answer ? QString() : said;
    next.call.intake.answer = said;
    return next;
}

Result<CallStep> reopened(Call call, const QString& reason, const CallEntering& entering)
{
    const QString why = reason.trimmed();
    if (why.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    if (auto problem = tooLong(why, "reason", longestText)) {
        return *problem;
    }
    auto result = step(std::move(call), CallAction::Reopen, CallEventKind::Reopened, entering);
    if (!result) {
        return result.error();
    }
    CallStep next = std::move(result).value();
    next.event.note = why;
    return next;
}

} // namespace pd
