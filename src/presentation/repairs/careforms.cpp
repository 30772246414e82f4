// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "domain/yuan.h"
#include "presentation/outside/outsidetexts.h"
#include "presentation/repairs/careactions.h"
#include "presentation/repairs/ordertime.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pd {

namespace {

using Inputs = std::vector<ActionInput>;

// Data of the office, Chinese in both languages as its papers are.
QString deskDepartment()
{
    return QStringLiteral("客户服务部");
}

QString repairDepartment()
{
    return QStringLiteral("工程部");
}

QString repairLeader()
{
    return QStringLiteral("工程主管");
}

ActionInput input(const char* field, InputKind kind, const QString& label, const QString& value = {},
                  const QString& hint = {})
{
    return {QString::fromLatin1(field), kind, label, value, hint};
}

template <class Enum>
ActionInput choice(const char* field, const QString& label, std::span<const Enum> all, QString (*text)(Enum),
                   const QString& value)
{
    ActionInput result = input(field, InputKind::Choice, label, value);
    for (const Enum one : all) {
        result.choices.emplace_back(code(one), text(one));
    }
    return result;
}

/// Makes the inputs of one order's forms.
class InputMaker {
    Q_DECLARE_TR_FUNCTIONS(CareForms)
public:
    InputMaker(const AfterCare& care, const QString& sender, const Clock& clock)
        : m_care(care), m_sender(sender), m_clock(clock)
    {
    }

    Inputs inputs(CareAction action) const
    {
        switch (action) {
        case CareAction::Notify:
            return notify();
        case CareAction::Accept:
            return {input("promise", InputKind::Time, tr("Promised time"), {}, laterHint()),
                    input("reply", InputKind::Line, tr("What was replied")),
                    input("repliedAt", InputKind::Time, tr("When"), {}, nowHint())};
        case CareAction::Refuse:
            return {input("reply", InputKind::Text, tr("Why it refuses")),
                    input("repliedAt", InputKind::Time, tr("When"), {}, nowHint())};
        case CareAction::Replace:
            return replace();
        case CareAction::Finish:
            return finish();
        case CareAction::Inspect:
            return {
                input("inspectedBy", InputKind::Line, tr("Inspected by"), m_care.order.intake.reporterName),
                yesNo("satisfied", tr("Satisfied")),
                yesNo("signature", tr("Signed by the owner")),
                input("opinion", InputKind::Line, tr("Opinion")),
                input("inspectedAt", InputKind::Time, tr("When"), {}, nowHint()),
                input("promise", InputKind::Time, tr("If not satisfied: made good by"), {}, laterHint())};
        case CareAction::Withdraw:
            return {input("reason", InputKind::Text, tr("Why the notice is withdrawn"))};
        case CareAction::Rework:
            return {input("reason", InputKind::Text, tr("What the customer is not satisfied with"))};
        case CareAction::WriteLetter:
            return letter();
        case CareAction::AnswerLetter:
            return {input("repliedBy", InputKind::Line, tr("Replied by"), receiver()),
                    input("reply", InputKind::Text, tr("Reply")),
                    input("repliedAt", InputKind::Time, tr("When"), {}, nowHint())};
        case CareAction::Complete:
            return {input("cause", InputKind::Text, tr("Cause of the fault"), m_care.completion.cause),
                    input("method", InputKind::Text, tr("How it was repaired"), m_care.completion.method),
                    input("reviewedBy", InputKind::Line, tr("Reviewed by"), m_care.completion.reviewedBy)};
        case CareAction::File:
            return file();
        case CareAction::PrintNotice:
        case CareAction::PrintLetter:
            break;
        }
        return {};
    }

private:
    static QString nowHint() { return tr("empty: now · 930 · 14 · 11-25 930"); }
    static QString laterHint() { return tr("930 · +30 · t 9 (tomorrow) · 11-25 930"); }

    static ActionInput yesNo(const char* field, const QString& label, const QString& value = {})
    {
        ActionInput result = input(field, InputKind::YesNo, label, value);
        result.choices = {{QStringLiteral("yes"), tr("Yes")}, {QStringLiteral("no"), tr("No")}};
        return result;
    }
    ActionInput party(const char* field, const QString& label, std::optional<OutsidePartyId> chosen) const
    {
        ActionInput result = input(field, InputKind::Choice, label);
        for (const OutsideParty& one : m_care.parties) {
            result.choices.emplace_back(QString::number(one.id->value()), partyLine(one));
        }
        if (chosen) {
            result.value = QString::number(chosen->value());
        }
        return result;
    }
    std::optional<OutsidePartyId> first(PartyKind kind) const
    {
        const auto found = std::ranges::find(m_care.parties, kind, &OutsideParty::kind);
        return found == m_care.parties.end() ? std::nullopt : found->id;
    }
    bool inWarranty() const
    {
        return m_care.warranty.state == WarrantyState::In ||
               m_care.order.intake.warranty == WarrantyState::In;
    }
    QString receiver() const
    {
        const ContactLetter* letter = currentLetter(m_care);
        return letter == nullptr ? QString() : letter->receiver;
    }
    QString matter() const
    {
        const QString& said = m_care.order.intake.content;
        return said.isEmpty() ? m_care.fault : said;
    }

    Inputs notify() const
    {
        const NoticeBasis basis = inWarranty() ? NoticeBasis::Warranty : NoticeBasis::BeyondAbility;
        const std::optional<OutsidePartyId> fittest =
            m_care.parties.empty() ? std::nullopt : m_care.parties.front().id;
        return {
            party("party", tr("Outside unit"), fittest),
            choice("basis", tr("Why"), allNoticeBases(), noticeBasisText, code(basis)),
            choice("channel", tr("How"), allNoticeChannels(), noticeChannelText, code(NoticeChannel::Phone)),
            input("recipient", InputKind::Line, tr("Who was told"),
                  m_care.parties.empty() ? QString() : m_care.parties.front().contact),
            input("description", InputKind::Text, tr("What is to be repaired"), matter()),
            input("reason", InputKind::Line, tr("Beyond our ability because")),
            input("sentAt", InputKind::Time, tr("When"), {}, nowHint()),
            input("replyDue", InputKind::Time, tr("Reply by"),
                  shortTime(m_clock.now().plusMinutes(m_care.replyHours * 60), m_clock), laterHint())};
    }
    Inputs replace() const
    {
        const NoticeRow* row = currentNotice(m_care);
        const auto bearer = first(PartyKind::Developer);
        return {choice("replacement", tr("Who does it"), allReplacements(), replacementText,
                       code(Replacement::Own)),
                party("crew", tr("Crew"), first(PartyKind::Contractor)),
                party("bearer", tr("Cost borne by"),
                      bearer || row == nullptr ? bearer : std::optional(row->notice.party)),
                input("replacedAt", InputKind::Time, tr("When"), {}, nowHint()),
                input("promise", InputKind::Time, tr("Promised to the owner"), {}, laterHint()),
                input("reason", InputKind::Line, tr("Reason"))};
    }
    Inputs finish() const
    {
        Inputs inputs{input("result", InputKind::Text, tr("What was done")),
                      input("doneAt", InputKind::Time, tr("Done"), {}, nowHint())};
        const NoticeRow* row = currentNotice(m_care);
        if (row != nullptr && row->notice.replacement) {
            const auto money = [](const std::optional<Money>& amount) {
                return amount ? yuan(*amount) : QString();
            };
            inputs.push_back(input("cost", InputKind::Money, tr("Repair cost, yuan"), money(row->notice.cost),
                                   QStringLiteral("0.00")));
            inputs.push_back(input("serviceFee", InputKind::Money, tr("Service fee, yuan (empty: as agreed)"),
                                   money(row->notice.fee), QStringLiteral("0.00")));
        }
        return inputs;
    }
    Inputs letter() const
    {
        const ServiceOrder& order = m_care.order;
        const QString text =
            QStringLiteral("%1　%2（服务单 %3）。").arg(order.intake.place, matter(), order.number);
        return {choice("kind", tr("Kind"), allLetterKinds(), letterKindText, code(LetterKind::Work)),
                input("fromDepartment", InputKind::Line, tr("From department"), deskDepartment()),
                input("sender", InputKind::Line, tr("Sender"), m_sender),
                input("toDepartment", InputKind::Line, tr("To department"), repairDepartment()),
                input("receiver", InputKind::Line, tr("Receiver"), repairLeader()),
                input("subject", InputKind::Line, tr("Subject"),
                      QStringLiteral("关于 %1 维修问题").arg(order.intake.place)),
                input("letterText", InputKind::Text, tr("Text"), text),
                input("replyDue", InputKind::Time, tr("Reply by"),
                      shortTime(m_clock.now().plusMinutes(m_care.replyHours * 60), m_clock), laterHint())};
    }
    Inputs file() const
    {
        const QString yes = QStringLiteral("yes");
        Inputs inputs{yesNo("propertyCopy", tr("① kept at the desk"), yes)};
        if (m_care.order.intake.chargeable) {
            inputs.push_back(yesNo("financeCopy", tr("② handed to finance"), yes));
        }
        inputs.push_back(yesNo("servicingCopy", tr("④ handed to the servicing department"), yes));
        return inputs;
    }

    const AfterCare& m_care;
    const QString& m_sender;
    const Clock& m_clock;
};

} // namespace

ActionForm careForm(CareAction action, const AfterCare& care, const QString& sender, const Clock& clock)
{
    ActionForm form;
    form.title = careActionText(action);
    form.inputs = InputMaker(care, sender, clock).inputs(action);
    return form;
}

} // namespace pd
