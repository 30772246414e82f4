// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outside/noticewords.h"
#include "domain/outside/outsideparty.h"
#include "domain/repairs/orderrules.h"

namespace pd {

/// A notice 保修维修通知单 to the unit that answers for a fault, as it stands (AFT-01 … AFT-06).
struct OutsideNotice {
    NoticeId id{0};
    QString number; ///< "BX-202611-0007"
    OrderId order{0};
    OutsidePartyId party{0};
    NoticeBasis basis = NoticeBasis::Warranty;
    std::optional<WarrantyPart> part;
    NoticeState state = NoticeState::Sent;
    NoticeChannel channel = NoticeChannel::Phone;
    QString recipient; ///< who was told
    QString content;   ///< what is to be repaired; of work beyond the ability also why
    Timestamp sentAt{0};
    Timestamp replyDue{0};
    std::optional<Timestamp> repliedAt;
    std::optional<Timestamp> promisedAt; ///< when the unit will have done it
    QString reply;
    std::optional<Replacement> replacement;
    std::optional<OutsidePartyId> crew;   ///< of Replacement::Crew
    std::optional<OutsidePartyId> bearer; ///< who bears the cost of the replacement
    QString replaceReason;
    std::optional<Timestamp> replacedAt;
    std::optional<Timestamp> doneAt;
    QString result;
    std::optional<Money> cost; ///< advanced by the centre; only of a replacement
    std::optional<Money> fee;  ///< service fee on it
    std::optional<Timestamp> inspectedAt;
    QString inspectedBy; ///< the owner, or who did it for him
    std::optional<bool> satisfied;
    std::optional<bool> signedByOwner;
    QString opinion;
    QString withdrawReason;
    std::optional<SettlementId> settlement;
    QString createdBy; ///< login
    int version = 1;

    friend bool operator==(const OutsideNotice&, const OutsideNotice&) = default;
};

/// Reply or work is late: no reply by its due time, or not done by the time promised.
bool isOverdue(const OutsideNotice& notice, Timestamp now);
/// The last thing that is known to have happened to it.
Timestamp latestOf(const OutsideNotice& notice);

struct NoticeEntry {
    std::optional<OutsidePartyId> party;
    NoticeBasis basis = NoticeBasis::Warranty;
    std::optional<WarrantyPart> part;
    NoticeChannel channel = NoticeChannel::Phone;
    QString recipient;
    QString content;
    QString reason;                    ///< why the department cannot do it; of work beyond its ability
    std::optional<Timestamp> sentAt;   ///< none: now
    std::optional<Timestamp> replyDue; ///< none: so many hours after sending as the office gives
};
struct ReplyEntry {
    std::optional<Timestamp> promisedAt; ///< of an acceptance
    QString reply;                       ///< of a refusal: the reason
    std::optional<Timestamp> repliedAt;  ///< none: now
};
struct ReplaceEntry {
    std::optional<Replacement> replacement;
    std::optional<OutsidePartyId> crew;
    std::optional<OutsidePartyId> bearer;
    QString reason;
    std::optional<Timestamp> promisedAt;      ///< told to the owner
    std::optional<Timestamp> replacedAt = {}; ///< none: now
};
struct WorkDoneEntry {
    std::optional<Timestamp> doneAt; ///< none: now
    QString result;
    std::optional<Money> cost; ///< required of a replacement, else not allowed
    std::optional<Money> fee;  ///< none: nothing
};
struct InspectionEntry {
    QString by;
    std::optional<bool> satisfied;
    std::optional<bool> signedByOwner;
    QString opinion;
    std::optional<Timestamp> at;         ///< none: now
    std::optional<Timestamp> promisedAt; ///< of a failed inspection: when it will be made good
};

// A change of a notice, or why it is refused; nothing is stored. All give OrderTransition where the state
// table does not know the action, AlreadyDone of a settled notice, TooLong.

/// Number, id and version are the store's. Errors: Required (party, description, reason), TimeOrder (sent
/// after now), PromiseInPast (replyDue not after sending).
Result<OutsideNotice> noticeSent(OrderId order, const NoticeEntry& entry, int replyHours,
                                 const Entering& entering);
/// Also another time. Errors: PromiseRequired, PromiseInPast, TimeOrder.
Result<OutsideNotice> noticeAccepted(OutsideNotice notice, const ReplyEntry& entry, const Entering& entering);
/// Errors: ReasonRequired (reply), TimeOrder.
Result<OutsideNotice> noticeRefused(OutsideNotice notice, const ReplyEntry& entry, const Entering& entering);
/// AFT-06. Before the reply is due, or while the unit keeps to its promise, it takes a reason. Errors:
/// Required (replacement, crew, bearer), ReasonRequired, PromiseInPast, TimeOrder.
Result<OutsideNotice> noticeReplaced(OutsideNotice notice, const ReplaceEntry& entry,
                                     const Entering& entering);
/// Errors: Required (result; cost of a replacement), OutOfRange (cost, serviceFee), TimeOrder.
Result<OutsideNotice> noticeDone(OutsideNotice notice, const WorkDoneEntry& entry, const Entering& entering);
/// The owner's acceptance (AFT-03). A dissatisfied owner sends it back to who did it: then a new time and the
/// opinion are required. Errors: Required (inspectedBy, satisfied, opinion), SignatureRequired,
/// PromiseRequired, PromiseInPast, TimeOrder.
Result<OutsideNotice> noticeInspected(OutsideNotice notice, const InspectionEntry& entry,
                                      const Entering& entering);
/// Errors: ReasonRequired.
Result<OutsideNotice> noticeWithdrawn(OutsideNotice notice, const QString& reason, const Entering& entering);

} // namespace pd
