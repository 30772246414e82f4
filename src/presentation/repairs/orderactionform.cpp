// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/orderactionform.h"

#include "domain/repairs/deadlines.h"
#include "domain/yuan.h"
#include "presentation/repairs/contactforms.h"
#include "presentation/repairs/faultchoices.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/orderwordstext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pd {

namespace {

using Inputs = std::vector<ActionInput>;

/// Makes the inputs of one order's forms.
class InputMaker {
    Q_DECLARE_TR_FUNCTIONS(OrderActionForm)
public:
    InputMaker(const OrderRow& row, const Clock& clock)
        : m_row(row), m_order(row.order), m_intake(row.order.intake), m_clock(clock)
    {
    }

    Inputs inputs(OrderAction action) const
    {
        switch (action) {
        case OrderAction::Correct:
            return correct();
        case OrderAction::RecordConsent:
            return {line("consent", tr("Who agreed to pay"), m_intake.reporterName),
                    money("expected", tr("Expected cost, yuan"), m_intake.expected),
                    time("consentAt", tr("When"), std::nullopt, nowHint())};
        case OrderAction::Dispatch:
            return {technician(), visit()};
        case OrderAction::Redispatch:
            return {technician(), visit(), line("note", tr("Why again")), toldInput()};
        case OrderAction::RecordArrival:
            return {time("arrivedAt", tr("Arrived"), std::nullopt, nowHint()), line("note", tr("Note"))};
        case OrderAction::PutOnWait:
            return {choice("reason", tr("Reason"), allWaitingReasons(), waitingReasonText,
                           m_order.waitingReason ? code(*m_order.waitingReason) : QString()),
                    time("promise", tr("Promised time"), std::nullopt, laterHint()), toldInput(),
                    line("note", tr("Note"))};
        case OrderAction::Finish:
            return {time("arrivedAt", tr("Arrived"), m_order.arrivedAt, QStringLiteral("930")),
                    time("doneAt", tr("Done"), std::nullopt, nowHint()),
                    text("result", tr("Result"), m_order.result)};
        case OrderAction::ReturnSlip:
            return {time("arrivedAt", tr("Arrived"), m_order.arrivedAt, QStringLiteral("930")),
                    time("doneAt", tr("Done"), m_order.doneAt, QStringLiteral("1015")),
                    text("result", tr("Result"), m_order.result),
                    yesNo("signature", tr("Signed by the customer"), m_order.signedByCustomer),
                    money("charge",
                          m_intake.chargeable ? tr("Charge, yuan") : tr("Charge, yuan (free work: empty)"),
                          m_intake.chargeable && !m_order.charge ? m_intake.expected : m_order.charge),
                    line("note", tr("Note"))};
        case OrderAction::Close:
            return {line("note", tr("Note"))};
        case OrderAction::Cancel:
            return {text("reason", tr("Why the order is cancelled"), {})};
        }
        return {};
    }

private:
    static QString nowHint() { return tr("empty: now · 930 · 14 · 11-25 930"); }
    static QString laterHint() { return tr("930 · +30 · t 9 (tomorrow) · 11-25 930"); }

    static ActionInput line(const char* field, const QString& label, const QString& value = {})
    {
        return {QString::fromLatin1(field), InputKind::Line, label, value};
    }
    static ActionInput text(const char* field, const QString& label, const QString& value)
    {
        return {QString::fromLatin1(field), InputKind::Text, label, value};
    }
    ActionInput time(const char* field, const QString& label, const std::optional<Timestamp>& at,
                     const QString& hint) const
    {
        return {QString::fromLatin1(field), InputKind::Time, label, shortTime(at, m_clock), hint};
    }
    static ActionInput money(const char* field, const QString& label, const std::optional<Money>& amount)
    {
        return {QString::fromLatin1(field), InputKind::Money, label, amount ? yuan(*amount) : QString(),
                QStringLiteral("0.00")};
    }
    static ActionInput yesNo(const char* field, const QString& label, std::optional<bool> value)
    {
        ActionInput input{QString::fromLatin1(field), InputKind::YesNo, label, {}};
        if (value) {
            input.value = *value ? QStringLiteral("yes") : QStringLiteral("no");
        }
        input.choices = {{QStringLiteral("yes"), tr("Yes")}, {QStringLiteral("no"), tr("No")}};
        return input;
    }
    template <class Enum>
    static ActionInput choice(const char* field, const QString& label, std::span<const Enum> all,
                              QString (*words)(Enum), const QString& value)
    {
        ActionInput input{QString::fromLatin1(field), InputKind::Choice, label, value};
        for (const Enum one : all) {
            input.choices.emplace_back(code(one), words(one));
        }
        return input;
    }

    ActionInput technician() const
    {
        ActionInput input{QStringLiteral("technician"), InputKind::Technician, tr("Technician"),
                          m_row.technicianName, tr("number, name, initials or trade")};
        if (m_order.technician) {
            input.chosen = m_order.technician->value();
        }
        return input;
    }
    ActionInput visit() const
    {
        const Timestamp proposed = proposedAppointment(m_order, m_clock.now());
        return time("appointment", tr("Time of the visit"),
                    proposed > m_clock.now() ? std::optional(proposed) : std::nullopt,
                    tr("empty: now · 930 · +30 · t 9 (tomorrow)"));
    }
    Inputs correct() const
    {
        Inputs inputs;
        if (!m_intake.room) {
            inputs.push_back(line("place", tr("Public area"), m_intake.place));
        }
        ActionInput fault{QStringLiteral("faultKind"), InputKind::Fault, tr("Fault"),
                          faultName(m_row.faultZh, m_row.faultEn)};
        if (m_intake.faultKind) {
            fault.chosen = m_intake.faultKind->value();
        }
        inputs.push_back(fault);
        inputs.push_back(text("content", tr("What is wrong"), m_intake.content));
        inputs.push_back(line("material", tr("Material"), m_intake.material));
        inputs.push_back(line("reporterName", tr("Reported by"), m_intake.reporterName));
        inputs.push_back(line("reporterPhone", tr("Phone"), m_intake.reporterPhone));
        inputs.push_back(
            choice("origin", tr("Found by"), allOrderOrigins(), orderOriginText, code(m_intake.origin)));
        ActionInput detail = line("originDetail", tr("Which department, or who"), m_intake.originDetail);
        detail.hint = tr("only where no customer reported it");
        inputs.push_back(detail);
        inputs.push_back(
            choice("urgency", tr("Urgency"), allUrgencies(), urgencyText, code(m_intake.urgency)));
        inputs.push_back(
            yesNo("backFilled", tr("Written afterwards (urgent work only)"), m_intake.backFilled));
        inputs.push_back(choice("part", tr("Part"), allParts(), partText, code(m_intake.part)));
        inputs.push_back(
            choice("warranty", tr("Warranty"), allWarrantyStates(), warrantyText, code(m_intake.warranty)));
        if (m_order.state == OrderState::Registered) {
            inputs.push_back(time("appointment", tr("Appointment"), m_intake.appointmentAt, laterHint()));
        }
        ActionInput wished{QStringLiteral("wishedTechnician"),
                           InputKind::Technician,
                           tr("Technician asked for"),
                           {},
                           tr("number, name, initials or trade")};
        if (m_intake.wishedTechnician) {
            wished.chosen = m_intake.wishedTechnician->value();
        }
        inputs.push_back(wished);
        inputs.push_back(yesNo("chargeable", tr("Paid service"), m_intake.chargeable));
        inputs.push_back(money("expected", tr("Expected cost, yuan"), m_intake.expected));
        inputs.push_back(line("note", tr("Note"), m_intake.note));
        return inputs;
    }

    const OrderRow& m_row;
    const ServiceOrder& m_order;
    const OrderIntake& m_intake;
    const Clock& m_clock;
};

} // namespace

const ActionInput* ActionForm::find(QStringView field) const
{
    const auto found =
        std::ranges::find_if(inputs, [&](const ActionInput& input) { return input.field == field; });
    return found == inputs.end() ? nullptr : &*found;
}

QString ActionForm::value(QStringView field) const
{
    const ActionInput* input = find(field);
    return input == nullptr ? QString() : input->value;
}

ActionForm actionForm(OrderAction action, const OrderRow& row, const Clock& clock)
{
    return {action, orderActionText(action), InputMaker(row, clock).inputs(action)};
}

} // namespace pd
