// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outside/outsidenotice.h"

#include "domain/lengths.h"

namespace pd {

namespace {

constexpr int longestLine = 200;
constexpr int longestText = 2000;
constexpr std::int64_t minuteMs = 60'000;
constexpr int hourMinutes = 60;

/// Whole minutes, as people write times.
std::int64_t minuteOf(Timestamp at)
{
    return at.milliseconds() / minuteMs;
}

std::optional<Error> afterNow(Timestamp at, const char* field, Timestamp now)
{
    if (minuteOf(at) > minuteOf(now)) {
        return error(ErrorCode::TimeOrder, field, {field, "now"});
    }
    return std::nullopt;
}

std::optional<Error> before(Timestamp at, const char* field, Timestamp earlier, const char* earlierField)
{
    if (minuteOf(at) < minuteOf(earlier)) {
        return error(ErrorCode::TimeOrder, field, {earlierField, field});
    }
    return std::nullopt;
}

/// The state after the action, or why there is none.
Result<NoticeState> next(const OutsideNotice& notice, NoticeAction action)
{
    if (notice.settlement) {
        return error(ErrorCode::AlreadyDone, "settlement", {notice.number.toStdString()});
    }
    const auto to = stateAfter(notice.state, action);
    if (!to) {
        return error(ErrorCode::OrderTransition, "state",
                     {code(notice.state).toStdString(), code(action).toStdString()});
    }
    return *to;
}

std::optional<Error> badMoney(const std::optional<Money>& amount, const char* field)
{
    if (amount && *amount < Money()) {
        return error(ErrorCode::OutOfRange, field, {"0.00", Money::fromFen(Money::limit()).toString()});
    }
    return std::nullopt;
}

/// A time to come.
std::optional<Error> notToCome(const std::optional<Timestamp>& promised, Timestamp now)
{
    if (!promised) {
        return error(ErrorCode::PromiseRequired, "promise");
    }
    if (*promised <= now) {
        return error(ErrorCode::PromiseInPast, "promise");
    }
    return std::nullopt;
}

/// What an inspection that failed said; it stands in the history.
void forgetInspection(OutsideNotice& notice)
{
    notice.inspectedAt.reset();
    notice.inspectedBy.clear();
    notice.satisfied.reset();
    notice.signedByOwner.reset();
    notice.opinion.clear();
}

/// Reply at `repliedAt` with its words. Errors: TimeOrder, TooLong.
std::optional<Error> takeReply(OutsideNotice& notice, const ReplyEntry& entry, const Entering& entering)
{
    forgetInspection(notice);
    notice.repliedAt = entry.repliedAt.value_or(entering.now);
    notice.reply = entry.reply.trimmed();
    if (auto wrong = afterNow(*notice.repliedAt, "repliedAt", entering.now)) {
        return wrong;
    }
    if (auto wrong = before(*notice.repliedAt, "repliedAt", notice.sentAt, "sentAt")) {
        return wrong;
    }
    return tooLong(notice.reply, "reply", longestText);
}

} // namespace

Timestamp latestOf(const OutsideNotice& notice)
{
    Timestamp latest = notice.sentAt;
    for (const auto& at : {notice.repliedAt, notice.replacedAt, notice.doneAt, notice.inspectedAt}) {
        latest = std::max(latest, at.value_or(latest));
    }
    return latest;
}

bool isOverdue(const OutsideNotice& notice, Timestamp now)
{
    switch (notice.state) {
    case NoticeState::Sent:
        return notice.replyDue < now;
    case NoticeState::Accepted:
    case NoticeState::Replaced:
        return notice.promisedAt && *notice.promisedAt < now;
    case NoticeState::Refused:
    case NoticeState::Done:
    case NoticeState::OwnerAccepted:
    case NoticeState::Withdrawn:
        break;
    }
    return false;
}

Result<OutsideNotice> noticeSent(OrderId order, const NoticeEntry& entry, int replyHours,
                                 const Entering& entering)
{
    OutsideNotice notice;
    if (!entry.party) {
        return error(ErrorCode::Required, "party");
    }
    notice.order = order;
    notice.party = *entry.party;
    notice.basis = entry.basis;
    notice.part = entry.basis == NoticeBasis::Warranty ? entry.part : std::nullopt;
    notice.channel = entry.channel;
    notice.recipient = entry.recipient.trimmed();
    notice.content = entry.content.trimmed();
    const QString reason = entry.reason.trimmed();
    if (notice.content.isEmpty()) {
        return error(ErrorCode::Required, "description");
    }
    if (entry.basis == NoticeBasis::BeyondAbility) {
        if (reason.isEmpty()) {
            return error(ErrorCode::ReasonRequired, "reason");
        }
        notice.content += QLatin1Char('\n') + reason;
    }
    if (auto wrong = tooLong(notice.content, "description", longestText)) {
        return *wrong;
    }
    if (auto wrong = tooLong(notice.recipient, "recipient", longestLine)) {
        return *wrong;
    }
    notice.sentAt = entry.sentAt.value_or(entering.now);
    if (auto wrong = afterNow(notice.sentAt, "sentAt", entering.now)) {
        return *wrong;
    }
    notice.replyDue = entry.replyDue.value_or(notice.sentAt.plusMinutes(replyHours * hourMinutes));
    if (notice.replyDue <= notice.sentAt) {
        return error(ErrorCode::PromiseInPast, "replyDue");
    }
    notice.createdBy = entering.actor;
    return notice;
}

Result<OutsideNotice> noticeAccepted(OutsideNotice notice, const ReplyEntry& entry, const Entering& entering)
{
    const auto to = next(notice, NoticeAction::Accept);
    if (!to) {
        return to.error();
    }
    if (auto wrong = notToCome(entry.promisedAt, entering.now)) {
        return *wrong;
    }
    if (auto wrong = takeReply(notice, entry, entering)) {
        return *wrong;
    }
    notice.promisedAt = entry.promisedAt;
    notice.state = *to;
    return notice;
}

Result<OutsideNotice> noticeRefused(OutsideNotice notice, const ReplyEntry& entry, const Entering& entering)
{
    const auto to = next(notice, NoticeAction::Refuse);
    if (!to) {
        return to.error();
    }
    if (entry.reply.trimmed().isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reply");
    }
    if (auto wrong = takeReply(notice, entry, entering)) {
        return *wrong;
    }
    notice.promisedAt.reset();
    notice.state = *to;
    return notice;
}

Result<OutsideNotice> noticeReplaced(OutsideNotice notice, const ReplaceEntry& entry,
                                     const Entering& entering)
{
    const auto to = next(notice, NoticeAction::Replace);
    if (!to) {
        return to.error();
    }
    if (!entry.replacement) {
        return error(ErrorCode::Required, "replacement");
    }
    if (*entry.replacement == Replacement::Crew && !entry.crew) {
        return error(ErrorCode::Required, "crew");
    }
    if (!entry.bearer) {
        return error(ErrorCode::Required, "bearer");
    }
    const bool theirTurn = notice.state != NoticeState::Refused && !isOverdue(notice, entering.now);
    notice.replaceReason = entry.reason.trimmed();
    if (theirTurn && notice.replaceReason.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    if (auto wrong = tooLong(notice.replaceReason, "reason", longestText)) {
        return *wrong;
    }
    if (entry.promisedAt && *entry.promisedAt <= entering.now) {
        return error(ErrorCode::PromiseInPast, "promise");
    }
    const Timestamp replacedAt = entry.replacedAt.value_or(entering.now);
    if (auto wrong = afterNow(replacedAt, "replacedAt", entering.now)) {
        return *wrong;
    }
    if (auto wrong = before(replacedAt, "replacedAt", notice.sentAt, "sentAt")) {
        return *wrong;
    }
    forgetInspection(notice);
    notice.replacement = entry.replacement;
    notice.crew = *entry.replacement == Replacement::Crew ? entry.crew : std::nullopt;
    notice.bearer = entry.bearer;
    notice.promisedAt = entry.promisedAt;
    notice.replacedAt = replacedAt;
    notice.state = *to;
    return notice;
}

Result<OutsideNotice> noticeDone(OutsideNotice notice, const WorkDoneEntry& entry, const Entering& entering)
{
    const auto to = next(notice, NoticeAction::Finish);
    if (!to) {
        return to.error();
    }
    forgetInspection(notice);
    notice.doneAt = entry.doneAt.value_or(entering.now);
    notice.result = entry.result.trimmed();
    if (auto wrong = afterNow(*notice.doneAt, "doneAt", entering.now)) {
        return *wrong;
    }
    if (auto wrong = before(*notice.doneAt, "doneAt", notice.sentAt, "sentAt")) {
        return *wrong;
    }
    if (notice.result.isEmpty()) {
        return error(ErrorCode::Required, "result");
    }
    if (auto wrong = tooLong(notice.result, "result", longestText)) {
        return *wrong;
    }
    if (notice.replacement) {
        if (!entry.cost) {
            return error(ErrorCode::Required, "cost");
        }
        for (const auto& [amount, field] :
             {std::pair(entry.cost, "cost"), std::pair(entry.fee, "serviceFee")}) {
            if (auto wrong = badMoney(amount, field)) {
                return *wrong;
            }
        }
        notice.cost = entry.cost;
        notice.fee = entry.fee.value_or(Money());
    }
    notice.state = *to;
    return notice;
}

Result<OutsideNotice> noticeInspected(OutsideNotice notice, const InspectionEntry& entry,
                                      const Entering& entering)
{
    const auto to = next(notice, NoticeAction::Inspect);
    if (!to) {
        return to.error();
    }
    notice.inspectedBy = entry.by.trimmed();
    notice.opinion = entry.opinion.trimmed();
    notice.inspectedAt = entry.at.value_or(entering.now);
    notice.satisfied = entry.satisfied;
    notice.signedByOwner = entry.signedByOwner;
    if (notice.inspectedBy.isEmpty()) {
        return error(ErrorCode::Required, "inspectedBy");
    }
    if (auto wrong = tooLong(notice.inspectedBy, "inspectedBy", longestLine)) {
        return *wrong;
    }
    if (!entry.satisfied) {
        return error(ErrorCode::Required, "satisfied");
    }
    if (!entry.signedByOwner) {
        return error(ErrorCode::SignatureRequired, "signature");
    }
    if (auto wrong = tooLong(notice.opinion, "opinion", longestText)) {
        return *wrong;
    }
    if (auto wrong = afterNow(*notice.inspectedAt, "inspectedAt", entering.now)) {
        return *wrong;
    }
    if (auto wrong = before(*notice.inspectedAt, "inspectedAt", *notice.doneAt, "doneAt")) {
        return *wrong;
    }
    if (*entry.satisfied) {
        notice.state = *to;
        return notice;
    }
    if (notice.opinion.isEmpty()) {
        return error(ErrorCode::Required, "opinion");
    }
    if (auto wrong = notToCome(entry.promisedAt, entering.now)) {
        return *wrong;
    }
    notice.promisedAt = entry.promisedAt;
    notice.state = notice.replacement ? NoticeState::Replaced : NoticeState::Accepted;
    return notice;
}

Result<OutsideNotice> noticeWithdrawn(OutsideNotice notice, const QString& reason, const Entering&)
{
    const auto to = next(notice, NoticeAction::Withdraw);
    if (!to) {
        return to.error();
    }
    notice.withdrawReason = reason.trimmed();
    if (notice.withdrawReason.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    if (auto wrong = tooLong(notice.withdrawReason, "reason", longestText)) {
        return *wrong;
    }
    notice.state = *to;
    return notice;
}

} // namespace pd
