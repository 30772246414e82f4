// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calls/callinput.h"

#include "domain/codes.h"
#include "presentation/repairs/ordertime.h"

namespace pd {

bool CallInput::isEmpty() const
{
    const CallerLine& caller = *this;
    return caller == CallerLine() && reason.isEmpty() && answer.isEmpty() && receiver.isEmpty() &&
           promise.isEmpty() && note.isEmpty();
}

QJsonObject toJson(const CallInput& input)
{
    QJsonObject json{
        {QStringLiteral("channel"), code(input.channel)},
        {QStringLiteral("category"), code(input.category)},
        {QStringLiteral("reason"), input.reason},
        {QStringLiteral("answer"), input.answer},
        {QStringLiteral("receiver"), input.receiver},
        {QStringLiteral("promise"), input.promise},
        {QStringLiteral("note"), input.note},
        {QStringLiteral("handled"), input.handled},
        {QStringLiteral("startedAt"),
         input.startedAt ? QJsonValue(static_cast<qint64>(input.startedAt->milliseconds())) : QJsonValue()},
    };
    putCaller(json, input);
    return json;
}

CallInput callInputFrom(const QJsonObject& json)
{
    const auto text = [&](QStringView key) { return json.value(key).toString(); };
    CallInput input;
    static_cast<CallerLine&>(input) = callerFrom(json);
    input.channel = fromCode(allCallChannels(), text(u"channel")).value_or(input.channel);
    input.category = fromCode(allCallCategories(), text(u"category")).value_or(input.category);
    input.reason = text(u"reason");
    input.answer = text(u"answer");
    input.receiver = text(u"receiver");
    input.promise = text(u"promise");
    input.note = text(u"note");
    input.handled = json.value(u"handled").toBool();
    if (const QJsonValue started = json.value(u"startedAt"); started.isDouble()) {
        input.startedAt = Timestamp(started.toInteger());
    }
    return input;
}

CheckedCall checked(const CallInput& input, const Clock& clock)
{
    CheckedCall result;
    CallIntake& intake = result.intake;
    intake.channel = input.channel;
    intake.category = input.category;
    intake.room = input.room;
    intake.place = input.placeText.trimmed();
    intake.caller = input.reporter;
    intake.callerName = input.reporterName.trimmed();
    intake.callerPhone = input.reporterPhone.trimmed();
    intake.reason = input.reason.trimmed();
    intake.answer = input.answer.trimmed();
    intake.receiver = input.receiver.trimmed();
    intake.note = input.note.trimmed();
    if (intake.reason.isEmpty()) {
        result.errors.push_back(error(ErrorCode::Required, "callReason"));
    }
    if (const QString typed = input.promise.trimmed(); !typed.isEmpty()) {
        const auto at = parseOrderTime(typed, clock.today(), clock);
        if (!at) {
            result.errors.push_back(error(ErrorCode::NotADate, "promise"));
        } else if (*at < clock.now().plusMinutes(-1)) {
            result.errors.push_back(error(ErrorCode::PromiseInPast, "promise"));
        } else {
            intake.promisedAt = *at;
        }
    }
    return result;
}

} // namespace pd
