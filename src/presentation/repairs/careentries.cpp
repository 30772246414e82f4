// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "presentation/repairs/careactions.h"
#include "presentation/repairs/typedinput.h"

namespace pd {

namespace {

std::optional<OutsidePartyId> partyIn(const ActionForm& form, QStringView field)
{
    bool known = false;
    const qint64 id = form.value(field).toLongLong(&known);
    return known ? std::optional(OutsidePartyId(id)) : std::nullopt;
}

std::optional<bool> answerIn(const ActionForm& form, QStringView field)
{
    const QString answer = form.value(field);
    return answer.isEmpty() ? std::nullopt : std::optional(answer == u"yes");
}

} // namespace

Result<NoticeEntry> noticeEntry(const ActionForm& form, const AfterCare& care, const Clock& clock)
{
    const auto due = timeIn(form, "replyDue", clock);
    if (!due) {
        return due.error();
    }
    const auto sent = timeIn(form, "sentAt", clock);
    if (!sent) {
        return sent.error();
    }
    NoticeEntry entry;
    entry.party = partyIn(form, u"party");
    entry.basis = fromCode(allNoticeBases(), form.value(u"basis")).value_or(NoticeBasis::Warranty);
    entry.part = care.warranty.part;
    entry.channel = fromCode(allNoticeChannels(), form.value(u"channel")).value_or(NoticeChannel::Phone);
    entry.recipient = form.value(u"recipient");
    entry.content = form.value(u"description");
    entry.reason = form.value(u"reason");
    entry.sentAt = *sent;
    entry.replyDue = *due;
    return entry;
}

Result<ReplyEntry> replyEntry(const ActionForm& form, const Clock& clock)
{
    const auto promised = timeIn(form, "promise", clock);
    if (!promised) {
        return promised.error();
    }
    const auto at = timeIn(form, "repliedAt", clock);
    if (!at) {
        return at.error();
    }
    return ReplyEntry{*promised, form.value(u"reply"), *at};
}

Result<ReplaceEntry> replaceEntry(const ActionForm& form, const Clock& clock)
{
    const auto promised = timeIn(form, "promise", clock);
    if (!promised) {
        return promised.error();
    }
    const auto at = timeIn(form, "replacedAt", clock);
    if (!at) {
        return at.error();
    }
    return ReplaceEntry{fromCode(allReplacements(), form.value(u"replacement")),
                        partyIn(form, u"crew"),
                        partyIn(form, u"bearer"),
                        form.value(u"reason"),
                        *promised,
                        *at};
}

Result<WorkDoneEntry> workDoneEntry(const ActionForm& form, const Clock& clock)
{
    const auto at = timeIn(form, "doneAt", clock);
    if (!at) {
        return at.error();
    }
    const auto cost = moneyIn(form, "cost");
    if (!cost) {
        return cost.error();
    }
    const auto fee = moneyIn(form, "serviceFee");
    if (!fee) {
        return fee.error();
    }
    return WorkDoneEntry{*at, form.value(u"result"), *cost, *fee};
}

Result<InspectionEntry> inspectionEntry(const ActionForm& form, const Clock& clock)
{
    const auto at = timeIn(form, "inspectedAt", clock);
    if (!at) {
        return at.error();
    }
    const auto promised = timeIn(form, "promise", clock);
    if (!promised) {
        return promised.error();
    }
    return InspectionEntry{form.value(u"inspectedBy"),
                           answerIn(form, u"satisfied"),
                           answerIn(form, u"signature"),
                           form.value(u"opinion"),
                           *at,
                           *promised};
}

Result<LetterEntry> letterEntry(const ActionForm& form, const AfterCare& care, const Clock& clock)
{
    const auto due = timeIn(form, "replyDue", clock);
    if (!due) {
        return due.error();
    }
    LetterEntry entry;
    entry.kind = fromCode(allLetterKinds(), form.value(u"kind")).value_or(LetterKind::Work);
    entry.order = care.order.id;
    entry.fromDepartment = form.value(u"fromDepartment");
    entry.sender = form.value(u"sender");
    entry.toDepartment = form.value(u"toDepartment");
    entry.receiver = form.value(u"receiver");
    entry.subject = form.value(u"subject");
    entry.text = form.value(u"letterText");
    entry.replyDue = *due;
    return entry;
}

Result<LetterReplyEntry> letterReplyEntry(const ActionForm& form, const Clock& clock)
{
    const auto at = timeIn(form, "repliedAt", clock);
    if (!at) {
        return at.error();
    }
    return LetterReplyEntry{form.value(u"repliedBy"), form.value(u"reply"), *at};
}

OrderCompletion completionEntry(const ActionForm& form, const OrderCompletion& before)
{
    OrderCompletion completion = before;
    completion.cause = form.value(u"cause");
    completion.method = form.value(u"method");
    completion.reviewedBy = form.value(u"reviewedBy");
    return completion;
}

SlipFiling filingEntry(const ActionForm& form)
{
    SlipFiling filing;
    filing.property = answerIn(form, u"propertyCopy").value_or(false);
    filing.finance = answerIn(form, u"financeCopy").value_or(false);
    filing.servicing = answerIn(form, u"servicingCopy").value_or(false);
    return filing;
}

} // namespace pd
