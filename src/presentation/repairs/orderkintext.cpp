// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/orderkintext.h"

#include "domain/registry/masking.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/orderkincontroller.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/staff/persontext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pd {

namespace {

QString joined(QStringList parts, const QString& between = QStringLiteral(" · "))
{
    parts.removeAll(QString());
    return parts.join(between);
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(OrderKin)
public:
    explicit Words(const Clock& clock) : m_clock(clock) {}

    std::vector<OrderLine> lines(const OrderKin& kin) const
    {
        const std::vector<OrderLine> all{
            {tr("Alarm"), kin.alarm ? alarm(*kin.alarm) : QString()},
            {tr("Release"), kin.release ? release(*kin.release) : QString()},
            {tr("Recheck"), recheck(kin)},
            {tr("Incident"), kin.incident ? incident(*kin.incident) : QString()},
            {tr("Asked after"), reminders(kin.reminders)},
            {tr("Merged here"), mergedHere(kin.mergedHere)},
            {tr("Calls"), calls(kin.calls)},
            {tr("Repeated"), repeated(kin)},
        };
        std::vector<OrderLine> known;
        std::ranges::copy_if(all, std::back_inserter(known),
                             [](const OrderLine& line) { return !line.value.isEmpty(); });
        return known;
    }

    [[nodiscard]] QString merged(const MergedInto& into) const
    {
        return tr("Merged into %1 (%2, %3). What goes on is written there.")
            .arg(into.number, shortTime(into.at, m_clock), personText(into.actor));
    }
    static QString cameFrom(const QString& number)
    {
        return tr("You looked for %1: it was merged into this order.").arg(number);
    }

private:
    [[nodiscard]] QString alarm(const OrderAlarm& alarm) const
    {
        return alarm.takenAt
                   ? joined({tr("taken by %1, %2")
                                 .arg(personText(alarm.takenBy), shortTime(*alarm.takenAt, m_clock)),
                             alarm.note})
                   : tr("nobody has taken it, since %1").arg(shortTime(alarm.raisedAt, m_clock));
    }
    [[nodiscard]] QString release(const OrderRelease& release) const
    {
        const QString when = release.decidedAt ? shortTime(*release.decidedAt, m_clock) : QString();
        switch (release.state) {
        case ReleaseState::Pending:
            return tr("waits for the supervisor since %1").arg(shortTime(release.askedAt, m_clock));
        case ReleaseState::Released:
            return joined({tr("released by %1, %2").arg(personText(release.decidedBy), when), release.note});
        case ReleaseState::Refused:
            return joined({tr("refused by %1, %2").arg(personText(release.decidedBy), when), release.note});
        }
        return {};
    }
    [[nodiscard]] QString recheck(const OrderKin& kin) const
    {
        QStringList texts;
        for (const OrderRecheck& one : kin.rechecks) {
            const QString what = one.good ? tr("found good by %1, %2") : tr("not good, %1, %2");
            texts += joined({what.arg(personText(one.actor), shortTime(one.at, m_clock)), one.note});
        }
        if (kin.recheckDue) {
            texts += tr("due: customer service looks at the place and signs");
        }
        return texts.join(u'\n');
    }
    static QString incident(const IncidentRow& row)
    {
        const bool open = row.incident.state == IncidentState::Open;
        return joined({row.incident.number, row.incident.words.title, open ? QString() : tr("closed")});
    }
    [[nodiscard]] QString reminders(const std::vector<KinReminder>& reminders) const
    {
        if (reminders.empty()) {
            return {};
        }
        const KinReminder& last = reminders.back();
        return joined({tr("%n time(s)", nullptr, static_cast<int>(reminders.size())),
                       tr("last %1").arg(shortTime(last.at, m_clock)), last.note});
    }
    static QString mergedHere(const std::vector<MergedHere>& merged)
    {
        QStringList texts;
        for (const MergedHere& one : merged) {
            const OrderIntake& intake = one.row.order.intake;
            texts += joined({one.row.order.number, intake.place, orderContent(one.row), intake.reporterName,
                             maskedPhone(intake.reporterPhone)});
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] QString calls(const std::vector<KinCall>& calls) const
    {
        if (calls.size() < 2) {
            return {}; // the one it came from
        }
        QStringList texts;
        for (const KinCall& call : calls) {
            texts += joined({call.number, shortTime(call.at, m_clock), call.caller});
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] QString repeated(const OrderKin& kin) const
    {
        if (kin.earlier.empty()) {
            return {};
        }
        QString numbers = QStringList(kin.earlier.begin(), kin.earlier.end()).join(u' ');
        if (const int more = kin.earlierCount - static_cast<int>(kin.earlier.size()); more > 0) {
            numbers += u' ' + tr("and %n more", nullptr, more);
        }
        if (!kin.recurring) {
            return tr("same fault here before: %1").arg(numbers);
        }
        const QString recurs = tr("recurring fault: %1").arg(numbers);
        return recurs + u'\n' +
               (kin.recurrenceSeen
                    ? joined({tr("seen by %1, %2")
                                  .arg(kin.recurrenceSeen->by, shortTime(kin.recurrenceSeen->at, m_clock)),
                              kin.recurrenceSeen->note})
                    : tr("on the supervisor's page Today"));
    }

    const Clock& m_clock;
};

class Forms {
    Q_DECLARE_TR_FUNCTIONS(OrderKin)
public:
    static std::vector<ActionInput> inputs(KinAction action, const ServiceOrder& order)
    {
        const auto line = [](const char* field, const QString& label, const QString& value = {}) {
            return ActionInput{QString::fromLatin1(field), InputKind::Line, label, value};
        };
        switch (action) {
        case KinAction::Remind:
            return {line("caller", tr("Who asks"), order.intake.reporterName),
                    line("phone", tr("Phone"), order.intake.reporterPhone),
                    {QStringLiteral("words"), InputKind::Text, tr("In which words"), {}}};
        case KinAction::Merge:
            return {{QStringLiteral("orderNumber"),
                     InputKind::Line,
                     tr("Into which order"),
                     {},
                     tr("number or its last digits")}};
        case KinAction::RefuseRelease:
            return {{QStringLiteral("reason"), InputKind::Text, tr("Why it is not done"), {}}};
        case KinAction::Release:
        case KinAction::RecheckGood:
            return {line("note", tr("Note"))};
        case KinAction::RecheckBad:
            return {{QStringLiteral("note"), InputKind::Text, tr("What is not good"), {}},
                    {QStringLiteral("promise"),
                     InputKind::Time,
                     tr("When somebody goes again"),
                     {},
                     tr("930 · +30 · t 9 (tomorrow) · 11-25 930")}};
        case KinAction::JoinIncident:
            return {{QStringLiteral("incident"),
                     InputKind::Line,
                     tr("Which incident"),
                     {},
                     tr("number or its last digits")}};
        case KinAction::Unmerge:
        case KinAction::LeaveIncident:
            break;
        }
        return {};
    }
    static QString title(KinAction action)
    {
        switch (action) {
        case KinAction::Remind:
            return tr("Asked after");
        case KinAction::Merge:
            return tr("Merge");
        case KinAction::Unmerge:
            return tr("Undo the merge");
        case KinAction::Release:
            return tr("Release");
        case KinAction::RefuseRelease:
            return tr("Do not release");
        case KinAction::RecheckGood:
            return tr("Recheck: good");
        case KinAction::RecheckBad:
            return tr("Recheck: not good");
        case KinAction::JoinIncident:
            return tr("Put into an incident");
        case KinAction::LeaveIncident:
            return tr("Take out of the incident");
        }
        return {};
    }
    static QString forCallers(const Incident& incident)
    {
        const IncidentWords& words = incident.words;
        return words.callerText.isEmpty() ? tr("Incident %1: %2").arg(incident.number, words.title)
                                          : tr("Incident %1: %2. Tell the caller: %3")
                                                .arg(incident.number, words.title, words.callerText);
    }
    static QString marks(const OrderMark& mark, const OrderIntake& intake)
    {
        QStringList texts;
        const auto add = [&](bool holds, const QString& text) {
            if (holds) {
                texts += text;
            }
        };
        add(mark.alarm, tr("alarm", "mark in a list"));
        add(mark.reminders > 0, tr("asked ×%1", "mark in a list").arg(mark.reminders));
        add(mark.inIncident, tr("incident", "mark in a list"));
        add(mark.pendingRelease, tr("to release", "mark in a list"));
        add(mark.recheckDue, tr("recheck due", "mark in a list"));
        add(intake.backFilled, tr("back-filled", "mark in a list"));
        return texts.join(QStringLiteral(" · "));
    }
};

} // namespace

std::vector<OrderLine> kinLines(const OrderKin& kin, const Clock& clock)
{
    return Words(clock).lines(kin);
}

QString mergedNotice(const MergedInto& into, const Clock& clock)
{
    return Words(clock).merged(into);
}

QString cameFromNotice(const QString& number)
{
    return Words::cameFrom(number);
}

QString kinActionText(KinAction action)
{
    return Forms::title(action);
}

ActionForm kinForm(KinAction action, const ServiceOrder& order)
{
    ActionForm form;
    form.title = Forms::title(action);
    form.inputs = Forms::inputs(action, order);
    return form;
}

QString orderMarkText(const OrderMark& mark, const OrderIntake& intake)
{
    return Forms::marks(mark, intake);
}

StateLook orderMarkLook(const OrderMark& mark)
{
    if (mark.alarm) {
        return {QStringLiteral("warning"), StateTone::Danger};
    }
    if (mark.reminders > 0) {
        return {QStringLiteral("phone"), StateTone::Warning};
    }
    return mark == OrderMark() ? StateLook() : StateLook{QStringLiteral("info"), StateTone::Info};
}

QStringList incidentsForCallers(const std::vector<IncidentRow>& incidents)
{
    QStringList texts;
    for (const IncidentRow& row : incidents) {
        texts += Forms::forCallers(row.incident);
    }
    return texts;
}

QString originLine(const OrderIntake& intake)
{
    return intake.origin == OrderOrigin::Customer
               ? QString()
               : joined({orderOriginText(intake.origin), intake.originDetail});
}

} // namespace pd
