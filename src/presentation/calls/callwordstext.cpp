// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calls/callwordstext.h"

#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CallWords)
public:
    static QString channel(CallChannel channel)
    {
        switch (channel) {
        case CallChannel::Phone:
            return tr("Phone call");
        case CallChannel::Visit:
            return tr("Visit");
        case CallChannel::Letter:
            return tr("Letter");
        }
        return {};
    }
    static QString category(CallCategory category)
    {
        switch (category) {
        case CallCategory::Complaint:
            return tr("A Complaint");
        case CallCategory::Inquiry:
            return tr("B Inquiry");
        case CallCategory::Need:
            return tr("C Need");
        case CallCategory::Other:
            return tr("D Other");
        }
        return {};
    }
    static QString action(CallAction action)
    {
        switch (action) {
        case CallAction::Correct:
            return tr("Correct");
        case CallAction::RecordCallback:
            return tr("Called back");
        case CallAction::Postpone:
            return tr("Promise a call-back");
        case CallAction::HandOver:
            return tr("Hand over");
        case CallAction::MakeOrder:
            return tr("Make a repair order");
        case CallAction::Close:
            return tr("Settle");
        case CallAction::Reopen:
            return tr("Open again");
        }
        return {};
    }
    static QString event(CallEventKind kind)
    {
        switch (kind) {
        case CallEventKind::Taken:
            return tr("Taken");
        case CallEventKind::Corrected:
            return tr("Corrected");
        case CallEventKind::CalledBack:
            return tr("Called back");
        case CallEventKind::Postponed:
            return tr("Call-back promised");
        case CallEventKind::HandedOver:
            return tr("Handed over");
        case CallEventKind::OrderMade:
            return tr("Repair order made");
        case CallEventKind::Closed:
            return tr("Settled");
        case CallEventKind::Reopened:
            return tr("Opened again");
        }
        return {};
    }
    static QString late(const QString& span) { return tr("Late %1").arg(span); }
    static CallLook look(const CallRow& row, const Clock& clock)
    {
        constexpr int soonMinutes = 10;
        const Timestamp now = clock.now();
        if (row.call.state == CallState::Done) {
            return row.orderNumber.isEmpty()
                       ? CallLook{tr("Settled"), {QStringLiteral("check"), StateTone::Success}}
                       : CallLook{tr("Order %1").arg(shortNumber(row.orderNumber)),
                                  {QStringLiteral("repairs"), StateTone::Neutral}};
        }
        const auto& promised = row.call.intake.promisedAt;
        if (!promised) {
            return {tr("Open"), {QStringLiteral("waiting"), StateTone::Info}};
        }
        const QString when = shortTime(*promised, clock);
        if (*promised < now) {
            return {tr("Call back %1, late %2").arg(when, spanText(*promised, now)),
                    {QStringLiteral("warning"), StateTone::Danger}};
        }
        const bool soon = *promised < now.plusMinutes(soonMinutes);
        return {tr("Call back %1").arg(when),
                {QStringLiteral("clock"), soon ? StateTone::Warning : StateTone::Accent}};
    }
};

} // namespace

QString callChannelText(CallChannel channel)
{
    return Words::channel(channel);
}

QString callCategoryText(CallCategory category)
{
    return Words::category(category);
}

QString callActionText(CallAction action)
{
    return Words::action(action);
}

QString callEventText(CallEventKind kind)
{
    return Words::event(kind);
}

CallLook callLook(const CallRow& row, const Clock& clock)
{
    return Words::look(row, clock);
}

QString callStateInList(const CallRow& row, const Clock& clock)
{
    const auto& promised = row.call.intake.promisedAt;
    const bool late = row.call.state == CallState::Open && promised && *promised < clock.now();
    return late ? Words::late(spanText(*promised, clock.now())) : callLook(row, clock).text;
}

QString callActionIcon(CallAction action)
{
    switch (action) {
    case CallAction::Correct:
        return QStringLiteral("edit");
    case CallAction::RecordCallback:
        return QStringLiteral("phone");
    case CallAction::Postpone:
        return QStringLiteral("clock");
    case CallAction::HandOver:
        return QStringLiteral("users");
    case CallAction::MakeOrder:
        return QStringLiteral("repairs");
    case CallAction::Close:
        return QStringLiteral("check");
    case CallAction::Reopen:
        return QStringLiteral("undo");
    }
    return {};
}

QString callChannelIcon(CallChannel channel)
{
    switch (channel) {
    case CallChannel::Phone:
        return QStringLiteral("phone");
    case CallChannel::Visit:
        return QStringLiteral("user");
    case CallChannel::Letter:
        return QStringLiteral("document");
    }
    return {};
}

QString callChannelOnPaper(CallChannel channel)
{
    switch (channel) {
    case CallChannel::Phone:
        return QStringLiteral("来电");
    case CallChannel::Visit:
        return QStringLiteral("来访");
    case CallChannel::Letter:
        return QStringLiteral("信访");
    }
    return {};
}

QString callCategoryOnPaper(CallCategory category)
{
    switch (category) {
    case CallCategory::Complaint:
        return QStringLiteral("投诉");
    case CallCategory::Inquiry:
        return QStringLiteral("询问");
    case CallCategory::Need:
        return QStringLiteral("合理建议、需求");
    case CallCategory::Other:
        return QStringLiteral("其它");
    }
    return {};
}

} // namespace pd
