// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calls/callactionform.h"

#include "domain/codes.h"
#include "presentation/calls/callwordstext.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/typedinput.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

using Inputs = std::vector<ActionInput>;

ActionInput input(const char* field, InputKind kind, const QString& label, const QString& value = {},
                  const QString& hint = {})
{
    return {QString::fromLatin1(field), kind, label, value, hint};
}

template <class Enum>
ActionInput choice(const char* field, const QString& label, std::span<const Enum> all, QString (*words)(Enum),
                   Enum value)
{
    ActionInput result = input(field, InputKind::Choice, label, code(value));
    for (const Enum one : all) {
        result.choices.emplace_back(code(one), words(one));
    }
    return result;
}

class FormMaker {
    Q_DECLARE_TR_FUNCTIONS(CallActionForm)
public:
    static Inputs inputs(CallAction action, const CallRow& row, const std::vector<Colleague>& colleagues,
                         const Clock& clock)
    {
        const CallIntake& intake = row.call.intake;
        switch (action) {
        case CallAction::Correct:
            return correct(row.call, clock);
        case CallAction::RecordCallback:
            return {input("calledBackAt", InputKind::Time, tr("When"), {},
                          tr("empty: now · 930 · 14 · 11-25 930")),
                    input("outcome", InputKind::Text, tr("Outcome"))};
        case CallAction::Postpone:
            return {input("promise", InputKind::Time, tr("Call back at"), {}, laterHint()),
                    input("note", InputKind::Line, tr("Note"))};
        case CallAction::HandOver:
            return {colleague(row, colleagues), input("note", InputKind::Line, tr("Note"))};
        case CallAction::Close:
            return {input("answer", InputKind::Text, tr("What the customer was answered"), intake.answer)};
        case CallAction::Reopen:
            return {input("reason", InputKind::Line, tr("Why it is opened again"))};
        case CallAction::MakeOrder:
            break;
        }
        return {};
    }

private:
    static QString laterHint() { return tr("930 · +30 · t 9 (tomorrow) · 11-25 930"); }

    static Inputs correct(const Call& call, const Clock& clock)
    {
        const CallIntake& intake = call.intake;
        Inputs inputs{
            choice("category", tr("Category"), allCallCategories(), callCategoryText, intake.category),
            choice("channel", tr("Channel"), allCallChannels(), callChannelText, intake.channel),
            input("place", InputKind::Line, tr("Room"), intake.place),
            input("caller", InputKind::Line, tr("Caller"), intake.callerName),
            input("phone", InputKind::Line, tr("Phone"), intake.callerPhone),
            input("callReason", InputKind::Text, tr("Reason"), intake.reason),
            input("answer", InputKind::Text, tr("Answer"), intake.answer),
            input("receiver", InputKind::Line, tr("Passed on to"), intake.receiver),
            input("promise", InputKind::Time, tr("Call back at"), shortTime(intake.promisedAt, clock),
                  laterHint()),
            input("note", InputKind::Line, tr("Remarks"), intake.note)};
        if (call.order) { // stays C
            inputs.erase(inputs.begin());
        }
        return inputs;
    }

    static ActionInput colleague(const CallRow& row, const std::vector<Colleague>& colleagues)
    {
        ActionInput result = input("colleague", InputKind::Choice, tr("Who answers for it from now on"));
        for (const Colleague& one : colleagues) {
            if (one.id != row.call.responsible) {
                result.choices.emplace_back(QString::number(one.id.value()), one.name);
            }
        }
        return result;
    }
};

} // namespace

ActionForm callActionForm(CallAction action, const CallRow& row, const std::vector<Colleague>& colleagues,
                          const Clock& clock)
{
    ActionForm form;
    form.title = callActionText(action);
    form.inputs = FormMaker::inputs(action, row, colleagues, clock);
    return form;
}

Result<CallIntake> correctedCall(CallIntake intake, const ActionForm& form, const Clock& clock)
{
    intake.category = fromCode(allCallCategories(), form.value(u"category")).value_or(intake.category);
    intake.channel = fromCode(allCallChannels(), form.value(u"channel")).value_or(intake.channel);
    if (const QString place = form.value(u"place").trimmed(); place != intake.place) {
        intake.place = place;
        intake.room.reset();
        intake.caller.reset();
    }
    if (const QString name = form.value(u"caller").trimmed(); name != intake.callerName) {
        intake.callerName = name;
        intake.caller.reset();
    }
    intake.callerPhone = form.value(u"phone");
    intake.reason = form.value(u"callReason");
    intake.answer = form.value(u"answer");
    intake.receiver = form.value(u"receiver");
    intake.note = form.value(u"note");
    if (form.value(u"promise").trimmed() != shortTime(intake.promisedAt, clock)) {
        const auto promise = timeIn(form, "promise", clock);
        if (!promise) {
            return promise.error();
        }
        intake.promisedAt = *promise;
    }
    return intake;
}

Result<CallbackEntry> callbackEntry(const ActionForm& form, const Clock& clock)
{
    const auto at = timeIn(form, "calledBackAt", clock);
    if (!at) {
        return at.error();
    }
    return CallbackEntry{*at, form.value(u"outcome")};
}

Result<PostponeEntry> postponeEntry(const ActionForm& form, const Clock& clock)
{
    const auto at = timeIn(form, "promise", clock);
    if (!at) {
        return at.error();
    }
    return PostponeEntry{*at, form.value(u"note")};
}

HandOverEntry handOverEntry(const ActionForm& form)
{
    bool known = false;
    const qint64 id = form.value(u"colleague").toLongLong(&known);
    return {known ? std::optional(StaffId(id)) : std::nullopt, form.value(u"note")};
}

} // namespace pd
