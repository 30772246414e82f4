// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/orderentries.h"

#include "domain/codes.h"
#include "presentation/repairs/contactforms.h"
#include "presentation/repairs/ordertime.h"

namespace pd {

namespace {

Result<std::optional<Timestamp>> timeOf(const ActionForm& form, QStringView field, const Clock& clock)
{
    const QString typed = form.value(field).trimmed();
    if (typed.isEmpty()) {
        return std::optional<Timestamp>();
    }
    const auto at = parseOrderTime(typed, clock.today(), clock);
    if (!at) {
        return error(at.error().code, field.toString().toStdString());
    }
    return std::optional(*at);
}

Result<std::optional<Money>> moneyOf(const ActionForm& form, QStringView field)
{
    const QString typed = form.value(field).trimmed();
    if (typed.isEmpty()) {
        return std::optional<Money>();
    }
    const auto money = Money::parse(typed.toStdString());
    if (!money) {
        return error(money.error().code, field.toString().toStdString(), money.error().parameters);
    }
    return std::optional(*money);
}

} // namespace

Result<DispatchEntry> dispatchEntry(const ActionForm& form, const Clock& clock)
{
    const auto at = timeOf(form, u"appointment", clock);
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
    const auto expected = moneyOf(form, u"expected");
    if (!expected) {
        return expected.error();
    }
    const auto at = timeOf(form, u"consentAt", clock);
    if (!at) {
        return at.error();
    }
    return ConsentEntry{form.value(u"consent"), *expected, *at};
}

Result<ArrivalEntry> arrivalEntry(const ActionForm& form, const Clock& clock)
{
    const auto at = timeOf(form, u"arrivedAt", clock);
    if (!at) {
        return at.error();
    }
    return ArrivalEntry{*at, form.value(u"note")};
}

Result<WaitEntry> waitEntry(const ActionForm& form, const Clock& clock)
{
    const auto promised = timeOf(form, u"promise", clock);
    if (!promised) {
        return promised.error();
    }
    return WaitEntry{fromCode(allWaitingReasons(), form.value(u"reason")), *promised, form.value(u"note"),
                     toldOf(form)};
}

Result<FinishEntry> finishEntry(const ActionForm& form, const Clock& clock)
{
    const auto arrived = timeOf(form, u"arrivedAt", clock);
    if (!arrived) {
        return arrived.error();
    }
    const auto done = timeOf(form, u"doneAt", clock);
    if (!done) {
        return done.error();
    }
    return FinishEntry{*arrived, *done, form.value(u"result")};
}

Result<ReturnEntry> returnEntry(const ActionForm& form, const Clock& clock)
{
    const auto arrived = timeOf(form, u"arrivedAt", clock);
    if (!arrived) {
        return arrived.error();
    }
    const auto done = timeOf(form, u"doneAt", clock);
    if (!done) {
        return done.error();
    }
    const auto charge = moneyOf(form, u"charge");
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
    const auto expected = moneyOf(form, u"expected");
    if (!expected) {
        return expected.error();
    }
    if (form.find(u"appointment") != nullptr) {
        const auto at = timeOf(form, u"appointment", clock);
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
    intake.urgency = fromCode(allUrgencies(), form.value(u"urgency")).value_or(intake.urgency);
    intake.part = fromCode(allParts(), form.value(u"part")).value_or(intake.part);
    intake.warranty = fromCode(allWarrantyStates(), form.value(u"warranty")).value_or(intake.warranty);
    intake.chargeable = form.value(u"chargeable") == u"yes";
    intake.expected = *expected;
    intake.note = form.value(u"note");
    return intake;
}

} // namespace pd
