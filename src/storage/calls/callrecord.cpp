// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calls/callrecord.h"

#include "domain/codes.h"
#include "storage/sql/storageerror.h"
#include "storage/staff/staffnames.h"

namespace pd::callrecord {

namespace {

/// Throws StorageError: the table's CHECKs make a foreign code impossible.
template <class Enum, std::size_t Extent>
Enum fromText(std::span<const Enum, Extent> all, const QString& text)
{
    const auto value = fromCode(all, text);
    if (!value) {
        throw StorageError(StorageErrorKind::Damaged, 0,
                           QStringLiteral("a call record holds an unknown code"));
    }
    return *value;
}

std::optional<CallState> stateOrNone(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(fromText(allCallStates(), text));
}

template <class Tag>
QJsonValue json(const std::optional<Id<Tag>>& id)
{
    return id ? QJsonValue(static_cast<qint64>(id->value())) : QJsonValue();
}

QJsonValue json(const std::optional<Timestamp>& at)
{
    return at ? QJsonValue(static_cast<qint64>(at->milliseconds())) : QJsonValue();
}

} // namespace

QString columns()
{
    return QStringLiteral(
        "c.id, c.number, c.channel, c.category, c.state, c.room_id, c.place, c.caller_id, "
        "c.caller_name, c.caller_phone, c.reason, c.answer, c.receiver, c.order_id, c.taker_id, "
        "c.responsible_id, c.taken_by, c.promised_at_ms, c.called_back_at_ms, c.outcome, "
        "c.taken_at_ms, c.done_at_ms, c.note, c.version");
}

Call call(const Row& row)
{
    Call call;
    CallIntake& intake = call.intake;
    call.id = row.id<CallId>(0);
    call.number = row.text(1);
    intake.channel = fromText(allCallChannels(), row.text(2));
    intake.category = fromText(allCallCategories(), row.text(3));
    call.state = fromText(allCallStates(), row.text(4));
    intake.room = row.idOrNull<RoomId>(5);
    intake.place = row.text(6);
    intake.caller = row.idOrNull<PersonId>(7);
    intake.callerName = row.text(8);
    intake.callerPhone = row.text(9);
    intake.reason = row.text(10);
    intake.answer = row.text(11);
    intake.receiver = row.text(12);
    call.order = row.idOrNull<OrderId>(13);
    call.taker = row.idOrNull<StaffId>(14);
    call.responsible = row.idOrNull<StaffId>(15);
    call.takenBy = row.text(16);
    intake.promisedAt = row.timestampOrNull(17);
    call.calledBackAt = row.timestampOrNull(18);
    call.outcome = row.text(19);
    call.takenAt = row.timestamp(20);
    call.doneAt = row.timestampOrNull(21);
    intake.note = row.text(22);
    call.version = static_cast<int>(row.integer(23));
    return call;
}

QString rowColumns()
{
    return columns() + QStringLiteral(", COALESCE(t.name, c.taken_by), COALESCE(r.name, ''), "
                                      "COALESCE(o.number, ''), COALESCE(o.state, '')");
}

QString joins()
{
    return QStringLiteral(
        " LEFT JOIN staff t ON t.id = c.taker_id LEFT JOIN staff r ON r.id = c.responsible_id "
        "LEFT JOIN service_order o ON o.id = c.order_id ");
}

CallRow listRow(const Row& row)
{
    CallRow result{call(row), row.text(24), row.text(25), row.text(26), std::nullopt};
    if (const QString state = row.text(27); !state.isEmpty()) {
        result.orderState = fromText(allOrderStates(), state);
    }
    return result;
}

QString eventColumns()
{
    return QStringLiteral("e.kind, e.from_state, e.to_state, e.at_ms, %1, e.staff_id, e.due_at_ms, e.detail, "
                          "e.note")
        .arg(nameOfLogin(QStringLiteral("e.actor")));
}

CallEvent event(const Row& row)
{
    CallEvent event;
    event.kind = fromText(allCallEventKinds(), row.text(0));
    event.from = stateOrNone(row.text(1));
    event.to = stateOrNone(row.text(2));
    event.at = row.timestamp(3);
    event.actor = row.text(4);
    event.staff = row.idOrNull<StaffId>(5);
    event.dueAt = row.timestampOrNull(6);
    event.detail = row.text(7);
    event.note = row.text(8);
    return event;
}

QJsonObject toJson(const Call& call)
{
    const CallIntake& intake = call.intake;
    return {
        {QStringLiteral("number"), call.number},
        {QStringLiteral("channel"), code(intake.channel)},
        {QStringLiteral("category"), code(intake.category)},
        {QStringLiteral("state"), code(call.state)},
        {QStringLiteral("room_id"), json(intake.room)},
        {QStringLiteral("place"), intake.place},
        {QStringLiteral("caller_id"), json(intake.caller)},
        {QStringLiteral("caller_name"), intake.callerName},
        {QStringLiteral("caller_phone"), intake.callerPhone},
        {QStringLiteral("reason"), intake.reason},
        {QStringLiteral("answer"), intake.answer},
        {QStringLiteral("receiver"), intake.receiver},
        {QStringLiteral("order_id"), json(call.order)},
        {QStringLiteral("taker_id"), json(call.taker)},
        {QStringLiteral("responsible_id"), json(call.responsible)},
        {QStringLiteral("taken_by"), call.takenBy},
        {QStringLiteral("promised_at_ms"), json(intake.promisedAt)},
        {QStringLiteral("called_back_at_ms"), json(call.calledBackAt)},
        {QStringLiteral("outcome"), call.outcome},
        {QStringLiteral("taken_at_ms"), static_cast<qint64>(call.takenAt.milliseconds())},
        {QStringLiteral("done_at_ms"), json(call.doneAt)},
        {QStringLiteral("note"), intake.note},
        {QStringLiteral("version"), call.version},
    };
}

} // namespace pd::callrecord
