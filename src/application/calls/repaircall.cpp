// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calls/repaircall.h"

#include "storage/calls/callqueries.h"
#include "storage/calls/callstore.h"
#include "storage/repairs/faultkindstore.h"

namespace pd {

namespace {

/// What the caller said; where nothing was written down, the fault.
QString reasonOf(UnitOfWork& unit, const ServiceOrder& order)
{
    if (!order.intake.content.isEmpty() || !order.intake.faultKind) {
        return order.intake.content;
    }
    const auto kind = FaultKindQueries(unit.connection()).kind(*order.intake.faultKind);
    return kind ? kind->nameZh : QString();
}

Call recordOf(UnitOfWork& unit, const ServiceOrder& order)
{
    Call call;
    call.state = CallState::Done;
    call.intake.category = CallCategory::Need;
    call.intake.room = order.intake.room;
    call.intake.place = order.intake.place;
    call.intake.caller = order.intake.reporter;
    call.intake.callerName = order.intake.reporterName;
    call.intake.callerPhone = order.intake.reporterPhone;
    call.intake.reason = reasonOf(unit, order);
    call.order = order.id;
    call.taker = unit.actor().staff;
    call.responsible = unit.actor().staff;
    call.takenBy = unit.actor().login;
    call.takenAt = order.reportedAt;
    call.doneAt = unit.now();
    return call;
}

void bookNew(UnitOfWork& unit, Call call)
{
    CallStep step;
    step.event.kind = CallEventKind::Taken;
    step.event.at = call.takenAt;
    step.event.actor = unit.actor().login;
    step.event.to = CallState::Done;
    step.call = std::move(call);
    CallStore(unit).insert(step);
}

Result<void> settle(UnitOfWork& unit, const ServiceOrder& order, CallId from)
{
    const auto before = CallQueries(unit.connection(), unit.clock()).call(from);
    if (!before) {
        return error(ErrorCode::NotFound, "call");
    }
    const auto step = orderMade(*before, order.id, {unit.now(), unit.actor().login, unit.actor().staff});
    if (!step) {
        return step.error();
    }
    if (const auto stored = CallStore(unit).update(*before, *step); !stored) {
        return stored.error();
    }
    return {};
}

} // namespace

Result<void> bookRepairCall(UnitOfWork& unit, const ServiceOrder& order, std::optional<CallId> from)
{
    if (from) {
        return settle(unit, order, *from);
    }
    bookNew(unit, recordOf(unit, order));
    return {};
}

Result<void> bookReminderCall(UnitOfWork& unit, const ServiceOrder& order, const ReminderEntry& entry)
{
    if (entry.call) {
        return settle(unit, order, *entry.call);
    }
    Call call = recordOf(unit, order);
    call.intake.caller = entry.person;
    call.intake.callerName = entry.caller.trimmed();
    call.intake.callerPhone = entry.phone.trimmed();
    const QString words = entry.words.trimmed();
    call.intake.reason = QStringLiteral("催办：") + (words.isEmpty() ? call.intake.reason : words);
    call.takenAt = unit.now();
    bookNew(unit, std::move(call));
    return {};
}

} // namespace pd
