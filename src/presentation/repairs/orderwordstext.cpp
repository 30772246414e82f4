// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/orderwordstext.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("OrderWords", text);
}

} // namespace

QString orderStateText(OrderState state)
{
    switch (state) {
    case OrderState::Registered:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Unassigned"));
    case OrderState::Dispatched:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Dispatched"));
    case OrderState::OnSite:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "On site"));
    case OrderState::Waiting:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Waiting"));
    case OrderState::Done:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Done, slip out"));
    case OrderState::Returned:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Slip returned"));
    case OrderState::Closed:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Closed"));
    case OrderState::Cancelled:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Cancelled"));
    }
    return {};
}

QString orderActionText(OrderAction action)
{
    switch (action) {
    case OrderAction::Correct:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Correct"));
    case OrderAction::RecordConsent:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Record consent"));
    case OrderAction::Dispatch:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Dispatch"));
    case OrderAction::Redispatch:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Dispatch again"));
    case OrderAction::RecordArrival:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Arrived"));
    case OrderAction::PutOnWait:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Put on wait"));
    case OrderAction::Finish:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Done"));
    case OrderAction::ReturnSlip:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Return slip"));
    case OrderAction::Close:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Close"));
    case OrderAction::Cancel:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Cancel order"));
    }
    return {};
}

QString orderEventText(OrderEventKind kind)
{
    switch (kind) {
    case OrderEventKind::Registered:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Registered"));
    case OrderEventKind::Corrected:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Corrected"));
    case OrderEventKind::ConsentRecorded:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Consent recorded"));
    case OrderEventKind::Dispatched:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Dispatched"));
    case OrderEventKind::Redispatched:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Dispatched again"));
    case OrderEventKind::Arrived:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Arrived"));
    case OrderEventKind::Waiting:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Put on wait"));
    case OrderEventKind::Done:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Work done"));
    case OrderEventKind::Returned:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Slip returned"));
    case OrderEventKind::Closed:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Closed"));
    case OrderEventKind::Cancelled:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Cancelled"));
    case OrderEventKind::Reminded:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Reminded"));
    case OrderEventKind::ContactMade:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Customer contacted"));
    case OrderEventKind::NotReached:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Customer not reached"));
    case OrderEventKind::Quoted:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Quote changed"));
    case OrderEventKind::PartsIssued:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Parts issued"));
    case OrderEventKind::DiscountApproved:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Reduction approved"));
    case OrderEventKind::MoneyHandedIn:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Money handed in"));
    case OrderEventKind::OutsideNotified:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Outside unit notified"));
    case OrderEventKind::OutsideReplied:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Outside unit replied"));
    case OrderEventKind::Reworked:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Rework ordered"));
    case OrderEventKind::LetterSent:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Contact letter sent"));
    case OrderEventKind::Merged:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Merged"));
    case OrderEventKind::Unmerged:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Merge undone"));
    case OrderEventKind::JoinedIncident:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Joined an incident"));
    case OrderEventKind::LeftIncident:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Left an incident"));
    case OrderEventKind::Released:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Released"));
    case OrderEventKind::Rechecked:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Rechecked"));
    case OrderEventKind::SlipPickedUp:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Slip received by the technician"));
    case OrderEventKind::SlipChased:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Slip asked for"));
    case OrderEventKind::ReviewHeld:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Technical review held"));
    case OrderEventKind::DayReviewed:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Reviewed at the end of the day"));
    case OrderEventKind::AssignmentUndone:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Assignment undone"));
    }
    return {};
}

QString urgencyText(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Immediate:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Immediate"));
    case Urgency::Urgent:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Urgent"));
    case Urgency::Normal:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Normal"));
    }
    return {};
}

QString orderOriginText(OrderOrigin origin)
{
    switch (origin) {
    case OrderOrigin::Customer:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Customer"));
    case OrderOrigin::SelfInspection:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Found by engineering"));
    case OrderOrigin::Department:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Other department"));
    }
    return {};
}

QString waitingReasonText(WaitingReason reason)
{
    switch (reason) {
    case WaitingReason::NobodyHome:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Nobody at home"));
    case WaitingReason::Parts:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Parts are missing"));
    case WaitingReason::OutsideUnit:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Outside unit"));
    case WaitingReason::Review:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Technical review"));
    case WaitingReason::AnotherVisit:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Another visit needed"));
    case WaitingReason::CustomerWish:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Customer's wish"));
    }
    return {};
}

QString jobKindText(JobKind kind)
{
    switch (kind) {
    case JobKind::Repair:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Repair"));
    case JobKind::Special:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Special service"));
    case JobKind::Water:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Water delivery"));
    case JobKind::Cleaning:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Home cleaning"));
    }
    return {};
}

QString partText(Part part)
{
    switch (part) {
    case Part::Own:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Inside the home"));
    case Part::Public:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Public part"));
    }
    return {};
}

QString warrantyText(WarrantyState warranty)
{
    switch (warranty) {
    case WarrantyState::Unknown:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Not known"));
    case WarrantyState::In:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "In warranty"));
    case WarrantyState::Out:
        return inWords(QT_TRANSLATE_NOOP("OrderWords", "Out of warranty"));
    }
    return {};
}

StateLook orderStateLook(OrderState state)
{
    switch (state) {
    case OrderState::Registered:
        return {QStringLiteral("add"), StateTone::Danger};
    case OrderState::Dispatched:
        return {QStringLiteral("dispatch"), StateTone::Info};
    case OrderState::OnSite:
        return {QStringLiteral("arrived"), StateTone::Accent};
    case OrderState::Waiting:
        return {QStringLiteral("waiting"), StateTone::Warning};
    case OrderState::Done:
        return {QStringLiteral("tick"), StateTone::Success};
    case OrderState::Returned:
        return {QStringLiteral("slip"), StateTone::Success};
    case OrderState::Closed:
        return {QStringLiteral("check"), StateTone::Neutral};
    case OrderState::Cancelled:
        return {QStringLiteral("cancel"), StateTone::Neutral};
    }
    return {};
}

StateLook urgencyLook(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Immediate:
        return {QStringLiteral("urgent"), StateTone::Danger};
    case Urgency::Urgent:
        return {QStringLiteral("urgent"), StateTone::Warning};
    case Urgency::Normal:
        return {QStringLiteral("clock"), StateTone::Neutral};
    }
    return {};
}

QString orderActionIcon(OrderAction action)
{
    switch (action) {
    case OrderAction::Correct:
        return QStringLiteral("edit");
    case OrderAction::RecordConsent:
        return QStringLiteral("check");
    case OrderAction::Dispatch:
    case OrderAction::Redispatch:
        return QStringLiteral("dispatch");
    case OrderAction::RecordArrival:
        return QStringLiteral("arrived");
    case OrderAction::PutOnWait:
        return QStringLiteral("waiting");
    case OrderAction::Finish:
        return QStringLiteral("tick");
    case OrderAction::ReturnSlip:
        return QStringLiteral("slip");
    case OrderAction::Close:
        return QStringLiteral("close");
    case OrderAction::Cancel:
        return QStringLiteral("cancel");
    }
    return {};
}

QString orderStateOnPaper(OrderState state)
{
    switch (state) {
    case OrderState::Registered:
        return QStringLiteral("待派");
    case OrderState::Dispatched:
        return QStringLiteral("已派");
    case OrderState::OnSite:
        return QStringLiteral("到场");
    case OrderState::Waiting:
        return QStringLiteral("待续");
    case OrderState::Done:
        return QStringLiteral("完工");
    case OrderState::Returned:
        return QStringLiteral("已返单");
    case OrderState::Closed:
        return QStringLiteral("已销单");
    case OrderState::Cancelled:
        return QStringLiteral("已撤单");
    }
    return {};
}

QString urgencyOnPaper(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Immediate:
        return QStringLiteral("即时");
    case Urgency::Urgent:
        return QStringLiteral("急修");
    case Urgency::Normal:
        return QStringLiteral("一般");
    }
    return {};
}

QString waitingReasonOnPaper(WaitingReason reason)
{
    switch (reason) {
    case WaitingReason::NobodyHome:
        return QStringLiteral("家中无人");
    case WaitingReason::Parts:
        return QStringLiteral("待料");
    case WaitingReason::OutsideUnit:
        return QStringLiteral("待外单位");
    case WaitingReason::Review:
        return QStringLiteral("技术评审");
    case WaitingReason::AnotherVisit:
        return QStringLiteral("需再次上门");
    case WaitingReason::CustomerWish:
        return QStringLiteral("业户要求");
    }
    return {};
}

} // namespace pd
