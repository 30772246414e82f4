// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/repairinput.h"

#include "domain/codes.h"
#include "domain/registry/masking.h"
#include "presentation/repairs/ordertime.h"

namespace pd {

QJsonObject toJson(const RepairInput& input)
{
    QJsonObject json{
        {QStringLiteral("call"), idValue(input.call)},
        {QStringLiteral("callNumber"), input.callNumber},
        {QStringLiteral("callPhone"), input.callPhone},
        {QStringLiteral("faultText"), input.faultText},
        {QStringLiteral("fault"), idValue(input.fault)},
        {QStringLiteral("content"), input.content},
        {QStringLiteral("material"), input.material},
        {QStringLiteral("jobKind"), code(input.jobKind)},
        {QStringLiteral("part"), code(input.part)},
        {QStringLiteral("urgency"), code(input.urgency)},
        {QStringLiteral("warranty"), code(input.warranty)},
        {QStringLiteral("tomorrow"), input.appointmentDay == AppointmentDay::Tomorrow},
        {QStringLiteral("time"), input.appointmentTime},
        {QStringLiteral("chargeable"), input.chargeable},
        {QStringLiteral("expected"), input.expected},
        {QStringLiteral("consentBy"), input.consentBy},
        {QStringLiteral("note"), input.note},
    };
    putCaller(json, input);
    return json;
}

RepairInput repairInputFrom(const QJsonObject& json)
{
    const auto text = [&](QStringView key) { return json.value(key).toString(); };
    RepairInput input;
    static_cast<CallerLine&>(input) = callerFrom(json);
    input.call = idFrom<struct CallTag>(json.value(u"call"));
    input.callNumber = text(u"callNumber");
    input.callPhone = text(u"callPhone");
    input.faultText = text(u"faultText");
    input.fault = idFrom<struct FaultKindTag>(json.value(u"fault"));
    input.content = text(u"content");
    input.material = text(u"material");
    input.jobKind = fromCode(allJobKinds(), text(u"jobKind")).value_or(input.jobKind);
    input.part = fromCode(allParts(), text(u"part")).value_or(input.part);
    input.urgency = fromCode(allUrgencies(), text(u"urgency")).value_or(input.urgency);
    input.warranty = fromCode(allWarrantyStates(), text(u"warranty")).value_or(input.warranty);
    input.appointmentDay =
        json.value(u"tomorrow").toBool() ? AppointmentDay::Tomorrow : AppointmentDay::Today;
    input.appointmentTime = text(u"time");
    input.chargeable = json.value(u"chargeable").toBool();
    input.expected = text(u"expected");
    input.consentBy = text(u"consentBy");
    input.note = text(u"note");
    return input;
}

RepairInput repairInputFrom(const Call& call)
{
    RepairInput input;
    input.call = call.id;
    input.callNumber = call.number;
    input.placeText = call.intake.place;
    input.room = call.intake.room;
    input.reporter = call.intake.caller;
    input.reporterName = call.intake.callerName;
    if (call.intake.caller) {
        input.callPhone = maskedPhone(call.intake.callerPhone);
    } else {
        input.reporterPhone = call.intake.callerPhone;
    }
    input.content = call.intake.reason;
    input.note = call.intake.note;
    input.part = call.intake.room ? Part::Own : Part::Public;
    return input;
}

CheckedInput checked(const RepairInput& input, const Clock& clock)
{
    CheckedInput result;
    OrderIntake& intake = result.intake;
    intake.jobKind = input.jobKind;
    intake.room = input.room;
    if (!input.room) {
        intake.place = input.placeText.trimmed();
    }
    intake.part = input.part;
    intake.faultKind = input.fault;
    intake.content = input.content.trimmed();
    intake.material = input.material.trimmed();
    intake.reporter = input.reporter;
    intake.reporterName = input.reporterName.trimmed();
    intake.reporterPhone = input.reporterPhone.trimmed();
    intake.urgency = input.urgency;
    intake.warranty = input.warranty;
    intake.chargeable = input.chargeable;
    intake.note = input.note.trimmed();
    if (!input.room && intake.place.isEmpty()) {
        result.errors.push_back(error(ErrorCode::Required, "place"));
    }
    if (!input.fault) {
        result.errors.push_back(error(ErrorCode::Required, "faultKind"));
    }
    if (const QString typed = input.appointmentTime.trimmed(); !typed.isEmpty()) {
        const int days = input.appointmentDay == AppointmentDay::Tomorrow ? 1 : 0;
        const auto at = parseOrderTime(typed, clock.today().plusDays(days), clock);
        if (!at) {
            result.errors.push_back(error(ErrorCode::NotADate, "appointment"));
        } else if (*at < clock.now().plusMinutes(-1)) {
            result.errors.push_back(error(ErrorCode::PromiseInPast, "appointment"));
        } else {
            intake.appointmentAt = *at;
        }
    }
    if (const QString typed = input.expected.trimmed(); input.chargeable && !typed.isEmpty()) {
        const auto money = Money::parse(typed.toStdString());
        if (!money) {
            result.errors.push_back(error(money.error().code, "expected", money.error().parameters));
        } else if (money->fen() < 0) {
            result.errors.push_back(error(ErrorCode::OutOfRange, "expected", {"0", "100000000000"}));
        } else {
            intake.expected = *money;
        }
    }
    return result;
}

} // namespace pd
