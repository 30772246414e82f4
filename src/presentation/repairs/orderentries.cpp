// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/orderentries.h"

#include "domain/codes.h"
#include "presentation/repairs/contactforms.h"
#include "presentation/repairs/typedinput.h"

namespace pd {

Result<DispatchEntry> dispatchEntry(const ActionForm& form, const Clock& clock)
{
    const auto at = timeIn(form, "appointment", clock);
    if (!at) {
        return at.error();
    }
    DispatchEntry entry{std::nullopt, at->value_or(clock.now()), form.value(u"note")};
    entry.told = toldOf(form);
    entry.nevertheless = form.value(u"nevertheless");
    if (const ActionInput* technician = form.find(u"technician"); technician && technician->chosen) {
        entry.technician = StaffId(*technician->chosen);
    }
    return entry;
}

Result<ConsentEntry> consentEntry(const ActionForm& form, const Clock& clock)
{
    const auto expected = moneyIn(form, "expected");
    if (!expected) {
        return expected.error();
    }
    const auto at = timeIn(form, "consentAt", clock);
    if (!at) {
        return at.error();
    }
    return ConsentEntry{form.value(u"consent"), *expected, *at};
}

Result<ArrivalEntry> arrivalEntry(const ActionForm& form, const Clock& clock)
{
    const auto at = timeIn(form, "arrivedAt", clock);
    if (!at) {
        return at.error();
    }
    return ArrivalEntry{*at, form.value(u"note")};
}

Result<WaitEntry> waitEntry(const ActionForm& form, const Clock& clock)
{
    const auto promised = timeIn(form, "promise", clock);
    if (!promised) {
        return promised.error();
    }
    return WaitEntry{fromCode(allWaitingReasons(), form.value(u"reason")), *promised, form.value(u"note"),
                     toldOf(form)};
}

Result<FinishEntry> finishEntry(const ActionForm& form, const Clock& clock)
{
    const auto arrived = timeIn(form, "arrivedAt", clock);
    if (!arrived) {
        return arrived.error();
    }
    const auto done = timeIn(form, "doneAt", clock);
    if (!done) {
        return done.error();
    }
    return FinishEntry{*arrived, *done, form.value(u"result")};
}

Result<ReturnEntry> returnEntry(const ActionForm& form, const Clock& clock)
{
    const auto arrived = timeIn(form, "arrivedAt", clock);
    if (!arrived) {
        return arrived.error();
    }
    const auto done = timeIn(form, "doneAt", clock);
    if (!done) {
        return done.error();
    }
    const auto charge = moneyIn(form, "charge");
    if (!charge) {
        return charge.error();
    }
    ReturnEntry entry{*arrived, *done, std::nullopt, *charge, form.value(u"result"), form.value(u"note")};
    if (const QString answer = form.value(u"signature"); !answer.isEmpty()) {
        entry.signedByCustomer = answer == u"yes";
    }
    return entry;
}

Result<OrderIntake> correctedIntake(OrderIntake intake, const ActionForm& form, const Clock& clock)
{
    const auto expected = moneyIn(form, "expected");
    if (!expected) {
        return expected.error();
    }
    if (form.find(u"appointment") != nullptr) {
        const auto at = timeIn(form, "appointment", clock);
        if (!at) {
            return at.error();
        }
        intake.appointmentAt = *at;
    }
    if (const ActionInput* place = form.find(u"place")) {
        intake.place = place->value;
    }
    const ActionInput* fault = form.find(u"faultKind");
    intake.faultKind = fault && fault->chosen ? std::optional(FaultKindId(*fault->chosen)) : std::nullopt;
    intake.content = form.value(u"content");
    intake.material = form.value(u"material");
    if (form.value(u"reporterName") != intake.reporterName) {
        intake.reporterName = form.value(u"reporterName");
        intake.reporter.reset();
    }
    intake.reporterPhone = form.value(u"reporterPhone");
    intake.origin = fromCode(allOrderOrigins(), form.value(u"origin")).value_or(intake.origin);
    intake.originDetail =
        intake.origin == OrderOrigin::Customer ? QString() : form.value(u"originDetail").trimmed();
    intake.backFilled = form.value(u"backFilled") == u"yes";
    if (const ActionInput* wished = form.find(u"wishedTechnician")) {
        if (!wished->chosen && !wished->value.trimmed().isEmpty()) {
            return error(ErrorCode::UnknownChoice, "wishedTechnician", {wished->value.toStdString()});
        }
        intake.wishedTechnician = wished->chosen ? std::optional(StaffId(*wished->chosen)) : std::nullopt;
    }
    intake.urgency = fromCode(allUrgencies(), form.value(u"urgency")).value_or(intake.urgency);
    intake.part = fromCode(allParts(), form.value(u"part")).value_or(intake.part);
    intake.warranty = fromCode(allWarrantyStates(), form.value(u"warranty")).value_or(intake.warranty);
    intake.chargeable = form.value(u"chargeable") == u"yes";
    intake.expected = *expected;
    intake.note = form.value(u"note");
    return intake;
}

} // namespace pd
