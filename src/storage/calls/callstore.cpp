// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calls/callstore.h"

#include "storage/calls/callrecord.h"
#include "storage/numbering.h"
#include "storage/repairs/orderjson.h"
#include "storage/search/callsearch.h"

namespace pd {

namespace {

QString subject(const Call& call)
{
    return QStringLiteral("call:%1").arg(call.id.value());
}

/// Everything that can change, in the order of both statements below.
void bindContent(Statement& statement, const Call& call)
{
    const CallIntake& intake = call.intake;
    statement.bind(code(intake.channel)).bind(code(intake.category)).bind(code(call.state)).bind(intake.room);
    statement.bind(intake.place).bind(intake.caller).bind(intake.callerName).bind(intake.callerPhone);
    statement.bind(intake.reason).bind(intake.answer).bind(intake.receiver).bind(call.order);
    statement.bind(call.responsible).bind(intake.promisedAt).bind(call.calledBackAt).bind(call.outcome);
    statement.bind(call.doneAt).bind(intake.note);
}

} // namespace

void CallStore::insertRow(Call& call)
{
    Statement statement = m_unit.connection().statement(QStringLiteral(
        "INSERT INTO call_record (channel, category, state, room_id, place, caller_id, caller_name, "
        "caller_phone, reason, answer, receiver, order_id, responsible_id, promised_at_ms, "
        "called_back_at_ms, outcome, done_at_ms, note, number, taker_id, taken_by, taken_at_ms, version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id"));
    bindContent(statement, call);
    statement.bind(call.number).bind(call.taker).bind(call.takenBy).bind(call.takenAt);
    call.id = CallId(statement.runReturningId());
    call.version = 1;
}

void CallStore::insertEvent(CallId id, const CallEvent& event)
{
    m_unit.connection()
        .statement(QStringLiteral(
            "INSERT INTO call_event (call_id, kind, from_state, to_state, at_ms, actor, staff_id, "
            "due_at_ms, detail, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(id)
        .bind(code(event.kind))
        .bind(event.from ? code(*event.from) : QString())
        .bind(event.to ? code(*event.to) : QString())
        .bind(event.at)
        .bind(event.actor)
        .bind(event.staff)
        .bind(event.dueAt)
        .bind(event.detail)
        .bind(event.note)
        .run();
}

Call CallStore::insert(const CallStep& step)
{
    Call call = step.call;
    call.number = Numbering(m_unit.connection()).next(callSeries(), m_unit.clock().civil(m_unit.now()).date);
    insertRow(call);
    insertEvent(call.id, step.event);
    CallSearch(m_unit.connection()).add(call);
    m_unit.audit(subject(call), {}, callrecord::toJson(call));
    m_unit.changed(Topic::Calls);
    return call;
}

Result<Call> CallStore::update(const Call& before, const CallStep& step)
{
    Call after = step.call;
    Statement statement = m_unit.connection().statement(QStringLiteral(
        "UPDATE call_record SET channel = ?, category = ?, state = ?, room_id = ?, place = ?, "
        "caller_id = ?, caller_name = ?, caller_phone = ?, reason = ?, answer = ?, receiver = ?, "
        "order_id = ?, responsible_id = ?, promised_at_ms = ?, called_back_at_ms = ?, outcome = ?, "
        "done_at_ms = ?, note = ?, version = version + 1 WHERE id = ? AND version = ?"));
    bindContent(statement, after);
    statement.bind(before.id).bind(before.version);
    if (statement.run() == 0) {
        return error(ErrorCode::Conflict, "call", {before.number.toStdString()});
    }
    after.version = before.version + 1;
    insertEvent(after.id, step.event);
    CallSearch(m_unit.connection()).replace(before, after);
    const QJsonObject was = callrecord::toJson(before);
    const QJsonObject is = callrecord::toJson(after);
    m_unit.audit(subject(after), onlyDifferent(was, is), onlyDifferent(is, was));
    m_unit.changed(Topic::Calls);
    return after;
}

void CallStore::insertPast(std::span<const PastCall> calls)
{
    if (calls.empty()) {
        return;
    }
    Numbering numbering(m_unit.connection());
    CallSearch search(m_unit.connection());
    QString first;
    QString last;
    for (const PastCall& past : calls) {
        Call call = past.call;
        call.number = numbering.next(callSeries(), m_unit.clock().civil(call.takenAt).date);
        insertRow(call);
        for (const CallEvent& event : past.events) {
            insertEvent(call.id, event);
        }
        search.add(call);
        first = first.isEmpty() ? call.number : first;
        last = call.number;
    }
    m_unit.audit(QStringLiteral("calls"), {},
                 {{QStringLiteral("calls"), static_cast<qint64>(calls.size())},
                  {QStringLiteral("first"), first},
                  {QStringLiteral("last"), last}});
    m_unit.changed(Topic::Calls);
}

} // namespace pd
