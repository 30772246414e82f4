// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/contactforms.h"

#include "domain/codes.h"
#include "presentation/repairs/contacttext.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/typedinput.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

constexpr int morning = 9 * 60; ///< minute of the day

class FormMaker {
    Q_DECLARE_TR_FUNCTIONS(ContactForms)
public:
    explicit FormMaker(const Clock& clock) : m_clock(clock) {}

    ActionForm contact(const ServiceOrder& order, ContactKind kind) const
    {
        ActionForm form;
        form.title = tr("Record the call");
        form.inputs = {choice("contactKind", tr("About"), allContactKinds(), contactKindText, code(kind)),
                       choice("outcome", tr("Outcome"), allContactOutcomes(), contactOutcomeText, {})};
        if (order.state == OrderState::Dispatched || order.state == OrderState::OnSite) {
            form.inputs.push_back(yesNo("technicianThere", tr("Is the technician there?")));
        }
        form.inputs.push_back(time("promise", tr("Time told to the customer"), {}, laterHint()));
        form.inputs.push_back(line("spokenTo", tr("Spoken to"), order.intake.reporterName));
        form.inputs.push_back(line("phone", tr("Phone"), order.intake.reporterPhone));
        form.inputs.push_back(
            {QStringLiteral("words"), InputKind::Text, tr("What was said"), QString(), {}, {}, {}});
        form.inputs.push_back(time("contactAt", tr("When"), {}, nowHint()));
        return form;
    }
    ActionForm nobodyHome() const
    {
        ActionForm form;
        form.title = tr("Leave a note");
        const Timestamp tomorrow = m_clock.instant({m_clock.today().plusDays(1), morning});
        form.inputs = {time("promise", tr("We try again, unless the customer calls first"),
                            shortTime(tomorrow, m_clock), laterHint()),
                       time("arrivedAt", tr("Nobody at home at"), {}, nowHint()),
                       line("note", tr("Note"), {})};
        return form;
    }
    ActionForm pickUp() const
    {
        ActionForm form;
        form.title = tr("Slip received");
        form.inputs = {time("pickedUpAt", tr("The technician received the slip at"), {}, nowHint())};
        return form;
    }
    ActionForm review() const
    {
        ActionForm form;
        form.title = tr("Review held");
        form.inputs = {
            {QStringLiteral("result"), InputKind::Text, tr("Result of the review"), QString(), {}, {}, {}},
            time("promise", tr("Definite time for the owner"),
                 shortTime(m_clock.now().plusMinutes(reviewReturn), m_clock), laterHint()),
            toldInput(),
            time("heldAt", tr("Review held at"), {}, nowHint())};
        return form;
    }
    ActionForm saturation() const
    {
        ActionForm form;
        form.title = tr("Report: full of work");
        form.inputs = {time("acceptedFrom", tr("New bookings from"), {}, tr("t 9 (tomorrow) · 11-25 930")),
                       line("reportedBy", tr("Team leader who says so"), {}), line("note", tr("Note"), {})};
        return form;
    }
    static ActionInput told()
    {
        return choice("told", tr("Does the customer know?"), allTold(), toldText, {});
    }
    static ActionInput nevertheless() { return line("nevertheless", tr("Why nevertheless"), {}); }

private:
    static QString nowHint() { return tr("empty: now · 930 · 14 · 11-25 930"); }
    static QString laterHint() { return tr("930 · +30 · t 9 (tomorrow) · 11-25 930"); }
    static ActionInput line(const char* field, const QString& label, const QString& value)
    {
        return {QString::fromLatin1(field), InputKind::Line, label, value, {}, {}, {}};
    }
    static ActionInput time(const char* field, const QString& label, const QString& value,
                            const QString& hint)
    {
        return {QString::fromLatin1(field), InputKind::Time, label, value, hint, {}, {}};
    }
    static ActionInput yesNo(const char* field, const QString& label)
    {
        ActionInput input{QString::fromLatin1(field), InputKind::YesNo, label, QString(), {}, {}, {}};
        input.choices = {{QStringLiteral("yes"), tr("Yes")}, {QStringLiteral("no"), tr("No")}};
        return input;
    }
    template <class Enum>
    static ActionInput choice(const char* field, const QString& label, std::span<const Enum> all,
                              QString (*words)(Enum), const QString& value)
    {
        ActionInput input{QString::fromLatin1(field), InputKind::Choice, label, value, {}, {}, {}};
        for (const Enum one : all) {
            input.choices.emplace_back(code(one), words(one));
        }
        return input;
    }

    const Clock& m_clock;
};

} // namespace

ActionForm contactForm(const ServiceOrder& order, ContactKind kind, const Clock& clock)
{
    return FormMaker(clock).contact(order, kind);
}

Result<ContactEntry> contactEntry(const ActionForm& form, const Clock& clock)
{
    const auto at = timeIn(form, "contactAt", clock);
    if (!at) {
        return at.error();
    }
    const auto due = timeIn(form, "promise", clock);
    if (!due) {
        return due.error();
    }
    ContactEntry entry;
    entry.kind = fromCode(allContactKinds(), form.value(u"contactKind")).value_or(ContactKind::Other);
    entry.outcome = fromCode(allContactOutcomes(), form.value(u"outcome"));
    entry.at = *at;
    entry.to = form.value(u"spokenTo");
    entry.phone = form.value(u"phone");
    entry.dueAt = *due;
    entry.words = form.value(u"words");
    if (const QString there = form.value(u"technicianThere"); !there.isEmpty()) {
        entry.technicianThere = there == u"yes";
    }
    return entry;
}

ActionForm nobodyHomeForm(const Clock& clock)
{
    return FormMaker(clock).nobodyHome();
}

Result<NobodyHomeEntry> nobodyHomeEntry(const ActionForm& form, const Clock& clock)
{
    const auto at = timeIn(form, "arrivedAt", clock);
    if (!at) {
        return at.error();
    }
    const auto due = timeIn(form, "promise", clock);
    if (!due) {
        return due.error();
    }
    return NobodyHomeEntry{*at, *due, form.value(u"note")};
}

ActionForm pickUpForm(const Clock& clock)
{
    return FormMaker(clock).pickUp();
}

Result<std::optional<Timestamp>> pickUpTime(const ActionForm& form, const Clock& clock)
{
    return timeIn(form, "pickedUpAt", clock);
}

ActionForm reviewForm(const Clock& clock)
{
    return FormMaker(clock).review();
}

Result<TechnicalReviewEntry> reviewEntry(const ActionForm& form, const Clock& clock)
{
    const auto at = timeIn(form, "heldAt", clock);
    if (!at) {
        return at.error();
    }
    const auto due = timeIn(form, "promise", clock);
    if (!due) {
        return due.error();
    }
    return TechnicalReviewEntry{*at, form.value(u"result"), *due, toldOf(form)};
}

ActionForm saturationForm(const Clock& clock)
{
    return FormMaker(clock).saturation();
}

Result<SaturationEntry> saturationEntry(const ActionForm& form, const Clock& clock)
{
    const auto from = timeIn(form, "acceptedFrom", clock);
    if (!from) {
        return from.error();
    }
    return SaturationEntry{*from, form.value(u"reportedBy"), form.value(u"note")};
}

ActionInput toldInput()
{
    return FormMaker::told();
}

std::optional<Told> toldOf(const ActionForm& form)
{
    return fromCode(allTold(), form.value(u"told"));
}

ActionInput neverthelessInput()
{
    return FormMaker::nevertheless();
}

} // namespace pd
